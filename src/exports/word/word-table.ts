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
import { cleanText } from '../../domain/clean-text.ts'
import { columnParts, columnWidthsOf, holdsWords } from '../column-widths.ts'
import { type PaperTable, isHeadingRow, withTexts } from '../../paper/paper-table.ts'
import { runsOf } from './runs-of.ts'
import { halfPoints, wordColours, wordTextWidth } from './word-look.ts'

/** In half points: the usual size, and what tables with many columns may shrink to. */
const tableSizes = [24, 22, 20, 18, 16] as const
const twentieths = 20
/** Free at the left and right within a cell, in twentieths of a point. */
const cellPadding = 90

const rule = { style: BorderStyle.SINGLE, size: 4, color: wordColours.rule }
const strongRule = { style: BorderStyle.SINGLE, size: 8, color: wordColours.ink }
const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** A table in as few tables as have room for its columns in the least text, its first column in each. */
export function wordTableParts(table: PaperTable): readonly PaperTable[] {
  const whole = wordTextWidth / twentieths
  return columnParts(table, { whole, size: tableSizes[tableSizes.length - 1]! / 2, padding: cellPadding / twentieths })
}

/** A table as wide as the text of the page, its headings repeated on every page of it. */
export function wordTable(table: PaperTable): Table {
  const { widths, size } = fittedColumns(withTexts(table, cleanText))
  const look = size === halfPoints.table ? {} : { size }
  return new Table({
    width: { size: wordTextWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: {
      top: strongRule,
      bottom: strongRule,
      left: noRule,
      right: noRule,
      insideHorizontal: rule,
      insideVertical: noRule,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map(({ heading }, column) =>
          cellOf(table, widths, { text: heading, column, look: { ...look, bold: true }, isHeading: true }),
        ),
      }),
      ...table.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: isHeadingRow(row)
              ? [groupCell(row[0]!.text, table.columns.length, look)]
              : table.columns.map((_, column) =>
                  cellOf(table, widths, { text: row[column]?.text ?? '', column, look, isHeading: false }),
                ),
          }),
      ),
    ],
  })
}

/** The heading of a group of rows, across all columns and on the page of its first row. */
function groupCell(text: string, columns: number, look: { readonly size?: number }): TableCell {
  return new TableCell({
    width: { size: wordTextWidth, type: WidthType.DXA },
    columnSpan: columns,
    margins: { left: cellPadding, right: cellPadding, top: 60, bottom: 20, marginUnitType: WidthType.DXA },
    children: [new Paragraph({ style: 'TableText', children: runsOf(text, { ...look, bold: true }), keepNext: true })],
  })
}

/** The columns in the largest text in which no word is broken; widths in twentieths of a point. */
function fittedColumns(table: PaperTable): { readonly widths: readonly number[]; readonly size: number } {
  const tried = tableSizes.map((size) => {
    const setting = { whole: wordTextWidth / twentieths, size: size / 2, padding: cellPadding / twentieths }
    const widths = columnWidthsOf(table, setting)
    return {
      widths: widths.map((width) => Math.floor(width * twentieths)),
      size,
      isWhole: holdsWords(table, widths, setting),
    }
  })
  return tried.find(({ isWhole }) => isWhole) ?? tried.at(-1)!
}

function cellOf(
  { columns }: PaperTable,
  widths: readonly number[],
  {
    text,
    column,
    look,
    isHeading,
  }: {
    readonly text: string
    readonly column: number
    readonly look: { readonly bold?: boolean; readonly size?: number }
    readonly isHeading: boolean
  },
): TableCell {
  const isEnd = columns[column]?.align === 'end'
  return new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    margins: { left: cellPadding, right: cellPadding, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    verticalAlign: isHeading ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(isHeading ? { shading: { fill: wordColours.shade }, borders: { bottom: strongRule } } : {}),
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: isEnd ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: runsOf(text, look),
        keepNext: isHeading,
      }),
    ],
  })
}
