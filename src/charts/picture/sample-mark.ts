import { palette } from '../palette.ts'
import { type MeasureText, type Primitive, rectPath } from '../../paper/primitive.ts'
import type { PictureSize } from './picture-size.ts'

/** The mark of illustrative figures. */
export interface SampleMark {
  /** Of the frame in the corner. */
  readonly width: number
  readonly height: number
  readonly shapes: readonly Primitive[]
}

/** The mark of illustrative figures: a framed word in the upper right corner. Across the plot it would run through figures. */
export function sampleMark(
  text: string,
  { width, margin, title, small }: PictureSize,
  measure: MeasureText,
): SampleMark {
  const size = small * 1.1
  const [boxWidth, boxHeight] = [measure(text, size, 700) + size * 1.7, size * 2.1]
  const [left, top] = [width - margin - boxWidth, margin - title * 0.2]
  return {
    width: boxWidth,
    height: boxHeight,
    shapes: [
      {
        type: 'path',
        d: rectPath(left, top, boxWidth, boxHeight),
        fill: palette.paper,
        stroke: palette.lacquer,
        strokeWidth: Math.max(1, size / 8),
      },
      {
        type: 'text',
        text,
        weight: 700,
        anchor: 'middle',
        x: left + boxWidth / 2,
        y: top + boxHeight / 2 + size * 0.36,
        size,
        fill: palette.lacquer,
      },
    ],
  }
}
