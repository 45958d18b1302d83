import type { Drawing } from '../../../src/charts/drawing.ts'
import { fontMeasure } from '../../../src/charts/font-measure.ts'

/** The texts of a drawing that lie over another one or outside of it. */
export function overlappingTexts({ primitives, width, height }: Drawing): readonly string[] {
  const boxes = primitives.flatMap((each) => {
    if (each.type !== 'text') return []
    const { x, y, text, size, weight, anchor } = each
    const wide = fontMeasure(text, size, weight)
    const left = anchor === 'start' ? x : anchor === 'middle' ? x - wide / 2 : x - wide
    return [{ text, left, right: left + wide, top: y - size * 0.74, bottom: y + size * 0.16 }]
  })
  return boxes.flatMap((a, at) => [
    ...(a.left < 0 || a.top < 0 || a.right > width + 16 || a.bottom > height + 2 ? [`“${a.text}” is outside`] : []),
    ...boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.text}” lies over “${b.text}”`),
  ])
}
