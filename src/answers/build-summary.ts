import { specArea, pointOf } from '../charts/build-trend.ts'
import { areaQuarter, type YearPlan } from '../domain/area-quarter.ts'
import type { Area, AreaId } from '../domain/area.ts'
import { compareAreas } from '../domain/compare-areas.ts'
import type { Dataset } from '../domain/dataset.ts'
import { type Accumulation } from '../domain/figure-at.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Quantity } from '../domain/measure-rules.ts'
import { type Quarter, yearOf } from '../domain/period.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import { toldApart } from '../domain/told-apart.ts'
import type { SpecSummary, SpecTarget } from '../charts/trend-spec.ts'

/** What a summary is asked for. */
export interface SummaryQuestion {
  readonly indicator: Indicator
  /** Any record of each area's lineage; the first one is the area of the sentences. */
  readonly areas: readonly [AreaId, ...(readonly AreaId[])]
  readonly quarter: Quarter
  /** What the chart shows. */
  readonly quantity: Quantity
  readonly accumulation: Accumulation
}

/** What a trend has found for its quarter, with every refusal the dataset asks for; undefined for an unknown area. */
export function buildSummary(dataset: Dataset, question: SummaryQuestion): SpecSummary | undefined {
  const { indicator, areas, quarter, accumulation } = question
  const { history } = dataset
  const [first] = areas
  const asThen = (id: AreaId): Area | undefined => history.nearestVersion(id, lastDayOf(quarter))
  const [area] = toldApart(
    history,
    areas.flatMap((id) => asThen(id) ?? []),
  )
  if (!area || !asThen(first)) return undefined
  const { figure, sincePrevious, sinceLastYear, bases, plan } = areaQuarter(
    dataset,
    { indicator, area: first, quarter },
    accumulation,
  )
  return {
    quarter,
    area: specArea(area),
    current: pointOf(indicator, 'count', figure),
    sinceLastYear: { base: pointOf(indicator, 'count', bases.lastYear), change: sinceLastYear },
    // The sum since the start of a year is no neighbour of the one a quarter before.
    ...(accumulation === 'quarter' && sincePrevious
      ? { sincePrevious: { base: pointOf(indicator, 'count', bases.previous), change: sincePrevious } }
      : {}),
    ...(plan ? { target: specTarget(indicator, plan, quarter) } : {}),
    ...(areas.length > 1 ? { areas: areasOf(dataset, question) } : {}),
  }
}

function specTarget(indicator: Indicator, { target, toDate, progress }: YearPlan, quarter: Quarter): SpecTarget {
  return {
    year: yearOf(quarter),
    ...(target.kind ? { kind: target.kind } : {}),
    value: target.value,
    ...(target.denominator === undefined ? {} : { denominator: target.denominator }),
    ...(target.isRate ? { isRate: target.isRate } : {}),
    ...(target.upTo === undefined ? {} : { upTo: target.upTo }),
    ...(target.state === 'sample' ? { isSample: true } : {}),
    toDate: pointOf(indicator, 'count', toDate),
    progress: progress.kind === 'refused' ? progress : plainProgress(progress),
  }
}

/** Progress without its target, which stands beside it. */
function plainProgress({
  kind,
  word,
  asks,
  quantity,
  remaining,
  percentOfTarget,
  isStatus,
}: Exclude<YearPlan['progress'], { readonly kind: 'refused' }>): SpecTarget['progress'] {
  return {
    kind,
    word,
    asks,
    quantity,
    remaining,
    ...(percentOfTarget === undefined ? {} : { percentOfTarget }),
    ...(isStatus ? { isStatus } : {}),
  }
}

function areasOf(dataset: Dataset, question: SummaryQuestion): NonNullable<SpecSummary['areas']> {
  const { rows } = compareAreas(dataset, { ...question, base: { kind: 'last-year' } })
  return rows.map(({ area, current, place }) => ({
    area: specArea(area),
    current: pointOf(question.indicator, question.quantity, current),
    ...(place ? { place } : {}),
  }))
}
