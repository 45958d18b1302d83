import { describe, expect, test } from 'vitest'
import { type TableAddress, freshTableAddress } from '../../src/navigation/table-address.ts'
import { patchedTable } from '../../src/navigation/use-table-address.ts'

const state: TableAddress = {
  columns: 'period',
  outer: 'area',
  sort: { column: '2024-Q1', direction: 'ascending' },
  page: 3,
}

describe('a change of the table', () => {
  test('leads to the first page, unless it is the page that changes', () => {
    expect(patchedTable(state, { outer: 'indicator' })).toEqual({ ...state, outer: 'indicator', page: 1 })
    expect(patchedTable(state, { page: 2 })).toEqual({ ...state, page: 2 })
  })

  test('of the columns ends the sorting, and never groups rows by what the columns are', () => {
    expect(patchedTable(state, { columns: 'area' })).toEqual({ columns: 'area', outer: 'indicator', page: 1 })
    expect(patchedTable(state, { columns: 'indicator' })).toEqual({ columns: 'indicator', outer: 'area', page: 1 })
  })

  test('can give the rows their own order back', () => {
    expect(patchedTable(state, { sort: 'none' })).toEqual({ columns: 'period', outer: 'area', page: 1 })
    expect(patchedTable(freshTableAddress, { sort: { column: 'x', direction: 'descending' } }).sort?.column).toBe('x')
  })
})
