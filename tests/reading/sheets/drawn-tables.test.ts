import { describe, expect, test } from 'vitest'
import { drawnTables } from '../../../src/reading/sheets/drawn-tables.ts'

const textOf = (text: string) => {
  const [table] = drawnTables(text)
  const { sheet, spanOf } = table!
  const cells = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_each, column) => sheet.cellAt(row, column).text),
  )
  return { cells, at: (row: number, column: number) => spanOf({ row, column }) }
}

describe('a table that a text draws', () => {
  const text =
    'Huyện báo cáo.\n\nPhụ lục 1. Quý II/2024\n| Tên xã | Số lượt | Số người |\n|---|:-:|--:|\n|  Lộc Tấn | 12 | 14 |\n'

  test('has its caption above, no frame and no rule, and its cells where they stand in the text', () => {
    const { cells, at } = textOf(text)
    expect(cells).toEqual([
      ['Phụ lục 1. Quý II/2024', '', '', ''],
      ['Tên xã', 'Số lượt', 'Số người', ''],
      ['Lộc Tấn', '12', '14', ''],
    ])
    const place = at(2, 0)!
    expect(text.slice(place.start, place.end)).toBe('Lộc Tấn')
    expect(place.line).toBe(5)
    expect(at(9, 0)).toBeUndefined()
  })

  test('may be drawn with tabs, and a heading that stands over several columns is one', () => {
    const [table] = drawnTables('Tên xã\tTiếp dân\tTiếp dân\nLộc Tấn\t12\t12\n')
    const { sheet } = table!
    expect(sheet.cellAt(0, 2).mergedFrom).toEqual({ row: 0, column: 1 })
    expect(sheet.cellAt(1, 2).mergedFrom).toBeUndefined()
  })

  test('is neither a line of a menu nor a list of two columns', () => {
    expect(drawnTables('Trang chủ | Giới thiệu | Tin tức\nLộc Ninh có 14/15 xã.')).toEqual([])
    expect(drawnTables('Lộc Tấn | 12\nLộc Hiệp | 8\n')).toEqual([])
  })
})
