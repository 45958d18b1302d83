import type { Brand } from './brand.ts'
import { monthsInQuarter } from './coverage.ts'
import {
  type Period,
  type Quarter,
  type QuarterNumber,
  lastQuarterOf,
  quarterNumberOf,
  quarterOf,
  yearOf,
} from './period.ts'

/**
 * A month of an indicator's reporting year, `2024-01` to `2024-12`: the first three make its first quarter, on whatever day
 * its calendar begins. Only a package tells months; what is published are the quarters they make.
 */
export type Month = Brand<string, 'Month'>

/** What a package may tell a figure for. */
export type ToldPeriod = Period | Month

const monthPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** The month a text names, or undefined. Only the canonical spelling is a month. */
export function monthFromText(text: string): Month | undefined {
  return monthPattern.test(text) ? (text as Month) : undefined
}

export function isMonth(period: ToldPeriod): period is Month {
  return monthPattern.test(period)
}

/** 1 to 12. */
export function monthNumberOf(month: Month): number {
  return Number(month.slice(5))
}

/** The quarter a month is one of. */
export function quarterOfMonth(month: Month): Quarter {
  return quarterOf(yearOf(month), Math.ceil(monthNumberOf(month) / monthsInQuarter) as QuarterNumber)
}

/** The place of a month in its quarter: 1 to 3. */
export function placeInQuarter(month: Month): number {
  return monthNumberOf(month) - (quarterNumberOf(quarterOfMonth(month)) - 1) * monthsInQuarter
}

/** The three months of a quarter, in time order. */
export function monthsOf(quarter: Quarter): readonly Month[] {
  return monthsBefore(yearOf(quarter), quarterNumberOf(quarter) * monthsInQuarter + 1).slice(-monthsInQuarter)
}

/** The months of a year before one of its months (1 to 12), in time order. */
export function monthsBefore(year: number, number: number): readonly Month[] {
  return Array.from(
    { length: number - 1 },
    (_, index) => `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}` as Month,
  )
}

/** The number of the month of the year with which a month, or the last quarter of a stretch, ends. */
export function lastMonthNumberOf(period: ToldPeriod): number {
  return isMonth(period) ? monthNumberOf(period) : quarterNumberOf(lastQuarterOf(period)) * monthsInQuarter
}
