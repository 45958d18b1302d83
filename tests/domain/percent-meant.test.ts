import { expect, test } from 'vitest'
import { inPercent, percentMeant } from '../../src/domain/percent-meant.ts'

test('0.95 beside percentages that are all at least twenty times as much is 95 %', () => {
  expect(percentMeant(0.95, [98.123, 19])).toEqual({ percent: 95, least: 19 })
  expect(percentMeant(1, [20.006])).toEqual({ percent: 100, least: 20.01 })
})

test.each([
  ['beside one that is near', 0.95, [98, 18.9]],
  ['beside none', 0.95, []],
  ['of more than one percent', 1.05, [98]],
  ['of nothing', 0, [98]],
  ['below zero', -0.5, [98]],
])('a percentage %s is what it says', (_, value, known) => {
  expect(percentMeant(value, known)).toBeUndefined()
})

test('a fraction in percent has the digits that were written', () => {
  expect(inPercent(0.07)).toBe(7)
})
