import type { MeasureText, Primitive, TextPrimitive } from '../../paper/primitive.ts'
import { wrapText } from '../../paper/wrap-text.ts'

/** A text before it is broken into lines and placed. */
export type StackedText = Pick<TextPrimitive, 'text' | 'size' | 'weight' | 'fill'>

/** Texts under one another: what they draw, the height they take, and where they end. */
export interface TextStack {
  readonly primitives: readonly Primitive[]
  /** What each of the texts draws. */
  readonly groups: readonly (readonly Primitive[])[]
  readonly height: number
  readonly bottom: number
}

/** The height of a line in the size of its text: Vietnamese letters carry marks above and below. */
export const lineEm = 1.32

/** Wrapped texts under one another. */
export function stackTexts(
  texts: readonly StackedText[],
  frame: { readonly x: number; readonly y: number; readonly width: number; readonly measure: MeasureText },
): TextStack {
  let y = frame.y
  const groups = texts.map((line) =>
    wrapText(line.text, frame.width, (text) => frame.measure(text, line.size, line.weight)).map((text): Primitive => {
      y += line.size * lineEm
      return { type: 'text', ...line, text, x: frame.x, y: y - line.size * (lineEm - 1), anchor: 'start' }
    }),
  )
  return { primitives: groups.flat(), groups, height: y - frame.y, bottom: y }
}
