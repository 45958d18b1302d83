import { palette } from '../palette.ts'
import { type MeasureText, type Primitive, linePath } from '../../paper/primitive.ts'
import { wrapText } from '../../paper/wrap-text.ts'
import type { PagesOptions, Picture } from './compose-pictures.ts'
import { paginate } from '../../paper/paginate.ts'
import { type PaperTable, isHeadingRow, rowUnits } from '../../paper/paper-table.ts'
import type { PaperPart } from '../../paper/part.ts'
import { lineEm } from './stack-texts.ts'
import { type ColumnGroup, columnGapEm, tableColumns } from './table-columns.ts'
import { type BodyRoom, type PageBody, textPages } from './text-pages.ts'
import { textSteps } from './text-steps.ts'

/** A table with what stands around it on each of its pages. */
export interface TablePageContent {
  readonly title: string
  readonly subtitle?: string | undefined
  readonly table: PaperTable
  readonly notes: readonly string[]
  /** Source, state and dates, one line each. */
  readonly lines: readonly string[]
  readonly watermark?: string | undefined
}

/** Above and below the text of a row, in its size: as wished, and where that saves a page. */
const rowPaddingsEm = [0.3, 0.16] as const

/**
 * A table on as few pages as may be, in the largest text that needs no more of them: text shrinks before it is broken, rows
 * that find no room go on under the same headings, columns that find none behind the first column anew.
 */
export function composeTablePages(
  { title, subtitle, table, notes, lines, watermark }: TablePageContent,
  options: PagesOptions,
): readonly Picture[] {
  const { measure } = options
  return textPages(
    {
      head: { title, subtitle, watermark },
      foot: { notes, lines },
      bodies: (room, size) => {
        const inSize = (fontSize: number): readonly SetTable[] =>
          rowPaddingsEm.map((paddingEm) => setTable(table, { room, fontSize, paddingEm, measure }))
        const best = fewestOf(textSteps(size).flatMap(inSize))
        return best.pages.map((blocks) => drawnBlocks(blocks, size.margin))
      },
    },
    options,
  )
}

/** Free below the last row of a block, in the size of its text. */
const belowBlockEm = 0.9

/** A table in one size of text. */
interface SetTable {
  readonly groups: number
  readonly isWrapped: boolean
  /** The blocks of each page. */
  readonly pages: readonly (readonly TableBlock[])[]
}

/** Rows under their headings. */
interface TableBlock {
  readonly table: PaperTable
  readonly group: ColumnGroup
  readonly fontSize: number
  readonly paddingEm: number
  readonly headings: SetRow
  readonly rows: readonly SetRow[]
}

interface SetRow {
  /** The lines of each cell. */
  readonly cells: readonly (readonly string[])[]
  readonly height: number
  /** Which cells the table is shown for. */
  readonly strong?: readonly boolean[]
  /** Whether it is one text across all columns. */
  readonly isHeading?: true
}

/** Of some tables, from the best to read: the first with the fewest broken texts, groups of columns and pages. */
function fewestOf(tables: readonly SetTable[]): SetTable {
  const unbroken = tables.filter(({ isWrapped }) => !isWrapped)
  const whole = unbroken.length > 0 ? unbroken : tables
  const groups = Math.min(...whole.map((each) => each.groups))
  const narrow = whole.filter((each) => each.groups === groups)
  const fewest = Math.min(...narrow.map(({ pages }) => pages.length))
  return narrow.find(({ pages }) => pages.length === fewest)!
}

function setTable(
  table: PaperTable,
  {
    room,
    fontSize,
    paddingEm,
    measure,
  }: {
    readonly room: BodyRoom
    readonly fontSize: number
    readonly paddingEm: number
    readonly measure: MeasureText
  },
): SetTable {
  const { groups, isWrapped } = tableColumns(table, { width: room.width, fontSize, measure })
  const below = fontSize * belowBlockEm
  const blocks = groups.map((group): readonly TableBlock[] => {
    const rowOf = (texts: readonly string[], weightOf: (column: number) => 400 | 600): SetRow => {
      const cells = group.columns.map((column, index) =>
        // Half a pixel more, or a text that gave its column its width could be broken by rounding.
        wrapText(texts[column] ?? '', group.widths[index]! + 0.5, (text) => measure(text, fontSize, weightOf(column))),
      )
      const lines = Math.max(1, ...cells.map((each) => each.length))
      return { cells, height: (lines * lineEm + 2 * paddingEm) * fontSize }
    }
    const headings = rowOf(
      table.columns.map(({ heading }) => heading),
      () => 600,
    )
    const rows = table.rows.map((row): SetRow => {
      if (!isHeadingRow(row)) {
        const texts = row.map(({ text }) => text)
        const strong = group.columns.map((column) => row[column]?.isStrong === true)
        return { ...rowOf(texts, (column) => (row[column]?.isStrong ? 600 : 400)), strong }
      }
      const lines = wrapText(row[0]!.text, room.width, (text) => measure(text, fontSize, 600))
      return { cells: [lines], height: (lines.length * lineEm + 2 * paddingEm) * fontSize, isHeading: true }
    })
    const units = rowUnits(table.rows)
    const parts = paginate(
      units.map((unit) => unit.reduce((sum, index) => sum + rows[index]!.height, 0)),
      room.height - headings.height - below,
    )
    return parts.map((part): TableBlock => ({
      table,
      group,
      fontSize,
      paddingEm,
      headings,
      rows: part.flatMap((unit) => units[unit]!.map((index) => rows[index]!)),
    }))
  })
  return { groups: groups.length, isWrapped, pages: pagesOfBlocks(blocks, room.height, below) }
}

/** Groups of columns that are not higher than a part of a page stand below one another; others have pages of their own. */
function pagesOfBlocks(
  blocks: readonly (readonly TableBlock[])[],
  height: number,
  below: number,
): readonly (readonly TableBlock[])[] {
  const all = blocks.flat()
  if (all.length > blocks.length) return all.map((block) => [block])
  const heights = all.map(({ headings, rows }) => rows.reduce((sum, row) => sum + row.height, headings.height) + below)
  return paginate(heights, height).map((page) => page.map((index) => all[index]!))
}

/** The blocks of a page below one another. */
function drawnBlocks(blocks: readonly TableBlock[], left: number): PageBody {
  return (top) => {
    let bottom = top
    const parts = blocks.flatMap((block) => {
      const drawn = drawnBlock(block, left)(bottom)
      bottom = drawn.bottom
      return drawn.parts
    })
    return { parts, bottom }
  }
}

function drawnBlock({ table, group, fontSize, paddingEm, headings, rows }: TableBlock, left: number): PageBody {
  const gap = fontSize * columnGapEm
  const edges = group.widths.map((width, index) => {
    const start = left + group.widths.slice(0, index).reduce((sum, each) => sum + each + gap, 0)
    return { start, end: start + width }
  })
  const right = edges[edges.length - 1]?.end ?? left
  const cellShapes = (
    lines: readonly string[],
    index: number,
    top: number,
    weight: 400 | 600,
    isStrong = false,
  ): readonly Primitive[] => {
    const isEnd = table.columns[group.columns[index]!]!.align === 'end'
    return lines.map((text, line) => ({
      type: 'text',
      x: isEnd ? edges[index]!.end : edges[index]!.start,
      y: top + (paddingEm + line * lineEm + 1) * fontSize,
      text,
      size: fontSize,
      weight,
      anchor: isEnd ? 'end' : 'start',
      fill: isStrong ? palette.lacquer : palette.ink,
    }))
  }
  const ruleAt = (y: number, stroke: string, strokeWidth: number): Primitive => ({
    type: 'path',
    d: linePath(left, y, right, y),
    stroke,
    strokeWidth,
  })
  return (top) => {
    const headingRow: PaperPart = {
      tag: 'TR',
      parts: headings.cells.map((lines, index) => {
        const longest = Math.max(...headings.cells.map((each) => each.length))
        const lower = top + (longest - lines.length) * lineEm * fontSize
        return { tag: 'TH', scope: 'Column', shapes: cellShapes(lines, index, lower, 600) }
      }),
    }
    let y = top + headings.height
    const rules: Primitive[] = [ruleAt(y, palette.ink, Math.max(1.2, fontSize / 10))]
    const bodyRows = rows.map(({ cells, height, isHeading, strong = [] }, row): PaperPart => {
      const parts = cells.map((lines, index): PaperPart => {
        const shapes = cellShapes(lines, index, y, isHeading || strong[index] ? 600 : 400, strong[index])
        return index === 0 ? { tag: 'TH', scope: 'Row', shapes } : { tag: 'TD', shapes }
      })
      y += height
      const isLast = row === rows.length - 1
      rules.push(ruleAt(y, isLast ? palette.faint : palette.rule, 1))
      return { tag: 'TR', parts }
    })
    return {
      parts: [
        { tag: 'Artifact', shapes: rules },
        { tag: 'Table', parts: [headingRow, ...bodyRows] },
      ],
      bottom: y + fontSize * belowBlockEm,
    }
  }
}
