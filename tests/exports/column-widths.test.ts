import { describe, expect, test } from 'vitest'
import { columnParts, columnWidthsOf, holdsWords } from '../../src/exports/column-widths.ts'
import { estimatedWidth } from '../../src/exports/estimate-lines.ts'
import { type PaperTable, textCell } from '../../src/paper/paper-table.ts'

const setting = { whole: 400, size: 12, padding: 5 }
const numbers = [
  { heading: 'Địa bàn', align: 'start' },
  { heading: 'Quý I', align: 'end' },
  { heading: 'Quý II', align: 'end' },
] as const
const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)

describe('the columns of a table', () => {
  test('take the whole width together', () => {
    const rows = [['Lộc Ninh', '1.234,5', '0'].map(textCell)]
    expect(sumOf(columnWidthsOf({ columns: numbers, rows }, setting))).toBeCloseTo(400)
    expect(columnWidthsOf({ columns: numbers.slice(0, 1), rows }, setting)).toEqual([400])
  })

  test('never break a figure for the sake of a long name', () => {
    const rows = [['Xã Lộc Thạnh '.repeat(30), '1.234.567,89', '−12,5 điểm phần trăm'].map(textCell)]
    const widths = columnWidthsOf({ columns: numbers, rows }, setting)
    expect(sumOf(widths)).toBeCloseTo(400)
    expect(widths[1]).toBeGreaterThan(estimatedWidth('1.234.567,89', { size: 12, isBold: false }) + 10)
    expect(widths[2]).toBeGreaterThan(estimatedWidth('−12,5 điểm phần trăm', { size: 12, isBold: false }) + 10)
  })

  test('stay within the sheet, however many there are', () => {
    const columns = Array.from({ length: 20 }, (_, index) => ({ heading: `Quý ${index}`, align: 'end' }) as const)
    const widths = columnWidthsOf({ columns, rows: [columns.map(() => textCell('1.234.567'))] }, setting)
    expect(sumOf(widths)).toBeLessThanOrEqual(400.001)
  })

  test('hold a word or do not', () => {
    const table = { columns: numbers, rows: [['Lộc Ninh', '1.234.567,89', '0'].map(textCell)] }
    const needed = estimatedWidth('1.234.567,89', { size: 12, isBold: true }) + 10
    expect(holdsWords(table, [100, needed, 100], setting)).toBe(true)
    expect(holdsWords(table, [100, needed - 1, 100], setting)).toBe(false)
  })
})

describe('a table of many columns', () => {
  const wide = (count: number): PaperTable => ({
    columns: ['Địa bàn', ...Array.from({ length: count }, (_, index) => `Quý ${index}`)].map((heading) => ({
      heading,
      align: 'end',
    })),
    rows: [
      [{ ...textCell('Trước 01/07/2025 thuộc Huyện Lộc Ninh'), isHeading: true }],
      ['Xã Lộc Thạnh', ...Array.from({ length: count }, () => '112.345,6')].map(textCell),
    ],
  })
  const onSlide = { whole: 480, size: 14, padding: 6 }

  test('is one part where every word has room', () => {
    expect(columnParts(wide(3), onSlide)).toEqual([wide(3)])
  })

  test('goes on behind its first column, no word broken, the headings of groups in each part', () => {
    const parts = columnParts(wide(12), onSlide)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.flatMap(({ columns }) => columns.slice(1))).toEqual(wide(12).columns.slice(1))
    for (const part of parts) {
      expect(part.columns[0]!.heading).toBe('Địa bàn')
      expect(part.rows[0]![0]).toMatchObject({ isHeading: true })
      expect(holdsWords(part, columnWidthsOf(part, onSlide), onSlide)).toBe(true)
    }
  })

  test('is left whole where no part of it would hold its words', () => {
    const one = { ...wide(2), rows: [[textCell('W'.repeat(80)), textCell('1'), textCell('2')]] }
    expect(columnParts(one, { ...onSlide, whole: 60 })).toEqual([one])
  })
})
