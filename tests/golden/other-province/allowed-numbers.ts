import {
  type Plain,
  type Row,
  type Territory,
  before,
  change,
  factorOf,
  figure,
  isRate,
  plan,
  quarters,
  rateOf,
  stands,
  territories,
  toDate,
  yearBefore,
} from './plain-figures.ts'
import {
  type Language,
  type Unit,
  difference,
  lessThanHundredth,
  number,
  percent,
  points,
  unitFor,
  words,
} from './plain-words.ts'

/** The one unit of a chart: by the largest figure that it draws. */
export function unitOfChart(row: Row, territory: Territory): Unit {
  const drawn = quarters.map((each) => figure(row, territory, each))
  return unitFor(
    row,
    drawn.flatMap(({ missing, value }) => (missing === undefined ? [value] : [])),
  )
}

export const told = (each: Plain): boolean => each.missing === undefined

/** Everything that a sentence about a quarter may tell, as it is written. */
export function numbersOf(language: Language, row: Row, territory: Territory, quarter: string): ReadonlySet<string> {
  const unit = unitOfChart(row, territory)
  const now = figure(row, territory, quarter)
  const since = [before(quarter), yearBefore(quarter)]
  const found: string[] = []
  const add = (...all: readonly string[]): void => void found.push(...all.flatMap((text) => numbersIn(text, language)))
  for (const each of [now, toDate(row, territory, quarter), ...since.map((then) => figure(row, territory, then))]) {
    if (!told(each)) continue
    add(words(language, row, each, unit))
    if (each.revisedFrom !== undefined) add(difference(language, each.revisedFrom, unit))
    // Of what all should reach, how many have not.
    const rest = (each.denominator ?? 0) - each.value
    if (row['denominator_time'] === 'stock' && rest > 0 && row['measure'] === 'share') {
      add(padLess(language, rest, row, unit), String(rest))
    }
    for (const made of [each.coverage, each.months && ([each.months.reported, each.months.expected] as const)]) {
      if (made) add(`${made[0]}/${made[1]}`, `${made[0]} ${made[1]}`)
    }
  }
  for (const then of since) {
    const { refused, amount, percentOfBase, points: size } = change(row, territory, quarter, then)
    if (refused !== undefined) continue
    add(difference(language, amount, unit))
    if (percentOfBase !== undefined) add(relative(language, percentOfBase))
    if (size !== undefined) add(points(language, row, size))
  }
  const aim = plan(row, territory, quarter)
  if (aim) {
    const isByRate = aim.row['rate'] === 'yes' || (isRate(row) && aim.row['denominator'] !== '')
    const ends = [aim.row['value']!, aim.row['up_to']!].filter((text) => text !== '').map(Number)
    for (const value of ends) {
      if (aim.row['rate'] === 'yes') {
        add(
          row['measure'] === 'share'
            ? percent(language, value)
            : words(language, row, { value, denominator: factorOf(row), state: '' }, unit).split(' ')[0]!,
        )
      } else {
        const denominator = Number(aim.row['denominator']) || undefined
        add(words(language, row, { value, state: '', ...(denominator ? { denominator } : {}) }, unit))
      }
    }
    if (told(aim.held)) {
      add(isByRate ? points(language, row, aim.lacks) : difference(language, aim.lacks, unit))
      if (!isByRate) add(percent(language, (aim.held.value / ends[0]!) * 100), padLess(language, aim.lacks, row, unit))
    }
  }
  const year = quarter.slice(0, 4)
  const quarterNames = ['6', '9', '05', '2', '3', year, String(Number(year) - 1), ...dates(quarter)]
  return new Set([...found, ...quarterNames, ...(stands(row) ? [] : ['1'])])
}

/** Everything that a sentence about some areas may tell. */
export function numbersOfComparison(
  language: Language,
  row: Row,
  areas: readonly Territory[],
  [quarter, since]: readonly [string, string],
): ReadonlySet<string> {
  const city = territories[0]!
  const all = [...areas, city].flatMap((area) => [figure(row, area, quarter), figure(row, area, since)]).filter(told)
  const unit = unitFor(
    row,
    all.map(({ value }) => value),
  )
  const found: string[] = []
  const add = (...texts: readonly string[]): void =>
    void found.push(...texts.flatMap((text) => numbersIn(text, language)))
  for (const each of all) {
    add(words(language, row, each, unit))
    if (each.denominator !== undefined && row['measure'] === 'share') add(percent(language, rateOf(row, each)))
    for (const made of each.coverage ?? []) add(String(made))
  }
  for (const area of [...areas, city]) {
    const { refused, amount, percentOfBase, points: size } = change(row, area, quarter, since)
    if (refused !== undefined) continue
    add(difference(language, amount, unit))
    if (percentOfBase !== undefined) add(relative(language, percentOfBase))
    if (size !== undefined) add(points(language, row, size))
  }
  const counts = Array.from({ length: areas.length + 1 }, (_, count) => String(count))
  return new Set([
    ...found,
    ...counts,
    ...counts.map((each) => `0${each}`),
    quarter.slice(0, 4),
    since.slice(0, 4),
    ...dates(quarter),
  ])
}

const padLess = (language: Language, amount: number, row: Row, unit: Unit): string =>
  row['measure'] === 'count' || row['measure'] === 'share'
    ? amount < 10 && language === 'vi'
      ? `0${amount}`
      : difference(language, amount, unit)
    : difference(language, amount, unit)

/** How far a figure is from its base, in percent of it: one digit, more where it would read as nothing or as all. */
function relative(language: Language, value: number, digits = 1): string {
  if (Math.abs(value - 100) < 0.01) return `${lessThanHundredth[language]}%`
  const isSeen = (part: number): boolean => part === 0 || Math.abs(part) * 10 ** digits >= 1
  if (!isSeen(value - 100) || !isSeen(value)) return relative(language, value, digits + 1)
  const size = Number(Math.abs(value - 100).toFixed(digits))
  return `${number(language, size, String(size).split('.')[1]?.length ?? 0)}%`
}

/** The days and quarters that a sentence may name. */
const dates = (quarter: string): readonly string[] => [
  quarter.slice(6),
  '1',
  '2',
  '3',
  '4',
  '01',
  '07',
  '30',
  '31',
  '14',
  '15',
  '09',
  '12',
  '10',
  '03',
  '04',
  '06',
]

/** The numbers in a text, each with what belongs to it. */
export function numbersIn(text: string, language: Language): readonly string[] {
  const [group, comma] = language === 'vi' ? ['\\.', ','] : [',', '\\.']
  return text.match(new RegExp(`\\d+(?:${group}\\d{3})*(?:${comma}\\d+)?`, 'g')) ?? []
}
