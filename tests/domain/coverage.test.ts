import { describe, expect, test } from 'vitest'
import { isPartial, lackOf, lacking, lacksAreas, monthsInSequence, monthsOfAll } from '../../src/domain/coverage.ts'

const [all, some] = [
  { reported: 11, expected: 11 },
  { reported: 10, expected: 11 },
]
const two = { reported: 2, expected: 3 }
const one = { reported: 1, expected: 3 }

describe('a figure', () => {
  test.each([
    [{}, false, false, undefined],
    [{ coverage: all }, false, false, undefined],
    [{ coverage: some }, true, true, 'coverage-differs'],
    [{ months: two }, true, false, 'months-missing'],
    [{ coverage: all, months: two }, true, false, 'months-missing'],
    [{ coverage: some, months: two }, true, true, 'coverage-differs'],
  ] as const)('%j is partial: %s, lacks areas: %s', (figure, partial, areas, lack) => {
    expect([isPartial(figure), lacksAreas(figure), lackOf([{}, figure])]).toEqual([partial, areas, lack])
  })

  test('lacks no areas where it has all of them', () => {
    expect(lacking({ coverage: all, months: two })).toEqual({ months: two })
    expect(lacking({ coverage: some, months: two })).toEqual({ coverage: some, months: two })
    expect(lacking({ coverage: all })).toEqual({})
  })
})

describe('the months of areas together', () => {
  test('are those that all of them reach over', () => {
    expect(monthsOfAll([{ months: two }, { months: two }])).toEqual(two)
    expect(monthsOfAll([{}, {}])).toBeUndefined()
  })

  test('are the fewest where they differ, said to be at least as many', () => {
    const atLeast = (reported: number) => ({ reported, expected: 3, isLeast: true })
    expect(monthsOfAll([{ months: two }, {}])).toEqual(atLeast(2))
    expect(monthsOfAll([{ months: two }, { months: one }])).toEqual(atLeast(1))
    expect(monthsOfAll([{ months: { ...two, isLeast: true } }, { months: two }])).toEqual(atLeast(2))
  })
})

describe('the months of quarters one after another', () => {
  test('are counted since the start of the year', () => {
    expect(monthsInSequence([{}, { months: two }])).toEqual({ reported: 5, expected: 6 })
    expect(monthsInSequence([{ months: one }, {}, { months: two }])).toEqual({ reported: 6, expected: 9 })
    expect(monthsInSequence([{}, {}])).toBeUndefined()
  })

  test('are at least as many where those of one quarter are', () => {
    expect(monthsInSequence([{ months: { ...two, isLeast: true } }, { months: two }])).toEqual({
      reported: 4,
      expected: 6,
      isLeast: true,
    })
  })
})
