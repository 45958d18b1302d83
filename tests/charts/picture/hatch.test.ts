import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hatchPath } from '../../../src/charts/picture/hatch.ts'
import { rectPath } from '../../../src/paper/primitive.ts'

const pointsOf = (d: string) =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((match) => ({ x: Number(match[1]), y: Number(match[2]) }))

test('no stroke of a hatching leaves its rectangle, whatever its slope', () => {
  const side = fc.integer({ min: 1, max: 200 })
  fc.assert(
    fc.property(side, side, side, side, fc.constantFrom(0, 45, 90, 135), (x, y, width, height, angle) => {
      const strokes = hatchPath(rectPath(x, y, width, height), { angle, gap: 5, stroke: 1 }) ?? ''
      for (const point of pointsOf(strokes)) {
        expect(point.x).toBeGreaterThanOrEqual(x - 0.02)
        expect(point.x).toBeLessThanOrEqual(x + width + 0.02)
        expect(point.y).toBeGreaterThanOrEqual(y - 0.02)
        expect(point.y).toBeLessThanOrEqual(y + height + 0.02)
      }
    }),
  )
})

test('strokes stand at their distance, and at the same places in every rectangle', () => {
  const level = pointsOf(hatchPath(rectPath(0, 2, 30, 20), { angle: 0, gap: 5, stroke: 1 }) ?? '')
  expect([...new Set(level.map(({ y }) => y))]).toEqual([5, 10, 15, 20])
})

test('only a rectangle is hatched', () => {
  expect(hatchPath('M0 0L10 10Z', { angle: 0, gap: 5, stroke: 1 })).toBeUndefined()
})
