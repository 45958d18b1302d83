import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeLabels } from '../../src/charts/place-labels.ts'

const place = (wishes: readonly number[], column = { first: 0, last: 100, gap: 10 }) =>
  placeLabels(
    wishes.map((wanted) => ({ wanted })),
    column,
  )

describe('labels in a column', () => {
  test.each([
    [[], []],
    [[50], [50]],
    [[-20], [0]],
    [[200], [100]],
    [
      [20, 80],
      [20, 80],
    ],
    [
      [80, 20],
      [80, 20],
    ],
    [
      [50, 50],
      [45, 55],
    ],
    [
      [52, 50],
      [56, 46],
    ],
    [
      [0, 0, 0],
      [0, 10, 20],
    ],
    [
      [100, 100],
      [90, 100],
    ],
    [
      [40, 45, 58],
      [37.5, 47.5, 58],
    ],
    [
      [40, 45, 56],
      [37, 47, 57],
    ],
  ])('that wish for %j stand at %j', (wishes, places) => {
    const found = place(wishes)
    expect(found).toHaveLength(places.length)
    places.forEach((expected, index) => expect(found[index]).toBeCloseTo(expected, 4))
  })

  test('that do not fit are spread evenly over the whole column', () => {
    expect(place([5, 5, 5, 90, 90], { first: 0, last: 20, gap: 10 })).toEqual([0, 5, 10, 15, 20])
    expect(place([9, 1], { first: 0, last: 5, gap: 10 })).toEqual([5, 0])
  })

  test('keep the order of their wishes, their gap when they fit, and the column', () => {
    const wishes = fc.array(fc.integer({ min: -50, max: 450 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(wishes, fc.integer({ min: 1, max: 40 }), (wanted, gap) => {
        const column = { first: 20, last: 400, gap }
        const places = place(wanted, column)
        const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b)
        const room = (column.last - column.first) / Math.max(1, wanted.length - 1)
        const least = Math.min(gap, room)
        for (const label of order) {
          expect(places[label]).toBeGreaterThanOrEqual(column.first - 1e-6)
          expect(places[label]).toBeLessThanOrEqual(column.last + 1e-6)
        }
        for (const [rank, label] of order.slice(1).entries()) {
          const distance = places[label]! - places[order[rank]!]!
          expect(distance).toBeGreaterThanOrEqual(least - 1e-6)
        }
      }),
    )
  })

  test('that have room stand exactly where they wish', () => {
    const steps = fc.array(fc.integer({ min: 12, max: 40 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(steps, (distances) => {
        const wanted = distances.map((_, index) => distances.slice(0, index + 1).reduce((a, b) => a + b, 0))
        expect(place(wanted, { first: 0, last: 1000, gap: 12 })).toEqual(wanted)
      }),
    )
  })
})
