import { palette } from '../palette.ts'
import { type MeasureText, type Primitive, linePath, rectPath } from '../../paper/primitive.ts'
import type { PaperPart } from '../../paper/part.ts'
import type { PictureSize } from './picture-size.ts'
import { type SampleMark, sampleMark } from './sample-mark.ts'
import { type StackedText, stackTexts } from './stack-texts.ts'

/** Free above what is said beside the title, in the small text of the page. */
const aboveBody = 0.4

/** What stands at the head of a page; an empty title leaves its place to what comes below. */
export interface PageHeadTexts {
  readonly title: string
  readonly subtitle?: string | undefined
  /** What is said beside the title, in the text of the page. */
  readonly body?: string | undefined
  /** The reporting window, in small text. */
  readonly window?: string | undefined
  readonly watermark?: string | undefined
}

/** The head of a page before the height of the page is known. */
export interface PageHead {
  readonly bottom: number
  /** Paper and lacquer rule, then the title, then all else of the head with the mark. */
  readonly parts: (pageHeight: number) => readonly PaperPart[]
}

/** Title, subtitle and the mark of illustrative figures: beside the title, or above it where it has no room there. */
export function pageHead(head: PageHeadTexts, size: PictureSize, measure: MeasureText): PageHead {
  const { margin, width, title, text, small } = size
  const inner = width - 2 * margin
  const mark = head.watermark === undefined ? undefined : sampleMark(head.watermark, size, measure)
  // Beside a mark that takes half of a narrow picture no headline can stand: it stands above.
  const isMarkAbove = mark !== undefined && (mark.width > inner * 0.36 || head.title === '')
  const beside = isMarkAbove || !mark ? inner : inner - mark.width - small * 2
  const at = { x: margin, measure }
  const headline = stackTexts([{ text: head.title, size: title, weight: 700, fill: palette.ink }], {
    ...at,
    y: isMarkAbove ? margin + mark.height + small * 0.5 : margin,
    width: beside,
  })
  // What begins below the mark has the whole width.
  const widthFrom = (y: number): number => (mark && y < margin + mark.height ? beside : inner)
  const stackFrom = (y: number, texts: readonly StackedText[]) => stackTexts(texts, { ...at, y, width: widthFrom(y) })
  const subtitle = stackFrom(headline.bottom, [
    { text: head.subtitle ?? '', size: text, weight: 400, fill: palette.muted },
  ])
  const { body = '' } = head
  const further = stackFrom(subtitle.bottom + (body === '' ? 0 : small * aboveBody), [
    { text: body, size: text, weight: 400, fill: palette.ink },
    { text: head.window ?? '', size: size.foot, weight: 400, fill: palette.muted },
  ])
  const below = [...subtitle.groups, ...further.groups]
  return {
    bottom: further.bottom,
    parts: (height) => [
      { tag: 'Artifact', shapes: [...paper(size, height), ...lacquerRule(size)] },
      ...(head.title === '' ? [] : [{ tag: 'H1', shapes: headline.primitives } as const]),
      ...below.filter((shapes) => shapes.length > 0).map((shapes) => ({ tag: 'P', shapes }) as const),
      ...markParts(mark),
    ],
  }
}

/** The mark of illustrative figures as it is read. */
export function markParts(mark: SampleMark | undefined): readonly PaperPart[] {
  return mark ? [{ tag: 'P', shapes: mark.shapes }] : []
}

/** The paper of a page. */
export function paper({ width }: PictureSize, height: number): readonly Primitive[] {
  return [{ type: 'path', d: rectPath(0, 0, width, height), fill: palette.paper }]
}

/** The short rule in lacquer red above a title. */
function lacquerRule({ margin, title }: PictureSize): readonly Primitive[] {
  return [
    {
      type: 'path',
      d: linePath(margin, margin * 0.68, margin + title * 1.8, margin * 0.68),
      stroke: palette.lacquer,
      strokeWidth: Math.max(2, title / 8),
    },
  ]
}
