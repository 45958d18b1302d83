import { definitionVersionOn } from './definition-version.ts'
import type { Indicator } from './indicator.ts'
import { isToldCumulatively, isToldOfYear } from './measure-rules.ts'
import {
  type Period,
  type Quarter,
  previousQuarter,
  quarterNumberOf,
  sameQuarterLastYear,
  yearOf,
  yearToDatePeriod,
} from './period.ts'

type Timed = Pick<Indicator, 'time' | 'isYearly' | 'versions' | 'calendar'>

/**
 * The period that is entered for an indicator in a quarter: the quarter itself, or what has come together since the start of
 * the year where sources tell that. Undefined where the quarter asks nothing: of what is told once a year only the fourth
 * does, and none after the definition has ended or before it began.
 */
export function entryPeriod(indicator: Timed, quarter: Quarter): Period | undefined {
  if (isToldOfYear(indicator) && quarterNumberOf(quarter) !== 4) return undefined
  if (indicator.versions.length > 0 && !definitionVersionOn(indicator, quarter)) return undefined
  return isToldCumulatively(indicator) ? yearToDatePeriod(quarter) : quarter
}

/** The periods whose figures stand beside what is entered; the one before is of the same year where years begin anew. */
export function entryReferences(
  indicator: Timed,
  quarter: Quarter,
): { readonly before?: Period; readonly lastYear: Period } {
  const [previous, sameLastYear] = [previousQuarter(quarter), sameQuarterLastYear(quarter)]
  if (isToldOfYear(indicator)) return { lastYear: sameLastYear }
  if (!isToldCumulatively(indicator)) return { before: previous, lastYear: sameLastYear }
  return {
    ...(yearOf(previous) === yearOf(quarter) ? { before: yearToDatePeriod(previous) } : {}),
    lastYear: yearToDatePeriod(sameLastYear),
  }
}
