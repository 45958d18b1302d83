import { specArea } from '../charts/build-trend.ts'
import type { SpecCarried, SpecCarriedPart } from '../charts/trend-spec.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Figure } from '../domain/figure.ts'
import type { Indicator } from '../domain/indicator.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import { toldApart } from '../domain/told-apart.ts'
import type { PageAddress } from '../navigation/page-address.ts'

/** The figures of a view: as areas were, or on those of its quarter. */
export function datasetOfView(dataset: Dataset, { carriesOver, quarter }: PageAddress): Dataset {
  return carriesOver && dataset.carriage ? dataset.carriage.onAreasOf(dataset, lastDayOf(quarter)) : dataset
}

/** By which rules figures stand on the areas of a quarter, as a part of a spec; nothing where none are carried over. */
export function carriedSaid(
  dataset: Dataset,
  { id }: Pick<Indicator, 'id'>,
  figures: readonly Figure[],
  { carriesOver, quarter }: PageAddress,
): { readonly carried?: SpecCarried } {
  const found = (carriesOver && dataset.carriage?.stretchesCarried(dataset, id, figures)) || []
  const parts = found.map(({ rule, across, ...part }): SpecCarriedPart => ({
    ...part,
    ...(rule ? { kind: rule.kind } : {}),
    ...(rule?.weight === undefined ? {} : { weight: rule.weight }),
    ...(rule?.reason ? { reason: rule.reason } : {}),
    ...(rule?.restsOn === undefined ? {} : { restsOn: rule.restsOn }),
    ...(across.length > 0 ? { across: toldApart(dataset.history, across).map(specArea) } : {}),
  }))
  return parts.length === 0 ? {} : { carried: { on: lastDayOf(quarter), parts } }
}
