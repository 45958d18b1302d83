import type { Accumulation } from '../domain/figure-at.ts'
import type { Area } from '../domain/area.ts'
import type { BilingualText } from '../domain/bilingual-text.ts'
import type { CarryDirection, CarryRule } from '../domain/carry-rule.ts'
import type { Change } from '../domain/change.ts'
import type { Day } from '../domain/day.ts'
import type { CarriedKind, Completeness } from '../domain/coverage.ts'
import type { ShownIndicator } from '../domain/display-unit.ts'
import type { FigureMissingReason, NotCarriedReason } from '../domain/figure.ts'
import type { IllustratedState, ObservationState } from '../domain/observation.ts'
import type { Period, Quarter, QuarterRange } from '../domain/period.ts'
import type { RankedArea } from '../domain/ranking.ts'
import type { DayRange } from '../domain/reporting-calendar.ts'
import type { Source } from '../domain/source.ts'
import type { ProgressRefusal, TargetProgress } from '../domain/target-progress.ts'
import type { AreaChangeWithin } from '../domain/told-days.ts'
import type { TargetKind } from '../domain/target.ts'

/** What of an area a picture needs. */
export type SpecArea = Pick<Area, 'name' | 'type'>

/** A figure in the spec. `y` is what the axis shows: the value, or its share in percent. */
export type SpecPoint =
  | (Completeness & {
      readonly kind: 'value'
      readonly y: number
      readonly value: number
      /** The upper end of a range that was undertaken, in the terms of `value`. */
      readonly upTo?: number
      readonly denominator?: number
      /** A rate by itself, which no numbers are known of: "95%". */
      readonly isRate?: true
      readonly state: ObservationState
      readonly illustrates?: IllustratedState
      readonly revisedFrom?: number
      /** What the source or staff say of this one figure; it leaves with it. */
      readonly note?: string
    })
  | { readonly kind: 'missing'; readonly reason: FigureMissingReason; readonly isSample: boolean }

export type SpecBreak =
  | {
      readonly reason: 'area'
      readonly at: Quarter
      readonly since?: Day
      readonly from: SpecArea
      readonly to: SpecArea
    }
  | { readonly reason: 'definition'; readonly at: Quarter; readonly since?: Day; readonly note: BilingualText }
  | { readonly reason: 'calendar'; readonly at: Quarter; readonly before: DayRange; readonly after: DayRange }

export interface SpecSeries {
  readonly id: string
  readonly area: SpecArea
  /** A target is a series, because a slide has no twin for a reference line. */
  readonly role: 'area' | 'target'
  /** Of a target that it may not be exceeded. */
  readonly isLimit?: true
  /** Which end of a range a target is. */
  readonly end?: 'lower' | 'upper'
  /** One a quarter of the spec, in its order. */
  readonly points: readonly SpecPoint[]
  readonly breaks: readonly SpecBreak[]
  /** Figures of several months or a year, which belong to no quarter. */
  readonly longer: readonly { readonly period: Period; readonly point: SpecPoint }[]
}

/** A figure of another time, and what the figure of today is to it. */
export interface SpecChange {
  readonly base: SpecPoint
  readonly change: Change
}

/** The target of a year, and where its area stands on the way there. */
export interface SpecTarget {
  readonly year: number
  readonly kind?: TargetKind
  readonly value: number
  readonly denominator?: number
  readonly isRate?: true
  readonly upTo?: number
  readonly isSample?: true
  /** What is judged: for a flow, what has accumulated since the start of the year. */
  readonly toDate: SpecPoint
  readonly progress:
    | Pick<TargetProgress, 'kind' | 'word' | 'asks' | 'quantity' | 'remaining' | 'percentOfTarget' | 'isStatus'>
    | { readonly kind: 'refused'; readonly reason: ProgressRefusal }
}

/** What a trend has found for its quarter: all that its sentences say. Counts, also where the chart shows shares. */
export interface SpecSummary {
  readonly quarter: Quarter
  /** The area the sentences are about, as it was then. */
  readonly area: SpecArea
  readonly current: SpecPoint
  readonly sinceLastYear?: SpecChange
  /** Absent for what accumulates over the year. */
  readonly sincePrevious?: SpecChange
  readonly target?: SpecTarget
  /** Where several areas are shown: each in the terms of the axis, with its place among those that may stand in one order. */
  readonly areas?: readonly {
    readonly area: SpecArea
    readonly current: SpecPoint
    readonly place?: Pick<RankedArea, 'rank' | 'isShared'>
  }[]
}

/** Figures of one direction that one rule carried over, or why it did not. */
export interface SpecCarriedPart extends Pick<CarryRule, 'reason' | 'restsOn' | 'weight'> {
  /** Absent where nothing is decided, or nothing had to be. */
  readonly kind?: CarryRule['kind']
  readonly direction: CarryDirection
  readonly outcome: CarriedKind | NotCarriedReason
  /** Stretches without a hole, in time order. */
  readonly ranges: readonly QuarterRange[]
  /** The areas that lie across the border, where that is the reason. */
  readonly across?: readonly SpecArea[]
}

/** How a chart stands on the areas of one day. */
export interface SpecCarried {
  readonly on: Day
  readonly parts: readonly SpecCarriedPart[]
}

/**
 * A chart of one indicator through the quarters, as plain JSON: it survives `JSON.parse(JSON.stringify(spec))` unchanged
 * and holds no function, colour or formatted number. Everything that leaves the screen is made from it.
 */
export interface TrendSpec {
  readonly kind: 'trend'
  readonly version: 1
  /** With the unit all of its figures are told in; the figures themselves are in the data unit. */
  readonly indicator: Pick<
    ShownIndicator,
    | 'id'
    | 'name'
    | 'phrase'
    | 'unit'
    | 'measure'
    | 'decimals'
    | 'denominatorCounts'
    | 'denominatorTime'
    | 'factor'
    | 'rateUnit'
    | 'direction'
    | 'isYearly'
    | 'countsCommunes'
    | 'calendar'
    | 'time'
    | 'shownIn'
    | 'displayUnits'
  >
  /** The day within the reporting window of the quarter on which an area shown came to be or no longer was. */
  readonly areaChange?: AreaChangeWithin
  readonly quantity: 'count' | 'share'
  readonly accumulation: Accumulation
  readonly quarters: readonly Quarter[]
  /** The quarter of the page. */
  readonly current?: Quarter
  readonly series: readonly SpecSeries[]
  /** Present when each series has a small picture of its own instead of one for all. */
  readonly panels?: {
    /** Whether all pictures have one scale, so that heights compare. */
    readonly scale: 'shared' | 'free'
    /** The id of the series of the page's area. */
    readonly chosen?: string
    /** Areas of the selection that are not drawn. */
    readonly leftOut: number
  }
  readonly summary?: SpecSummary
  /** How figures were carried over to the areas of another day; absent where areas are as they were. */
  readonly carried?: SpecCarried
  readonly sources: readonly Pick<Source, 'kind' | 'title' | 'published'>[]
  readonly dataDate: Day
}

/** Whether a point is illustrative, as a value or as a reason. */
export function isSamplePoint(point: SpecPoint): boolean {
  return point.kind === 'value' ? point.state === 'sample' : point.isSample
}

/** Whether anything in a spec is illustrative. */
export function hasSample(spec: TrendSpec): boolean {
  return spec.series.some(
    (series) => series.points.some(isSamplePoint) || series.longer.some(({ point }) => isSamplePoint(point)),
  )
}
