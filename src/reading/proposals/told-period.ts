import { type Day, dayFromText } from '../../domain/day.ts'
import { foldText } from '../../domain/fold-text.ts'
import { type Period, periodFromText, quarterOf, type QuarterNumber } from '../../domain/period.ts'
import { type DayRange, type ReportingCalendar, reportingWindow } from '../../domain/reporting-calendar.ts'

const written = String.raw`(?:ngay\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})`
const spelled = String.raw`ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})`
const rangePatterns = [written, spelled].map((day) => new RegExp(`tu\\s*${day}\\s*(?:den|toi|-)\\s*(?:het\\s*)?${day}`))

/** The days a line names: "(Số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024)". */
export function windowIn(lines: readonly string[]): DayRange | undefined {
  for (const line of lines) {
    const folded = foldText(line)
    for (const pattern of rangePatterns) {
      const match = pattern.exec(folded)
      if (!match) continue
      const first = dayOf(match.slice(1, 4))
      const last = dayOf(match.slice(4, 7))
      if (first !== undefined && last !== undefined && first <= last) return { first, last }
    }
  }
  return undefined
}

function dayOf([day = '', month = '', year = '']: readonly string[]): Day | undefined {
  return dayFromText(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** The period whose window by a calendar is these days, or undefined where there is none. */
export function periodOfWindow(calendar: Pick<ReportingCalendar, 'starts'>, window: DayRange): Period | undefined {
  const year = Number(window.last.slice(0, 4))
  const candidates = [year - 1, year, year + 1].flatMap((each): readonly Period[] => [
    ...([1, 2, 3, 4] as const).map((quarter) => quarterOf(each, quarter)),
    ...['-H1', '-9M', ''].flatMap((suffix) => periodFromText(`${each}${suffix}`) ?? []),
  ])
  return candidates.find((period) => {
    const { first, last } = reportingWindow(calendar, period)
    return first === window.first && last === window.last
  })
}

const quarterNames: Readonly<Record<string, QuarterNumber>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}

/**
 * The period a line names: "Quý I/2024", "quý 2 năm 2024", "6 tháng đầu năm 2024", "9T/2024", "Năm 2024"; with a year that is
 * known also "Quý I" and "9 tháng".
 */
export function periodIn(lines: readonly string[], known?: number): Period | undefined {
  const year = known === undefined ? '' : '?'
  const quarterPattern = new RegExp(
    String.raw`\bquy\s*(iv|i{1,3}|[1-4])\b(?:\s*(?:[/.,-]|nam)?\s*(?:nam\s*)?(\d{4})\b)${year}`,
  )
  const monthsPattern = new RegExp(
    String.raw`\b(?:(?:0?(6|9)|sau|chin) thang\b(?: dau)?(?: nam)?|([69])t\b)(?:\s*/?\s*(\d{4})\b)${year}`,
  )
  for (const line of lines) {
    const folded = foldText(line)
    const quarter = quarterPattern.exec(folded)
    if (quarter) return quarterOf(Number(quarter[2] ?? known), quarterNames[quarter[1]!]!)
    const months = monthsPattern.exec(folded)
    if (months) {
      const told = months[1] ?? months[2]
      const isNine = told === '9' || (told === undefined && folded.includes('chin'))
      return periodFromText(`${months[3] ?? known}-${isNine ? '9M' : 'H1'}`)
    }
    const code = /\b(\d{4})-(q[1-4]|h1|9m)\b/.exec(folded)
    if (code) return periodFromText(`${code[1]}-${code[2]!.toUpperCase()}`)
    const whole = /^(?:bao cao |so lieu |ket qua |thuc hien )?(?:ca )?nam (\d{4})$/.exec(folded)
    if (whole) return periodFromText(whole[1]!)
  }
  return undefined
}
