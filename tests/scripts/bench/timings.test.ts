import { expect, test } from 'vitest'
import { median, percentile, ratioText, spreadText } from '../../../scripts/bench/timings.ts'

test('the median of measurements is the middle one, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 9, 2])).toBe(3)
  expect(median([7])).toBe(7)
})

test('a percentile is the least value that so many do not exceed', () => {
  const twenty = Array.from({ length: 20 }, (_, at) => 20 - at)
  expect(percentile(twenty, 0.95)).toBe(19)
  expect(percentile([7], 0.95)).toBe(7)
})

test('a way that takes half the time has the ratio 0.50', () => {
  expect(ratioText([50, 40, 900], [100, 100, 100])).toBe('0.50')
  expect(spreadText([50, 40, 900])).toBe('50 ms (40–900)')
})
