import { expect, test } from 'vitest'
import { dayBefore } from '../../src/package/day-before.ts'
import type { Day } from '../../src/domain/day.ts'

test.each([
  ['2025-07-01', '2025-06-30'],
  ['2022-10-02', '2022-10-01'],
  ['2025-01-01', '2024-12-31'],
  ['2024-03-01', '2024-02-29'],
])('the day before %s is %s', (day, before) => {
  expect(dayBefore(day as Day)).toBe(before)
})
