import { cleanText } from '../../../src/domain/clean-text.ts'
import { fontMeasure } from '../../../src/charts/font-measure.ts'
import type { ChartFrame } from '../../../src/charts/picture/compose-pictures.ts'
import type { PictureSize } from '../../../src/charts/picture/picture-size.ts'
import { type SvgContent, type SvgLine, linesOf } from './svg-content.ts'

/** What letters take above and below their line, in ems: capitals without their marks, and tails. */
const [aboveEms, belowEms] = [0.74, 0.16]

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * What no figure may do, whatever it shows, on however many pictures: each fault as a sentence. Only texts of a tight one
 * may be small.
 */
export function figureFaults(
  contents: readonly SvgContent[],
  frame: ChartFrame,
  size: PictureSize,
  isTight = false,
): readonly string[] {
  return [
    ...contents.flatMap((content) => [
      ...pictureFaults(content, frame, size),
      ...(isTight ? [] : smallTexts(content, size)),
    ]),
    ...lostTexts(contents, frame),
  ]
}

function pictureFaults(content: SvgContent, frame: ChartFrame, size: PictureSize): readonly string[] {
  const lines = linesOf(content)
  const boxes = lines.map(boxOf)
  return [
    ...(content.width === size.width && content.height === size.height
      ? []
      : [`The picture is ${content.width} × ${content.height}`]),
    ...overlapsOf(boxes),
    ...boxes
      .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > content.width || bottom > content.height)
      .map(({ text }) => `“${text}” leaves the picture`),
    ...lines.filter(({ text }) => text !== cleanText(text)).map(({ text }) => `“${text}” is not as it may be drawn`),
    ...paleTexts(content),
    ...(content.title === cleanText(frame.title) && content.description === cleanText(frame.sentence)
      ? []
      : ['title or description are lost']),
  ]
}

/** Only notes, source, dates and address, at the foot, and the reporting window may be smaller than what is shown. */
function smallTexts(content: SvgContent, { small, foot, leastFoot, margin }: PictureSize): readonly string[] {
  const isFoot = ({ x, size }: SvgLine): boolean => x === margin && size <= foot + 0.01
  return linesOf(content)
    .filter((line) => line.size < (isFoot(line) ? leastFoot : small) - 0.01)
    .map(({ text, size: own }) => `“${text}” is ${own} high and cannot be read`)
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

/** What says what is shown and whence it comes has to be on every picture; all else of the frame on one of them. */
function lostTexts(contents: readonly SvgContent[], frame: ChartFrame): readonly string[] {
  const pages = contents.map((content) =>
    withoutBlanks(
      linesOf(content)
        .map(({ text }) => text)
        .join(''),
    ),
  )
  const { title, subtitle, window, yTitle, notes, footer, watermark } = frame
  const everywhere = [title, subtitle, window, footer.source, footer.status, footer.dates, watermark]
  const isLost = (text: string, onAll: boolean): boolean => {
    const wanted = withoutBlanks(cleanText(text))
    const has = (page: string): boolean => page.includes(wanted)
    return onAll ? !pages.every(has) : !pages.some(has)
  }
  return [
    ...everywhere.filter((text) => text !== undefined && isLost(text, true)),
    ...[yTitle, ...notes].filter((text) => isLost(text, false)),
  ].map((text) => `“${text}” is lost`)
}

/** A text has to stand out from the field it stands on, in the ratio that the guidelines of accessibility ask for. */
function paleTexts({ items }: SvgContent): readonly string[] {
  const fields: { left: number; top: number; right: number; bottom: number; fill: string }[] = []
  return items.flatMap((item): readonly string[] => {
    if (item.kind === 'path') {
      const fill = /^fill (#\w{6})(?! opacity|.* opacity)/.exec(item.style)?.[1]
      const rect = /^M(-?[\d.]+) (-?[\d.]+)H(-?[\d.]+)V(-?[\d.]+)H/.exec(item.d)
      if (fill === undefined || rect === null) return []
      const [left, top, right, bottom] = rect.slice(1, 5).map(Number) as [number, number, number, number]
      fields.push({ left, top, right, bottom, fill })
      return []
    }
    const box = boxOf(item)
    const [x, y] = [(box.left + box.right) / 2, item.y - item.size * 0.3]
    const field = fields.filter((each) => x > each.left && x < each.right && y > each.top && y < each.bottom).at(-1)
    const ratio = contrast(item.fill, field?.fill ?? '#ffffff')
    return ratio < 4.5 ? [`“${item.text}” in ${item.fill} on ${field?.fill} has a contrast of ${ratio.toFixed(1)}`] : []
  })
}

/** The contrast of two colours as WCAG 2 reckons it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '')
}
