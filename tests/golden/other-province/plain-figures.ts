import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'

/**
 * A second arithmetic over the tables of the package of Hải Phòng, without one line of the domain: what it and the product
 * agree on was understood twice. Every rule is written out for this package and no other.
 */
const folder = join(import.meta.dirname, '../../fixtures/packages/hai-phong')
export type Row = Readonly<Record<string, string>>
const table = (name: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(join(folder, `${name}.csv`), 'utf8'), { header: true, skipEmptyLines: true }).data

export const indicators = table('indicators')
const areas = table('areas')
export const areaTypes = table('area-types')
export const families = table('families')
const rows = new Map(
  table('observations').map((row) => [
    `${row['indicator']} ${row['category']} ${row['area_code']} ${row['period']}`,
    row,
  ]),
)
const targets = new Map(
  table('targets').map((row) => [`${row['indicator']} ${row['area_code']} ${row['quarter']}`, row]),
)

export const quarters: readonly string[] = [
  '2023-Q3',
  '2023-Q4',
  '2024-Q1',
  '2024-Q2',
  '2024-Q3',
  '2024-Q4',
  '2025-Q1',
  '2025-Q2',
  '2025-Q3',
  '2025-Q4',
]
const lastDays = ['', '03-31', '06-30', '09-30', '12-31']
const yearOf = (quarter: string): string => quarter.slice(0, 4)
const numberOf = (quarter: string): 1 | 2 | 3 | 4 => Number(quarter[6]) as 1 | 2 | 3 | 4
const endOf = (quarter: string): string => `${yearOf(quarter)}-${lastDays[numberOf(quarter)]}`
export const before = (quarter: string): string =>
  numberOf(quarter) === 1 ? `${Number(yearOf(quarter)) - 1}-Q4` : `${yearOf(quarter)}-Q${numberOf(quarter) - 1}`
export const yearBefore = (quarter: string): string => `${Number(yearOf(quarter)) - 1}${quarter.slice(4)}`
/** The name of the time from the start of the year to the end of a quarter. */
const stretchOf = (quarter: string): string =>
  ['', quarter, `${yearOf(quarter)}-H1`, `${yearOf(quarter)}-9M`, yearOf(quarter)][numberOf(quarter)]!

/** The same territory under its codes; the city is two, because another province joined it. */
export const territories: readonly { readonly id: string; readonly codes: readonly string[] }[] = [
  { id: '31', codes: ['31'] },
  { id: '31-2025-07-01', codes: ['31'] },
  { id: '303', codes: ['303'] },
  { id: '305', codes: ['305'] },
  { id: '311', codes: ['311'] },
  { id: '313', codes: ['313'] },
  { id: '317', codes: ['317', '11914'] },
  { id: '318', codes: ['318', '11948'] },
  { id: '11557-2025-07-01', codes: ['11557'] },
  { id: '11629-2025-07-01', codes: ['11629'] },
]
export type Territory = (typeof territories)[number]

/** The record of a territory at the end of a quarter. */
export function recordAt({ id, codes }: Territory, quarter: string): Row | undefined {
  const day = endOf(quarter)
  // The old city ended with June 2025 and the new one began.
  if (id === '31' && day > '2025-06-30') return undefined
  if (id === '31-2025-07-01' && day < '2025-07-01') return undefined
  return areas.find(
    (area) => codes.includes(area['code']!) && (area['valid_from'] || '0') <= day && day <= (area['valid_to'] || '9'),
  )
}

const isCity = ({ id }: Territory): boolean => id.startsWith('31-') || id === '31'
/** What the city is made of, by its codes of then. */
export const partsAt = (quarter: string): readonly Territory[] =>
  territories
    .filter((each) => !isCity(each) && recordAt(each, quarter) !== undefined)
    .sort((a, b) => Number(recordAt(a, quarter)!['code']) - Number(recordAt(b, quarter)!['code']))

/** A figure, or the reason why there is none. */
export interface Plain {
  readonly missing?: string
  readonly value: number
  readonly denominator?: number
  readonly state: string
  readonly coverage?: readonly [reported: number, expected: number]
  /** How many months it is of; `least` where some parts have more. */
  readonly months?: { readonly reported: number; readonly expected: number; readonly isLeast?: true }
  readonly toldOf?: string
  readonly revisedFrom?: number
}
const none = (missing: string, coverage?: Plain['coverage']): Plain => ({
  missing,
  value: Number.NaN,
  state: '',
  ...(coverage ? { coverage } : {}),
})
/** Decimals of this package have two digits at most. */
const exact = (value: number): number => Math.round(value * 100) / 100
export const isAsked = (indicator: Row, record: Row): boolean =>
  record['level'] !== 'commune' || !indicator['applies_to'] || indicator['applies_to'] === record['type']
const isCumulative = (indicator: Row): boolean => indicator['time'] === 'cumulative'
export const stands = (indicator: Row): boolean => indicator['time'] === 'stock'
const adds = (indicator: Row): boolean => !['percent', 'index'].includes(indicator['measure']!)
const weakest = (parts: readonly Plain[]): string =>
  ['provisional', 'revised'].find((state) => parts.some((part) => part.state === state)) ?? 'final'

function rowOf(indicator: Row, record: Row, period: string, category = ''): Plain | undefined {
  const row = rows.get(`${indicator['id']} ${category} ${record['code']} ${period}`)
  if (!row) return undefined
  if (row['missing']) return none(row['missing'])
  return {
    value: Number(row['value']),
    ...(row['denominator'] ? { denominator: Number(row['denominator']) } : {}),
    state: row['state']!,
    ...(row['revised_from'] ? { revisedFrom: Number(row['revised_from']) } : {}),
  }
}

/** What the months of a quarter say, where it has no row of its own. */
function ofMonths(indicator: Row, record: Row, quarter: string): Plain | undefined {
  const names = [2, 1, 0].map((back) => `${yearOf(quarter)}-${String(numberOf(quarter) * 3 - back).padStart(2, '0')}`)
  const known = names.flatMap((name) => rowOf(indicator, record, name) ?? [])
  const last = known[known.length - 1]
  if (!last) return undefined
  if (isCumulative(indicator)) {
    const earlier = (numberOf(quarter) - 1) * 3
    return {
      ...last,
      ...(known.length < 3 ? { months: { reported: earlier + known.length, expected: earlier + 3 } } : {}),
    }
  }
  const months = known.length < 3 ? { months: { reported: known.length, expected: 3 } } : {}
  return {
    value: exact(known.reduce((sum, each) => sum + each.value, 0)),
    ...(last.denominator === undefined ? {} : { denominator: last.denominator }),
    state: weakest(known),
    ...months,
  }
}

/** What an area itself tells of a quarter. */
function ownFigure(indicator: Row, record: Row, quarter: string): Plain | undefined {
  if (indicator['yearly'] === 'yes') {
    const told = numberOf(quarter) === 4 ? rowOf(indicator, record, yearOf(quarter)) : undefined
    return told && { ...told, toldOf: yearOf(quarter) }
  }
  if (!isCumulative(indicator)) return rowOf(indicator, record, quarter) ?? ofMonths(indicator, record, quarter)
  const sinceStart = ownToDate(indicator, record, quarter)
  if (sinceStart === undefined || sinceStart.missing !== undefined || numberOf(quarter) === 1) return sinceStart
  const former = ownToDate(indicator, record, before(quarter))
  if (former === undefined || former.missing !== undefined) return none('only-cumulative')
  return {
    value: exact(sinceStart.value - former.value),
    ...(sinceStart.denominator === undefined ? {} : { denominator: sinceStart.denominator }),
    state: weakest([sinceStart, former]),
    ...(sinceStart.months
      ? { months: { reported: sinceStart.months.reported - (sinceStart.months.expected - 3), expected: 3 } }
      : {}),
  }
}

function ownToDate(indicator: Row, record: Row, quarter: string): Plain | undefined {
  return rowOf(indicator, record, stretchOf(quarter)) ?? ofMonths(indicator, record, quarter)
}

/** What an area sends of an indicator with the report of a quarter: some of it as the sum since the start of the year. */
export const sent = (indicator: Row, record: Row, quarter: string): Plain | undefined =>
  (isCumulative(indicator) ? ownToDate : ownFigure)(indicator, record, quarter)

function sumOf(indicator: Row, parts: readonly Plain[]): Plain {
  const owed = parts.filter((part) => part.missing !== 'not-applicable')
  const known = owed.filter((part) => part.missing === undefined)
  const coverage = [known.length, owed.length] as const
  if (known.length === 0) {
    const reasons = [...new Set(parts.map((part) => part.missing!))]
    return none(reasons.length === 1 ? reasons[0]! : 'not-published', coverage)
  }
  if (!adds(indicator)) return none('not-aggregated', coverage)
  const total = (get: (part: Plain) => number): number => exact(known.reduce((sum, part) => sum + get(part), 0))
  return {
    value: total((part) => part.value),
    ...(known.every((part) => part.denominator !== undefined)
      ? { denominator: total((part) => part.denominator!) }
      : {}),
    state: weakest(known),
    coverage,
    ...monthsOf(known),
  }
}

/** What all parts of a total have of its months. */
function monthsOf(parts: readonly Plain[]): Pick<Plain, 'months'> {
  const some = parts.flatMap((part) => part.months ?? [])
  if (some.length === 0) return {}
  const least = Math.min(...some.map(({ reported }) => reported))
  const isEven = some.length === parts.length && some.every(({ reported, isLeast }) => reported === least && !isLeast)
  return { months: { reported: least, expected: some[0]!.expected, ...(isEven ? {} : { isLeast: true as const }) } }
}

/** Whether there are rows of the city of a quarter, and none of any of its parts in any quarter. */
function isOfCityAlone(indicator: Row, quarter: string): boolean {
  const city = territories.find((each) => isCity(each) && recordAt(each, quarter) !== undefined)
  const codes = new Set(partsAt(quarter).flatMap((part) => part.codes))
  const told = [...rows.values()].filter((row) => row['indicator'] === indicator['id'])
  return (
    told.some((row) => city!.codes.includes(row['area_code']!)) && !told.some((row) => codes.has(row['area_code']!))
  )
}

type OwnFigure = (indicator: Row, record: Row, quarter: string) => Plain | undefined

function figureBy(own: OwnFigure, indicator: Row, territory: Territory, quarter: string): Plain {
  const record = recordAt(territory, quarter)
  if (!record) return none('area-absent')
  const found = own(indicator, record, quarter)
  if (found) return found
  if (!isAsked(indicator, record)) return none('not-applicable')
  if (!isCity(territory)) return none(isOfCityAlone(indicator, quarter) ? 'told-above' : 'not-published')
  const records = partsAt(quarter).map((part) => recordAt(part, quarter)!)
  const told = records.map((each) => own(indicator, each, quarter))
  const isAskedOfNone = records.every((each) => !isAsked(indicator, each))
  if (told.every((each) => each === undefined) && !isAskedOfNone) return none('not-published')
  return sumOf(
    indicator,
    told.map((each, index) => each ?? none(isAsked(indicator, records[index]!) ? 'not-published' : 'not-applicable')),
  )
}

/** The figure of a quarter. */
export const figure = (indicator: Row, territory: Territory, quarter: string): Plain =>
  figureBy(ownFigure, indicator, territory, quarter)

/** The figure since the start of the year. */
export function toDate(indicator: Row, territory: Territory, quarter: string): Plain {
  const name = stretchOf(quarter)
  const record = recordAt(territory, quarter)
  const numbers = [1, 2, 3, 4].slice(0, numberOf(quarter))
  const all = numbers.map((number) => figure(indicator, territory, `${yearOf(quarter)}-Q${number}`))
  const last = all[all.length - 1]!
  if (stands(indicator)) {
    const { toldOf: _, ...standing } = last
    return standing
  }
  if (record) {
    const printed = isCumulative(indicator)
      ? figureBy(ownToDate, indicator, territory, quarter)
      : (rowOf(indicator, record, name) ?? none('not-published'))
    if (printed.missing === undefined) return printed
  }
  if (all.length === 1) return last
  const reasons = [...new Set(all.map((each) => each.missing))]
  const [only] = reasons
  if (
    reasons.length === 1 &&
    only !== undefined &&
    ['not-published', 'told-above', 'not-applicable', 'area-absent'].includes(only)
  )
    return none(only)
  if (all.some((each) => each.missing !== undefined)) return none('incomplete-year')
  if (!adds(indicator)) return none('not-cumulated')
  const hasStanding = indicator['denominator_time'] === 'stock'
  const denominators = all.map((each) => each.denominator)
  const denominator = hasStanding
    ? last.denominator
    : denominators.every((each) => each !== undefined)
      ? exact(denominators.reduce((sum, each) => sum + each, 0))
      : undefined
  const coverages = all.flatMap((each) => (each.coverage ? [each.coverage] : []))
  // Of equals the last.
  const lowest = [...coverages].sort((a, b) => b[0] / b[1] - a[0] / a[1]).at(-1)
  return {
    value: exact(all.reduce((sum, each) => sum + each.value, 0)),
    ...(denominator === undefined ? {} : { denominator }),
    state: weakest(all),
    ...(lowest ? { coverage: lowest } : {}),
    ...monthsSinceStart(all),
  }
}

/** The months of quarters one after another: only the last ones can lack any. */
function monthsSinceStart(all: readonly Plain[]): Pick<Plain, 'months'> {
  const lack = all.reduce((sum, { months }) => sum + (months ? months.expected - months.reported : 0), 0)
  if (lack === 0) return {}
  const isLeast = all.some(({ months }) => months?.isLeast)
  const expected = all.length * 3
  return { months: { reported: expected - lack, expected, ...(isLeast ? { isLeast: true as const } : {}) } }
}

/** Whether a figure is of all areas and months that it should be of. */
const isWhole = ({ missing, coverage, months }: Plain): boolean =>
  missing === undefined && months === undefined && (coverage === undefined || coverage[0] === coverage[1])

export const factorOf = (indicator: Row): number => Number(indicator['factor'] || 100)
/** The rate of a figure, to fifteen digits as the nearest number to the quotient. */
export const rateOf = (indicator: Row, { value, denominator }: Plain): number =>
  (value * factorOf(indicator)) / denominator!

/** In what a figure is judged: a rate, or the number. */
export const isRate = (indicator: Row): boolean =>
  indicator['measure'] === 'rate' || (indicator['measure'] === 'share' && indicator['denominator_time'] !== 'stock')

export interface PlainChange {
  readonly refused?: string
  readonly amount: number
  readonly percentOfBase?: number
  readonly points?: number
}

/** What the figure of one quarter of a territory is to that of another. */
export function change(indicator: Row, territory: Territory, quarter: string, since: string): PlainChange {
  const refuse = (refused: string): PlainChange => ({ refused, amount: Number.NaN })
  // The code of the city goes on, and the city is another one.
  if (isCity(territory) && [quarter, since].some((each) => !recordAt(territory, each))) return refuse('different-area')
  const [now, then] = [figure(indicator, territory, quarter), figure(indicator, territory, since)]
  if (now.missing !== undefined) return refuse('current')
  if (then.missing !== undefined) return refuse('base')
  if (!isWhole(now) || !isWhole(then)) return refuse('coverage')
  const amount = exact(now.value - then.value)
  const isSized = ['count', 'amount'].includes(indicator['measure']!)
  const hasRates = now.denominator !== undefined && then.denominator !== undefined
  const hasMoved =
    indicator['measure'] === 'share' &&
    indicator['denominator_time'] === 'stock' &&
    now.denominator !== then.denominator
  return {
    amount,
    ...(isSized && then.value > 0 ? { percentOfBase: (now.value / then.value) * 100 } : {}),
    ...(hasRates && !hasMoved ? { points: rateOf(indicator, now) - rateOf(indicator, then) } : {}),
  }
}

export interface PlainPlan {
  readonly row: Row
  /** What it is held against. */
  readonly held: Plain
  readonly word: string
  /** How much lacks to a goal, in what it is judged by. */
  readonly lacks: number
}

/** The plan of a year and where a quarter stands to it; undefined without one. */
export function plan(indicator: Row, territory: Territory, quarter: string): PlainPlan | undefined {
  // What comes later has undertaken nothing yet: the đặc khu plans no quarter of the huyện.
  const last = territory.codes.indexOf(recordAt(territory, quarter)?.['code'] ?? '')
  const codes = last < 0 ? territory.codes : territory.codes.slice(0, last + 1)
  const of = (at: string): Row | undefined => {
    if (isCity(territory) && recordAt(territory, at) === undefined) return undefined
    const [found] = codes.flatMap((code) => {
      const target = targets.get(`${indicator['id']} ${code} ${at}`)
      return target ? [target] : []
    })
    return found
  }
  const row = of(`${yearOf(quarter)}-Q4`)
  if (!row) return undefined
  const held = stands(indicator) ? figure(indicator, territory, quarter) : toDate(indicator, territory, quarter)
  const say = (word: string, lacks = 0): PlainPlan => ({ row, held, word, lacks })
  if (held.missing !== undefined) {
    return say(['area-absent', 'not-applicable'].includes(held.missing) ? 'object-gone' : 'no-figure')
  }
  if (!isWhole(held)) return say('coverage-differs')
  const isByRate = row['rate'] === 'yes' || (isRate(indicator) && row['denominator'] !== '')
  const standsOn = indicator['measure'] === 'share' && indicator['denominator_time'] === 'stock'
  if (standsOn && row['rate'] !== 'yes' && Number(row['denominator']) !== held.denominator)
    return say('denominator-differs')
  const value = isByRate ? rateOf(indicator, held) : held.value
  const aimOf = (each: Row): number =>
    isByRate && each['rate'] !== 'yes'
      ? rateOf(indicator, { value: Number(each['value']), denominator: Number(each['denominator']), state: '' })
      : Number(each['value'])
  const isLower = indicator['direction'] === 'lower'
  const reaches = (each: Row): boolean => {
    if (row['kind'] === 'range') return value >= aimOf(each) && value <= Number(each['up_to'])
    return row['kind'] === 'limit' || isLower ? value <= aimOf(each) : value >= aimOf(each)
  }
  const isOver = numberOf(quarter) === 4
  const path = of(quarter)
  const onPath = path ? (reaches(path) ? 'on-path' : 'behind') : undefined
  if (row['kind'] === 'limit' || row['kind'] === 'range') {
    return say(!reaches(row) ? 'exceeded' : isOver ? 'met' : (onPath ?? 'within'))
  }
  if (reaches(row)) return say('met')
  return say(isOver ? 'missed' : (onPath ?? 'open'), aimOf(row) - value)
}
