import type { Picture } from '../../../src/charts/picture/compose-pictures.ts'
import type { PaperPart } from '../../../src/paper/part.ts'
import type { PictureSize } from '../../../src/charts/picture/picture-size.ts'
import type { Primitive, TextPrimitive } from '../../../src/paper/primitive.ts'
import { extentOf, isText } from '../small-chart.ts'

/** Below this part of the least text of its foot nothing on a page can be read. */
const leastPart = 0.72

/** What a reader would complain of: texts that are cut, too small, or over one another. Plots may do as they wish inside. */
export function pageFaults(page: Picture, size: PictureSize): readonly string[] {
  const texts = page.primitives.filter(isText)
  const cut = texts.filter((text) => {
    const { left, right } = extentOf(text)
    const isBelow = text.y + text.size * 0.2 > page.height
    return left < size.margin * 0.9 || right > size.width - size.margin * 0.9 || text.y < text.size || isBelow
  })
  const small = texts.filter((text) => text.size < size.leastFoot * leastPart)
  const words = (page.parts ?? []).flatMap((part) => (part.tag === 'Figure' ? [] : textsOf([part])))
  const read = words.filter(({ opacity }) => opacity === undefined)
  const covered = read.flatMap((text, index) => read.slice(index + 1).filter((other) => isOver(text, other)))
  const figures = (page.parts ?? []).flatMap((part) => (part.tag === 'Figure' ? [part.box] : []))
  const inFigures = read.filter((text) =>
    figures.some(({ x, y, width, height }) => {
      const { left, right } = extentOf(text)
      return left < x + width && right > x && text.y > y && text.y - text.size * 0.7 < y + height
    }),
  )
  const say = (fault: string, all: readonly TextPrimitive[]) => all.map(({ text }) => `${fault}: ${text}`)
  return [
    ...(page.width === size.width && page.height >= size.height ? [] : ['the page is smaller than its size']),
    ...(/NaN|null|Infinity/.test(JSON.stringify(page.primitives)) ? ['a number is none'] : []),
    ...say('cut', cut),
    ...say('too small', small),
    ...say('covered', covered),
    ...say('in a figure', inFigures),
  ]
}

/** Whether two texts lie over one another by more than the overhang of letters. */
function isOver(a: TextPrimitive, b: TextPrimitive): boolean {
  const [first, second] = [extentOf(a), extentOf(b)]
  const isBeside = first.right <= second.left + 0.5 || second.right <= first.left + 0.5
  const isAbove = a.y <= b.y - b.size * 0.75 || b.y <= a.y - a.size * 0.75
  return !isBeside && !isAbove
}

/** The texts of some parts in their order. */
export function textsOf(parts: readonly PaperPart[]): readonly TextPrimitive[] {
  return parts
    .flatMap((part): readonly Primitive[] => {
      if (part.tag === 'Image') return []
      return 'parts' in part ? textsOf(part.parts) : part.shapes
    })
    .filter(isText)
}

/** What is read out of a page, part by part: tag and words. */
export function readParts(parts: readonly PaperPart[]): readonly (readonly [string, string])[] {
  return parts.flatMap((part): readonly (readonly [string, string])[] => {
    if (part.tag === 'Artifact') return []
    if ('parts' in part) return [[part.tag, ''], ...readParts(part.parts)]
    const words = textsOf([part]).map(({ text }) => text)
    return [[part.tag, part.tag === 'Figure' ? part.altText : words.join(' ')]]
  })
}

/** Letters without blanks, as a text is compared with the lines it was broken into. */
export const squeezed = (text: string): string => text.replaceAll(/\s/g, '')

/** All words of some pages. */
export const wordsOf = (pages: readonly Picture[]): string =>
  squeezed(pages.flatMap(({ primitives }) => primitives.filter(isText).map(({ text }) => text)).join(''))
