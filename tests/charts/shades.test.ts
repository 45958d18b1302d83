import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shadeOf, shadeSteps } from '../../src/charts/shades.ts'

const grey = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const linear = [red!, green!, blue!].map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return linear[0]! * 0.2126 + linear[1]! * 0.7152 + linear[2]! * 0.0722
}

test('a larger value is never lighter, so that grey print keeps the order', () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true })
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      const scale = { first: 0, last: 100 }
      expect(grey(shadeOf(high, scale).fill)).toBeLessThanOrEqual(grey(shadeOf(low, scale).fill))
    }),
  )
})

test('the text on each shade has a contrast of 4.5 or more', () => {
  for (let value = 0; value <= 100; value += 10) {
    const { fill, ink } = shadeOf(value, { first: 0, last: 100 })
    const [light, dark] = [grey(fill), grey(ink)].sort((a, b) => b - a)
    expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5)
  }
})

test('the steps of the legend hold every whole number once, each with the shade it is drawn in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (last) => {
      const scale = { first: 0, last }
      const steps = shadeSteps(scale, true)
      expect(steps[0]!.from).toBe(0)
      expect(steps.at(-1)!.to).toBe(last)
      expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to + 1))
      for (const { from, to } of steps) expect(shadeOf(from, scale)).toEqual(shadeOf(to, scale))
    }),
  )
})

test('shares have five equal steps', () => {
  expect(shadeSteps({ first: 0, last: 100 }, false).map(({ from, to }) => [from, to])).toEqual([
    [0, 20],
    [20, 40],
    [40, 60],
    [60, 80],
    [80, 100],
  ])
})
