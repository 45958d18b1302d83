import { describe, expect, test } from 'vitest'
import { type Rule, type Variable, leastWrong } from '../../../src/reading/forms/least-wrong.ts'
import { slipBetween } from '../../../src/reading/forms/slip-between.ts'

const variables = (...values: readonly (number | undefined)[]): Variable[] =>
  values.map((value) => ({ value, weight: 1 }))
/** The first is the sum of the others. */
const sumOf = (total: number, ...parts: readonly number[]): Rule => ({
  terms: [{ variable: total, factor: 1 }, ...parts.map((variable) => ({ variable, factor: -1 }))],
})
const told = (given: readonly Variable[], rules: readonly Rule[]) =>
  leastWrong(given, rules).sets.map(({ wrong, values }) =>
    Object.fromEntries(wrong.map((each, at) => [each, values[at]])),
  )

describe('the least that must be wrong', () => {
  test('is nothing where every rule holds', () => {
    expect(leastWrong(variables(3, 1, 2), [sumOf(0, 1, 2)])).toEqual({ sets: [], isGivenUp: false })
  })

  test('is the one variable of all broken rules', () => {
    // 9 = 4 + 5 and 9 = 2 + 7, where 90 stands.
    expect(told(variables(90, 4, 5, 2, 7), [sumOf(0, 1, 2), sumOf(0, 3, 4)])).toEqual([{ 0: 9 }])
  })

  test('is told in every way that explains as much', () => {
    expect(told(variables(9, 4, 6), [sumOf(0, 1, 2)])).toEqual([{ 0: 10 }, { 1: 3 }, { 2: 5 }])
  })

  test('never takes a value below zero', () => {
    // 2 = 5 + 1: neither part can make up for the other.
    expect(told(variables(2, 5, 1), [sumOf(0, 1, 2)])).toEqual([{ 0: 6 }, { 1: 1 }])
  })

  test('follows from what rules imply together', () => {
    // a = b + c, a = d + c: b and d differ, whatever a and c are.
    expect(told(variables(9, 4, 5, 6), [sumOf(0, 1, 2), sumOf(0, 3, 2)])).toEqual([{ 3: 4 }])
    const both = [sumOf(0, 1), sumOf(0, 2), sumOf(3, 1), sumOf(3, 2)]
    expect(told(variables(5, 5, 7, 5), both)).toEqual([{ 2: 5 }])
  })

  test('is lighter where it is easier to believe', () => {
    const given = [
      { value: 9, weight: 1.5 },
      { value: 4, weight: 1 },
      { value: 0, weight: 0.9 },
    ]
    expect(told(given, [sumOf(0, 1, 2)])).toEqual([{ 2: 5 }])
  })

  test('is free of what nobody knows', () => {
    expect(told(variables(9, 4, undefined), [sumOf(0, 1, 2)])).toEqual([])
    expect(told(variables(9, 4, undefined, 3), [sumOf(0, 1, 2), sumOf(2, 3)])).toEqual([{ 3: 5 }, { 0: 7 }, { 1: 6 }])
  })

  test('of a very long rule is told as one that nobody can name', () => {
    const long = Array.from({ length: 500 }, () => 1)
    const given: Variable[] = [...variables(501, ...long), { value: 0, weight: 1.6, isSlack: true }]
    const { terms } = sumOf(0, ...long.map((_, at) => at + 1))
    expect(told(given, [{ terms: [...terms, { variable: 501, factor: 1 }] }])).toEqual([{ 501: -1 }])
    expect(leastWrong(variables(501, ...long), [{ terms }])).toEqual({ sets: [], isGivenUp: true })
  })

  test('is given up where nearly everything is broken', () => {
    const rules = Array.from({ length: 40 }, (_, at) => sumOf(at * 4, at * 4 + 1, at * 4 + 2, at * 4 + 3))
    const given = variables(...Array.from({ length: 160 }, (_, at) => (at % 4 === 0 ? 9 : 1)))
    expect(leastWrong(given, rules)).toEqual({ sets: [], isGivenUp: true })
  })
})

test.each([
  [132, 123, 'digits-swapped'],
  [1223, 123, 'digit-doubled'],
  [12, 123, 'digit-missing'],
  [1293, 123, 'digit-added'],
  [173, 123, 'digit-wrong'],
  [-5, 5, 'sign'],
  [7, 123, 'computed'],
  [0, 5, 'computed'],
  [321, 123, 'computed'],
] as const)('%d in the place of %d is the slip %s', (was, meant, slip) => {
  expect(slipBetween(was, meant)).toBe(slip)
})
