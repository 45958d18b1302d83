import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeClasses, classOf, mapClasses } from '../../src/domain/map-classes.ts'
import { limitsFromText, mostClasses, textOfLimits } from '../../src/domain/map-limits.ts'

const values = fc.array(
  fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
  { minLength: 1, maxLength: 95 },
)

describe('the classes of a map', () => {
  test.each([
    // Worked out in docs/method.md.
    ['quantile', [60, 62.5, 83.3, 90, 91.7, 93.3, 100, 100, 100, 100, 100], [60, 83.3, 91.7, 100]],
    ['equal', [0, 3, 7, 10], [0, 2.5, 5, 7.5]],
    ['quantile', [5, 5, 5], [5]],
    ['equal', [10, 13, 17, 20], [10, 12.5, 15, 17.5]],
    // Equal values are never parted, so that a limit may fall away.
    ['quantile', [5, 5, 5, 5, 6], [5]],
    // Nothing lies from 2.5 up to 5, and 5 lies in the class it begins.
    ['equal', [0, 1, 5, 10], [0, 5, 7.5]],
    ['equal', [4], [4]],
    ['quantile', [], []],
  ] as const)('by %s of %j begin at %j', (kind, of, starts) => {
    expect(mapClasses(of, { kind }, false).map(({ from }) => from)).toEqual(starts)
  })

  test('end where the next begins, the last at the largest value', () => {
    expect(mapClasses([60, 62.5, 83.3, 90, 91.7, 93.3, 100, 100], { kind: 'quantile' }, false)).toEqual([
      { from: 60, to: 62.5 },
      { from: 62.5, to: 90 },
      { from: 90, to: 91.7 },
      { from: 91.7, to: 100 },
      { from: 100, to: 100 },
    ])
  })

  test('by equal steps of whole numbers begin at whole numbers', () => {
    expect(mapClasses([0, 3, 7, 10], { kind: 'equal' }, true).map(({ from }) => from)).toEqual([0, 3, 5, 8])
  })

  test('with limits of one’s own are all there, with or without values', () => {
    const classes = mapClasses([60, 70], { kind: 'own', limits: [50, 80] }, false)
    expect(classes.map(({ from, to }) => [from, to])).toEqual([
      [50, 50],
      [50, 80],
      [80, 80],
    ])
    expect([60, 70].map((value) => classOf(classes, value))).toEqual([1, 1])
    // At a limit begins the class above it; below all of them lies nothing.
    expect([49, 50, 79, 80, 90].map((value) => classOf(classes, value))).toEqual([-1, 1, 1, 2, 2])
    expect(classOf([], 60)).toBe(-1)
  })

  test.each([
    [[85], [50, 80, 90], [90, 90]],
    [[95], [50, 80, 90], [90, 95]],
    [[85], [50], [50, 85]],
  ])('of %j with limits of one’s own at %j end in %j', (of, limits, last) => {
    const { from, to } = mapClasses(of, { kind: 'own', limits }, false).at(-1)!
    expect([from, to]).toEqual(last)
  })

  test('of no values are none, with limits of one’s own too', () => {
    expect(mapClasses([], { kind: 'own', limits: [50, 80] }, false)).toEqual([])
  })

  test('are at most five, hold every value in order, and none of them is empty', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('quantile', 'equal'), (of, kind) => {
        const classes = mapClasses(of, { kind }, false)
        expect(classes.length).toBeLessThanOrEqual(mostClasses)
        const numbers = [...of].sort((a, b) => a - b).map((value) => classOf(classes, value))
        expect([...numbers].sort((a, b) => a - b)).toEqual(numbers)
        expect([...new Set(numbers)]).toEqual(classes.map((_, at) => at))
      }),
    )
  })
})

describe('the classes of changes', () => {
  test('have zero as a class and the same limit on both sides', () => {
    const changes = [-5, -1, 0, 3, 10, 2]
    const classes = changeClasses(changes, 'quantile')
    expect(classes.map(({ band }) => band)).toEqual([-2, -1, 0, 1, 2])
    expect(changes.map((change) => classOf(classes, change))).toEqual([0, 1, 2, 4, 4, 3])
    expect(classes.map(({ from, to }) => [from, to])).toEqual([
      [-10, -3],
      [-3, 0],
      [0, 0],
      [0, 3],
      [3, 10],
    ])
    expect(classOf(classes, -3)).toBe(0)
  })

  test('by equal steps are parted at half of the largest, and none of them is empty', () => {
    expect(changeClasses([-10, 4, 0, 6], 'equal')).toEqual([
      { from: -10, to: -5, band: -2 },
      { from: 0, to: 0, band: 0 },
      { from: 0, to: 5, band: 1 },
      { from: 5, to: 10, band: 2 },
    ])
  })

  test('of one size are one a side', () => {
    const classes = changeClasses([2, -2, 2], 'quantile')
    expect(classes).toEqual([
      { from: -2, to: 0, band: -2 },
      { from: 0, to: 2, band: 2 },
    ])
    expect(classOf(classes, 0)).toBe(-1)
    expect(classOf(changeClasses([1, 2], 'quantile'), -1)).toBe(-1)
  })

  test('are parted in the middle of what changed: what did not counts for nothing there', () => {
    expect(changeClasses([0, 0, 0, 1, 2, 3], 'quantile')).toEqual([
      { from: 0, to: 0, band: 0 },
      { from: 0, to: 2, band: 1 },
      { from: 2, to: 3, band: 2 },
    ])
  })

  test('hold no fall where none fell, and no rise where none rose', () => {
    expect(classOf(changeClasses([0, 1], 'quantile'), -1)).toBe(-1)
    expect(classOf(changeClasses([-1, 0], 'quantile'), 1)).toBe(-1)
  })

  test('of nothing that changed are that alone', () => {
    expect(changeClasses([0, 0], 'quantile')).toEqual([{ from: 0, to: 0, band: 0 }])
    expect(changeClasses([0], 'equal')).toEqual([{ from: 0, to: 0, band: 0 }])
    expect(changeClasses([], 'quantile')).toEqual([])
  })

  test('never hold a rise and a fall, or a change and none', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('quantile', 'equal'), (changes, kind) => {
        const classes = changeClasses(changes, kind)
        expect(classes.length).toBeLessThanOrEqual(mostClasses)
        for (const change of changes) {
          expect(Math.sign(classes[classOf(classes, change)]!.band!)).toBe(Math.sign(change))
        }
        expect(new Set(changes.map((change) => classOf(classes, change))).size).toBe(classes.length)
      }),
    )
  })
})

describe('limits as a text', () => {
  test.each(['', '50;', '80;50', '50;50', 'a', '1;2;3;4;5', '50,80;1e3', '1.5', '99999999999999'])(
    '%j are none',
    (text) => expect(limitsFromText(text)).toBeUndefined(),
  )

  test('are read as Vietnamese writes numbers, and written back', () => {
    expect(limitsFromText('−2,5; 0;92,5')).toEqual([-2.5, 0, 92.5])
    expect(textOfLimits([-2.5, 0, 92.5])).toBe('-2,5;0;92,5')
  })
})
