import type { BilingualText } from './bilingual-text.ts'
import type { Brand } from './brand.ts'
import type { Day } from './day.ts'
import type { FamilyId } from './family.ts'
import type { ReportingCalendar } from './reporting-calendar.ts'

export type IndicatorId = Brand<string, 'IndicatorId'>
export type CategoryId = Brand<string, 'CategoryId'>

/**
 * What a figure of an indicator is:
 * - `count`: how many whole things; adds.
 * - `amount`: how much of something that can be divided (tỷ đồng, ha, km); adds.
 * - `share`: so many out of so many, both known; only both sums make the share of a total.
 * - `rate`: a quantity against another times a factor (%, ‰, per 10,000); both add, and it may pass the factor.
 * - `percent`: a percentage of which neither part is known; neither added nor averaged.
 * - `index`: a score on a scale, or a mean per commune; neither added nor averaged.
 */
export type Measure = 'count' | 'amount' | 'share' | 'rate' | 'percent' | 'index'

export const measures: readonly Measure[] = ['count', 'amount', 'share', 'rate', 'percent', 'index']

/** What a rate may be counted per: percent, per thousand, per ten thousand, per hundred thousand. */
export const rateFactors = [100, 1000, 10_000, 100_000] as const
export type RateFactor = (typeof rateFactors)[number]

/**
 * - `stock`: what stands at the end of the period.
 * - `opening-stock`: what stood at its start (petitions carried over).
 * - `flow`: what happened within it; adds over the quarters of one year.
 * - `cumulative`: a flow of which sources tell what has come together since the start of the year; a quarter is the
 *   difference of two of them.
 */
export type TimeKind = 'stock' | 'opening-stock' | 'flow' | 'cumulative'
export const timeKinds: readonly TimeKind[] = ['stock', 'opening-stock', 'flow', 'cumulative']

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

/** The ends of a scale of scores. */
export interface IndexScale {
  readonly first: number
  readonly last: number
}

/** A measurement unit; `enOne` is its English singular where that differs. */
export interface MeasurementUnit extends BilingualText {
  readonly enOne?: string
}

/** A multiple of a measurement unit in which large figures are shown: tỷ đồng for đồng. Arithmetic never uses it. */
export interface DisplayUnit {
  /** How many of the unit make one: a power of ten, 10 to 1,000,000,000,000. */
  readonly factor: number
  readonly unit: MeasurementUnit
  /** Digits after the comma of a value shown in it. */
  readonly decimals: number
}

export interface Indicator {
  readonly id: IndicatorId
  readonly family: FamilyId
  readonly name: BilingualText
  /** For cards and labels. */
  readonly shortName: BilingualText
  /** How a sentence says it, with `{value}` for the figure: "{value} đạt chuẩn nông thôn mới". */
  readonly phrase: BilingualText
  /** Measurement unit of the count or index: "xã", "lượt", "tiêu chí/xã". */
  readonly unit: MeasurementUnit
  /** The multiples of the unit in which large figures may be shown; only for a count and an amount. */
  readonly displayUnits?: readonly DisplayUnit[]
  readonly measure: Measure
  /** What a rate is counted per; only for a rate, 100 where it is absent. */
  readonly factor?: RateFactor
  /** How a rate is said, where it is neither % nor ‰: "bác sĩ/10.000 dân". */
  readonly rateUnit?: BilingualText
  /** The lowest and highest score there can be; only for an index. */
  readonly scale?: IndexScale
  /** Whether it may be below zero: growth, a balance. */
  readonly isSigned?: true
  readonly time: TimeKind
  /** Whether it is told once a year only (a survey): it stands in the fourth quarter. Only for a stock. */
  readonly isYearly?: true
  /** Only for a share and a rate. */
  readonly denominatorTime?: DenominatorTime
  /** What the denominator counts; only for a share and a rate. */
  readonly denominatorCounts?: BilingualText
  readonly direction: Direction
  /**
   * Whether its quarters are unlike by nature (recognitions come in batches at the year's end), so that a rise or fall since
   * another quarter of the year is neither good nor bad.
   */
  readonly isSeasonal?: true
  /**
   * Whether what is counted are the communes themselves: a commune has reached it or has not, 1 of 1 or 0 of 1. Only for a share
   * of what stands that all should reach.
   */
  readonly countsCommunes?: true
  /** The kinds of communes it is asked of, where that is not all of them: xã, and no wards. */
  readonly appliesTo?: readonly string[]
  readonly calendar: ReportingCalendar
  /** Digits after the comma of a value, and of the rate of a rate; 0 for counts. */
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
