import { palette } from '../palette.ts'
import type { MeasureText, Primitive } from '../../paper/primitive.ts'
import { wrapText } from '../../paper/wrap-text.ts'
import type { PagesOptions, Picture } from './compose-pictures.ts'
import { paginate } from '../../paper/paginate.ts'
import type { PaperPart } from '../../paper/part.ts'
import { lineEm } from './stack-texts.ts'
import { type BodyRoom, type PageBody, textPages } from './text-pages.ts'
import { spokenSteps, textSteps } from './text-steps.ts'

/** Sources, missing reports, definitions: texts under a title. */
export interface ListPageContent {
  readonly title: string
  readonly subtitle?: string | undefined
  readonly entries: readonly string[]
  readonly watermark?: string | undefined
  /** Whether it is shown to a room: few entries stand in a larger text then. */
  readonly isSpoken?: boolean
}

/** Free after an entry, and between two columns of entries, in the size of the text. */
const entryGapEm = 0.5
const columnGapEm = 2.5
/** Short entries stand in so many columns at most. */
const mostColumns = 3

/** A numbered list on as few pages as may be, in the largest text that needs no more; short entries stand in columns. */
export function composeListPages(
  { title, subtitle, entries, watermark, isSpoken = false }: ListPageContent,
  options: PagesOptions,
): readonly Picture[] {
  const { measure } = options
  return textPages(
    {
      head: { title, subtitle, watermark },
      foot: { notes: [], lines: [] },
      bodies: (room, size) => {
        const steps = isSpoken ? [...spokenSteps(size), ...textSteps(size)] : textSteps(size)
        const tried = steps.flatMap((fontSize) => setLists(entries, { room, fontSize, measure }))
        const fewest = Math.min(...tried.map(({ pages }) => pages.length))
        const list = tried.find(({ pages }) => pages.length === fewest)!
        return list.pages.map((page) => drawnList(list, page, size.margin))
      },
    },
    options,
  )
}

/** A list in one size of text and one number of columns. */
interface SetList {
  readonly fontSize: number
  readonly numberWidth: number
  readonly columnWidth: number
  readonly entries: readonly SetEntry[]
  /** The entries of each column of each page, by their place. */
  readonly pages: readonly (readonly (readonly number[])[])[]
}

interface SetEntry {
  readonly number: string
  readonly lines: readonly string[]
}

/** The list in one column, and in as many as hold every entry on one line. */
function setLists(
  texts: readonly string[],
  { room, fontSize, measure }: { readonly room: BodyRoom; readonly fontSize: number; readonly measure: MeasureText },
): readonly SetList[] {
  const widthOf = (text: string): number => measure(text, fontSize, 400)
  const numberWidth = widthOf(`${texts.length}.`) + fontSize * 0.6
  const gap = fontSize * columnGapEm
  const widest = Math.max(0, ...texts.map(widthOf))
  const counts = Array.from({ length: mostColumns }, (_, index) => index + 1)
  return counts.flatMap((count): readonly SetList[] => {
    const columnWidth = (room.width - gap * (count - 1)) / count
    if (count > 1 && widest > columnWidth - numberWidth) return []
    const entries = texts.map((text, index) => ({
      number: `${index + 1}.`,
      lines: wrapText(text, columnWidth - numberWidth, widthOf),
    }))
    const columns = paginate(
      entries.map(({ lines }) => heightOf(lines.length, fontSize)),
      room.height,
    )
    const pages = Array.from({ length: Math.ceil(columns.length / count) }, (_, page) =>
      columns.slice(page * count, (page + 1) * count),
    )
    return [{ fontSize, numberWidth, columnWidth, entries, pages }]
  })
}

const heightOf = (lines: number, fontSize: number): number => (lines * lineEm + entryGapEm) * fontSize

function drawnList(
  { fontSize, numberWidth, columnWidth, entries }: SetList,
  columns: readonly (readonly number[])[],
  left: number,
): PageBody {
  const look = { type: 'text', size: fontSize, weight: 400 } as const
  return (top) => {
    let bottom = top
    const parts = columns.flatMap((column, place) => {
      const x = left + place * (columnWidth + fontSize * columnGapEm)
      let y = top
      return column.map((index): PaperPart => {
        const { number, lines } = entries[index]!
        const label: Primitive = {
          ...look,
          x: x + numberWidth - fontSize * 0.6,
          y: y + fontSize,
          text: number,
          anchor: 'end',
          fill: palette.muted,
        }
        const shapes = lines.map((text, line): Primitive => {
          const baseline = y + fontSize * (1 + line * lineEm)
          return { ...look, x: x + numberWidth, y: baseline, text, anchor: 'start', fill: palette.ink }
        })
        y += heightOf(lines.length, fontSize)
        bottom = Math.max(bottom, y)
        return {
          tag: 'LI',
          parts: [
            { tag: 'Lbl', shapes: [label] },
            { tag: 'LBody', shapes },
          ],
        }
      })
    })
    return { parts: [{ tag: 'L', parts }], bottom }
  }
}
