import { expect, test } from 'vitest'
import { linePath, px } from '../../src/paper/primitive.ts'

test.each([
  [1, '1'],
  [1.005, '1'],
  [1.239, '1.24'],
  [-0.001, '0'],
  [-2.5, '-2.5'],
  [1 / 3, '0.33'],
])('the position %d is written %s', (value, text) => {
  expect(px(value)).toBe(text)
})

test('a line goes from its first to its second end', () => {
  expect(linePath(1, 2.345, 3, 4)).toBe('M1 2.35L3 4')
})
