import { expect, test } from 'vitest'
import { type AsOf, asOfFromText, daysOfAsOf } from '../../src/domain/as-of.ts'

test.each(['2025-02', '2025-02-28', '2024-02-29'])('%s is a time up to which a figure counts', (text) => {
  expect(asOfFromText(text)).toBe(text)
})

test.each(['2025', '2025-13', '2025-02-29', '02/2025', '2025-Q1', '', '2025-2'])('%j is none', (text) => {
  expect(asOfFromText(text)).toBeUndefined()
})

test('a day is itself, and a month all of its days', () => {
  expect(daysOfAsOf('2025-02-15' as AsOf)).toEqual({ first: '2025-02-15', last: '2025-02-15' })
  expect(daysOfAsOf('2024-02' as AsOf)).toEqual({ first: '2024-02-01', last: '2024-02-29' })
})
