import { palette } from '../palette.ts'
import { type MeasureText, type Primitive, rectPath } from '../../paper/primitive.ts'
import type { PictureSize } from './picture-size.ts'

/** The mark of illustrative figures, before the height of its picture is known. */
export interface SampleMark {
  /** Of the frame in the corner. */
  readonly width: number
  readonly height: number
  /** The framed word in the upper right corner. */
  readonly corner: readonly Primitive[]
  /** The large pale word across the middle. */
  readonly across: (pictureHeight: number) => readonly Primitive[]
}

/** The mark of illustrative figures: a framed word in the corner and a large pale one across the plot. */
export function sampleMark(
  text: string,
  { width, margin, title, small }: PictureSize,
  measure: MeasureText,
): SampleMark {
  const size = small * 1.1
  const [boxWidth, boxHeight] = [measure(text, size, 700) + size * 1.7, size * 2.1]
  const [left, top] = [width - margin - boxWidth, margin - title * 0.2]
  const letters = measure(text, 1, 700)
  const large = Math.min(width / 18, ((width - 2 * margin) * 0.8) / letters)
  const word = { type: 'text', text, weight: 700, anchor: 'middle' } as const
  return {
    width: boxWidth,
    height: boxHeight,
    corner: [
      {
        type: 'path',
        d: rectPath(left, top, boxWidth, boxHeight),
        fill: palette.paper,
        stroke: palette.lacquer,
        strokeWidth: Math.max(1, size / 8),
      },
      { ...word, x: left + boxWidth / 2, y: top + boxHeight / 2 + size * 0.36, size, fill: palette.lacquer },
    ],
    across: (pictureHeight) => [
      { ...word, x: width / 2, y: pictureHeight / 2 + large / 2, size: large, fill: palette.ink, opacity: 0.06 },
    ],
  }
}
