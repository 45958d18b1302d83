import { cleanText } from '../../domain/clean-text.ts'
import { paginate } from '../../paper/paginate.ts'
import { estimatedLines, lineHeightEm } from '../estimate-lines.ts'
import { textSizes } from './slide-look.ts'

/** The entries of one slide and the size of their text in points. */
export interface ListPage {
  readonly size: number
  readonly entries: readonly string[]
  /** The number of its first entry, from 1. */
  readonly first: number
}

/** Free room after an entry, in the size of its text. */
export const entryGapEm = 0.45

/**
 * A list on as few slides as may be, in the largest text that needs no more of them. An entry that would fill more than a
 * slide goes on as a further one.
 */
export function listPages(
  entries: readonly string[],
  box: { readonly width: number; readonly height: number },
  isSpoken = false,
): readonly ListPage[] {
  const sizes = isSpoken ? [...textSizes.spokenList, ...textSizes.list] : textSizes.list
  const tried = sizes.map((size) => {
    const texts = entries.map(cleanText).flatMap((text) => piecesOf(text, box, size))
    return { pages: pagesOfSize(texts, box, size), isWhole: texts.length === entries.length }
  })
  const whole = tried.filter(({ isWhole }) => isWhole)
  const usable = whole.length > 0 ? whole : tried.slice(-1)
  const fewest = Math.min(...usable.map(({ pages }) => pages.length))
  return usable.find(({ pages }) => pages.length === fewest)!.pages
}

/** A word that is longer is torn where it has to be. */
const longestWord = /.{1,200}/gu

/** A text in pieces of which each has room on a slide of its own. */
function piecesOf(
  text: string,
  box: { readonly width: number; readonly height: number },
  size: number,
): readonly string[] {
  if (heightOf(text, box.width, size) <= box.height) return [text]
  const pieces: string[] = []
  let piece = ''
  for (const word of text.split(' ').flatMap((each) => each.match(longestWord) ?? [])) {
    const longer = piece === '' ? word : `${piece} ${word}`
    if (piece !== '' && heightOf(longer, box.width, size) > box.height) {
      pieces.push(piece)
      piece = `… ${word}`
    } else {
      piece = longer
    }
  }
  return [...pieces, piece]
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
  return pages.map((page) => ({ size, entries: page.map((index) => texts[index]!), first: (page[0] ?? 0) + 1 }))
}
