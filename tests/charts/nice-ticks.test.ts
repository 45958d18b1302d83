import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { niceTicks } from '../../src/charts/nice-ticks.ts'

describe('the ticks of an axis', () => {
  test.each([
    [[3, 0, 5], true, [0, 1, 2, 3, 4, 5]],
    [[14, 15], true, [0, 5, 10, 15]],
    [[1], true, [0, 1]],
    [[2], true, [0, 1, 2]],
    [[157], true, [0, 50, 100, 150, 200]],
    [[1234], true, [0, 500, 1000, 1500]],
    [[18.8], false, [0, 5, 10, 15, 20]],
    [[0.3], false, [0, 0.1, 0.2, 0.3]],
    [[41.3], false, [0, 10, 20, 30, 40, 50]],
    [[0, 0], true, [0, 1]],
    [[], true, [0, 1]],
  ])('for %j (whole: %s) are %j', (values, isWhole, ticks) => {
    expect(niceTicks(values, { wanted: 5, isWhole })).toEqual({
      domain: { first: 0, last: ticks[ticks.length - 1] },
      values: ticks,
    })
  })

  test.each([
    [[-2.4, 14.1], false, [-5, 0, 5, 10, 15]],
    [[-3, -1], true, [-3, -2, -1, 0]],
    [[-0.2, 0.2], false, [-0.2, -0.1, 0, 0.1, 0.2]],
  ])('for %j (whole: %s) go below zero: %j', (values, isWhole, ticks) => {
    expect(niceTicks(values, { wanted: 5, isWhole })).toEqual({
      domain: { first: ticks[0], last: ticks[ticks.length - 1] },
      values: ticks,
    })
  })

  test('hold zero and every value, whatever its sign', () => {
    const tenths = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 1 })
    fc.assert(
      fc.property(tenths, (all) => {
        const values = all.map((value) => value / 10)
        const { domain, values: ticks } = niceTicks(values, { wanted: 5, isWhole: false })
        expect(ticks).toContain(0)
        expect(Math.min(...values)).toBeGreaterThanOrEqual(domain.first - 1e-9)
        expect(Math.max(...values)).toBeLessThanOrEqual(domain.last + 1e-9)
        expect(ticks.length).toBeLessThanOrEqual(8)
      }),
    )
  })

  test('start at zero, cover every value, are evenly spaced, few, and whole for counts', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1 })
    fc.assert(
      fc.property(counts, (values) => {
        const { domain, values: ticks } = niceTicks(values, { wanted: 5, isWhole: true })
        const step = ticks[1]!
        expect(domain).toEqual({ first: 0, last: ticks[ticks.length - 1] })
        expect(ticks.every((tick, index) => Number.isInteger(tick) && tick === index * step)).toBe(true)
        expect(Math.max(...values)).toBeLessThanOrEqual(domain.last)
        expect(domain.last - step).toBeLessThan(Math.max(1, ...values))
        expect(ticks.length).toBeLessThanOrEqual(7)
      }),
    )
  })

  test('cover shares and indices of any size as well', () => {
    const tenths = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1 })
    fc.assert(
      fc.property(tenths, fc.constantFrom(1, 10, 100, 1000), (values, divisor) => {
        const numbers = values.map((value) => value / divisor)
        const { domain, values: ticks } = niceTicks(numbers, { wanted: 5, isWhole: false })
        expect(ticks[0]).toBe(0)
        expect(Math.max(...numbers)).toBeLessThanOrEqual(domain.last * (1 + 1e-9))
        expect(ticks.length).toBeGreaterThanOrEqual(3)
        expect(ticks.length).toBeLessThanOrEqual(7)
      }),
    )
  })
})
