import { expect, test } from 'vitest'
import { isAreaIn } from '../../src/domain/is-area-in.ts'
import { chonThanh, locPhu, newLocQuang, quarter, ruralChonThanh, history } from './small-dataset.ts'

test.each([
  ['to its last quarter', locPhu, '2025-Q2', true],
  ['in none after its end', locPhu, '2025-Q3', false],
  ['in none before it began', newLocQuang, '2025-Q2', false],
  ['under the record it became', ruralChonThanh, '2024-Q1', true],
  ['under the record it was', chonThanh, '2022-Q2', true],
])('an area is there %s', (_, { id }, at, isThere) => {
  expect(isAreaIn(history, id, quarter(at))).toBe(isThere)
})
