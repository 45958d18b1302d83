import {
  type Period,
  type Quarter,
  periodFromText,
  previousQuarter,
  quarterFromText,
  quarterOf,
} from '../../domain/period.ts'
import { timeMentions } from '../narrative/time-mentions.ts'
import type { ToldTime } from '../narrative/told-time.ts'
import type { SaidBase } from './claim.ts'

/** The period that a time of a report is; the last month of a quarter stands for it, any other month for none. */
export function periodOfTime(time: ToldTime): Period | undefined {
  const month = /^(\d{4})-(\d{2})$/.exec(time)
  if (!month) return periodFromText(time)
  const number = Number(month[2])
  return number % 3 === 0 ? quarterOf(Number(month[1]), (number / 3) as 1 | 2 | 3 | 4) : undefined
}

const numerals: Readonly<Record<string, 1 | 2 | 3 | 4>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

/** The period that the label of an axis or the heading of a column names: "I/2022", "Q1-2024", "Năm 2023". */
export function periodOfLabel(text: string): Period | undefined {
  const quarter = /^(?:quý\s*|q)?(IV|I{1,3}|[1-4])\s*[/.\-\s]\s*(?:năm\s*)?(20\d{2})$/iu.exec(text.trim())
  if (quarter) return quarterOf(Number(quarter[2]), numerals[quarter[1]!.toLowerCase()]!)
  if (/^20\d{2}$/.test(text.trim())) return periodFromText(text.trim())
  return lastPeriodIn(text)
}

/** The last period that a line names: of "Quý I/2022 – Quý II/2024" the second. */
export function lastPeriodIn(text: string): Period | undefined {
  return timeMentions(text, undefined)
    .flatMap(({ time }) => (time === undefined ? [] : (periodOfTime(time) ?? [])))
    .at(-1)
}

/** The quarter, without its year, of a label: "Quý I", "Q3". */
export function quarterNumberOfLabel(text: string): 1 | 2 | 3 | 4 | undefined {
  const found = /^(?:quý\s*|q)(IV|I{1,3}|[1-4])$/iu.exec(text.trim())
  return found ? numerals[found[1]!.toLowerCase()] : undefined
}

/** What a stretch says that something has changed from: "so với cùng kỳ", "so với quý I/2024". */
export function saidBase(text: string, year: number | undefined): SaidBase | undefined {
  const found = /so\s+(?:với\s+)?(?<base>(?:cuối\s+|cùng kỳ|quý trước|kỳ trước|quý|năm|đầu năm|tháng)[^;.()]*)/iu.exec(
    text,
  )?.groups?.['base']
  if (found === undefined) return /(?:^|\s)cùng kỳ/iu.test(text) ? { kind: 'last-year' } : undefined
  if (/^(?:cùng kỳ|năm trước)/iu.test(found)) return { kind: 'last-year' }
  if (/^(?:quý|kỳ) trước/iu.test(found)) return { kind: 'previous-quarter' }
  const [time] = timeMentions(found, year)
  const period = time?.time === undefined ? undefined : periodOfTime(time.time)
  return period === undefined ? undefined : { kind: 'period', period }
}

/** The period that "quý trước" and "cùng kỳ" mean, seen from a quarter. */
export function quarterBefore(quarter: Quarter, base: SaidBase): Quarter | undefined {
  switch (base.kind) {
    case 'previous-quarter':
      return previousQuarter(quarter)
    case 'last-year':
      return quarterOf(Number(quarter.slice(0, 4)) - 1, Number(quarter[6]) as 1 | 2 | 3 | 4)
    case 'period':
      return quarterFromText(base.period)
  }
}
