import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'

/**
 * A second calculation over the raw tables of the package, deliberately plain and without one line of the domain: what it
 * and the engine agree on was understood twice. Everything is text and numbers; a quarter is `2024-Q1`.
 */
const folder = join(import.meta.dirname, '..', '..', 'data', 'binh-phuoc')
export type Row = Readonly<Record<string, string>>
const table = (name: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(join(folder, name), 'utf8').normalize('NFC'), { header: true, skipEmptyLines: true })
    .data

export const indicators = table('indicators.csv')
const definitions = table('definitions.csv')
const articles = new Set(table('sources.csv').flatMap((row) => (row['kind'] === 'article' ? [row['id']!] : [])))

/** One record of an area, named like the engine names it: by its code and its first day. */
export interface PlainArea {
  readonly id: string
  readonly code: string
  readonly level: string
  readonly type: string
  readonly parent: string
  readonly from: string
  readonly to: string
  /** How many areas of each kind there are below it, where the table does not name them all. */
  readonly counted: readonly (readonly [kind: string, count: number])[]
}
export const areas: readonly PlainArea[] = table('areas.csv').map((row) => ({
  id: row['valid_from'] ? `${row['code']}-${row['valid_from']}` : row['code']!,
  code: row['code']!,
  level: row['level']!,
  type: row['type']!,
  parent: row['parent_code']!,
  from: row['valid_from'] || '0000-00-00',
  to: row['valid_to'] || '9999-99-99',
  counted: (row['areas_below'] || '')
    .split(', ')
    .filter(Boolean)
    .map((part) => {
      const [count, ...kind] = part.split(' ')
      return [kind.join(' '), Number(count)] as const
    }),
}))

/** The areas that bore a code, for looking up without going through all. */
const ofCode = new Map<string, PlainArea[]>()
const ofParent = new Map<string, PlainArea[]>()
for (const area of areas) {
  ofCode.set(area.code, [...(ofCode.get(area.code) ?? []), area])
  ofParent.set(area.parent, [...(ofParent.get(area.parent) ?? []), area])
}
export const bearer = (code: string, day: string): PlainArea | undefined =>
  ofCode.get(code)?.find(({ from, to }) => from <= day && day <= to)

/** What holds an area on a day, the nearest first. */
function holdersOn(area: PlainArea, day: string): readonly PlainArea[] {
  const holder = area.parent === '' ? undefined : bearer(area.parent, day)
  return holder ? [holder, ...holdersOn(holder, day)] : []
}

const ends = { Q1: '03-31', Q2: '06-30', Q3: '09-30', Q4: '12-31', H1: '06-30', '9M': '09-30' }
/** The last day of a quarter, of six or nine months, or of a year. */
export const endOf = (period: string): string =>
  `${period.slice(0, 4)}-${ends[(period.slice(5) || 'Q4') as keyof typeof ends]}`
export const numberOf = (quarter: string): number => Number(quarter.slice(6))
/** A quarter so many quarters later. */
export function later(quarter: string, by: number): string {
  const count = Number(quarter.slice(0, 4)) * 4 + numberOf(quarter) - 1 + by
  return `${Math.floor(count / 4)}-Q${(count % 4) + 1}`
}
const sinceStart = (quarter: string): string =>
  ['', `${quarter.slice(0, 4)}-Q1`, `${quarter.slice(0, 4)}-H1`, `${quarter.slice(0, 4)}-9M`, quarter.slice(0, 4)][
    numberOf(quarter)
  ]!

/** Which record an area of the same territory went on as. */
const wentOnAs = new Map<string, string>()
for (const row of table('succession.csv')) {
  if (row['extent'] !== 'reclassified' && row['extent'] !== 'unchanged') continue
  const before = areas.find(({ code, to }) => code === row['from_code'] && dayAfter(to) === row['effective'])
  const after = areas.find(({ code, from }) => code === row['to_code'] && from === row['effective'])
  if (before && after) wentOnAs.set(before.id, after.id)
}
function dayAfter(text: string): string {
  if (text.startsWith('9999')) return text
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  const next = day < lengths[month - 1]! ? [year, month, day + 1] : month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1]
  return next.map((each) => String(each).padStart(2, '0')).join('-')
}

/** All records of an area's territory, in the order of time. */
function recordsOf(id: string): readonly PlainArea[] {
  let first = id
  for (const [before, after] of [...wentOnAs].reverse()) if (after === first) first = before
  const chain: string[] = []
  for (let at: string | undefined = first; at !== undefined; at = wentOnAs.get(at)) chain.push(at)
  return chain.map((each) => areas.find((area) => area.id === each)!)
}
const recordCache = new Map(areas.map(({ id }) => [id, recordsOf(id)]))
const partsOfDay = new Map<string, readonly PlainArea[]>()
export const recordOn = (id: string, day: string): PlainArea | undefined =>
  recordCache.get(id)!.find(({ from, to }) => from <= day && day <= to)

/** The districts of a province while there are any, else its communes; the communes of a district. */
export function below(area: PlainArea, day: string): readonly PlainArea[] {
  const key = `${area.id} ${day}`
  const known = partsOfDay.get(key)
  if (known) return known
  const children = (ofParent.get(area.code) ?? []).filter(({ from, to }) => from <= day && day <= to)
  const level =
    area.level === 'province' && children.some((child) => child.level === 'district') ? 'district' : 'commune'
  const found = area.from <= day && day <= area.to ? children.filter((child) => child.level === level) : []
  partsOfDay.set(key, found)
  return found
}

/** A figure: a value with what it is made of, or the reason for none. */
export interface PlainFigure {
  readonly missing?: string
  readonly value: number
  readonly denominator?: number
  readonly state: string
  readonly isMixed: boolean
  readonly coverage?: readonly [reported: number, expected: number]
}
const without = (missing: string): PlainFigure => ({ missing, value: Number.NaN, state: '', isMixed: false })
export const isSample = ({ state }: PlainFigure): boolean => state === 'sample'
export const lacksAreas = ({ coverage }: PlainFigure): boolean => coverage !== undefined && coverage[0] < coverage[1]
export const percentOf = ({ value, denominator }: PlainFigure): number | undefined =>
  denominator ? (value / denominator) * 100 : undefined
/** Sums of decimals without the noise of binary fractions. */
export const added = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6

const weakest = (figures: readonly PlainFigure[]): string =>
  ['sample', 'provisional', 'revised'].find((state) => figures.some((each) => each.state === state)) ?? 'final'
const mixes = (figures: readonly PlainFigure[]): boolean =>
  figures.some((each) => each.isMixed) || (figures.some(isSample) && !figures.every(isSample))

/** Whether an indicator asks anything of an area: of communes only those of its kinds. */
export const asks = (indicator: Row, { level, type }: PlainArea): boolean =>
  level !== 'commune' || !indicator['applies_to'] || indicator['applies_to'].split(', ').includes(type)

/** The sum of the figures of some areas in one quarter. */
export function summed(indicator: Row, parts: readonly PlainFigure[], further = 0): PlainFigure {
  const known = parts.filter((part) => part.missing === undefined)
  const owed = parts.filter((part) => part.missing !== 'not-applicable')
  const coverage = [known.filter((part) => !lacksAreas(part)).length, owed.length + further] as const
  if (known.length === 0) {
    const reasons = [...new Set(parts.map((part) => part.missing!))]
    return { ...without(reasons.length === 1 ? reasons[0]! : 'not-published'), coverage }
  }
  if (indicator['measure'] === 'index') return { ...without('not-aggregated'), coverage }
  const hasAll = known.every((part) => part.denominator !== undefined)
  return {
    value: added(known.map((part) => part.value)),
    ...(hasAll ? { denominator: added(known.map((part) => part.denominator!)) } : {}),
    state: weakest(known),
    isMixed: mixes(known),
    coverage,
  }
}

/** How many areas below one are asked that the table does not name. */
function unlisted(indicator: Row, area: PlainArea, named: readonly PlainArea[]): number {
  const missing = area.counted.filter(([kind]) => asks(indicator, { ...area, level: 'commune', type: kind }))
  return added(missing.map(([kind, count]) => count - named.filter(({ type }) => type === kind).length))
}

/** The package with or without its illustrative rows. */
export class PlainPackage {
  private readonly rows = new Map<string, Row>()
  /** The periods that each indicator tells of each record. */
  private readonly told = new Map<string, string[]>()
  private readonly targetRows = new Map<string, Row>()
  private readonly known = new Map<string, PlainFigure>()

  constructor(readonly hasSamples: boolean) {
    for (const name of ['observations.csv', 'observations-sample.csv', 'observations-sample-communes.csv']) {
      for (const row of table(name)) {
        const area = bearer(row['area_code']!, endOf(row['period']!))!
        if (!this.belongs(row) || row['category']) continue
        this.rows.set(`${row['indicator']} ${area.id} ${row['period']}`, row)
        const line = `${row['indicator']} ${area.id}`
        this.told.set(line, [...(this.told.get(line) ?? []), row['period']!])
      }
    }
    for (const name of ['targets.csv', 'targets-sample.csv', 'targets-sample-communes.csv']) {
      for (const row of table(name)) {
        const area = bearer(row['area_code']!, endOf(row['quarter']!))!
        if (this.belongs(row)) this.targetRows.set(`${row['indicator']} ${area.id} ${row['quarter']}`, row)
      }
    }
  }

  /** The quarters of which there is any row, in the order of time. */
  quarters(): readonly string[] {
    const periods = [...this.rows.values()].map((row) => row['period']!)
    return [...new Set(periods.filter((period) => period.includes('Q')))].sort()
  }

  private belongs(row: Row): boolean {
    return this.hasSamples || row['state'] !== 'sample'
  }

  private own(indicator: Row, area: PlainArea, period: string): PlainFigure | undefined {
    const rowOf = (each: string) => this.rows.get(`${indicator['id']} ${area.id} ${each}`)
    const isStanding = indicator['time'] === 'stock' && indicator['yearly'] === 'yes' && period.includes('Q')
    const row = rowOf(period) ?? (isStanding ? rowOf(sinceStart(period)) : undefined)
    return row && figureOfRow(row)
  }

  /** The figure of a period: the area's own row, else for a quarter the sum of the areas below it. */
  figure(indicator: Row, id: string, period: string): PlainFigure {
    const key = `${indicator['id']} ${id} ${period}`
    const known = this.known.get(key)
    if (known) return known
    const found = this.findFigure(indicator, id, period)
    this.known.set(key, found)
    return found
  }

  private findFigure(indicator: Row, id: string, period: string): PlainFigure {
    const area = recordOn(id, endOf(period))
    if (!area) return without('area-absent')
    const own = this.own(indicator, area, period)
    if (own) return own
    if (!asks(indicator, area)) return without('not-applicable')
    const children = period.includes('Q') ? below(area, endOf(period)) : []
    const silence = (each: PlainArea): string => (asks(indicator, each) ? 'not-published' : 'not-applicable')
    const found = children.map((each) => this.own(indicator, each, period))
    const parts = children.map((each, index) => found[index] ?? without(silence(each)))
    const isTold = found.some((part) => part !== undefined)
    const isAskedOfNone = children.length > 0 && children.every((each) => !asks(indicator, each))
    return isTold || isAskedOfNone
      ? summed(indicator, parts, unlisted(indicator, area, children))
      : without(this.isOfHolder(indicator, area, endOf(period)) ? 'told-above' : 'not-published')
  }

  /** Whether there are rows of what holds an area, of whatever record, and none of anything as far below it. */
  private isOfHolder(indicator: Row, area: PlainArea, day: string): boolean {
    const hasRows = ({ id }: PlainArea): boolean =>
      recordsOf(id).some((each) => this.told.has(`${indicator['id']} ${each.id}`))
    const beside = (holder: PlainArea, steps: number): readonly PlainArea[] =>
      steps === 0 ? [holder] : below(holder, day).flatMap((each) => beside(each, steps - 1))
    return holdersOn(area, day).some((holder, at) => hasRows(holder) && !beside(holder, at + 1).some(hasRows))
  }

  /** The figure since the start of the year. */
  toDate(indicator: Row, id: string, quarter: string): PlainFigure {
    const printed = this.figure(indicator, id, sinceStart(quarter))
    if (printed.missing === undefined) return printed
    const names = [1, 2, 3, 4].slice(0, numberOf(quarter)).map((number) => `${quarter.slice(0, 4)}-Q${number}`)
    const quarters = names.map((each) => this.figure(indicator, id, each))
    if (indicator['time'] === 'stock') return quarters[quarters.length - 1]!
    if (indicator['time'] === 'opening-stock' || quarters.length === 1) return quarters[0]!
    const reasons = new Set(quarters.map((each) => each.missing))
    if (
      reasons.size === 1 &&
      ['not-published', 'told-above', 'not-applicable', 'area-absent'].includes([...reasons][0]!)
    )
      return without([...reasons][0]!)
    if (quarters.some((each) => each.missing !== undefined)) return without('incomplete-year')
    if (indicator['measure'] === 'index') return without('not-cumulated')
    const addsBoth =
      indicator['denominator_time'] === 'flow' && quarters.every((each) => each.denominator !== undefined)
    // Of equals the last.
    const coverage = quarters
      .flatMap((each) => (each.coverage ? [each.coverage] : []))
      .sort((a, b) => b[0] / b[1] - a[0] / a[1])
      .at(-1)
    return {
      value: added(quarters.map((each) => each.value)),
      ...(addsBoth ? { denominator: added(quarters.map((each) => each.denominator!)) } : {}),
      state: weakest(quarters),
      isMixed: mixes(quarters),
      ...(coverage ? { coverage } : {}),
    }
  }

  /** The target of an area for a quarter, as a figure. */
  target(indicator: Row, id: string, quarter: string): PlainFigure | undefined {
    const [row] = recordCache.get(id)!.flatMap((record) => {
      const found = this.targetRows.get(`${indicator['id']} ${record.id} ${quarter}`)
      return found ? [found] : []
    })
    return row && figureOfRow(row)
  }

  /** The ids of a family's indicators that a quarter asks of some areas. */
  asked(family: string, group: readonly PlainArea[], quarter: string): readonly string[] {
    const isOver = (period: string): boolean => endOf(period) <= endOf(quarter)
    const closesYear = (period: string): boolean => endOf(period).endsWith('-12-31')
    // What only an area above tells, of the whole, is asked of nobody below.
    const holders = new Set(group.flatMap((area) => holdersOn(area, endOf(quarter)).map((each) => each.id)))
    const above = [...holders].flatMap((id) => recordCache.get(id)!.map((each) => each.id))
    return indicators
      .filter((indicator) => indicator['family'] === family)
      .filter((indicator) => {
        const id = indicator['id']!
        const isDefined =
          !definitions.some((each) => each['indicator'] === id) || definitionOf(indicator, quarter).version
        const records = group.flatMap((area) => recordCache.get(area.id)!)
        const periods = records.flatMap((record) => this.told.get(`${id} ${record.id}`) ?? [])
        const isYearly = periods.length > 0 && periods.every(closesYear)
        const isToldAbove = above.some((each) => this.told.has(`${id} ${each}`))
        if (periods.length === 0) return isDefined && !isToldAbove
        return isDefined && (!isYearly || closesYear(quarter)) && periods.some(isOver)
      })
      .map((indicator) => indicator['id']!)
  }

  /** The rows of one family that an area has sent for a quarter. */
  sent(family: string, area: PlainArea, quarter: string): readonly Row[] {
    return indicators
      .filter((indicator) => indicator['family'] === family)
      .flatMap((indicator) => {
        const found = this.rows.get(`${indicator['id']} ${area.id} ${quarter}`)
        return found ? [found] : []
      })
  }
}

function figureOfRow(row: Row): PlainFigure {
  if (row['missing']) return without(row['missing'])
  return {
    value: Number(row['value']),
    ...(row['denominator'] ? { denominator: Number(row['denominator']) } : {}),
    state: row['state']!,
    isMixed: false,
  }
}

export const isFromArticle = (row: Row): boolean => articles.has(row['source']!)

/** The definition of an indicator at the end of a quarter: its version, and the calendar that cuts the quarter. */
export function definitionOf(indicator: Row, quarter: string): { readonly version: string; readonly calendar: string } {
  const day = endOf(quarter)
  const row = definitions.find(
    (each) =>
      each['indicator'] === indicator['id'] &&
      (each['valid_from'] || '0000') <= day &&
      day <= (each['valid_to'] || '9999'),
  )
  return { version: row?.['version'] ?? '', calendar: row?.['calendar'] || indicator['calendar']! }
}
