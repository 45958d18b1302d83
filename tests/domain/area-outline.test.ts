import { expect, test } from 'vitest'
import { signedArea } from '../../src/domain/area-outline.ts'

test('twice the area within a ring is above zero counter-clockwise, and below zero clockwise', () => {
  const square = [1, 1, 4, 1, 4, 3, 1, 3]
  const clockwise = [1, 1, 1, 3, 4, 3, 4, 1]
  expect([square, clockwise].map(signedArea)).toEqual([12, -12])
  expect(signedArea([2, 5, 7, 6, 3, 9])).toBe(19)
  expect(signedArea([])).toBe(0)
})
