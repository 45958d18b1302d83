import { expect, test } from 'vitest'
import { clockText, elapsedText } from '../../src/i18n/clock-text.ts'

test.each([
  [new Date(2026, 0, 1, 0, 0), '00:00'],
  [new Date(2026, 0, 1, 7, 5, 59), '07:05'],
  [new Date(2026, 0, 1, 23, 59), '23:59'],
])('the clock at %s', (time, text) => {
  expect(clockText(time)).toBe(text)
})

test.each([
  [0, '00:00'],
  [999, '00:00'],
  [249_000, '04:09'],
  [3_599_999, '59:59'],
  [3_849_000, '1:04:09'],
  // A clock that is put back.
  [-5000, '00:00'],
])('%i milliseconds', (milliseconds, text) => {
  expect(elapsedText(milliseconds)).toBe(text)
})
