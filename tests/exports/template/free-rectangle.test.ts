import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coveredPart, freeRectangle } from '../../../src/exports/template/free-rectangle.ts'

const slide = { x: 0, y: 0, w: 10, h: 7.5 }

describe('the free place of a layout', () => {
  test('is below a title and above a footer', () => {
    const title = { x: 0.5, y: 0.3, w: 9, h: 1 }
    const footer = { x: 0.5, y: 7, w: 9, h: 0.3 }
    expect(freeRectangle(slide, [title, footer], 0.1)).toEqual({ x: 0, y: 1.4000000000000001, w: 10, h: 5.5 })
  })

  test('is beside a title that stands on the left, and everything where nothing stands', () => {
    const free = freeRectangle(slide, [{ x: 0, y: 0, w: 3, h: 7.5 }], 0)
    expect(free).toEqual({ x: 3, y: 0, w: 7, h: 7.5 })
    expect(freeRectangle(slide, [], 0.1)).toEqual(slide)
    expect(freeRectangle(slide, [slide], 0.1).w).toBe(0)
  })

  test('is never within anything that stands there, and never outside of the slide', () => {
    const rect = fc.record({
      x: fc.double({ min: -1, max: 10, noNaN: true }),
      y: fc.double({ min: -1, max: 7, noNaN: true }),
      w: fc.double({ min: 0.01, max: 5, noNaN: true }),
      h: fc.double({ min: 0.01, max: 5, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 8 }), (obstacles) => {
        const free = freeRectangle(slide, obstacles, 0)
        expect(free.w * free.h === 0 || obstacles.every((each) => coveredPart(free, each) < 1e-9)).toBe(true)
        expect(coveredPart(free, slide)).toBeCloseTo(free.w * free.h === 0 ? 0 : 1, 6)
      }),
    )
  })
})
