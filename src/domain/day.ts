import type { Brand } from './brand.ts'

/** A calendar day `YYYY-MM-DD`. Days compare as text. */
export type Day = Brand<string, 'Day'>

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** The number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day a text names, or undefined when the text is no day that exists. */
export function dayFromText(text: string): Day | undefined {
  const match = dayPattern.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? (text as Day) : undefined
}

/** The day in Vietnam, seven hours ahead of UTC all year, of an instant in UTC ("2026-11-30T18:10:00.000Z"); undefined of none. */
export function dayOfInstant(at: string): Day | undefined {
  const [, text = '', hour] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):/.exec(at) ?? []
  const day = dayFromText(text)
  return day !== undefined && Number(hour) >= 17 ? dayAfter(day) : day
}

/** The day of a year, month (1 to 12) and day of the month that are known to exist. */
export function dayFromParts(year: number, month: number, day: number): Day {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return text as Day
}

/** Year, month (1 to 12) and day of the month. */
export function dayParts(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** How many days `later` lies behind `earlier`; negative where it lies before it. */
export function daysBetween(earlier: Day, later: Day): number {
  return daysSinceStart(later) - daysSinceStart(earlier)
}

/** The days from the start of the calendar's year 1 on. */
function daysSinceStart(text: Day): number {
  const { year, month, day } = dayParts(text)
  const past = year - 1
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + day
  for (let before = 1; before < month; before += 1) days += daysInMonth(year, before)
  return days
}

/** The calendar day before a day. */
export function dayBefore(day: Day): Day {
  const { year, month, day: ofMonth } = dayParts(day)
  if (ofMonth > 1) return dayFromParts(year, month, ofMonth - 1)
  if (month > 1) return dayFromParts(year, month - 1, daysInMonth(year, month - 1))
  return dayFromParts(year - 1, 12, 31)
}

/** The calendar day after a day. */
export function dayAfter(day: Day): Day {
  const { year, month, day: ofMonth } = dayParts(day)
  if (ofMonth < daysInMonth(year, month)) return dayFromParts(year, month, ofMonth + 1)
  return month < 12 ? dayFromParts(year, month + 1, 1) : dayFromParts(year + 1, 1, 1)
}
