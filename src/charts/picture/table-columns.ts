import { type PaperCell, type PaperTable, isHeadingRow } from '../../paper/paper-table.ts'
import type { MeasureText } from '../../paper/primitive.ts'

/** Columns that stand beside one another, by their place in the table; the first column of the table is in each. */
export interface ColumnGroup {
  readonly columns: readonly number[]
  /** Of the texts in pixels, without the gaps between the columns. */
  readonly widths: readonly number[]
}

export interface TableColumns {
  readonly groups: readonly ColumnGroup[]
  /** Whether texts have to be broken that are not long in themselves. */
  readonly isWrapped: boolean
}

/** The room between two columns in the size of the text. */
export const columnGapEm = 1.4

/** The part of the width that the texts of a column ask for at most; longer ones are broken. */
const greatestPart = { start: 0.42, end: 0.26 } as const
/** A word that is wider than this part of the width is broken inside. */
const greatestWordPart = 0.24
/** What the first column may take where it is repeated before others. */
const repeatedPart = 0.32

/**
 * The columns of a table in a width: as wide as their texts; where that is too much, words give way before numbers; where
 * that is still too much, in several groups.
 */
export function tableColumns(
  table: PaperTable,
  { width, fontSize, measure }: { readonly width: number; readonly fontSize: number; readonly measure: MeasureText },
): TableColumns {
  const gap = fontSize * columnGapEm
  const needs = table.columns.map(({ heading, align }, column) => {
    const cells = table.rows.flatMap((row): readonly Pick<PaperCell, 'text' | 'isStrong'>[] =>
      isHeadingRow(row) ? [] : [row[column] ?? { text: '' }],
    )
    const wordWidth = (text: string, weight: 400 | 600): number =>
      Math.min(
        width * greatestWordPart,
        Math.max(0, ...text.split(/\s+/).map((word) => measure(word, fontSize, weight))),
      )
    const widthOf = ({ text, isStrong }: (typeof cells)[number]): number =>
      measure(text, fontSize, isStrong ? 600 : 400)
    const wide = Math.max(0, ...cells.map(widthOf))
    const headingWidth = measure(heading, fontSize, 600)
    const headingWord = wordWidth(heading, 600)
    const wish = Math.max(
      Math.min(wide, width * greatestPart[align]),
      headingWord,
      Math.min(headingWidth, fontSize * 5),
    )
    const unbroken = cells.map((cell) => {
      const { text, isStrong } = cell
      // A number is not broken, nor is what stands behind it in brackets.
      return align === 'end' && /\d/.test(text) ? widthOf(cell) : wordWidth(text, isStrong ? 600 : 400)
    })
    return {
      full: Math.max(wish, Math.min(headingWidth, width * greatestPart[align])),
      wish,
      least: Math.min(wish, Math.max(headingWord, ...unbroken, fontSize * 2)),
    }
  })
  const everything = table.columns.map((_, column) => column)
  const sum = (columns: readonly number[], of: 'wish' | 'least'): number =>
    columns.reduce((total, column) => total + needs[column]![of], 0) + gap * Math.max(0, columns.length - 1)
  const groupOf = (columns: readonly number[]): ColumnGroup => ({
    columns,
    widths: sharedWidths(
      columns.map((column) => needs[column]!),
      width - gap * Math.max(0, columns.length - 1),
    ),
  })
  if (sum(everything, 'wish') <= width) return { groups: [groupOf(everything)], isWrapped: false }
  if (sum(everything, 'least') <= width) return { groups: [groupOf(everything)], isWrapped: true }
  const [first = 0, ...others] = everything
  const repeated = Math.max(needs[first]!.least, Math.min(needs[first]!.wish, width * repeatedPart))
  const room = width - repeated
  const packed = packedColumns(others, room, (column) => needs[column]!.wish + gap)
  return { groups: packed.map((columns) => groupOf([first, ...columns])), isWrapped: true }
}

interface ColumnNeed {
  /** With its heading on one line, with its texts unbroken, and with broken words only. */
  readonly full: number
  readonly wish: number
  readonly least: number
}

/**
 * Widths between the least and the wished that fill a whole, the widest giving way first: one long sentence is broken rather
 * than the names of all rows.
 */
function levelled(least: readonly number[], needs: readonly ColumnNeed[], whole: number): readonly number[] {
  const upTo = (limit: number): readonly number[] =>
    needs.map(({ wish }, index) => Math.max(least[index]!, Math.min(wish, limit)))
  const fits = (widths: readonly number[]): boolean => widths.reduce((total, width) => total + width, 0) <= whole
  const widest = Math.max(0, ...needs.map(({ wish }) => wish))
  if (fits(upTo(widest))) return upTo(widest)
  let [low, high] = [0, widest]
  while (high - low > 0.01) {
    const middle = (low + high) / 2
    if (fits(upTo(middle))) low = middle
    else high = middle
  }
  return upTo(low)
}

/** Widths that fill a whole: what each wishes or gives up, then its heading on one line, then room. */
function sharedWidths(needs: readonly ColumnNeed[], whole: number): readonly number[] {
  const grown = (from: readonly number[], to: readonly number[]): readonly number[] => {
    const wanted = from.map((width, index) => Math.max(0, to[index]! - width))
    const left = whole - from.reduce((total, width) => total + width, 0)
    const asked = wanted.reduce((total, width) => total + width, 0)
    const part = asked <= 0 ? 0 : Math.max(0, Math.min(1, left / asked))
    return from.map((width, index) => width + wanted[index]! * part)
  }
  const least = needs.map((need) => need.least)
  const total = least.reduce((sum, width) => sum + width, 0)
  // Words that are wider than the page are broken wherever they have to be.
  const fitting = total > whole ? least.map((width) => (width * whole) / total) : least
  const filled = grown(
    levelled(fitting, needs, whole),
    needs.map(({ full }) => full),
  )
  const left = whole - filled.reduce((sum, width) => sum + width, 0)
  if (filled.length === 1) return [whole]
  return filled.map((width, index) => width + (index === 0 ? left / 2 : left / 2 / (filled.length - 1)))
}

/** Columns in as few groups as may be, each about as long as the others. */
function packedColumns(
  columns: readonly number[],
  room: number,
  widthOf: (column: number) => number,
): readonly (readonly number[])[] {
  const packed = (most: number): readonly (readonly number[])[] => {
    const groups: number[][] = [[]]
    let used = 0
    for (const column of columns) {
      const group = groups[groups.length - 1]!
      if (group.length > 0 && (used + widthOf(column) > room || group.length >= most)) {
        groups.push([column])
        used = widthOf(column)
      } else {
        group.push(column)
        used += widthOf(column)
      }
    }
    return groups
  }
  const fewest = packed(columns.length)
  const even = packed(Math.ceil(columns.length / fewest.length))
  return even.length === fewest.length ? even : fewest
}
