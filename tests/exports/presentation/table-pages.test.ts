import { describe, expect, test } from 'vitest'
import { tablePages } from '../../../src/exports/presentation/table-pages.ts'
import { textCell } from '../../../src/paper/paper-table.ts'

const columns = [
  { heading: 'Địa bàn', align: 'start' },
  { heading: 'Quý I/2024', align: 'end' },
] as const
const box = { width: 800, height: 300 }
const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => [`Xã ${index}`, `${index}`].map(textCell))

describe('a table on slides', () => {
  test('has every row once and in its order', () => {
    const pages = tablePages({ columns, rows: rowsOf(95) }, box)
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.flatMap(({ table }) => table.rows)).toEqual(rowsOf(95))
    const counts = pages.map(({ table }) => table.rows.length)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(counts.length)
  })

  test('is as large as it may be without a further slide', () => {
    expect(tablePages({ columns, rows: rowsOf(5) }, box)).toMatchObject([{ size: 16 }])
    const crowded = tablePages({ columns, rows: rowsOf(11) }, box)
    expect(crowded).toHaveLength(1)
    expect(crowded[0]!.size).toBeLessThan(16)
  })

  test('is one slide with its headings when there are no rows, and shows a row that is too high for a slide', () => {
    expect(tablePages({ columns, rows: [] }, box)).toMatchObject([{ table: { rows: [] } }])
    const high = [['Xã Lộc Thạnh '.repeat(400), '1'].map(textCell)]
    expect(tablePages({ columns, rows: [...rowsOf(1), ...high] }, box).map(({ table }) => table.rows.length)).toEqual([
      1, 1,
    ])
  })
})
