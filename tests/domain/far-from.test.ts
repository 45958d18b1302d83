import { describe, expect, test } from 'vitest'
import { areOfOneSize, farFrom, middleOf } from '../../src/domain/far-from.ts'

describe('a number is far from what is known', () => {
  test.each<readonly [string, number, readonly number[], 'below' | 'above' | undefined]>([
    ['below most of it', 4, [81, 90, 3], 'below'],
    ['not at a twentieth', 4, [80, 80], undefined],
    ['above most of it', 81, [4, 3, 90], 'above'],
    ['not at twenty times', 80, [4, 4], undefined],
    ['not where only half is', 4, [81, 3], undefined],
    ['by its size', -0.07, [7, -6.5, 6], 'below'],
    ['not beside zeros', 30, [0, 0, 0], undefined],
    ['nor as zero', 0, [50, 60], undefined],
    ['nor beside nothing', 5, [], undefined],
  ])('%s', (_, value, known, side) => {
    expect(farFrom(value, known)).toBe(side)
  })
})

test('the middle is the magnitude of a known figure', () => {
  expect(middleOf([-5, 3, 9])).toBe(5)
  expect(middleOf([4, 1, 3, 2])).toBe(2)
  expect(middleOf([])).toBeUndefined()
})

describe('numbers are of one size', () => {
  test.each<readonly [string, readonly number[], boolean]>([
    ['less than twenty times apart', [4, 79, 0], true],
    ['not at twenty times', [4, 80], false],
    ['by their sizes', [-4, 80], false],
    ['where there are only zeros', [0, 0], true],
    ['and where there are none', [], true],
  ])('%s', (_, values, isOne) => {
    expect(areOfOneSize(values)).toBe(isOne)
  })

  test('exactly where none is far from any other', () => {
    const sizes = [0, 1, 19, 20, 21, 399, 401]
    for (const a of sizes)
      for (const b of sizes) {
        const isFar = a > 0 && b > 0 && Math.max(a, b) >= Math.min(a, b) * 20
        expect(areOfOneSize([a, b])).toBe(!isFar)
      }
  })
})
