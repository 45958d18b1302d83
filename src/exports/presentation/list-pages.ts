import { cleanText } from '../clean-text.ts'
import { estimatedLines, fittedText, lineHeightEm } from './estimate-lines.ts'
import { textSizes } from './slide-look.ts'

/** The entries of one slide and the size of their text in points. */
export interface ListPage {
  readonly size: number
  readonly entries: readonly string[]
}

/** Free room after an entry, in the size of its text. */
export const entryGapEm = 0.45

/** A list on as many slides as it needs, in the largest text in which it fits on one of them, else in the smallest. */
export function listPages(entries: readonly string[], box: { readonly width: number; readonly height: number }): ListPage[] {
  const texts = entries.map(cleanText)
  const { size, height } = fittedText(texts, box, { sizes: textSizes.list, isBold: false, gapEm: entryGapEm })
  if (height <= box.height) return [{ size, entries: texts }]
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
