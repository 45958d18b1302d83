import type { YearPlan } from './area-quarter.ts'
import type { AreaType } from './area.ts'
import type { AreaPlace } from './compare-areas.ts'
import type { Difference, Judgement } from './change.ts'
import type { FigureValue } from './figure.ts'
import type { Indicator } from './indicator.ts'
import type { RankedArea } from './ranking.ts'
import type { SeriesBreak } from './series.ts'
import type { ProgressWord, TargetProgress } from './target-progress.ts'
import type { Signal } from './usual-range.ts'

interface OfOne {
  readonly indicator: Indicator
}

interface OfSeveral {
  readonly indicator?: undefined
  readonly indicators: readonly Indicator[]
}

/** The changes of a figure that are none of the reasons to refuse one. */
export interface FindingChanges {
  readonly sincePrevious?: Difference
  readonly sinceLastYear?: Difference
}

/** The target of the year has an outcome: reached, broken, out of reach, or the path is not kept. */
export interface TargetFinding extends OfOne {
  readonly kind: 'target'
  readonly word: Extract<ProgressWord, 'met' | 'behind' | 'missed' | 'exceeded'>
  /** Whether the quarter before had another word: it came about in this one. */
  readonly isNew: boolean
  readonly figure: FigureValue
  readonly plan: YearPlan & { readonly progress: TargetProgress }
}

/** What a target was set for is no more: the area, its kind or the definition ended. */
export interface ObjectGoneFinding extends OfOne {
  readonly kind: 'object-gone'
  readonly plan: YearPlan
}

/** A stock that decisions make has moved. */
export interface DecisionFinding extends FindingChanges, OfOne {
  readonly kind: 'decision'
  readonly figure: FigureValue
  /** The nearest quarter since which it moved. */
  readonly since: 'previous' | 'last-year'
  /** Others of its family of which figure and changes are the same, told with it. */
  readonly alike?: readonly Indicator[]
}

/** A figure outside of what its series usually does, or the last of many on one side of the mean. */
export interface SignalFinding extends FindingChanges, OfOne {
  readonly kind: 'signal'
  readonly figure: FigureValue
  readonly signal: Extract<Signal, { readonly kind: 'beyond' | 'run' }>
  /** Whether the series are changes from year to year, because its quarters are unlike by nature. */
  readonly isOfYear: boolean
}

/** Places among the peers gained or lost since the same quarter of last year. */
export interface PlaceFinding extends OfOne {
  readonly kind: 'place'
  readonly figure: FigureValue
  readonly place: AreaPlace & { readonly movement: number }
}

/** Beyond the worse quartile of the peers: among the worst 25 %. */
export interface LaggingFinding extends OfOne {
  readonly kind: 'lagging'
  readonly figure: FigureValue
  /** The peer in the middle. */
  readonly median: RankedArea
  /** How many peers have a place, the area among them. */
  readonly of: number
}

/** The parts at one end of a whole. */
export interface PartsFinding extends OfOne {
  readonly kind: 'parts'
  readonly end: 'best' | 'worst'
  readonly parts: readonly RankedArea[]
  /** How many parts have a place. */
  readonly of: number
  /** The kinds of those that have one, the most frequent first. */
  readonly types: readonly AreaType[]
  /** How many there are that the indicator asks of, where some of them have no place. */
  readonly outOf?: number
  /** Whether each of all these has only reached something or has not. */
  readonly areStatuses: boolean
}

/** Indicators that are owed and not there, or given back. */
export interface OwedFinding extends OfSeveral {
  readonly kind: 'not-reported' | 'returned'
}

/** A figure that says another number than it did. */
export interface RevisionFinding extends OfOne {
  readonly kind: 'revised'
  readonly figure: FigureValue
  readonly from: number
}

/** Series that may not be read across this quarter. */
export interface BreakFinding extends OfSeveral {
  readonly kind: 'break'
  readonly reason: Exclude<SeriesBreak['reason'], 'calendar'>
}

/** What every finding has. */
interface Weighed {
  readonly judgement: Judgement
  /** Whether it rests on illustrative figures. */
  readonly isSample: boolean
  /** How much of it there is within its kind, 0 to 1: of a target the part that lacks, of a signal how far beyond. */
  readonly size: number
}

/** One thing that a quarter says of an area. */
export type Finding = Weighed &
  (
    | TargetFinding
    | ObjectGoneFinding
    | DecisionFinding
    | SignalFinding
    | PlaceFinding
    | LaggingFinding
    | PartsFinding
    | OwedFinding
    | RevisionFinding
    | BreakFinding
  )
