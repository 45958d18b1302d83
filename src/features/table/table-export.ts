import { exportNumber } from '../../exports/export-number.ts'
import type { ExportColumn, ExportFigure, ExportRow, ExportTable } from '../../exports/export-table.ts'
import type { AreaHistory } from '../../domain/area-history.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import { lacksAreas } from '../../domain/coverage.ts'
import { isSampleFigure } from '../../domain/figure.ts'
import { groupBy } from '../../domain/group-by.ts'
import { areaText, areaTextInSentence } from '../../i18n/area-text.ts'
import { dayText } from '../../i18n/date-text.ts'
import { missingText, qualifierTexts } from '../../i18n/figure-text.ts'
import { ownGroupTexts } from '../../i18n/own-group-texts.ts'
import { partNames } from '../../i18n/part-names.ts'
import { sourceTitle } from '../../i18n/source-title.ts'
import type { Texts } from '../../i18n/texts.ts'
import { tableTexts } from '../../i18n/table-texts.ts'
import { listOfFigures } from './figure-list.ts'
import { itemText } from './table-item.ts'
import { notesSections } from './notes-sections.ts'
import type { TableCell, TablePage } from './table-page.ts'

/** What the files and the clipboard are given besides the table itself. */
export interface ExportContext {
  readonly catalogue: Pick<Catalogue, 'dataDate' | 'sources'>
  readonly history: AreaHistory
  readonly title: string
  readonly isYearToDate: boolean
  /** What is to be said of all of it: by which rules figures were carried over. */
  readonly notes?: readonly string[]
  /** What its areas are called together. */
  readonly group?: string
}

/** The table as it leaves: every row of every page, with all that explains it. */
export function exportTableOf(texts: Texts, table: TablePage, context: ExportContext): ExportTable {
  const told = tableTexts[texts.language]
  const words = told.file
  const { catalogue, history, title, isYearToDate, notes = [], group } = context
  const cells = table.rows.flatMap((row) => row.cells)
  const { samples } = table.counts
  return {
    title,
    lines: [
      [
        words.units,
        ...(isYearToDate ? [words.yearToDate] : []),
        told.dates({ data: dayText(texts, catalogue.dataDate) }),
      ].join(' '),
    ],
    ...(samples > 0 ? { sampleMark: words.sampleMark({ count: samples, of: cells.length }) } : {}),
    corner: [told.dimension[table.outer], told.dimension[table.inner]],
    partNames: tablePartNames(texts, table),
    columns: exportColumns(texts, table),
    rows: table.rows.map((row): ExportRow => ({
      headings: [itemText(texts, row.outer), itemText(texts, row.inner)],
      figures: row.cells.map((cell) => exportFigure(texts, cell)),
    })),
    closing: [
      ...(group === undefined ? [] : [groupLine(texts, table, group)]),
      ...notes,
      ...closingLines(texts, table, cells),
    ],
    list: listOfFigures(texts, catalogue, cells, group),
    sections: notesSections(texts, history, table, cells),
    sheetNames: { table: words.sheetTable, list: words.sheetData, notes: words.sheetNotes },
    pageFooter: words.pageFooter,
  }
}

/** The names of the cells of a figure, by the indicators of some rows. */
export function tablePartNames(texts: Texts, { rows }: Pick<TablePage, 'rows'>): ExportTable['partNames'] {
  return partNames(
    texts,
    rows.flatMap(({ cells }) => cells.map(({ indicator }) => indicator)),
  )
}

/** The columns; one that holds a share with its denominator is three cells wide. */
export function exportColumns(texts: Texts, table: Pick<TablePage, 'columns' | 'rows'>): readonly ExportColumn[] {
  return table.columns.map(({ item }, index) => {
    const hasShare = table.rows.some(({ cells }) => {
      const figure = cells[index]?.figure
      return figure?.kind === 'value' && figure.denominator !== undefined
    })
    return { heading: itemText(texts, item), parts: hasShare ? ['value', 'denominator', 'percent'] : ['value'] }
  })
}

/** A cell as it leaves, with what has to be known of it in words. */
export function exportFigure(texts: Texts, { indicator, area, figure }: TableCell): ExportFigure {
  const { messages } = texts
  const isSample = isSampleFigure(figure)
  if (figure.kind === 'missing') return { kind: 'missing', reason: missingText(texts, figure), isSample }
  // That figures are illustrative the whole table says once, and each cell by its look; a full coverage needs no words.
  const usual: readonly string[] = [
    messages.state.sample,
    ...(figure.coverage && !lacksAreas(figure) ? [messages.coverage(figure.coverage)] : []),
  ]
  const remarks = [
    ...qualifierTexts(texts, indicator, figure).filter((text) => !usual.includes(text)),
    ...(figure.area && figure.area.id !== area.area.id ? [areaText(texts, figure.area)] : []),
    ...(figure.printed === undefined ? [] : [messages.progress.printed({ text: figure.printed })]),
    ...(figure.note === undefined ? [] : [figure.note]),
  ]
  return {
    kind: 'number',
    ...exportNumber(texts, indicator, figure),
    isSample,
    ...(remarks.length > 0 ? { remark: remarks.join('; ') } : {}),
  }
}

/** A group with its members: "Nhóm “Biên giới” gồm: xã Lộc Thạnh, …". */
function groupLine(texts: Texts, table: TablePage, group: string): string {
  const members = new Set(
    table.rows.flatMap(({ cells }) => cells.map(({ area }) => areaTextInSentence(texts, area.area))),
  )
  return ownGroupTexts[texts.language].members(group, [...members].join(', '))
}

function closingLines(texts: Texts, table: TablePage, cells: readonly TableCell[]): readonly string[] {
  const { messages } = texts
  const words = tableTexts[texts.language].file
  const states = new Set(
    cells.flatMap(({ figure }) =>
      figure.kind === 'value'
        ? [figure.state, ...(figure.illustrates ? [figure.illustrates] : [])]
        : figure.isSample
          ? (['sample'] as const)
          : [],
    ),
  )
  const missing = groupBy(
    cells.flatMap(({ figure }) => (figure.kind === 'missing' ? [figure] : [])),
    ({ reason }) => reason,
  )
  const reasons = [...missing].map(([reason, all]) =>
    words.missingCount({ reason: missingText(texts, { reason }), count: all.length }),
  )
  return [
    ...(states.size > 0
      ? [words.states({ states: [...states].map((state) => messages.state[state]).join(', ') })]
      : []),
    ...(reasons.length > 0 ? [words.missing({ reasons: reasons.join('; ') })] : []),
    ...table.sources.map(
      (source) =>
        `${words.sources}: ${[sourceTitle(texts, source), ...(source.publisher === undefined ? [] : [source.publisher]), ...(source.published ? [dayText(texts, source.published)] : [])].join(', ')}`,
    ),
  ]
}
