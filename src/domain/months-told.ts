import { monthsInQuarter } from './coverage.ts'
import type { Indicator } from './indicator.ts'
import { isToldCumulatively } from './measure-rules.ts'
import { type ToldPeriod, isMonth, monthNumberOf } from './month.ts'
import { quartersWithin } from './period.ts'

/** How many months a figure of what happens reaches over: 12 of a year, of a month 1, or as many as since January. */
export function monthsTold(indicator: Pick<Indicator, 'time'>, period: ToldPeriod): number {
  if (!isMonth(period)) return quartersWithin(period).length * monthsInQuarter
  return isToldCumulatively(indicator) ? monthNumberOf(period) : 1
}
