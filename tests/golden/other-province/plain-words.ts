import { type Plain, type Row, areaTypes, factorOf, rateOf } from './plain-figures.ts'

/** How an official writes the figures of this package, written out a second time. */
export type Language = 'vi' | 'en'

/** A number with so many digits after the comma, grouped by thousands. */
export function number(language: Language, value: number, decimals: number): string {
  // To the nearest last digit, halves away from zero, as the decimal stands and not as its binary neighbour.
  const size = Math.abs(value)
  const scaled = Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`)
  const [whole = '', rest] = scaled.toFixed(decimals).split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',')
  const text = rest === undefined ? grouped : `${grouped}${language === 'vi' ? ',' : '.'}${rest}`
  return value < 0 && scaled !== 0 ? `−${text}` : text
}

const padded = (language: Language, count: number): string =>
  language === 'vi' && count >= 1 && count <= 9 ? `0${count}` : number(language, count, 0)

/** With as many digits as it takes not to read as nothing. */
function seen(value: number, decimals: number): number {
  return value !== 0 && Math.abs(value) * 10 ** decimals < 1 ? seen(value, decimals + 1) : decimals
}

/** A share in percent: one digit at most, and more where it would else read as all or nothing. */
export function percent(language: Language, value: number): string {
  const apart = [value, 100 - value].map((size) => Math.abs(Math.round(size * 1e9) / 1e9)).filter((size) => size > 0)
  let decimals = 1
  while (apart.some((size) => size * 10 ** decimals < 1)) decimals += 1
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals
  return `${plainNumber(language, rounded)}%`
}

/** With the digits that it has. */
const plainNumber = (language: Language, value: number): string =>
  number(language, value, String(value).split('.')[1]?.length ?? 0)

const sign = (row: Row): string => (factorOf(row) === 1000 ? '‰' : '%')

/** The larger unit in which figures up to a size are told; only đồng has any. */
export function unitFor(row: Row, sizes: readonly number[]): Unit {
  const largest = Math.max(0, ...sizes.map(Math.abs))
  const own = {
    factor: 1,
    vi: row['unit_vi']!,
    en: row['unit_en']!,
    one: row['unit_en_one'] || row['unit_en']!,
    decimals: Number(row['decimals']),
  }
  if (row['unit_vi'] !== 'đồng' || largest < 1e6) return own
  return largest < 1e9
    ? { factor: 1e6, vi: 'triệu đồng', en: 'million dong', one: 'million dong', decimals: 1 }
    : { factor: 1e9, vi: 'tỷ đồng', en: 'billion dong', one: 'billion dong', decimals: 2 }
}
export interface Unit {
  readonly factor: number
  readonly vi: string
  readonly en: string
  readonly one: string
  readonly decimals: number
}
const unitText = (language: Language, unit: Unit, count: number): string =>
  language === 'vi' ? unit.vi : count === 1 ? unit.one : unit.en

/** The number of a figure alone, as an axis or a column says it. */
export function numberOf(language: Language, row: Row, figure: Plain, unit: Unit): string {
  const { value, denominator } = figure
  switch (row['measure']!) {
    case 'count':
      return padded(language, value)
    case 'share':
      return `${padded(language, value)}/${padded(language, denominator!)}`
    case 'rate':
      return `${number(language, rateOf(row, figure), seen(rateOf(row, figure), unit.decimals))}${sign(row)}`
    case 'percent':
      return `${number(language, value, seen(value, unit.decimals))}%`
    default:
      return number(language, value / unit.factor, seen(value / unit.factor, unit.decimals))
  }
}

/** A figure in the terms of an axis, on which shares stand by their percentage. */
export const axisWords = (language: Language, row: Row, figure: Plain, unit: Unit): string =>
  row['measure'] === 'share' ? percent(language, rateOf(row, figure)) : numberOf(language, row, figure, unit)

/** What the values of an axis are: the unit, or the sign of its rates. */
export const axisUnit = (language: Language, row: Row, unit: Unit): string =>
  row['measure'] === 'share' || row['measure'] === 'rate' ? sign(row) : unit[language]

/** A figure with its unit and what it rests on. */
export function words(language: Language, row: Row, figure: Plain, unit: Unit): string {
  const text = numberOf(language, row, figure, unit)
  const { value, denominator } = figure
  switch (row['measure']!) {
    case 'share':
      return `${text} ${unitText(language, unit, denominator!)} (${percent(language, rateOf(row, figure))})`
    case 'rate': {
      const [part, whole] = [plainNumber(language, value), plainNumber(language, denominator!)]
      return factorOf(row) === 100
        ? `${text} (${part}/${whole} ${unitText(language, unit, denominator!)})`
        : `${text} (${part} ${unitText(language, unit, value)}/${whole})`
    }
    case 'percent':
      return text
    default:
      return `${text} ${unitText(language, unit, value)}`
  }
}

/** A difference, without its sign. */
export const difference = (language: Language, amount: number, unit: Unit): string =>
  number(language, Math.abs(amount) / unit.factor, seen(amount / unit.factor, unit.decimals))

/** What is told of a difference of percentages that is finer than a hundredth; these indicators have no more digits. */
export const lessThanHundredth: Readonly<Record<Language, string>> = { vi: 'chưa đến 0,01', en: 'less than 0.01' }

/** A difference of rates, without its sign. */
export function points(language: Language, row: Row, size: number): string {
  if (Math.abs(size) < 0.01) return lessThanHundredth[language]
  const decimals = row['measure'] === 'share' ? 1 : Number(row['decimals'])
  const text = number(language, Math.abs(size), seen(size, decimals))
  return row['measure'] === 'share' ? text.replace(/([.,]\d*?)0+$/, '$1').replace(/[.,]$/, '') : text
}

/** The name of an area: its kind in front, in English behind it. */
export function areaName(language: Language, { name = '', type = '', level }: Row): string {
  if (language === 'vi') return name
  return `${name.slice(type.length + 1)} ${areaTypes.find((each) => each['id'] === type && each['level'] === level)!['name_en']}`
}

/** "Quý I/2024", "Q1 2024". */
export const quarterName = (language: Language, quarter: string): string => {
  const [year, place] = [quarter.slice(0, 4), Number(quarter[6])]
  return language === 'vi' ? `Quý ${['', 'I', 'II', 'III', 'IV'][place]}/${year}` : `Q${place} ${year}`
}

/** Why there is no figure. */
export const missingWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'not-reported': { vi: 'chưa báo cáo', en: 'not reported' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  'not-published': { vi: 'chưa có số liệu', en: 'no figure' },
  'told-above': { vi: 'chỉ thống kê ở cấp trên', en: 'told only of the area above' },
  'not-cumulated': { vi: 'không cộng luỹ kế các quý', en: 'not added up over quarters' },
  'not-aggregated': { vi: 'không tính chung cho nhiều đơn vị', en: 'cannot be added up from below' },
  'only-cumulative': { vi: 'chỉ có số luỹ kế từ đầu năm', en: 'known only since the start of the year' },
  'incomplete-year': {
    vi: 'thiếu số của ít nhất một quý trong năm',
    en: 'at least one quarter of the year is missing',
  },
  'area-absent': { vi: 'đơn vị không tồn tại vào kỳ này', en: 'the area did not exist in this period' },
}

const stateWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  provisional: { vi: 'sơ bộ', en: 'provisional' },
  revised: { vi: 'điều chỉnh', en: 'revised' },
}

/** What stands beside a figure: the year it is of, its state, what it was before, its areas and months. */
export function tags(language: Language, figure: Plain, unit: Unit): readonly string[] {
  const isVi = language === 'vi'
  const { toldOf, state, revisedFrom, coverage, months } = figure
  const of = (made: readonly [number, number], vi: string, en: string): string =>
    isVi ? `${made.join('/')} ${vi}` : `${made.join(' of ')} ${en}`
  return [
    ...(toldOf ? [isVi ? 'số của cả năm' : 'figure of the whole year'] : []),
    ...(stateWords[state] ? [stateWords[state][language]] : []),
    ...(revisedFrom === undefined
      ? []
      : [`${isVi ? 'trước đây' : 'formerly'} ${difference(language, revisedFrom, unit)}`]),
    ...(coverage ? [of(coverage, 'đơn vị', 'areas')] : []),
    ...(months
      ? [
          `${months.isLeast ? (isVi ? 'ít nhất ' : 'at least ') : ''}${of([months.reported, months.expected], 'tháng', 'months so far')}`,
        ]
      : []),
  ]
}
