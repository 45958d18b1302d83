import { describe, expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import {
  isPartial,
  lackOf,
  lacking,
  lacksAreas,
  lacksParts,
  reachInSequence,
  reachOfAll,
} from '../../src/domain/coverage.ts'
import { period } from './small-dataset.ts'

const [all, some] = [
  { reported: 11, expected: 11 },
  { reported: 10, expected: 11 },
]
const two = { reported: 2, expected: 3 }
const one = { reported: 1, expected: 3 }
const [january, midFebruary, february, may] = ['2024-01', '2024-02-15', '2024-02', '2024-05'] as AsOf[]
const toFebruary = { asOf: february!, lacksDays: true } as const
const toldOf = period('2024')

describe('a figure', () => {
  test.each([
    [{}, false, false, undefined],
    [{ coverage: all }, false, false, undefined],
    [{ coverage: some }, true, true, 'coverage-differs'],
    [{ months: two }, true, false, 'months-missing'],
    [{ coverage: all, months: two }, true, false, 'months-missing'],
    [{ coverage: some, months: two }, true, true, 'coverage-differs'],
    [{ asOf: february! }, false, false, undefined],
    [toFebruary, true, false, 'months-missing'],
    [{ toldOf }, false, false, undefined],
  ] as const)('%j is partial: %s, lacks areas: %s', (figure, partial, areas, lack) => {
    expect([isPartial(figure), lacksAreas(figure), lackOf([{}, figure])]).toEqual([partial, areas, lack])
  })

  test('lacks no areas where it has all of them', () => {
    expect(lacking({ coverage: all, months: two })).toEqual({ months: two })
    expect(lacking({ coverage: some, months: two })).toEqual({ coverage: some, months: two })
    expect(lacking({ coverage: all })).toEqual({})
  })

  test('says how far it reaches, whether or not it lacks anything', () => {
    expect(lacking({ coverage: all, ...toFebruary, isAsOfLeast: true, toldOf })).toEqual({
      ...toFebruary,
      isAsOfLeast: true,
      toldOf,
    })
  })

  test('up to a day is told with the day, and not as one of some parts', () => {
    expect([{}, toFebruary, { months: two }, { coverage: some }, { coverage: all }].map(lacksParts)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ])
  })
})

describe('the months of areas together', () => {
  test('are those that all of them reach over', () => {
    expect(reachOfAll([{ months: two }, { months: two }])).toEqual({ months: two })
    expect(reachOfAll([{}, {}])).toEqual({})
  })

  test('are the fewest where they differ, said to be at least as many', () => {
    const atLeast = (reported: number) => ({ reported, expected: 3, isLeast: true })
    expect(reachOfAll([{ months: two }, {}])).toEqual({ months: atLeast(2) })
    expect(reachOfAll([{ months: two }, { months: one }])).toEqual({ months: atLeast(1) })
    expect(reachOfAll([{ months: { ...two, isLeast: true } }, { months: two }])).toEqual({ months: atLeast(2) })
  })
})

describe('the months of quarters one after another', () => {
  test('are counted since the start of the year', () => {
    expect(reachInSequence([{}, { months: two }])).toEqual({ months: { reported: 5, expected: 6 } })
    expect(reachInSequence([{ months: one }, {}, { months: two }])).toEqual({ months: { reported: 6, expected: 9 } })
    expect(reachInSequence([{}, {}])).toEqual({})
  })

  test('are at least as many where those of one quarter are', () => {
    expect(reachInSequence([{ months: { ...two, isLeast: true } }, { months: two }])).toEqual({
      months: { reported: 4, expected: 6, isLeast: true },
    })
  })
})

describe('the day up to which areas count together', () => {
  test('is that of all of them, and whether days lack', () => {
    expect(reachOfAll([toFebruary, toFebruary])).toEqual(toFebruary)
    expect(reachOfAll([{ asOf: february! }, { asOf: february! }])).toEqual({ asOf: february })
  })

  test('is the earliest where they differ, said to be that of some', () => {
    const early = { ...toFebruary, isAsOfLeast: true }
    expect(reachOfAll([toFebruary, {}])).toEqual(early)
    expect(reachOfAll([{}, toFebruary, { asOf: may!, lacksDays: true }])).toEqual(early)
    expect(reachOfAll([toFebruary, { asOf: midFebruary!, lacksDays: true }])).toEqual({ ...early, asOf: midFebruary })
    expect(reachOfAll([early, toFebruary])).toEqual(early)
  })
})

describe('the day up to which quarters one after another count', () => {
  test('is that of the last where those before it are whole', () => {
    const toMay = { asOf: may!, lacksDays: true } as const
    expect(reachInSequence([{}, toMay])).toEqual(toMay)
    expect(reachInSequence([{}, { ...toMay, isAsOfLeast: true }])).toEqual({ ...toMay, isAsOfLeast: true })
  })

  test('is that of the first hole, said to be that of some', () => {
    const hole = { ...toFebruary, isAsOfLeast: true }
    expect(reachInSequence([toFebruary, {}])).toEqual(hole)
    expect(reachInSequence([toFebruary, { asOf: may!, lacksDays: true }])).toEqual(hole)
    expect(reachInSequence([{ asOf: january!, lacksDays: true }, {}, {}])).toEqual({ ...hole, asOf: january })
  })
})

test('areas are told of the year together where all of them are', () => {
  expect(reachOfAll([{ toldOf }, { toldOf }])).toEqual({ toldOf })
  expect(reachOfAll([{ toldOf }, {}])).toEqual({})
  expect(reachOfAll([{}, { toldOf }])).toEqual({})
})
