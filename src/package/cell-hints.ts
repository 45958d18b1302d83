import { type Day, dayFromParts, dayFromText, daysInMonth } from '../domain/day.ts'
import { foldText } from '../domain/fold-text.ts'
import type { PackageHintCode } from '../domain/package-problem.ts'
import type { Hint } from '../domain/problem.ts'

/** What is known of the column a number should stand in. */
export interface NumberColumn {
  readonly allowsDecimalComma: boolean
  /** Whether the number may have as many digits behind the comma as its indicator says. */
  readonly isFigure: boolean
  /** Whether it is the figure of a target, which may be a range. */
  readonly isTarget: boolean
  /** Whether the row's indicator stands on a denominator. */
  readonly hasRate: boolean
}

type CellHint = Hint<PackageHintCode>

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const months = `${monthNames.join('|')}|thg ?\\d{1,2}`
/** How Excel shows a day: 9-Oct, Oct-15, 09-Thg10, 9/10/2024, 2024-10-09. */
const shownDay = new RegExp(
  `^(?:\\d{1,2}[-/ ](?:${months})(?:[-/ ]\\d{2,4})?|(?:${months})[-/ ]\\d{1,4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2})$`,
)

/** What a text that is no number can have been. */
export function numberHint(
  text: string,
  { allowsDecimalComma, isFigure, isTarget, hasRate }: NumberColumn,
): CellHint | undefined {
  const [word, fraction] = [foldText(text.slice(0, 60)), /^(\d+) ?\/ ?(\d+)$/.exec(text)]
  if (/^#(?:n\/a|ref!|value!|div\/0!|name\?|num!|null!|#+)$/i.test(text))
    return { code: 'spreadsheet-error', params: { cell: text } }
  if (/^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text)) return { code: 'number-shortened', params: { cell: text } }
  if (shownDay.test(word)) return { code: 'number-became-day', params: { cell: text } }
  const [, from, to] = /^(\d+(?:[.,]\d+)?) ?%? ?[-–—] ?(\d+(?:[.,]\d+)?) ?%?$/.exec(text) ?? []
  if (isTarget && from !== undefined && to !== undefined) {
    return { code: 'number-range', params: { from: from.replace(',', '.'), to: to.replace(',', '.') } }
  }
  if (fraction) return { code: 'number-fraction', params: { value: fraction[1]!, denominator: fraction[2]! } }
  if (/^(?:[-–—.…x]+|n\/a|ko|khong|chua|(?:khong|chua) co(?: so)?|chua bao cao)$/.test(word)) {
    return isFigure ? { code: 'number-none' } : undefined
  }
  const [, amount, sign] = /^(-?\d[\d.,]*) ?(%|‰|[\p{L}][\p{L}\s/]*)$/u.exec(text) ?? []
  if (amount !== undefined && sign !== undefined) {
    if (/[%‰]/.test(sign))
      return hasRate ? { code: 'number-percent-of-parts' } : { code: 'number-percent', params: { sign } }
    return { code: 'number-with-words', params: { cell: text, words: sign } }
  }
  return pointHint(text, { allowsDecimalComma, isFigure })
}

/**
 * The number that cells side by side can have been before its comma parted them: 12,5 in a file of commas. With a group of
 * three digits behind the comma it may have been a thousand. Only where the word of the state comes back to its column is
 * that the cause: a comma in a note parts a row too, and 14 of 15 are two cells.
 */
export function cutNumberHint(header: readonly string[], cells: readonly string[]): CellHint | undefined {
  const state = header.indexOf('state')
  let [joined, first]: [readonly string[], string | undefined] = [cells, undefined]
  for (let at = 0; at < state && !/^\p{L}/u.test(joined[state] ?? ''); at += 1) {
    const [whole = '', digits = ''] = joined.slice(at)
    if (!/^-?\d{1,12}$/.test(whole) || !/^\d{1,12}(?:\.\d+)?$/.test(digits)) continue
    joined = [...joined.slice(0, at), `${whole},${digits}`, ...joined.slice(at + 2)]
    first ??= `${whole},${digits}`
  }
  if (first === undefined || !/^\p{L}/u.test(joined[state] ?? '')) return undefined
  const hint = pointHint(first, { allowsDecimalComma: false, isFigure: true })
  return hint?.code === 'number-decimal-comma'
    ? { code: 'number-cut', params: { cell: first, plain: first.replace(',', '.') } }
    : hint
}

/** What points, commas and blanks between digits can mean. */
function pointHint(
  text: string,
  { allowsDecimalComma, isFigure }: Pick<NumberColumn, 'allowsDecimalComma' | 'isFigure'>,
): CellHint | undefined {
  const thousands = (plain: string): CellHint => ({ code: 'number-thousands', params: { cell: text, plain } })
  const digits = text.replaceAll(/[^\d-]/g, '')
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
    const decimal = allowsDecimalComma ? text : text.replace(',', '.')
    return isFigure
      ? { code: 'number-two-readings', params: { cell: text, plain: digits, decimal } }
      : thousands(digits)
  }
  if (/^-?\d{1,3}(?:[.\s]\d{3})+$|^-?\d{1,3}(?:,\d{3}){2,}$/.test(text)) return thousands(digits)
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return thousands(text.replaceAll('.', '').replace(',', '.'))
  if (/^-?\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return thousands(text.replaceAll(',', ''))
  if (allowsDecimalComma || !/^-?\d+,\d+$/.test(text)) return undefined
  return { code: 'number-decimal-comma', params: { cell: text, plain: text.replace(',', '.') } }
}

/** What a text that is no day of ours can have been: a day as Excel writes it, or the number it keeps for one. */
export function dayHint(text: string): CellHint | undefined {
  const swapped = dayFromText(text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1-$3-$2'))
  if (swapped !== undefined) return { code: 'did-you-mean', params: { cell: text, meant: swapped } }
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  if (year !== undefined) {
    const existing = (month: string, day: string): Day | undefined =>
      dayFromText(dayFromParts(Number(year), Number(month), Number(day)))
    const [day, other] = [existing(second!, first!), existing(first!, second!)]
    const only = day ?? other
    if (only === undefined) return undefined
    return day === undefined || other === undefined || day === other
      ? { code: 'day-order', params: { cell: text, day: only } }
      : { code: 'day-two-readings', params: { cell: text, day, other } }
  }
  return /^[2-5]\d{4}$/.test(text)
    ? { code: 'day-serial', params: { cell: text, day: dayOfSerial(Number(text)) } }
    : undefined
}

/** The day of a number by which Excel keeps days: since March 1900 they are counted from 30 December 1899. */
function dayOfSerial(serial: number): Day {
  let [year, month, left] = [1900, 1, serial - 2]
  while (left >= daysInMonth(year, month)) {
    left -= daysInMonth(year, month)
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
  return dayFromParts(year, month, left + 1)
}

const quarters = ['i', 'ii', 'iii', 'iv']
const quarterNames = 'q(?:uy)? ?(?<quarter>iv|i{1,3}|[1-4])'
const periodPatterns: readonly (readonly [pattern: RegExp, name: (year: string, part: string) => string])[] = [
  [new RegExp(`^${quarterNames}(?: nam)? ?[-/., ]? ?(?<year>\\d{4})$`), (year, quarter) => `${year}-Q${quarter}`],
  [new RegExp(`^(?:nam )?(?<year>\\d{4}) ?[-/., ]? ?${quarterNames}$`), (year, quarter) => `${year}-Q${quarter}`],
  [/^(?:6 ?t(?:hang)?|h1)(?: dau)?(?: nam)? ?[-/., ]? ?(?<year>\d{4})$/, (year) => `${year}-H1`],
  [/^(?<year>\d{4}) ?[-/., ]? ?(?:6 ?[mt]|h1)$/, (year) => `${year}-H1`],
  [/^9 ?t(?:hang)?(?: dau)?(?: nam)? ?[-/., ]? ?(?<year>\d{4})$/, (year) => `${year}-9M`],
  [/^(?<year>\d{4}) ?[-/., ]? ?9 ?[mt]$/, (year) => `${year}-9M`],
  [/^(?:ca )?nam (?<year>\d{4})$/, (year) => year],
  [/^(?:t|thang )?(?<quarter>0?[1-9]|1[0-2])(?: nam)? ?[-/., ]? ?(?<year>\d{4})$/, monthName],
  [/^(?<year>\d{4}) ?[/.-] ?(?:t|thang )?(?<quarter>[1-9]|1[0-2])$/, monthName],
]

function monthName(year: string, month: string): string {
  return `${year}-${month.padStart(2, '0')}`
}

/** The period that is written another way ("Quý I/2024", "2024Q1", "6 tháng 2024"). */
export function periodHint(text: string): CellHint | undefined {
  const word = foldText(text.slice(0, 60))
  const [, name = '', ofYear] = /^([a-z]{3})[-/ ](\d{4}|\d{2})$/.exec(word) ?? []
  const month = monthNames.indexOf(name) + 1
  if (month > 0 && ofYear !== undefined) {
    return {
      code: 'period-written',
      params: { cell: text, period: monthName(ofYear.padStart(4, '20'), String(month)) },
    }
  }
  for (const [pattern, nameOf] of periodPatterns) {
    const match = pattern.exec(word)
    if (!match) continue
    const { year = '', quarter = '' } = match.groups ?? {}
    const number = quarters.indexOf(quarter) + 1 || quarter
    return { code: 'period-written', params: { cell: text, period: nameOf(year, String(number)) } }
  }
  return undefined
}

/** The same where only a quarter may stand: a whole year is told of by its last one. */
export function quarterHint(text: string): CellHint | undefined {
  const period = periodHint(text)
  const written = String(period?.params?.['period'] ?? text)
  if (/^\d{4}$/.test(written)) return { code: 'quarter-of-year', params: { cell: text, quarter: `${written}-Q4` } }
  return written.includes('Q') ? period : undefined
}

/** What is asked for in one word, and how it is said in Vietnamese, without its tones. */
const optionWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['final', ['chinh thuc']],
  ['provisional', ['so bo', 'uoc tinh']],
  ['revised', ['dieu chinh', 'da dieu chinh']],
  ['sample', ['minh hoa']],
  ['not-reported', ['chua bao cao', 'chua co bao cao']],
  ['not-due', ['chua den han']],
  ['not-applicable', ['khong ap dung']],
  ['withheld', ['khong cong bo']],
  ['returned', ['bi tra lai', 'tra lai']],
  ['yes', ['co', 'x', 'y', 'true', '1']],
  ['no', ['khong', 'n', 'false', '0']],
  ['country', ['ca nuoc', 'toan quoc', 'quoc gia']],
  ['province', ['tinh', 'cap tinh']],
  ['district', ['huyen', 'cap huyen']],
  ['commune', ['xa', 'cap xa']],
  ['village', ['thon', 'ap', 'to dan pho', 'cap thon']],
])

/** The option that is said in Vietnamese, or is a number with its thousands parted. */
export function optionHint(text: string, options: readonly string[]): CellHint | undefined {
  const word = foldText(text.slice(0, 60))
  const plain = /^\d{1,3}(?:[.,\s]\d{3})+$/.test(text) ? text.replaceAll(/\D/g, '') : undefined
  const meant = options.find((option) => optionWords.get(option)?.includes(word) || option === plain)
  return meant === undefined ? undefined : { code: 'option-word', params: { cell: text, meant } }
}
