import { type AsOf, asOfFromText } from '../domain/as-of.ts'
import type { BilingualText } from '../domain/bilingual-text.ts'
import { type Day, dayFromText } from '../domain/day.ts'
import { textOfCell } from '../domain/formula-cell.ts'
import type { PackageProblemCode } from '../domain/package-problem.ts'
import { type ToldPeriod, monthFromText } from '../domain/month.ts'
import { type Quarter, periodFromText, quarterFromText, yearOf } from '../domain/period.ts'
import type { Problem, ProblemPlace } from '../domain/problem.ts'
import type { CsvRow } from './csv-table.ts'
import { remembered } from '../domain/remembered.ts'
import { problemList } from './problem-list.ts'

/**
 * Reads the cells of one row as what they should be and collects every fault. After a fault a reading returns a
 * stand-in, so that the rest of the row is still checked; `collectRows` throws the row away.
 */
export interface RowReader {
  readonly text: (column: string) => string
  readonly optionalText: (column: string) => string | undefined
  /** Reports an empty cell that another cell of the row asks for: `kind = range`. */
  readonly need: (column: string, because: string) => void
  /** A name for programs, which may stand in an address and in the name of a file. */
  readonly id: (column: string, kind?: 'id' | 'code') => string
  /** The columns `<stem>_vi` and `<stem>_en`. */
  readonly bilingual: (stem: string) => BilingualText
  readonly optionalNumber: (column: string) => number | undefined
  /** A figure of so many digits after the comma: with three of them `12.355` is no thousands. */
  readonly optionalFigure: (column: string, decimals: number) => number | undefined
  /** 0, 1, 2 … */
  readonly wholeNumber: (column: string) => number
  readonly day: (column: string) => Day
  readonly optionalDay: (column: string) => Day | undefined
  /** A day or a month. */
  readonly optionalAsOf: (column: string) => AsOf | undefined
  readonly period: (column: string) => ToldPeriod
  readonly quarter: (column: string) => Quarter
  readonly option: <Option extends string>(column: string, options: readonly Option[]) => Option
  readonly optionalOption: <Option extends string>(column: string, options: readonly Option[]) => Option | undefined
  /** Whether all readings so far found what they should. */
  readonly isSound: () => boolean
  /** Adds a fault that stands in a column. */
  readonly report: (code: PackageProblemCode, column: string, params?: Problem['params']) => void
  /** Adds a fault that leaves the row's own figures sound, so that they are still checked against others. */
  readonly remark: (code: PackageProblemCode, column: string, params?: Problem['params']) => void
  /** Drops the row without a fault of its own, because what it points to is at fault already. */
  readonly discard: () => void
  readonly place: ProblemPlace
}

/** A code of an area becomes part of the name of a published file. */
const idPatterns = {
  id: { pattern: /^[A-Za-z0-9][\w.-]*$/, options: 'A–Z a–z 0–9 . _ -' },
  code: { pattern: /^[A-Za-z0-9]+$/, options: 'A–Z a–z 0–9' },
}

/** Whether a text can be a name for programs. */
export function isIdText(text: string, kind: keyof typeof idPatterns = 'id'): boolean {
  return idPatterns[kind].pattern.test(text)
}

/** Either a Vietnamese thousand or three decimals: read one way or the other, it may lie by the factor 1000. */
const ambiguousNumber = /^-?[1-9]\d{0,2}[.,]\d{3}$/
const numberPattern = /^-?\d+(?:\.\d+)?$/
const numberPatternWithComma = /^-?\d+(?:[.,]\d+)?$/

/** No figure is older than the country's statistics; a year like 0024 is a slip that would stretch every axis. */
const inOurTime =
  <Any extends ToldPeriod>(parse: (text: string) => Any | undefined) =>
  (text: string): Any | undefined => {
    const period = parse(text)
    return period !== undefined && yearOf(period) >= 1945 ? period : undefined
  }

function toldPeriodFromText(text: string): ToldPeriod | undefined {
  return periodFromText(text) ?? monthFromText(text)
}

/** A reader that reads one row after the other, with what it has found in the one it stands at. */
interface ReaderOfRows {
  readonly reader: RowReader
  readonly turnTo: (row: CsvRow) => void
  readonly found: () => readonly Problem<PackageProblemCode>[]
}

const noneFound: readonly Problem<PackageProblemCode>[] = []

function readerOfRows(): ReaderOfRows {
  let row: CsvRow = { file: '', number: 0, cells: new Map(), allowsDecimalComma: false }
  let place: ProblemPlace = {}
  let found: Problem<PackageProblemCode>[] | undefined
  let isUnsound = false
  const cell = (column: string): string => row.cells.get(column) ?? ''
  const remark: RowReader['remark'] = (code, column, params) => {
    found ??= []
    found.push({ code, place: { ...place, column, text: cell(column) }, ...(params ? { params } : {}) })
  }
  const report: RowReader['report'] = (code, column, params) => {
    isUnsound = true
    remark(code, column, params)
  }
  const optional =
    <Value>(parse: (text: string) => Value | undefined, code: PackageProblemCode) =>
    (column: string): Value | undefined => {
      const text = cell(column)
      if (text === '') return undefined
      const value = parse(text)
      if (value === undefined) report(code, column)
      return value
    }
  const required =
    <Value>(read: (column: string) => Value | undefined, standIn: Value) =>
    (column: string): Value => {
      if (cell(column) === '') report('cell-empty', column)
      return read(column) ?? standIn
    }
  const parseNumber = (text: string, decimals = 0): number | undefined => {
    const pattern = row.allowsDecimalComma ? numberPatternWithComma : numberPattern
    if (!pattern.test(text) || (decimals < 3 && ambiguousNumber.test(text))) return undefined
    const value = Number(text.replace(',', '.'))
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined
    return value === 0 ? 0 : value
  }
  const optionalText = (column: string): string | undefined => textOfCell(cell(column)) || undefined
  const text = required(optionalText, '')
  const optionalDay = optional(dayFromText, 'cell-not-day')
  const optionsOf = (options: readonly string[]): Problem['params'] => ({ options: options.join(', ') })
  const optionalOption: RowReader['optionalOption'] = (column, options) => {
    const given = cell(column)
    if (given === '') return undefined
    const chosen = options.find((option) => option === given)
    if (chosen === undefined) report('cell-not-option', column, optionsOf(options))
    return chosen
  }
  const reader: RowReader = {
    text,
    optionalText,
    need: (column, because) => {
      if (cell(column) === '') report('cell-needed', column, { because })
    },
    id: (column, kind = 'id') => {
      const { options } = idPatterns[kind]
      const name = text(column)
      if (name !== '' && !isIdText(name, kind)) report('cell-not-id', column, { options })
      return name
    },
    bilingual: (stem) => ({ vi: text(`${stem}_vi`), en: text(`${stem}_en`) }),
    optionalNumber: optional((cellText) => parseNumber(cellText), 'cell-not-number'),
    optionalFigure: (column, decimals) => {
      const given = cell(column)
      if (given === '') return undefined
      const figure = parseNumber(given, decimals)
      if (figure === undefined) report('cell-not-number', column)
      return figure
    },
    wholeNumber: required(
      optional((cellText) => (/^\d+$/.test(cellText) ? Number(cellText) : undefined), 'cell-not-whole'),
      0,
    ),
    day: required(optionalDay, '0001-01-01' as Day),
    optionalDay,
    optionalAsOf: optional(asOfFromText, 'cell-not-as-of'),
    period: required(optional(remembered(inOurTime(toldPeriodFromText)), 'cell-not-period'), '0001' as ToldPeriod),
    quarter: required(optional(remembered(inOurTime(quarterFromText)), 'cell-not-quarter'), '0001-Q1' as Quarter),
    option: (column, options) => {
      if (cell(column) === '') report('option-needed', column, optionsOf(options))
      return optionalOption(column, options) ?? options[0]!
    },
    optionalOption,
    isSound: () => !isUnsound,
    report,
    remark,
    discard: () => {
      isUnsound = true
    },
    get place() {
      return place
    },
  }
  return {
    reader,
    turnTo: (next) => {
      row = next
      place = { file: next.file, row: next.number }
      found = undefined
      isUnsound = false
    },
    found: () => found ?? noneFound,
  }
}

/** What a row was read into, with the row it came from. */
export interface ReadRow<Value> {
  readonly value: Value
  readonly row: CsvRow
}

/** The values of all sound rows, the unsound rows, and every fault in the order of the rows. */
export interface ReadRows<Value> {
  readonly values: readonly ReadRow<Value>[]
  readonly unsound: readonly CsvRow[]
  readonly problems: readonly Problem<PackageProblemCode>[]
}

/** Reads every row with one function, which sees the whole row even when a cell of it is at fault. */
export function collectRows<Value>(rows: readonly CsvRow[], read: (reader: RowReader) => Value): ReadRows<Value> {
  const values: ReadRow<Value>[] = []
  const unsound: CsvRow[] = []
  const problems = problemList<PackageProblemCode>()
  // One for all: a reader of its own a row takes as long as the reading.
  const { reader, turnTo, found } = readerOfRows()
  for (const row of rows) {
    turnTo(row)
    const value = read(reader)
    if (reader.isSound()) values.push({ value, row })
    else unsound.push(row)
    for (const problem of found()) problems.add(problem)
  }
  return { values, unsound, problems: problems.problems() }
}
