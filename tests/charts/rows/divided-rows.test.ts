import { describe, expect, test } from 'vitest'
import { dividedRows } from '../../../src/charts/rows/divided-rows.ts'
import { comparison, manyRows, resolvedComparison } from '../small-comparison.ts'

const { rows } = resolvedComparison(comparison('dumbbell', manyRows(20, 2)))
const grouped = rows.map((row, index) => ([0, 9, 15].includes(index) ? { ...row, heading: `Huyện ${index}` } : row))
const namesOf = (parts: readonly (typeof rows)[]): readonly string[] => parts.flat().map(({ id }) => id)

describe('rows in parts', () => {
  test('are all there, in order, in about equal parts', () => {
    const parts = dividedRows(rows, 3)
    expect(namesOf(parts)).toEqual(rows.map(({ id }) => id))
    expect(parts.map(({ length }) => length)).toEqual([7, 6, 7])
  })

  test('begin with a group where one begins nearby', () => {
    expect(dividedRows(grouped, 2).map((part) => part[0]!.heading)).toEqual(['Huyện 0', 'Huyện 9'])
  })

  test('have the heading of a group again where they begin within it', () => {
    const parts = dividedRows(grouped, 5)
    expect(namesOf(parts)).toEqual(rows.map(({ id }) => id))
    expect(parts.map((part) => part[0]!.heading)).toEqual(['Huyện 0', 'Huyện 0', 'Huyện 9', 'Huyện 9', 'Huyện 15'])
  })
})
