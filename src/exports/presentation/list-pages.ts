import { cleanText } from '../../domain/clean-text.ts'
import { paginate } from '../../paper/paginate.ts'
import { estimatedLines, lineHeightEm } from '../estimate-lines.ts'
import { textSizes } from './slide-look.ts'

/** The entries of one slide and the size of their text in points. */
export interface ListPage {
  readonly size: number
  readonly entries: readonly string[]
}

/** Free room after an entry, in the size of its text. */
export const entryGapEm = 0.45

/**
 * A list on as few slides as may be, in the largest text that needs no more of them. Only an entry that would fill more
 * than a slide is set smaller than lists are.
 */
export function listPages(
  entries: readonly string[],
  box: { readonly width: number; readonly height: number },
  isSpoken = false,
): readonly ListPage[] {
  const texts = entries.map(cleanText)
  const wished = isSpoken ? [...textSizes.spokenList, ...textSizes.list] : textSizes.list
  const usual = wished.filter((size) => fits(texts, box, size))
  const small = textSizes.longEntry.filter((size) => fits(texts, box, size)).slice(0, 1)
  const sizes = usual.length > 0 ? usual : small.length > 0 ? small : textSizes.longEntry.slice(-1)
  const tried = sizes.map((size) => pagesOfSize(texts, box, size))
  const fewest = Math.min(...tried.map((pages) => pages.length))
  return tried.find((pages) => pages.length === fewest)!
}

/** Whether each entry has room on a slide of its own. */
function fits(
  texts: readonly string[],
  box: { readonly width: number; readonly height: number },
  size: number,
): boolean {
  return texts.every((text) => heightOf(text, box.width, size) <= box.height)
}

function heightOf(text: string, width: number, size: number): number {
  return (estimatedLines(text, width, { size, isBold: false }) * lineHeightEm + entryGapEm) * size
}

function pagesOfSize(
  texts: readonly string[],
  box: { readonly width: number; readonly height: number },
  size: number,
): readonly ListPage[] {
  const pages = paginate(
    texts.map((text) => heightOf(text, box.width, size)),
    box.height,
  )
  return pages.map((page) => ({ size, entries: page.map((index) => texts[index]!) }))
}
