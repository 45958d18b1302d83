import { describe, expect, test } from 'vitest'
import { pointShapes } from '../../src/charts/palette.ts'
import { shapePath } from '../../src/charts/shape-path.ts'
import { cornersOf } from './small-chart.ts'

describe('the shape of a point', () => {
  test.each(pointShapes)('%s is one closed path around its centre', (shape) => {
    const d = shapePath(shape, 100, 50, 5)
    expect(d).toMatch(/^M[^M]+Z$/)
    expect(d).not.toMatch(/NaN|undefined|e-/)
    for (const { x, y } of cornersOf(d)) {
      expect(Math.abs(x - 100)).toBeLessThanOrEqual(5 * 1.3)
      expect(Math.abs(y - 50)).toBeLessThanOrEqual(5 * 1.3)
    }
  })

  test('is another one for each name, so that areas are told apart without colour', () => {
    expect(new Set(pointShapes.map((shape) => shapePath(shape, 0, 0, 5))).size).toBe(pointShapes.length)
  })

  test('moves with its centre and grows with its radius', () => {
    expect(shapePath('circle', 10, 20, 5)).toBe('M5 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z')
    expect(shapePath('square', 10, 20, 10)).toBe('M1 11L19 11L19 29L1 29Z')
    expect(shapePath('triangle', 0, 0, 10)).toBe('M0 -12L11 8L-11 8Z')
  })
})
