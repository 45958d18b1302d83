import { palette } from '../palette.ts'
import { linePath } from '../../paper/primitive.ts'
import { balancedWidth } from './balanced-width.ts'
import type { Picture, PictureOptions } from './compose-pictures.ts'
import { pageFoot } from './page-foot.ts'
import { markParts, paper } from './page-head.ts'
import type { PaperPart } from '../../paper/part.ts'
import { type PictureSize, inPart, pictureSizes } from './picture-size.ts'
import { sampleMark } from './sample-mark.ts'
import { stackTexts } from './stack-texts.ts'
import { pageOfParts } from './text-pages.ts'

/** The first page of a briefing. */
export interface TitlePageContent {
  readonly title: string
  readonly subtitle?: string | undefined
  /** Area, period, day of the data. */
  readonly lines: readonly string[]
  readonly watermark?: string | undefined
}

/** How many times the title of a figure the title of a briefing is: the first with which it takes no more than its part. */
const titleSteps = [1.8, 1.55, 1.3, 1.1, 0.9] as const
const greatestTitlePart = 0.44
/** Where the middle of title and subtitle stands between the upper and the lower edge. */
const middlePart = 0.42

/** A cover: the title large at the left, what it is about below it, area and days at the foot. */
export function composeTitlePage(content: TitlePageContent, options: PictureOptions): Picture {
  const { size = pictureSizes['slide-16-9'] } = options
  for (let part = 1; ; part *= 0.9) {
    const page = pageInSize(content, options, inPart(size, part))
    if (page) return page
  }
}

/** The cover; undefined where it has no room in texts of this size. */
function pageInSize(
  { title, subtitle = '', lines, watermark }: TitlePageContent,
  { measure, look, address, page }: PictureOptions,
  size: PictureSize,
): Picture | undefined {
  const { margin, width, small } = size
  const mark = watermark === undefined ? undefined : sampleMark(watermark, size, measure)
  // A line of a title across a whole slide is harder to read than two.
  const frame = { x: margin, width: (width - 2 * margin) * (width > size.height ? 0.86 : 1), measure }
  const stackOf = (step: number, y: number) => {
    const [large, medium] = [size.title * step, Math.max(size.text, size.text * step * 0.8)]
    const evenly = (text: string, fontSize: number, weight: 400 | 700) => ({
      ...frame,
      width: balancedWidth(text, frame.width, (words) => measure(words, fontSize, weight)),
    })
    const heading = stackTexts([{ text: title, size: large, weight: 700, fill: palette.ink }], {
      ...evenly(title, large, 700),
      y,
    })
    const below = stackTexts([{ text: subtitle, size: medium, weight: 400, fill: palette.muted }], {
      ...evenly(subtitle, medium, 400),
      y: heading.bottom + large * 0.35,
    })
    return { heading, below, bottom: subtitle === '' ? heading.bottom : below.bottom }
  }
  const step =
    titleSteps.find((each) => stackOf(each, 0).bottom <= size.height * greatestTitlePart) ??
    titleSteps[titleSteps.length - 1]!
  const foot = pageFoot({ notes: [], lines: [], address, page }, size, measure)
  const facts = (y: number) =>
    stackTexts(
      lines.map((text) => ({ text, size: size.text * 1.1, weight: 400, fill: palette.ink })),
      { ...frame, y },
    )
  const factsHeight = facts(0).height
  const ruleRoom = size.title * 0.9
  const least = margin + (mark ? mark.height + small * 1.5 : 0) + ruleRoom
  const top = Math.max(least, size.height * middlePart - stackOf(step, 0).bottom / 2)
  const { heading, below, bottom } = stackOf(step, top)
  const { height } = size
  if (bottom + size.title * 1.2 + factsHeight + small + foot.height > height) return undefined
  const factsTop = height - foot.height - small - factsHeight
  const strong = Math.max(3, size.title / 5)
  const parts: readonly PaperPart[] = [
    {
      tag: 'Artifact',
      shapes: [
        ...paper(size, height),
        {
          type: 'path',
          d: linePath(margin, top - ruleRoom * 0.45, margin + size.title * 3.4, top - ruleRoom * 0.45),
          stroke: palette.lacquer,
          strokeWidth: strong,
        },
        ...(lines.length === 0
          ? []
          : [
              {
                type: 'path',
                d: linePath(margin, factsTop - small * 0.7, width - margin, factsTop - small * 0.7),
                stroke: palette.rule,
                strokeWidth: 1,
              } as const,
            ]),
      ],
    },
    { tag: 'H1', shapes: heading.primitives },
    ...(subtitle === '' ? [] : [{ tag: 'P', shapes: below.primitives } as const]),
    ...markParts(mark, height),
    ...facts(factsTop).groups.map((shapes) => ({ tag: 'P', shapes }) as const),
    ...foot.parts(height),
  ]
  return pageOfParts(parts, { size, height, look })
}
