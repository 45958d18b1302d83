import type { BilingualText } from './bilingual-text.ts'
import type { Brand } from './brand.ts'
import { type Day, dayAfter, dayBefore, dayFromParts, daysInMonth } from './day.ts'
import { type Period, type Quarter, periodParts, quartersWithin, quarterNumberOf } from './period.ts'
import { remembered } from './remembered.ts'

/**
 * The first days of the four quarters of a year, as `day/month`, with `-1` or `+1` behind a day of the year before or after:
 * `1/1 1/4 1/7 1/10`, or `15/12-1 15/3 15/6 15/9` for quarters that begin on the 15th of the month before. Each quarter ends
 * on the day before the next one begins, so that no day is counted twice or by none.
 */
export type QuarterStarts = Brand<string, 'QuarterStarts'>

/** How a sector cuts its periods. */
export interface ReportingCalendar {
  readonly id: string
  /** What is counted, and when it is closed. */
  readonly name: BilingualText
  readonly starts: QuarterStarts
  /** By when the reports of a quarter are to be sent; absent where the package knows no such rule. */
  readonly deadline?: Deadline
}

/** The last days on which the reports of the four quarters are in time, written like their first days. */
export interface Deadline {
  readonly days: QuarterStarts
  /** Who has to send what to whom by then, and the document it rests on. */
  readonly rule: BilingualText
}

interface QuarterStart {
  readonly day: number
  readonly month: number
  readonly yearOffset: number
}

const startPattern = /^(\d{1,2})\/(\d{1,2})([+-]1)?$/

const partsOf = remembered((starts: string): readonly QuarterStart[] =>
  starts.split(/[\s,;]+/).flatMap((text) => {
    const match = startPattern.exec(text)
    return match ? [{ day: Number(match[1]), month: Number(match[2]), yearOffset: Number(match[3] ?? 0) }] : []
  }),
)

/**
 * The quarters a text names (its days parted by blanks, commas or semicolons), or undefined: unless it names four days that
 * exist in every year, each later than the one before, and the last earlier than the first of the next year.
 */
export function quarterStartsFromText(text: string): QuarterStarts | undefined {
  const starts = partsOf(text)
  const isWhole = starts.length === 4 && text.trim().split(/[\s,;]+/).length === 4
  // In a common year: a quarter that begins on 29 February begins in most years on no day.
  const exist = starts.every(
    ({ day, month }) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2025, month),
  )
  const months = starts.map(({ day, month, yearOffset }) => (yearOffset * 12 + month) * 31 + day)
  const rise = months.every((month, index) => month < (months[index + 1] ?? months[0]! + 12 * 31))
  if (!isWhole || !exist || !rise) return undefined
  const words = starts.map(
    ({ day, month, yearOffset }) => `${day}/${month}${yearOffset === 0 ? '' : yearOffset < 0 ? '-1' : '+1'}`,
  )
  return words.join(' ') as QuarterStarts
}

/** An inclusive range of days. */
export interface DayRange {
  readonly first: Day
  readonly last: Day
}

/** The days a period covers by a sector's calendar. */
export function reportingWindow({ starts }: Pick<ReportingCalendar, 'starts'>, period: Period): DayRange {
  return windowsOf(starts)(period)
}

const windowsOf = remembered((starts: QuarterStarts) =>
  remembered((period: Period): DayRange => {
    const { year } = periodParts(period)
    const quarters = quartersWithin(period)
    const first = quarterNumberOf(quarters[0]!) - 1
    return { first: dayOf(starts, year, first), last: dayBefore(dayOf(starts, year, first + quarters.length)) }
  }),
)

/** The day that four days name for a quarter of a year, counted from 0 and on into the years after. */
function dayOf(days: QuarterStarts, year: number, index: number): Day {
  const { day, month, yearOffset } = partsOf(days)[index % 4]!
  return dayFromParts(year + yearOffset + Math.floor(index / 4), month, day)
}

/** The last day on which a report of a quarter is in time, or undefined where nothing says so. */
export function dueDayOf({ deadline }: Pick<ReportingCalendar, 'deadline'>, quarter: Quarter): Day | undefined {
  return deadline && dayOf(deadline.days, periodParts(quarter).year, quarterNumberOf(quarter) - 1)
}

/** Whether every quarter is due after it has closed, and not later than the next one closes. */
export function isDueAfterClose(starts: QuarterStarts, due: QuarterStarts): boolean {
  // Any year will do: the days are the same in each.
  return [0, 1, 2, 3].every((index) => {
    const day = dayOf(due, 2025, index)
    return dayOf(starts, 2025, index + 1) <= dayAfter(day) && day < dayOf(starts, 2025, index + 2)
  })
}

/** The last calendar day of a period: the day that decides which areas existed "in" it. */
export const lastDayOf = remembered((period: Period): Day => {
  const quarters = quartersWithin(period)
  const month = quarterNumberOf(quarters[quarters.length - 1]!) * 3
  const { year } = periodParts(period)
  return dayFromParts(year, month, daysInMonth(year, month))
})
