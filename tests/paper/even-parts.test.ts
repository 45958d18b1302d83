import { expect, test } from 'vitest'
import { evenParts } from '../../src/paper/even-parts.ts'

test('parts have every thing once, in order, and differ by one at most', () => {
  for (const [length, count] of [
    [11, 2],
    [95, 8],
    [3, 3],
    [40, 7],
  ] as const) {
    const things = Array.from({ length }, (_, index) => index)
    const parts = evenParts(things, count)
    expect(parts.flat()).toEqual(things)
    const lengths = parts.map((part) => part.length)
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1)
  }
})
