import { expect, test } from 'vitest'
import { rowOfPair, rowsOfPair, rowsOfPairs } from '../../src/domain/rows-of-pairs.ts'

test('the rows of a pair are found in their order, wherever they stand', () => {
  const rows = rowsOfPairs(Uint8Array.of(0, 1, 0, 1, 0), Uint8Array.of(1, 0, 1, 0, 0), 2)
  expect(rowsOfPair(rows, 0, 1)).toEqual([0, 2])
  expect(rowsOfPair(rows, 1, 0)).toEqual([1, 3])
  expect(rowsOfPair(rows, 0, 0)).toEqual([4])
  expect(rowsOfPair(rows, 1, 1)).toEqual([])
  expect(rowOfPair(rows, 0, 1, (row) => row > 0)).toBe(2)
  expect(rowOfPair(rows, 0, 1, (row) => row > 2)).toBeUndefined()
  expect(rowOfPair(rows, 1, 0, (row) => row > 1)).toBe(3)
  expect(rowOfPair(rows, 1, 1, () => true)).toBeUndefined()
  expect(rowOfPair(rows, 1, 1, () => false)).toBeUndefined()
})
