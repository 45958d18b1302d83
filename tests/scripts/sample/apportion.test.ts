import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { apportion } from '../../../scripts/sample/apportion.ts'

const shares = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 200 }), most: fc.integer({ min: 0, max: 20 }) }),
  {
    minLength: 1,
    maxLength: 16,
  },
)

test('what is divided is all there, within what each can have, and with more nobody gets less', () => {
  fc.assert(
    fc.property(shares, fc.nat(60), (given, wanted) => {
      const [weights, most] = [given.map(({ weight }) => weight), given.map((each) => each.most)]
      const total = Math.min(
        wanted,
        most.reduce((sum, each) => sum + each, 0),
      )
      const parts = apportion(total, weights, most)
      expect(parts.reduce((sum, each) => sum + each, 0)).toBe(total)
      expect(parts.every((each, at) => each <= most[at]!)).toBe(true)
      const fewer = apportion(Math.max(0, total - 1), weights, most)
      expect(fewer.every((each, at) => each <= parts[at]!)).toBe(true)
    }),
  )
})

test('goes with the weights', () => {
  expect(apportion(9, [1, 2])).toEqual([3, 6])
  expect(apportion(71, [0, 1])).toEqual([0, 71])
})
