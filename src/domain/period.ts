import { assertNever } from './assert-never.ts'
import type { Brand } from './brand.ts'
import { remembered } from './remembered.ts'

/**
 * A named reporting period: a quarter `2024-Q1`, or cumulative `2024-H1` (6 tháng), `2024-9M` (9 tháng), `2024` (năm).
 * It is a name, not a range of days: the reporting calendar of an indicator says which days it covers.
 */
export type Period = Brand<string, 'Period'>
/** A period that is a quarter. */
export type Quarter = Period & { readonly __quarter: true }
export type QuarterNumber = 1 | 2 | 3 | 4

export type PeriodParts =
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: QuarterNumber }
  | { readonly kind: 'half-year' | 'nine-months' | 'year'; readonly year: number }

const periodPattern = /^(\d{4})(?:-(Q[1-4]|H1|9M))?$/

/** The period a text names, or undefined. Only the canonical spelling is a period. */
export function periodFromText(text: string): Period | undefined {
  return periodPattern.test(text) ? (text as Period) : undefined
}

/** The quarter a text names, or undefined (also for 6 months, 9 months and years). */
export function quarterFromText(text: string): Quarter | undefined {
  const period = periodFromText(text)
  return period !== undefined && isQuarter(period) ? period : undefined
}

/** What a period's name says. */
export const periodParts = remembered((period: Period): PeriodParts => {
  const match = periodPattern.exec(period)
  if (!match) throw new Error(`Not a period: ${period}`)
  const year = Number(match[1])
  const suffix = match[2]
  if (suffix === undefined) return { kind: 'year', year }
  if (suffix === 'H1') return { kind: 'half-year', year }
  if (suffix === '9M') return { kind: 'nine-months', year }
  return { kind: 'quarter', year, quarter: Number(suffix[1]) as QuarterNumber }
})

/** The quarter of a year. */
export function quarterOf(year: number, quarter: QuarterNumber): Quarter {
  return `${String(year).padStart(4, '0')}-Q${quarter}` as Quarter
}

export function isQuarter(period: Period): period is Quarter {
  return period.includes('Q')
}

export function yearOf(period: string): number {
  return Number(period.slice(0, 4))
}

/** 1 to 4. */
export function quarterNumberOf(quarter: Quarter): QuarterNumber {
  return Number(quarter[6]) as QuarterNumber
}

/** The quarter a number of quarters later (negative: earlier). */
export function quarterPlus(quarter: Quarter, quarters: number): Quarter {
  const ordinal = yearOf(quarter) * 4 + quarterNumberOf(quarter) - 1 + quarters
  return quarterOf(Math.floor(ordinal / 4), ((ordinal % 4) + 1) as QuarterNumber)
}

/** The quarter before (quý trước). */
export function previousQuarter(quarter: Quarter): Quarter {
  return quarterPlus(quarter, -1)
}

/** The same quarter of the year before (cùng kỳ năm trước). */
export function sameQuarterLastYear(quarter: Quarter): Quarter {
  return quarterPlus(quarter, -4)
}

/** How many quarters lie between two quarters; 0 for the same one, negative when `to` is earlier. */
export function quartersBetween(from: Quarter, to: Quarter): number {
  return (yearOf(to) - yearOf(from)) * 4 + quarterNumberOf(to) - quarterNumberOf(from)
}

/** Quarters from the first to the last, both within. */
export interface QuarterRange {
  readonly first: Quarter
  readonly last: Quarter
}

/** All quarters of an inclusive range, in time order; none when `last` is before `first`. */
export function quartersOf(range: QuarterRange): readonly Quarter[] {
  const count = quartersBetween(range.first, range.last) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => quarterPlus(range.first, index))
}

/** The quarters a period consists of, in time order. */
export const quartersWithin = remembered((period: Period): readonly Quarter[] => {
  const parts = periodParts(period)
  const first = quarterOf(parts.year, 1)
  switch (parts.kind) {
    case 'quarter':
      return [quarterOf(parts.year, parts.quarter)]
    case 'half-year':
      return quartersOf({ first, last: quarterOf(parts.year, 2) })
    case 'nine-months':
      return quartersOf({ first, last: quarterOf(parts.year, 3) })
    case 'year':
      return quartersOf({ first, last: quarterOf(parts.year, 4) })
    default:
      return assertNever(parts)
  }
})

/** The last quarter of a period: the quarter at whose end a stock of that period stands. */
export function lastQuarterOf(period: Period): Quarter {
  const quarters = quartersWithin(period)
  return quarters[quarters.length - 1]!
}

/** The period from the start of the year to the end of a quarter (luỹ kế từ đầu năm): Q1, 6 months, 9 months, year. */
export function yearToDatePeriod(quarter: Quarter): Period {
  const year = quarter.slice(0, 4)
  switch (quarterNumberOf(quarter)) {
    case 1:
      return quarter
    case 2:
      return `${year}-H1` as Period
    case 3:
      return `${year}-9M` as Period
    case 4:
      return year as Period
  }
}

/** Negative, zero or positive: orders by last quarter, then the longer period first (a year before its Q4). */
export function comparePeriods(a: Period, b: Period): number {
  const byEnd = quartersBetween(lastQuarterOf(b), lastQuarterOf(a))
  return byEnd !== 0 ? byEnd : quartersWithin(b).length - quartersWithin(a).length
}
