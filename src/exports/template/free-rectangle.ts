import type { SlideRect } from '../presentation/slide-rect.ts'

/** More things than this on a layout are looked at as far as they go. */
const mostObstacles = 24

/**
 * The largest rectangle within bounds that none of the obstacles reaches into, each kept `gap` away; without area where
 * there is none.
 */
export function freeRectangle(bounds: SlideRect, obstacles: readonly SlideRect[], gap: number): SlideRect {
  const right = bounds.x + bounds.w
  const bottom = bounds.y + bounds.h
  const near = obstacles
    .map(({ x, y, w, h }) => ({ left: x - gap, top: y - gap, right: x + w + gap, bottom: y + h + gap }))
    .filter((each) => each.left < right && each.right > bounds.x && each.top < bottom && each.bottom > bounds.y)
    .slice(0, mostObstacles)
  const between = (from: number, values: readonly number[], to: number): readonly number[] => [
    ...new Set(values.filter((value) => value >= from && value <= to)),
  ]
  const lefts = between(bounds.x, [bounds.x, ...near.map((each) => each.right)], right)
  const rights = between(bounds.x, [right, ...near.map((each) => each.left)], right)
  const tops = between(bounds.y, [bounds.y, ...near.map((each) => each.bottom)], bottom)
  const bottoms = between(bounds.y, [bottom, ...near.map((each) => each.top)], bottom)
  let best: SlideRect = { x: bounds.x, y: bounds.y, w: 0, h: 0 }
  for (const x of lefts) {
    for (const end of rights) {
      const within = near.filter((each) => each.left < end && each.right > x)
      for (const y of tops) {
        for (const foot of bottoms) {
          const [w, h] = [end - x, foot - y]
          if (w <= 0 || h <= 0 || w * h <= best.w * best.h) continue
          if (!within.some((each) => each.top < foot && each.bottom > y)) best = { x, y, w, h }
        }
      }
    }
  }
  return best
}

/** How much of a rectangle another one covers, from 0 to 1. */
export function coveredPart(of: SlideRect, by: SlideRect): number {
  const w = Math.min(of.x + of.w, by.x + by.w) - Math.max(of.x, by.x)
  const h = Math.min(of.y + of.h, by.y + by.h) - Math.max(of.y, by.y)
  return w <= 0 || h <= 0 || of.w * of.h === 0 ? 0 : (w * h) / (of.w * of.h)
}
