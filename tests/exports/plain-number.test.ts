import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainNumber } from '../../src/exports/plain-number.ts'

test.each([
  [0, 0, '0'],
  [-0, 1, '0,0'],
  [14, 0, '14'],
  [17.8, 1, '17,8'],
  [93.333333, 4, '93,3333'],
  [50, 4, '50,0000'],
  [1e12, 0, '1000000000000'],
  [-0.04, 1, '0,0'],
  [41.3, 2, '41,30'],
  [-2.5, 1, '-2,5'],
  // Its binary fraction lies below the half.
  [1.45, 1, '1,5'],
  [1e21, 0, `1${'0'.repeat(21)}`],
] as const)('%d with %d digits is %s in Vietnamese', (value, decimals, text) => {
  expect(plainNumber('vi', value, decimals)).toBe(text)
})

test('is read back as the same number in both languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
      const value = digits / 10 ** decimals
      expect(Number(plainNumber('en', value, decimals))).toBeCloseTo(value, 6)
      expect(plainNumber('vi', value, decimals)).toBe(plainNumber('en', value, decimals).replace('.', ','))
    }),
  )
})
