import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '../../src/domain/sum.ts'

describe('a sum', () => {
  test.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[0.7, 0.1, 0.2], 1],
    [[-0.5, 0.25], -0.25],
    [[1_234_567_890_123.45, 0.06], 1_234_567_890_123.51],
    [[9_000_000_000_000_001, 1], 9_000_000_000_000_002],
    [[812.5, 437.5], 1250],
    [[12.355, -12.355], 0],
    [[0.000001, 0.000002], 0.000003],
  ])('of %j is %d, without binary dust and whatever its size', (values, expected) => {
    expect(sum(values)).toBe(expected)
  })

  test('of quotients, which have no end, has twelve digits', () => {
    expect(sum([200 / 3, -100 / 3])).toBe(33.3333333333)
  })

  test('of amounts with two decimals is that of their whole hundredths', () => {
    const hundredths = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1, maxLength: 30 }), (parts) => {
        const total = parts.reduce((all, part) => all + BigInt(part), 0n)
        expect(sum(parts.map((part) => Number((part / 100).toFixed(2)))).toFixed(2)).toBe(
          (Number(total) / 100).toFixed(2),
        )
      }),
    )
  })
})
