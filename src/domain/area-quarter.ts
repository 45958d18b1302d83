import type { Area, AreaId } from './area.ts'
import type { Change } from './change.ts'
import { type AreaPlace, placeAmong } from './compare-areas.ts'
import { type ChangeBases, compareQuarters } from './compare-quarters.ts'
import type { Dataset } from './dataset.ts'
import { type Figure, isSampleFigure } from './figure.ts'
import { type Accumulation, figureAt } from './figure-at.ts'
import type { Indicator } from './indicator.ts'
import { type Quarter, previousQuarter, sameQuarterLastYear } from './period.ts'
import { isToldOfYear, quantitiesOf, stands } from './measure-rules.ts'
import { targetProgress } from './target-progress.ts'
import { type Target, yearTarget } from './target.ts'

/** What is asked of one area. */
export interface AreaQuarterQuestion {
  readonly indicator: Indicator
  /** Any record of the area's lineage. */
  readonly area: AreaId
  readonly quarter: Quarter
}

/** What one quarter of an area says of an indicator. */
export interface AreaQuarter {
  readonly figure: Figure
  /**
   * Of a year to date it is refused: what accumulates to the end of another quarter is no neighbour. Absent for what is told
   * once a year: nobody expects anything of the quarter before.
   */
  readonly sincePrevious?: Change
  readonly sinceLastYear: Change
  /** What those changes are from. */
  readonly bases: ChangeBases
  /** Absent without a target for the year. */
  readonly plan?: YearPlan
}

/** The target of a year, and how far it is. */
export interface YearPlan {
  readonly target: Target
  /** What was to be come to by the quarter; absent in the last one, and without a path. */
  readonly path?: Target
  /** What the target is held against: what has come together since the start of the year, or stands. */
  readonly toDate: Figure
  readonly progress: ReturnType<typeof targetProgress>
}

/** The figure of an area's quarter with its changes and its progress, every refusal included. */
export function areaQuarter(
  dataset: Dataset,
  { indicator, area, quarter }: AreaQuarterQuestion,
  accumulation: Accumulation,
): AreaQuarter {
  const asked = { indicator, area }
  const since = (base: Quarter) => compareQuarters(dataset, asked, { current: quarter, base }, accumulation)
  const [previous, lastYear] = [since(previousQuarter(quarter)), since(sameQuarterLastYear(quarter))]
  const plan = yearPlan(dataset, { indicator, area, quarter })
  return {
    figure: previous.current,
    ...(isToldOfYear(indicator) ? {} : { sincePrevious: previous.change }),
    sinceLastYear: lastYear.change,
    bases: { previous: previous.base, lastYear: lastYear.base },
    ...(plan ? { plan } : {}),
  }
}

/** The target of an area for the year of a quarter, with how far it is; undefined without one. */
export function yearPlan(dataset: Dataset, { indicator, area, quarter }: AreaQuarterQuestion): YearPlan | undefined {
  const targets = dataset.targetsOf(indicator.id, area, quarter)
  const target = yearTarget(targets, quarter)
  if (!target) return undefined
  const accumulation = stands(indicator) ? 'quarter' : 'year-to-date'
  const toDate = figureAt(dataset, { indicator, area }, { quarter, accumulation })
  const path = targets.get(quarter)
  return {
    target,
    ...(path && path !== target ? { path } : {}),
    toDate,
    progress: targetProgress(indicator, toDate, quarter, targets),
  }
}

/**
 * Whether an area has a plan to speak of: one that lost its object is none any more, and an illustrative one says nothing of
 * what has a source.
 */
export function isOwnPlan({ progress, target, toDate }: YearPlan): boolean {
  if (progress.kind === 'progress') return true
  if (progress.reason === 'object-gone' || progress.reason === 'sample-against-source') return false
  return target.state !== 'sample' || isSampleFigure(toDate)
}

/** All that is said of a plan in the unit of its indicator: what is held against it, its ends and those of its path, and what lacks. */
export function amountsOfPlan({ toDate, target, path, progress }: YearPlan): readonly number[] {
  const isAmount = progress.kind === 'progress' && progress.quantity === 'count'
  return [
    ...(toDate.kind === 'value' ? [toDate.value] : []),
    ...[target, ...(path ? [path] : [])].flatMap(({ isRate, value, upTo }) =>
      isRate ? [] : [value, ...(upTo === undefined ? [] : [upTo])],
    ),
    ...(isAmount ? [progress.remaining] : []),
  ]
}

/**
 * The place of an area in its group, by share where there is one; undefined for what is not judged, for an area outside
 * the group, and where all are alike: then nobody has a place.
 */
export function areaPlace(
  dataset: Dataset,
  { indicator, area, quarter }: AreaQuarterQuestion,
  group: readonly Area[],
): AreaPlace | undefined {
  if (indicator.direction === 'neutral' || !group.some(({ id }) => id === area)) return undefined
  const areas = group.map(({ id }) => id)
  const quantity = quantitiesOf(indicator)[0]!
  const base = { kind: 'last-year' } as const
  return placeAmong(dataset, { indicator, areas, quarter, base, quantity, accumulation: 'quarter' }, area)
}
