import { type Day, dayFromParts, dayParts, daysInMonth } from '../domain/day.ts'

/** The calendar day before a day. */
export function dayBefore(day: Day): Day {
  const { year, month, day: ofMonth } = dayParts(day)
  if (ofMonth > 1) return dayFromParts(year, month, ofMonth - 1)
  if (month > 1) return dayFromParts(year, month - 1, daysInMonth(year, month - 1))
  return dayFromParts(year - 1, 12, 31)
}
