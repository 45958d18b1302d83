import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shadeOf, shadeScale, shadeSteps } from '../../src/charts/shades.ts'

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

test('the scale holds every value within its middle steps, and not more room than it needs', () => {
  const values = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(values, fc.constantFrom(1, 0.01), (numbers, unit) => {
      const given = numbers.map((number) => number * unit)
      const [lowest, highest] = [Math.min(...given), Math.max(...given)]
      const { first, last } = shadeScale(given, { isWhole: unit === 1 })
      expect(first).toBeLessThanOrEqual(lowest)
      expect(last).toBeGreaterThanOrEqual(highest - 1e-6)
      // Round steps cost room: at most four times what the values fill, and single whole numbers a little more.
      expect(last - first).toBeLessThanOrEqual(Math.max(4 * (highest - lowest), 25 * unit, highest, -lowest))
    }),
  )
})

test('scores between 81 and 88 are told apart, and no share passes the whole', () => {
  expect(shadeScale([81.24, 88.46], { isWhole: false })).toEqual({ first: 80, last: 90 })
  expect(shadeScale([97.2, 99.9], { isWhole: false, most: 100 })).toEqual({ first: 95, last: 100 })
  expect(shadeScale([40, 100], { isWhole: false, most: 100 })).toEqual({ first: 0, last: 100 })
  expect(shadeScale([2, 0, 1], { isWhole: true })).toEqual({ first: 0, last: 2 })
  expect(shadeScale([96, 131], { isWhole: false })).toEqual({ first: 90, last: 140 })
})

test.each([0, 100])(
  'what lies below %d is never of the shade of what lies at it or above: a fall is told from a rise',
  (middle) => {
    const away = fc.integer({ min: 1, max: 100 })
    fc.assert(
      fc.property(away, away, fc.constantFrom(1, 10, 100), (below, above, parts) => {
        const [low, high] = [middle - below / parts, middle + above / parts]
        const scale = shadeScale([low, high], { isWhole: false })
        const fall = shadeOf(middle - 1e-4, scale)
        expect(shadeOf(middle, scale)).not.toEqual(fall)
        expect(grey(shadeOf(high, scale).fill)).toBeLessThan(grey(fall.fill))
        expect(shadeSteps(scale, false).map(({ from }) => from)).toContain(middle)
      }),
    )
  },
)
