import { palette } from '../palette.ts'
import { type MeasureText, linePath } from '../../paper/primitive.ts'
import { codePath } from './code-path.ts'
import type { PaperPart } from '../../paper/part.ts'
import type { PictureSize } from './picture-size.ts'
import { type StackedText, stackTexts } from './stack-texts.ts'

/** What stands at the foot of a page. */
export interface PageFootTexts {
  readonly notes: readonly string[]
  /** Source, state and dates, one line each. */
  readonly lines: readonly string[]
  /** The address of the view, printed with a code. */
  readonly address?: string | undefined
  /** The number of the page, "3/12". */
  readonly page?: string | undefined
}

/** The foot of a page before its place is known. */
export interface PageFoot {
  /** From the line above it to the lower edge of the page; the place it takes from the content. */
  readonly height: number
  /** `pageHeight` is where the page ends. */
  readonly parts: (pageHeight: number) => readonly PaperPart[]
}

/** As wide as any number of a page, so that a page is laid out the same whatever its number is. */
const widestPage = '000/000'

/** Notes, source, state, dates and address; at the right the code that leads back, and in the corner the page's number. */
export function pageFoot(foot: PageFootTexts, size: PictureSize, measure: MeasureText): PageFoot {
  const { margin, width, foot: small } = size
  const { address, page } = foot
  const numberWidth = page === undefined ? 0 : Math.max(measure(widestPage, small, 400), measure(page, small, 400))
  const numberColumn = page === undefined ? 0 : numberWidth + small
  // A telephone cannot open what is told of a file on a computer.
  const code = address?.startsWith('http') ? codePath(address, { x: 0, y: 0, size: size.code }) : undefined
  const frame = {
    x: margin,
    width: width - 2 * margin - numberColumn - (code ? size.code + small : 0),
    measure,
  }
  const look = (text: string, fill: string): StackedText => ({ text, size: small, weight: 400, fill })
  const lines = [
    ...foot.notes.map((text) => look(text, palette.ink)),
    ...[...foot.lines, ...(address === undefined ? [] : [address])].map((text) => look(text, palette.muted)),
  ]
  const gap = small * 0.9
  const textHeight = Math.max(
    code ? size.code : 0,
    page === undefined ? 0 : small * 1.32,
    stackTexts(lines, { ...frame, y: 0 }).height,
  )
  const below = margin * 0.6
  const height = (textHeight === 0 ? 0 : gap + textHeight) + below
  return {
    height,
    parts: (pageHeight) => {
      const top = pageHeight - below - textHeight
      const hasRule = lines.length > 0 || code !== undefined
      const { groups } = stackTexts(lines, { ...frame, y: top })
      return [
        ...(hasRule
          ? [
              {
                tag: 'Artifact',
                shapes: [
                  {
                    type: 'path',
                    d: linePath(margin, top - gap / 2, width - margin, top - gap / 2),
                    stroke: palette.rule,
                    strokeWidth: 1,
                  },
                ],
              } as const,
            ]
          : []),
        ...groups.filter((shapes) => shapes.length > 0).map((shapes) => ({ tag: 'P', shapes }) as const),
        ...(address !== undefined && code
          ? [
              {
                tag: 'Artifact',
                shapes:
                  codePath(address, { x: width - margin - numberColumn - size.code, y: top, size: size.code }) ?? [],
              } as const,
            ]
          : []),
        ...(page === undefined
          ? []
          : [
              {
                tag: 'Artifact',
                shapes: [
                  {
                    type: 'text',
                    x: width - margin,
                    y: pageHeight - below - small * 0.32,
                    text: page,
                    size: small,
                    weight: 400,
                    anchor: 'end',
                    fill: palette.muted,
                  },
                ],
              } as const,
            ]),
      ]
    },
  }
}
