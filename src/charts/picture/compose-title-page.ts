import type { Emblem } from '../../domain/office.ts'
import { palette } from '../palette.ts'
import { keptTogether } from '../../paper/kept-together.ts'
import { type MeasureText, linePath } from '../../paper/primitive.ts'
import { balancedWidth } from './balanced-width.ts'
import type { Picture, PictureOptions } from './compose-pictures.ts'
import { pageFoot } from './page-foot.ts'
import { markParts, paper } from './page-head.ts'
import type { PaperPart } from '../../paper/part.ts'
import { type PictureSize, inFittingPart, pictureSizes } from './picture-size.ts'
import { sampleMark } from './sample-mark.ts'
import { stackTexts } from './stack-texts.ts'
import { pageOfParts } from './text-pages.ts'

/** Who presents a briefing: the lines of its name beside its emblem. */
export interface CoverOffice {
  readonly lines: readonly string[]
  readonly emblem?: Emblem & { readonly altText: string }
}

/** The first page of a briefing. */
export interface TitlePageContent {
  readonly office?: CoverOffice | undefined
  readonly title: string
  /** Area, period, day of the data. */
  readonly lines: readonly string[]
  readonly watermark?: string | undefined
}

/** How many times the title of a figure the title of a briefing is: the first with which it takes no more than its part. */
const titleSteps = [1.8, 1.55, 1.3, 1.1, 0.9] as const
const greatestTitlePart = 0.44
/** Where the middle of the title stands between the upper and the lower edge. */
const middlePart = 0.42

/** The height of an emblem in titles of a figure, and the widest it may be in its own heights. */
const emblemTitles = 2.3
const widestEmblem = 1.8

/** A cover: the office above, the title large at the left, area and days at the foot. */
export function composeTitlePage(content: TitlePageContent, options: PictureOptions): Picture {
  const { size = pictureSizes['slide-16-9'] } = options
  const { composed, isTight } = inFittingPart(size, (each) => pageInSize(content, options, each))
  return isTight ? { ...composed, isTight } : composed
}

/** The cover; undefined where it has no room in texts of this size. */
function pageInSize(
  { office, title: said, lines, watermark }: TitlePageContent,
  { measure, look, address, page }: PictureOptions,
  size: PictureSize,
): Picture | undefined {
  const { margin, width, small } = size
  const title = keptTogether(said)
  const mark = watermark === undefined ? undefined : sampleMark(watermark, size, measure)
  // A line of a title across a whole slide is harder to read than two.
  const frame = { x: margin, width: (width - 2 * margin) * (width > size.height ? 0.86 : 1), measure }
  const headingOf = (step: number, y: number) => {
    const large = size.title * step
    return stackTexts([{ text: title, size: large, weight: 700, fill: palette.ink }], {
      ...frame,
      width: balancedWidth(title, frame.width, (words) => measure(words, large, 700)),
      y,
    })
  }
  const step =
    titleSteps.find((each) => headingOf(each, 0).bottom <= size.height * greatestTitlePart) ??
    titleSteps[titleSteps.length - 1]!
  const foot = pageFoot({ notes: [], lines: [], address, page }, size, measure)
  const facts = (y: number) =>
    stackTexts(
      lines.map((text) => ({ text, size: size.text * 1.1, weight: 400, fill: palette.ink })),
      { ...frame, y },
    )
  const factsHeight = facts(0).height
  const ruleRoom = size.title * 0.9
  const head = officeHead(office, { size, measure, width: width - 2 * margin - (mark ? mark.width + small : 0) })
  const least = Math.max(margin + (mark ? mark.height : 0), head.bottom) + (mark || office ? small * 1.5 : 0) + ruleRoom
  const top = Math.max(least, size.height * middlePart - headingOf(step, 0).bottom / 2)
  const heading = headingOf(step, top)
  const { height } = size
  if (heading.bottom + size.title * 1.2 + factsHeight + small + foot.height > height) return undefined
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
    ...head.parts,
    { tag: 'H1', shapes: heading.primitives },
    ...markParts(mark),
    ...facts(factsTop).groups.map((shapes) => ({ tag: 'P', shapes }) as const),
    ...foot.parts(height),
  ]
  return pageOfParts(parts, { size, height, look })
}

/** The emblem in the upper left corner, the name beside it; the name alone where there is no emblem. */
function officeHead(
  office: CoverOffice | undefined,
  { size, measure, width }: { readonly size: PictureSize; readonly measure: MeasureText; readonly width: number },
): { readonly parts: readonly PaperPart[]; readonly bottom: number } {
  const { margin } = size
  if (!office) return { parts: [], bottom: margin }
  const { emblem, lines } = office
  const side = size.title * emblemTitles
  const shown = emblem && Math.min(side / emblem.height, (side * widestEmblem) / emblem.width)
  const box = emblem && shown !== undefined ? { width: emblem.width * shown, height: emblem.height * shown } : undefined
  const left = box ? box.width + size.small * 1.4 : 0
  const nameOf = (y: number) =>
    stackTexts(
      lines.map((text) => ({ text, size: size.text * 1.1, weight: 700, fill: palette.ink })),
      { x: margin + left, y, width: width - left, measure },
    )
  const [nameHeight, boxHeight] = [nameOf(0).height, box?.height ?? 0]
  const height = Math.max(nameHeight, boxHeight)
  const name = nameOf(margin + (height - nameHeight) / 2)
  return {
    parts: [
      ...(emblem && box
        ? [
            {
              tag: 'Image',
              png: emblem.png,
              altText: emblem.altText,
              box: { x: margin, y: margin + (height - boxHeight) / 2, ...box },
            } as const,
          ]
        : []),
      ...name.groups.map((shapes) => ({ tag: 'P', shapes }) as const),
    ],
    bottom: margin + height,
  }
}
