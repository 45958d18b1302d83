import type { Area } from '../domain/area.ts'
import type { Catalogue } from '../domain/catalogue.ts'
import type { AreaComparison, AreasComparison, AreasQuestion } from '../domain/compare-areas.ts'
import { baseQuarterOf } from '../domain/comparison-base.ts'
import type { AreaChangeWithin } from '../domain/told-days.ts'
import type { ShownIndicator } from '../domain/display-unit.ts'
import type { Figure } from '../domain/figure.ts'
import type { Quarter } from '../domain/period.ts'
import type { SeriesBreak } from '../domain/series.ts'
import { breakOf, pointOf, specArea, specIndicator, specSources } from './build-trend.ts'
import type { SpecCarried } from './trend-spec.ts'
import type { RowsForm, CompareRow, CompareSpec } from './compare-spec.ts'

interface RowParts {
  readonly comparison: AreaComparison
  readonly isChosen: boolean
  /** One a quarter. */
  readonly figures: readonly Figure[]
  readonly breaks: readonly SeriesBreak[]
  readonly group?: readonly Area[]
}

/** What a comparison of areas is drawn from. */
export interface ComparisonParts {
  readonly catalogue: Pick<Catalogue, 'sources' | 'dataDate'>
  readonly question: Omit<AreasQuestion, 'areas' | 'indicator'> & { readonly indicator: ShownIndicator }
  readonly areaChange?: AreaChangeWithin
  readonly carried?: SpecCarried
  readonly form: RowsForm
  /** The quarters of bars and shades, in time order. */
  readonly quarters: readonly Quarter[]
  /** In the order in which they are drawn. */
  readonly rows: readonly RowParts[]
  /** The area the answer begins with, among so many that have a place. */
  readonly chosen?: { readonly row: RowParts; readonly placed: number }
  readonly leftOut: number
  readonly isPartlyNamed?: true
  readonly total: AreasComparison['total']
}

/** The spec of a comparison of areas. */
export function buildComparison(parts: ComparisonParts): CompareSpec {
  const { catalogue, question, form, quarters, rows, leftOut, chosen, total } = parts
  const { indicator, quantity, quarter, base, accumulation } = question
  const baseQuarter = baseQuarterOf(base, quarter)
  const figures = rows.flatMap(({ comparison, figures: drawn }) => [comparison.current, comparison.base, ...drawn])
  return {
    kind: 'compare',
    version: 1,
    form,
    indicator: specIndicator(indicator, quarter),
    ...(parts.areaChange === undefined ? {} : { areaChange: parts.areaChange }),
    ...(parts.carried ? { carried: parts.carried } : {}),
    quantity,
    accumulation,
    quarter,
    base,
    ...(baseQuarter ? { baseQuarter } : {}),
    quarters,
    rows: rows.map((row) => rowOf(question, row)),
    ...(parts.isPartlyNamed ? { isPartlyNamed: true } : {}),
    leftOut,
    ...(chosen ? { chosen: { row: rowOf(question, chosen.row), placed: chosen.placed } } : {}),
    ...(total.current.kind === 'value'
      ? {
          total: {
            current: pointOf(indicator, quantity, total.current),
            ...(total.standing ? { standing: total.standing } : {}),
          },
        }
      : {}),
    sources: specSources(
      catalogue,
      figures.flatMap((figure) => figure.sources),
    ),
    dataDate: catalogue.dataDate,
  }
}

function rowOf(
  { indicator, quantity }: Pick<ComparisonParts['question'], 'indicator' | 'quantity'>,
  { comparison, isChosen, figures, breaks, group }: RowParts,
): CompareRow {
  return {
    id: comparison.area.id,
    area: specArea(comparison.area),
    isChosen,
    current: pointOf(indicator, quantity, comparison.current),
    base: pointOf(indicator, quantity, comparison.base),
    standing: comparison.standing,
    points: figures.map((figure) => pointOf(indicator, quantity, figure)),
    breaks: breaks.map(breakOf),
    ...(comparison.place ? { place: comparison.place } : {}),
    ...(comparison.movement === undefined ? {} : { movement: comparison.movement }),
    ...(group ? { group: group.map(specArea) } : {}),
  }
}
