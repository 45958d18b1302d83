import { cleanText } from '../../domain/clean-text.ts'
import { type PaperTable, withTexts } from '../../paper/paper-table.ts'
import { columnParts, columnWidthsOf, holdsWords } from '../column-widths.ts'
import { wordCellPadding, twentieths } from './word-look.ts'
import type { WordSheet } from './word-sheet.ts'

/** Some columns of a table, set as wide as the text of a page: widths in twentieths of a point, the size in half points. */
export interface ColumnPart {
  readonly table: PaperTable
  readonly widths: readonly number[]
  readonly size: number
}

/** In half points: what tables with many columns may shrink to. */
const smallerSizes = [22, 20, 18, 16] as const
const leastSize = smallerSizes[smallerSizes.length - 1]!

/** Letters wider than those of Arial are estimated as larger ones. */
const settingOf = (size: number, { width, wideness }: WordSheet) => ({
  whole: width / twentieths,
  size: (size / 2) * wideness,
  padding: wordCellPadding / twentieths,
})

/**
 * A table in the largest text in which no word is broken. Columns that find no room in the least go on in further tables, as
 * few as may be, each with the first column before its own.
 */
export function wordParts(table: PaperTable, sheet: WordSheet): readonly ColumnPart[] {
  return columnParts(withTexts(table, cleanText), settingOf(leastSize, sheet)).map((part) => fitted(part, sheet))
}

function fitted(table: PaperTable, sheet: WordSheet): ColumnPart {
  const sizes = [sheet.tableSize, ...smallerSizes.filter((size) => size < sheet.tableSize)]
  const tried = sizes.map((size) => ({ size, widths: columnWidthsOf(table, settingOf(size, sheet)) }))
  const { size, widths } =
    tried.find((each) => holdsWords(table, each.widths, settingOf(each.size, sheet))) ?? tried[tried.length - 1]!
  return { table, widths: widths.map((width) => Math.floor(width * twentieths)), size }
}
