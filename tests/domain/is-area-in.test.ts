import { expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { isAreaIn } from '../../src/domain/is-area-in.ts'
import { areas, chonThanh, locPhu, newLocQuang, quarter, ruralChonThanh, successions } from './small-dataset.ts'

const history = areaHistoryOf(areas, successions)

test.each([
  ['to its last quarter', locPhu, '2025-Q2', true],
  ['in none after its end', locPhu, '2025-Q3', false],
  ['in none before it began', newLocQuang, '2025-Q2', false],
  ['under the record it became', ruralChonThanh, '2024-Q1', true],
  ['under the record it was', chonThanh, '2022-Q2', true],
])('an area is there %s', (_, { id }, at, isThere) => {
  expect(isAreaIn(history, id, quarter(at))).toBe(isThere)
})
