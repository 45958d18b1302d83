import { cleanText } from '../../domain/clean-text.ts'
import { type PaperTable, withTexts } from '../../paper/paper-table.ts'
import { columnParts, columnWidthsOf, holdsWords } from '../column-widths.ts'
import { cellPadding, twentieths, wordTextWidth } from './word-look.ts'

/** Some columns of a table, set as wide as the text of a page: widths in twentieths of a point, the size in half points. */
export interface ColumnPart {
  readonly table: PaperTable
  readonly widths: readonly number[]
  readonly size: number
}

/** In half points: the usual size, and what tables with many columns may shrink to. */
const tableSizes = [24, 22, 20, 18, 16] as const
const leastSize = tableSizes[tableSizes.length - 1]!

const settingOf = (size: number) => ({
  whole: wordTextWidth / twentieths,
  size: size / 2,
  padding: cellPadding / twentieths,
})

/**
 * A table in the largest text in which no word is broken. Columns that find no room in the least go on in further tables, as
 * few as may be, each with the first column before its own.
 */
export function wordParts(table: PaperTable): readonly ColumnPart[] {
  return columnParts(withTexts(table, cleanText), settingOf(leastSize)).map(fitted)
}

function fitted(table: PaperTable): ColumnPart {
  const tried = tableSizes.map((size) => ({ size, widths: columnWidthsOf(table, settingOf(size)) }))
  const { size, widths } =
    tried.find((each) => holdsWords(table, each.widths, settingOf(each.size))) ?? tried[tried.length - 1]!
  return { table, widths: widths.map((width) => Math.floor(width * twentieths)), size }
}
