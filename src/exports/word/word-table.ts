import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { estimatedLines, lineHeightEm } from '../estimate-lines.ts'
import { type PaperTable, isHeadingRow } from '../../paper/paper-table.ts'
import type { ColumnPart } from './column-parts.ts'
import { runsOf } from './runs-of.ts'
import { wordCellPadding, twentieths, wordColours } from './word-look.ts'
import type { WordSheet } from './word-sheet.ts'

/** Above and below a text within a cell, the spacing of its paragraph among it, in twentieths of a point. */
const aroundText = 100
/**
 * A row that is higher than this part of a page may go on over the next one, and headings that are stand once: LibreOffice
 * loses the rows of a table of which headings and a row find no room on a page together.
 */
const wholePart = 1 / 3

const rule = { style: BorderStyle.SINGLE, size: 4, color: wordColours.rule }
const strongRule = { style: BorderStyle.SINGLE, size: 8, color: wordColours.ink }
const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' }
/** Of tables for which a template has no style. */
const ownBorders = {
  top: strongRule,
  bottom: strongRule,
  left: noRule,
  right: noRule,
  insideHorizontal: rule,
  insideVertical: noRule,
}

/** A table as wide as the text of the page, its headings repeated on every page of it. */
export function wordTable({ table, widths, size }: ColumnPart, sheet: WordSheet): Table {
  const look = size === sheet.tableSize ? {} : { size }
  const setting = { sheet, look, widths }
  const isWhole = (texts: readonly string[], isBold: boolean): boolean =>
    heightOf(texts, widths, { size: size * sheet.wideness, isBold }) <= sheet.height * wholePart
  const isRepeated = isWhole(
    table.columns.map(({ heading }) => heading),
    true,
  )
  return new Table({
    width: { size: sheet.width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    ...(sheet.styles.table === undefined ? { borders: ownBorders } : { style: sheet.styles.table }),
    rows: [
      new TableRow({
        ...(isRepeated ? { tableHeader: true, cantSplit: true } : {}),
        children: table.columns.map(({ heading }, column) =>
          cellOf(table, setting, { text: heading, column, isHeading: true }),
        ),
      }),
      ...table.rows.map(
        (row) =>
          new TableRow({
            ...(isWhole(
              row.map(({ text }) => text),
              false,
            )
              ? { cantSplit: true }
              : {}),
            children: isHeadingRow(row)
              ? [groupCell(row[0]!.text, table.columns.length, setting)]
              : table.columns.map((_, column) =>
                  cellOf(table, setting, { ...(row[column] ?? { text: '' }), column, isHeading: false }),
                ),
          }),
      ),
    ],
  })
}

/** How all cells of a table are set. */
interface TableSetting {
  readonly sheet: WordSheet
  readonly widths: readonly number[]
  readonly look: { readonly size?: number }
}

/** The heading of a group of rows, across all columns and on the page of its first row. */
function groupCell(text: string, columns: number, { sheet, look }: TableSetting): TableCell {
  return new TableCell({
    width: { size: sheet.width, type: WidthType.DXA },
    columnSpan: columns,
    margins: { left: wordCellPadding, right: wordCellPadding, top: 60, bottom: 20, marginUnitType: WidthType.DXA },
    children: [
      new Paragraph({ style: sheet.styles.cell, children: runsOf(text, { ...look, bold: true }), keepNext: true }),
    ],
  })
}

/** About how high a row is, in twentieths of a point; `size` in half points. */
function heightOf(
  texts: readonly string[],
  widths: readonly number[],
  { size, isBold }: { readonly size: number; readonly isBold: boolean },
): number {
  const setting = { size: size / 2, isBold }
  const lines = texts.map((text, column) =>
    estimatedLines(text, ((widths[column] ?? 0) - 2 * wordCellPadding) / twentieths, setting),
  )
  return Math.max(1, ...lines) * setting.size * lineHeightEm * twentieths + aroundText
}

function cellOf(
  { columns }: PaperTable,
  { sheet, look, widths }: TableSetting,
  {
    text,
    column,
    isHeading,
    isStrong = false,
  }: {
    readonly text: string
    readonly column: number
    readonly isHeading: boolean
    readonly isStrong?: boolean
  },
): TableCell {
  const isEnd = columns[column]?.align === 'end'
  return new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    margins: { left: wordCellPadding, right: wordCellPadding, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    verticalAlign: isHeading ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(isHeading && sheet.styles.table === undefined
      ? { shading: { fill: wordColours.shade }, borders: { bottom: strongRule } }
      : {}),
    children: [
      new Paragraph({
        style: sheet.styles.cell,
        alignment: isEnd ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: runsOf(text, isHeading || isStrong ? { ...look, bold: true } : look),
        keepNext: isHeading,
      }),
    ],
  })
}
