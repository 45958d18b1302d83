import type { Catalogue } from '../../domain/catalogue.ts'
import { citedSources } from '../../domain/cited-sources.ts'
import type { ShownIndicator } from '../../domain/display-unit.ts'
import { type Figure, type FigureValue, isSampleFigure, isSilent } from '../../domain/figure.ts'
import { type Quantity, inQuantity, quantityAs } from '../../domain/measure-rules.ts'
import { type SamplesSaid, samplesSaid } from '../../domain/samples-said.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Source } from '../../domain/source.ts'
import type { RemarkedTime } from '../../i18n/remark-text.ts'
import type { TableDimension, TableAddress } from '../../navigation/table-address.ts'
import type { FigureSelection } from './select-figures.ts'
import { type TableItem, itemKey } from './table-item.ts'

/** How many cells of figures one page of the table has at most, so that an old machine can lay it out at once. */
export const maximumCells = 2400
/** However wide the table, so many rows stand on one page; a page has no more than the second number. */
const rowsOfPage = { least: 20, most: 400 } as const

/** One figure in its place. */
export interface TableCell {
  readonly indicator: ShownIndicator
  readonly area: TableItem & { readonly dimension: 'area' }
  readonly period: TableItem & { readonly dimension: 'period' }
  readonly figure: Figure
  /** The place of its remark among the notes of the table, from 1. */
  readonly note?: number
}

export interface TableColumn {
  readonly item: TableItem
  readonly sorted: 'ascending' | 'descending' | 'none'
}

export interface TableRow {
  readonly outer: TableItem
  readonly inner: TableItem
  /** One a column. */
  readonly cells: readonly TableCell[]
}

/** What a source prints or what the package remarks about a figure. */
export type TableNote = Pick<FigureValue, 'printed' | 'note'> & RemarkedTime

/** A table of figures as it is shown: pivoted, without what is empty, sorted, in pages. */
export interface TablePage {
  readonly columns: readonly TableColumn[]
  readonly outer: TableDimension
  readonly inner: TableDimension
  /** All rows, group after group. */
  readonly rows: readonly TableRow[]
  readonly page: {
    readonly number: number
    readonly count: number
    /** The place of its first row among all rows, from 0. */
    readonly first: number
    readonly rows: readonly TableRow[]
  }
  /** What is left out because nothing at all is known of it. */
  readonly dropped: { readonly rows: number; readonly columns: number }
  readonly counts: {
    readonly indicators: number
    readonly areas: number
    readonly periods: number
    readonly values: number
    readonly missing: number
    readonly samples: number
  }
  /** How many of its values are illustrative, where that is said above it. */
  readonly samples: SamplesSaid | undefined
  /** Whether the address asks for a column the table does not have. */
  readonly isSortUnknown: boolean
  readonly notes: readonly TableNote[]
  /** In the order of their numbers, from 1. */
  readonly sources: readonly Source[]
}

type Place = Readonly<Record<TableDimension, number>>
type Cells = readonly (readonly TableCell[])[]

/** Arranges figures: the columns are one dimension, the rows the two others, grouped by the outer one. */
export function tablePage(
  selection: FigureSelection,
  catalogue: Pick<Catalogue, 'sources'>,
  state: Pick<TableAddress, 'columns' | 'outer' | 'sort' | 'page'>,
): TablePage {
  const items = itemsOf(selection)
  const inner = (['indicator', 'area', 'period'] as const).find(
    (dimension) => dimension !== state.columns && dimension !== state.outer,
  )!
  const noteKeys = new Map<string, number>()
  const notes: TableNote[] = []
  const cellAt = (place: Place): TableCell => {
    const figure = selection.figureOf(place.indicator, place.area, place.period)
    return {
      indicator: selection.indicators[place.indicator]!,
      area: items.area[place.area]!,
      period: items.period[place.period]!,
      figure,
    }
  }
  const places = (dimension: TableDimension): readonly number[] => items[dimension].map((_, index) => index)
  const all = places(state.outer).flatMap((outer) =>
    places(inner).map((each) => ({
      outer: items[state.outer][outer]!,
      inner: items[inner][each]!,
      cells: places(state.columns).map((column) =>
        cellAt({ [state.outer]: outer, [inner]: each, [state.columns]: column } as Place),
      ),
    })),
  )
  const isTold = (cell: TableCell): boolean => cell.figure.kind === 'value' || !isSilent(cell.figure.reason)
  const told = all.filter(({ cells }) => cells.some(isTold))
  const keptColumns = toldColumns(
    told.map(({ cells }) => cells),
    items[state.columns].length,
    isTold,
  )
  const columns = keptColumns.map((column): TableColumn => {
    const item = items[state.columns][column]!
    return { item, sorted: state.sort?.column === itemKey(item) ? state.sort.direction : 'none' }
  })
  const sortedBy = columns.findIndex(({ sorted }) => sorted !== 'none')
  const narrow = told.map((row) => ({ ...row, cells: keptColumns.map((column) => row.cells[column]!) }))
  const sorted =
    sortedBy < 0 ? narrow : sortWithinGroups(narrow, sortedBy, columns[sortedBy]!.sorted, selection.quantity)
  const rows = sorted.map((row) => ({
    ...row,
    cells: row.cells.map((cell): TableCell => {
      const note = noteOf(cell.figure)
      if (note === undefined) return cell
      const key = JSON.stringify(note)
      if (!noteKeys.has(key)) noteKeys.set(key, notes.push(note))
      return { ...cell, note: noteKeys.get(key)! }
    }),
  }))
  const cells = rows.flatMap((row) => row.cells)
  const values = cells.filter(({ figure }) => figure.kind === 'value').length
  const distinct = (keyOf: (cell: TableCell) => string): number => new Set(cells.map(keyOf)).size
  return {
    columns,
    outer: state.outer,
    inner,
    rows,
    page: pageOf(rows, columns.length, state.page),
    dropped:
      told.length === 0
        ? { rows: 0, columns: 0 }
        : { rows: all.length - told.length, columns: items[state.columns].length - columns.length },
    counts: {
      indicators: distinct(({ indicator }) => indicator.id),
      areas: distinct(({ area }) => area.key),
      periods: distinct(({ period }) => period.quarter),
      values,
      missing: cells.length - values,
      samples: cells.filter(({ figure }) => figure.kind === 'value' && isSampleFigure(figure)).length,
    },
    samples: samplesSaid(cells.map(({ figure }) => figure)),
    isSortUnknown: state.sort !== undefined && sortedBy < 0 && columns.length > 0,
    notes,
    sources: citedSources(
      catalogue,
      cells.flatMap(({ figure }) => figure.sources),
    ),
  }
}

function itemsOf({ indicators, areas, periods }: FigureSelection) {
  return {
    indicator: indicators.map((indicator) => ({ dimension: 'indicator', indicator }) as const),
    area: areas.map((area) => ({ dimension: 'area', ...area }) as const),
    period: periods.map((period) => ({ dimension: 'period', ...period }) as const),
  }
}

/** The places of the columns of which anything is known. */
function toldColumns(rows: Cells, count: number, isTold: (cell: TableCell) => boolean): readonly number[] {
  return Array.from({ length: count }, (_, column) => column).filter((column) =>
    rows.some((cells) => isTold(cells[column]!)),
  )
}

/** Rows in the order of one column; a whole stays above its parts, and rows without a figure come last either way. */
function sortWithinGroups(
  rows: readonly TableRow[],
  column: number,
  direction: TableColumn['sorted'],
  quantity: 'count' | 'share',
): readonly TableRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  const scored = rows.map((row) => ({ row, score: scoreOf(row.cells[column]!, quantity) }))
  const compare = (a: (typeof scored)[number], b: (typeof scored)[number]): number => {
    const byWhole = Number(isTotal(b.row.inner)) - Number(isTotal(a.row.inner))
    if (byWhole !== 0) return byWhole
    if (a.score === undefined || b.score === undefined) {
      return Number(a.score === undefined) - Number(b.score === undefined)
    }
    return sign * (a.score - b.score)
  }
  return [...groupBy(scored, ({ row }) => row.outer).values()].flatMap((group) =>
    [...group].sort(compare).map(({ row }) => row),
  )
}

const isTotal = (item: TableItem): boolean => item.dimension === 'area' && item.isTotal

/** What a cell is sorted by: its value, or its rate where rates are shown and the indicator has them. */
function scoreOf({ indicator, figure }: TableCell, quantity: Quantity): number | undefined {
  if (figure.kind === 'missing') return undefined
  return inQuantity(indicator, quantityAs(indicator, quantity), figure)
}

function noteOf(figure: Figure): TableNote | undefined {
  if (figure.kind === 'missing') return undefined
  const note: TableNote = {
    ...(figure.toldOf ? { toldOf: figure.toldOf } : {}),
    ...(figure.asOf === undefined ? {} : { asOf: figure.asOf }),
    ...(figure.isAsOfLeast ? { isAsOfLeast: true } : {}),
    ...(figure.printed === undefined ? {} : { printed: figure.printed }),
    ...(figure.note === undefined ? {} : { note: figure.note }),
  }
  return Object.keys(note).length === 0 ? undefined : note
}

function pageOf(rows: readonly TableRow[], columns: number, asked: number): TablePage['page'] {
  const fitting = Math.floor(maximumCells / Math.max(1, columns))
  const size = Math.min(rowsOfPage.most, Math.max(rowsOfPage.least, fitting))
  const count = Math.max(1, Math.ceil(rows.length / size))
  const number = Math.min(asked, count)
  const first = (number - 1) * size
  return { number, count, first, rows: rows.slice(first, first + size) }
}
