import type { BilingualText } from './bilingual-text.ts'
import type { Brand } from './brand.ts'
import type { Day } from './day.ts'
import type { ReportingCalendar } from './reporting-calendar.ts'

export type IndicatorId = Brand<string, 'IndicatorId'>
export type CategoryId = Brand<string, 'CategoryId'>

/** The five families the reports are written in. */
export type Family = 'rural' | 'ocop' | 'schools' | 'reception' | 'universal'
export const families: readonly Family[] = ['rural', 'ocop', 'schools', 'reception', 'universal']

/**
 * - `count`: how many; adds over areas.
 * - `share`: a numerator out of a denominator; only both sums make the share of a total.
 * - `index`: a figure that cannot be added or averaged (a mean per commune).
 */
export type Measure = 'count' | 'share' | 'index'
export const measures: readonly Measure[] = ['count', 'share', 'index']

/**
 * - `stock`: what stands at the end of the period.
 * - `opening-stock`: what stood at its start (petitions carried over).
 * - `flow`: what happened within it; adds over the quarters of one year.
 */
export type TimeKind = 'stock' | 'opening-stock' | 'flow'
export const timeKinds: readonly TimeKind[] = ['stock', 'opening-stock', 'flow']

/**
 * How the denominator of a share behaves over time: it stands (`stock`: all communes), it adds (`flow`: cases resolved),
 * or it counts open matters again each quarter (`mixed`: received and carried over), so that no cumulative share exists.
 */
export type DenominatorTime = 'stock' | 'flow' | 'mixed'
export const denominatorTimes: readonly DenominatorTime[] = ['stock', 'flow', 'mixed']

export type Direction = 'higher' | 'lower' | 'neutral'
export const directions: readonly Direction[] = ['higher', 'lower', 'neutral']

/** One part of a breakdown: "sản phẩm 3 sao". */
export interface Category {
  readonly id: CategoryId
  readonly name: BilingualText
}

/** A way to divide an indicator. When `addsUp`, its parts make the whole as soon as all of them are known. */
export interface Breakdown {
  readonly dimension: string
  readonly addsUp: boolean
  readonly categories: readonly Category[]
}

/** A stretch of time with one definition (criteria set, form). A change of definition breaks every series. */
export interface DefinitionVersion {
  readonly id: string
  readonly validFrom?: Day
  readonly validTo?: Day
  /** How its periods are cut, where that differs from the indicator's calendar of today. */
  readonly calendar?: ReportingCalendar
  readonly note: BilingualText
}

/** A measurement unit; `enOne` is its English singular where that differs. */
export interface MeasurementUnit extends BilingualText {
  readonly enOne?: string
}

export interface Indicator {
  readonly id: IndicatorId
  readonly family: Family
  readonly name: BilingualText
  /** For cards and labels. */
  readonly shortName: BilingualText
  /** How a sentence says it, with `{value}` for the figure: "{value} đạt chuẩn nông thôn mới". */
  readonly phrase: BilingualText
  /** Measurement unit of the count or index: "xã", "lượt", "tiêu chí/xã". */
  readonly unit: MeasurementUnit
  readonly measure: Measure
  readonly time: TimeKind
  /** Only for a share. */
  readonly denominatorTime?: DenominatorTime
  /** What the denominator counts; only for a share. */
  readonly denominatorCounts?: BilingualText
  readonly direction: Direction
  readonly calendar: ReportingCalendar
  /** Digits after the comma of a value: 0 for counts. */
  readonly decimals: number
  /** Whether it leads its family on the overview. */
  readonly isLead: boolean
  /** The indicator that includes this one: advanced communes are among the recognised ones. */
  readonly subsetOf?: IndicatorId
  readonly breakdowns: readonly Breakdown[]
  readonly definition: BilingualText
  /** Legal documents, as cited in Vietnamese. */
  readonly legalSource: string
  readonly versions: readonly DefinitionVersion[]
}

/** The categories of all breakdowns of an indicator. */
export function categoriesOf(indicator: Indicator): readonly Category[] {
  return indicator.breakdowns.flatMap((breakdown) => breakdown.categories)
}
