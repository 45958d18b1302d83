import type { AreaId } from '../domain/area.ts'
import { compareAreas } from '../domain/compare-areas.ts'
import { type Comparison, compareQuarters } from '../domain/compare-quarters.ts'
import type { Dataset } from '../domain/dataset.ts'
import { type Accumulation, figureAt } from '../domain/figure-at.ts'
import type { Indicator } from '../domain/indicator.ts'
import { type Quarter, previousQuarter, sameQuarterLastYear, yearOf } from '../domain/period.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import { targetProgress } from '../domain/target-progress.ts'
import { targetsByQuarter, yearTarget } from '../domain/target.ts'
import { pointOf, specArea } from '../charts/build-trend.ts'
import type { SpecChange, SpecFinding, SpecTarget } from '../charts/trend-spec.ts'

/** What a finding is asked for. */
export interface FindingQuestion {
  readonly indicator: Indicator
  /** Any record of each area's lineage; the first one is the area of the sentences. */
  readonly areas: readonly [AreaId, ...(readonly AreaId[])]
  readonly quarter: Quarter
  /** What the chart shows. */
  readonly quantity: 'count' | 'share'
  readonly accumulation: Accumulation
}

/** What a trend has found for its quarter, with every refusal the dataset asks for; undefined for an unknown area. */
export function buildFinding(dataset: Dataset, question: FindingQuestion): SpecFinding | undefined {
  const { indicator, areas, quarter, accumulation } = question
  const [first] = areas
  const asked = { indicator, area: first }
  const area = dataset.history.nearestVersion(first, lastDayOf(quarter))
  if (!area) return undefined
  const since = (base: Quarter): SpecChange =>
    changeOf(compareQuarters(dataset, asked, { current: quarter, base }, accumulation))
  const target = targetOf(dataset, question)
  return {
    quarter,
    area: specArea(area),
    current: pointOf(figureAt(dataset, asked, { quarter, accumulation }), 'count'),
    sinceLastYear: since(sameQuarterLastYear(quarter)),
    // The sum since the start of a year is no neighbour of the one a quarter before.
    ...(accumulation === 'quarter' ? { sincePrevious: since(previousQuarter(quarter)) } : {}),
    ...(target ? { target } : {}),
    ...(areas.length > 1 ? { areas: areasOf(dataset, question) } : {}),
  }
}

function changeOf({ base, change }: Comparison): SpecChange {
  return { base: pointOf(base, 'count'), change }
}

function targetOf(dataset: Dataset, { indicator, areas, quarter }: FindingQuestion): SpecTarget | undefined {
  const [area] = areas
  const lineage = dataset.history.lineageOf(area).map(({ id }) => id)
  const targets = targetsByQuarter(dataset.targets, indicator.id, lineage)
  const target = yearTarget(targets, quarter)
  if (!target) return undefined
  const toDate = figureAt(dataset, { indicator, area }, { quarter, accumulation: 'year-to-date' })
  const progress = targetProgress(indicator, toDate, quarter, targets)
  return {
    year: yearOf(quarter),
    value: target.value,
    ...(target.denominator === undefined ? {} : { denominator: target.denominator }),
    toDate: pointOf(toDate, 'count'),
    progress: progress.kind === 'refused' ? progress : plainProgress(progress),
  }
}

/** Progress without its target, which stands beside it. */
function plainProgress({
  kind,
  word,
  remaining,
  percentOfTarget,
}: Exclude<ReturnType<typeof targetProgress>, { readonly kind: 'refused' }>): SpecTarget['progress'] {
  return { kind, word, remaining, ...(percentOfTarget === undefined ? {} : { percentOfTarget }) }
}

function areasOf(dataset: Dataset, question: FindingQuestion): NonNullable<SpecFinding['areas']> {
  const { rows } = compareAreas(dataset, { ...question, base: { kind: 'last-year' } })
  return rows.map(({ area, current, place }) => ({
    area: specArea(area),
    current: pointOf(current, question.quantity),
    ...(place ? { place } : {}),
  }))
}
