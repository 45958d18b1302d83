import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { medianOfAreas } from '../../src/domain/median.ts'
import { type Spread, partOfSpread, placeOnSpread, spreadOf } from '../../src/domain/spread.ts'
import { figureValue, locNinh, quarter } from './small-dataset.ts'

const group = (scores: readonly number[]) => scores.map((score) => ({ score }))
const spread = (scores: readonly number[]) => spreadOf(group(scores))!
const five = ({ least, lower, median, upper, most }: Spread<{ score: number }>) =>
  [least, lower, median, upper, most].map(({ score }) => score)
const higher = { direction: 'higher' } as const
const lower = { direction: 'lower' } as const

describe('the spread of a group', () => {
  test.each([
    [
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ],
    [
      [6, 1, 5, 2, 4, 3],
      [1, 2, 3, 5, 6],
    ],
    [
      [1, 2, 3, 4, 5, 6, 7, 8],
      [1, 3, 4, 6, 8],
    ],
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      [1, 3, 6, 9, 11],
    ],
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [1, 4, 6, 9, 12],
    ],
    [
      [0, 0, 0, 0, 9],
      [0, 0, 0, 0, 9],
    ],
  ])('of %j is %j', (scores, expected) => {
    expect(five(spread(scores))).toEqual(expected)
  })

  test('is not told of four', () => {
    expect(spreadOf(group([1, 2, 3, 4]))).toBeUndefined()
  })
})

describe('the part of a spread', () => {
  const eleven = spread([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])

  test.each([
    [2, 'lowest'],
    [3, 'below'],
    [5, 'below'],
    [6, 'middle'],
    [7, 'above'],
    [9, 'above'],
    [10, 'highest'],
  ])('that %i lies in is %s', (score, part) => {
    expect(partOfSpread(higher, eleven, score)).toBe(part)
  })

  test('has the better at its upper end, also where less is better', () => {
    expect([1, 4, 6, 8, 11].map((score) => partOfSpread(lower, eleven, score))).toEqual([
      'highest',
      'above',
      'middle',
      'below',
      'lowest',
    ])
  })

  test('is the middle where all are alike, and beyond a quartile only for those who are not', () => {
    expect(partOfSpread(higher, spread([4, 4, 4, 4, 4]), 4)).toBe('middle')
    const nineAtTheTop = spread([1, 2, 9, 9, 9, 9, 9, 9, 9, 9, 9])
    expect([1, 2, 9].map((score) => partOfSpread(higher, nineAtTheTop, score))).toEqual(['lowest', 'lowest', 'middle'])
  })
})

describe('the place on a spread', () => {
  const wide = spread([0, 5, 10, 12, 15])

  test.each([
    [0, -1],
    [5, -0.5],
    [10, 0],
    [15, 0.5],
  ])('of %i is %f: the farther end is 1 away from the median', (score, place) => {
    expect(placeOnSpread(higher, wide, score)).toBe(place)
  })

  test('is the middle where all are alike', () => {
    expect(placeOnSpread(lower, spread([3, 3, 3, 3, 3]), 3)).toBe(0)
  })
})

const scores = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 5, maxLength: 40 })

describe('whatever the figures', () => {
  test('a spread is in order, is made of them, and no more than a quarter lies beyond either quartile', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const found = five(spread(all))
        expect(found).toEqual([...found].sort((a, b) => a - b))
        expect(all).toEqual(expect.arrayContaining(found))
        const [, from, , to] = found
        expect(all.filter((each) => each < from!).length).toBeLessThanOrEqual(all.length / 4)
        expect(all.filter((each) => each > to!).length).toBeLessThanOrEqual(all.length / 4)
      }),
    )
  })

  test('the order of the areas says nothing', () => {
    fc.assert(
      fc.property(scores, (all) => {
        expect(spread([...all].reverse())).toEqual(spread(all))
      }),
    )
  })

  test('its median is that of the group everywhere else', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 5, maxLength: 40 }), (all) => {
        const figures = all.map((value) => ({ area: locNinh, figure: figureValue(value) }))
        const { figure } = medianOfAreas({}, 'count', figures, all.length, quarter('2024-Q1'))
        expect(figure).toMatchObject({ value: spread(all).median.score })
      }),
    )
  })

  test('places are between −1 and 1, keep the order of the figures and touch an end', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const found = spread(all)
        const inOrder = [...all].sort((a, b) => a - b)
        const places = inOrder.map((score) => placeOnSpread(higher, found, score))
        expect(places).toEqual([...places].sort((a, b) => a - b))
        const far = Math.max(...places.map(Math.abs))
        expect(far).toBe(found.least.score === found.most.score ? 0 : 1)
      }),
    )
  })

  test('another unit of measurement moves nothing', () => {
    fc.assert(
      fc.property(scores, fc.constantFrom(2, 8, 1024), fc.integer({ min: -64, max: 64 }), (all, factor, start) => {
        const changed = all.map((score) => score * factor + start)
        all.forEach((score, index) => {
          const now = changed[index]!
          expect(placeOnSpread(higher, spread(changed), now)).toBeCloseTo(placeOnSpread(higher, spread(all), score), 12)
          expect(partOfSpread(higher, spread(changed), now)).toBe(partOfSpread(higher, spread(all), score))
        })
      }),
    )
  })

  test('where less is better everything is turned round, and the better is always to the right', () => {
    const turned = { lowest: 'highest', below: 'above', middle: 'middle', above: 'below', highest: 'lowest' }
    fc.assert(
      fc.property(scores, (all) => {
        const found = spread(all)
        for (const score of all) {
          expect(placeOnSpread(lower, found, score) + placeOnSpread(higher, found, score)).toBe(0)
          expect(partOfSpread(lower, found, score)).toBe(turned[partOfSpread(higher, found, score)])
        }
      }),
    )
  })

  test('the worst and the best quarter are as many, whichever end is the better', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 5, maxLength: 40 }), (all) => {
        const parts = all.map((score) => partOfSpread(higher, spread(all), score))
        const quarterOfThem = Math.floor(all.length / 4)
        expect(parts.filter((part) => part === 'lowest')).toHaveLength(quarterOfThem)
        expect(parts.filter((part) => part === 'highest')).toHaveLength(quarterOfThem)
      }),
    )
  })
})
