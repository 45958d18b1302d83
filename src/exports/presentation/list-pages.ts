import { cleanText } from '../../domain/clean-text.ts'
import { estimatedLines, lineHeightEm } from '../estimate-lines.ts'
import { textSizes } from './slide-look.ts'

/** The entries of one slide and the size of their text in points. */
export interface ListPage {
  readonly size: number
  readonly entries: readonly string[]
}

/** Free room after an entry, in the size of its text. */
export const entryGapEm = 0.45

/** A list on as few slides as may be, in the largest text that needs no more of them. */
export function listPages(
  entries: readonly string[],
  box: { readonly width: number; readonly height: number },
): readonly ListPage[] {
  const texts = entries.map(cleanText)
  const tried = textSizes.list.map((size) => pagesOfSize(texts, box, size))
  const fewest = Math.min(...tried.map((pages) => pages.length))
  return tried.find((pages) => pages.length === fewest)!
}

function pagesOfSize(
  texts: readonly string[],
  box: { readonly width: number; readonly height: number },
  size: number,
): readonly ListPage[] {
  const pages: string[][] = [[]]
  let used = 0
  for (const text of texts) {
    const own = (estimatedLines(text, box.width, { size, isBold: false }) * lineHeightEm + entryGapEm) * size
    if (used > 0 && used + own > box.height) {
      pages.push([])
      used = 0
    }
    pages[pages.length - 1]!.push(text)
    used += own
  }
  return pages.map((each) => ({ size, entries: each }))
}
