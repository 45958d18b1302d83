/**
 * A time that a report names: a year `2023`, quarter `2024-Q1`, half-year `2022-H1`, months from January on `2017-9M`, or one
 * month `2020-08`.
 */
export type ToldTime = string

const pad = (month: number): string => String(month).padStart(2, '0')

/** The months from January to one of them: 3 is the first quarter, 6 the half-year, 12 the year. */
export function monthsOfYear(year: number, months: number): ToldTime | undefined {
  if (months < 1 || months > 12) return undefined
  if (months === 12) return String(year)
  if (months === 6) return `${year}-H1`
  return months === 3 ? `${year}-Q1` : `${year}-${months}M`
}

/** One month. */
export function monthOfYear(year: number, month: number): ToldTime | undefined {
  return month >= 1 && month <= 12 ? `${year}-${pad(month)}` : undefined
}

/** The first and last month of a time, counted from year 0. */
export function monthSpanOf(time: ToldTime): { readonly first: number; readonly last: number } {
  const year = Number(time.slice(0, 4)) * 12
  const rest = time.slice(5)
  if (rest === '') return { first: year, last: year + 11 }
  if (rest === 'H1') return { first: year, last: year + 5 }
  if (rest.startsWith('Q')) return { first: year + (Number(rest[1]) - 1) * 3, last: year + Number(rest[1]) * 3 - 1 }
  if (rest.endsWith('M')) return { first: year, last: year + Number(rest.slice(0, -1)) - 1 }
  return { first: year + Number(rest) - 1, last: year + Number(rest) - 1 }
}

/** Whether a time ends before another ends. */
export function endsBefore(time: ToldTime, other: ToldTime): boolean {
  return monthSpanOf(time).last < monthSpanOf(other).last
}

/** Whether a time lies within another. */
export function liesWithin(time: ToldTime, other: ToldTime): boolean {
  const [inner, outer] = [monthSpanOf(time), monthSpanOf(other)]
  return outer.first <= inner.first && inner.last <= outer.last
}

/** The time a text names in this spelling, or undefined. */
export function toldTimeFromText(text: string): ToldTime | undefined {
  return /^(?:19|20)\d\d(?:-(?:Q[1-4]|H1|[2457-9]M|1[01]M|0[1-9]|1[0-2]))?$/.test(text) ? text : undefined
}
