import { expect, test } from 'vitest'
import { oddValue } from '../../src/domain/odd-value.ts'

const steady = [50, 52, 49, 51, 50, 53, 50, 51]

test('a value beyond the usual range of its series is odd, with that range', () => {
  expect(oddValue(steady, 52)).toBeUndefined()
  expect(oddValue(steady, 90)).toMatchObject({ side: 'above' })
  const low = oddValue(steady, 20)
  expect(low?.side).toBe('below')
  expect(low!.lower).toBeGreaterThan(20)
  expect(low!.upper).toBeGreaterThan(50)
})

test('of a short series only a jump of three times and ten is odd', () => {
  expect(oddValue([14], 140)).toEqual({ side: 'above', lower: 14, upper: 14 })
  expect(oddValue([14, undefined, 20], 60)).toBeUndefined()
  expect(oddValue([14, undefined, 20], 61)).toEqual({ side: 'above', lower: 14, upper: 20 })
  expect(oddValue([1], 9)).toBeUndefined()
  expect(oddValue([60, 50], 16)).toEqual({ side: 'below', lower: 50, upper: 60 })
  expect(oddValue([60, 50], 17)).toBeUndefined()
  expect(oddValue([5], 0)).toBeUndefined()
})

test('without anything before it, and among balances, nothing is odd', () => {
  expect(oddValue([], 1000)).toBeUndefined()
  expect(oddValue([undefined], 1000)).toBeUndefined()
  expect(oddValue([-5, 20], 1000)).toBeUndefined()
  expect(oddValue([20], -1000)).toBeUndefined()
})
