import { cleanText } from '../../../src/domain/clean-text.ts'
import { fontMeasure } from '../../../src/charts/font-measure.ts'
import type { FigureFrame } from '../../../src/charts/picture/compose-picture.ts'
import type { PictureSize } from '../../../src/charts/picture/picture-size.ts'
import { type SvgContent, type SvgLine, linesOf } from './svg-content.ts'

/** What letters take above and below their line, in ems: capitals without their marks, and tails. */
const [aboveEms, belowEms] = [0.74, 0.16]

/** The least size of a text, as a part of the size of an axis of its picture: 9.5 points on a slide, 6 on the smallest paper. */
const leastOfSmall = 0.84

/** The pale word across an illustrative figure lies under everything. */
const isWatermark = ({ opacity }: SvgLine): boolean => opacity !== undefined && Number(opacity) <= 0.1

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What no picture may do, whatever it shows: each fault as a sentence. */
export function figureFaults(content: SvgContent, frame: FigureFrame, size: PictureSize): readonly string[] {
  const lines = linesOf(content).filter((line) => !isWatermark(line))
  const boxes = lines.map(boxOf)
  return [
    ...overlapsOf(boxes),
    ...boxes
      .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > content.width || bottom > content.height)
      .map(({ text }) => `“${text}” leaves the picture`),
    ...lines
      .filter((line) => line.size < size.small * leastOfSmall - 0.01)
      .map(({ text, size: own }) => `“${text}” is ${own} high and cannot be read`),
    ...lines.filter(({ text }) => text !== cleanText(text)).map(({ text }) => `“${text}” is not as it may be drawn`),
    ...lostTexts(lines, frame),
    ...(content.title === cleanText(frame.title) && content.description === cleanText(frame.sentence)
      ? []
      : ['title or description are lost']),
  ]
}

function boxOf({ x, y, text, size, weight, anchor }: SvgLine): Box {
  const width = fontMeasure(text, size, weight)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return { text, left, right: left + width, top: y - size * aboveEms, bottom: y + size * belowEms }
}

function overlapsOf(boxes: readonly Box[]): readonly string[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top)
  return sorted.flatMap((a, index) => {
    const faults: string[] = []
    for (const b of sorted.slice(index + 1)) {
      if (b.top >= a.bottom) break
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      if (across > 0.5) faults.push(`“${a.text}” and “${b.text}” overlap`)
    }
    return faults
  })
}

/** Every text of the frame has to be there, over however many lines. */
function lostTexts(lines: readonly SvgLine[], frame: FigureFrame): readonly string[] {
  const all = withoutBlanks(lines.map(({ text }) => text).join(''))
  const { title, subtitle, window, yTitle, notes, footer, watermark } = frame
  const wanted = [title, subtitle, window, yTitle, ...notes, footer.source, footer.status, footer.dates, watermark]
  return wanted.flatMap((text) =>
    text === undefined || all.includes(withoutBlanks(cleanText(text))) ? [] : [`“${text}” is lost`],
  )
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '')
}
