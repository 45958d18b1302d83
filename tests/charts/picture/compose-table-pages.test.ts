import { describe, expect, test } from 'vitest'
import { composeTablePages } from '../../../src/charts/picture/compose-table-pages.ts'
import { type LookId, lookIds } from '../../../src/charts/picture/look.ts'
import { type PictureSizeId, pictureSizeIds, pictureSizes } from '../../../src/charts/picture/picture-size.ts'
import { type PaperTable, textCell } from '../../../src/paper/paper-table.ts'
import { isText, measure } from '../small-chart.ts'
import { longName, mark } from './hard-page-texts.ts'
import { pageFaults, readParts, squeezed, textsOf, wordsOf } from './page-faults.ts'

const tableOf = (rows: number, columns: number, own: Readonly<Record<string, string>> = {}): PaperTable => ({
  columns: Array.from({ length: columns }, (_, column) =>
    column === 0
      ? { heading: 'Địa bàn', align: 'start' }
      : { heading: `Quý ${['IV', 'I', 'II', 'III'][column % 4]}/${2020 + (column >> 2)}`, align: 'end' },
  ),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const usual = column === 0 ? `Xã thứ ${row + 1}` : `${row}.${String(column).padStart(3, '0')}`
      return textCell(own[`${row},${column}`] ?? usual)
    }),
  ),
})
const around = {
  title: 'Số xã đạt chuẩn nông thôn mới',
  subtitle: 'Tỉnh Bình Phước',
  notes: ['Huyện Bù Đốp, Quý III/2023: chưa báo cáo; đó không phải số 0.'],
  lines: ['Nguồn: Báo cáo Quý I/2024 (15/03/2024)', 'Số liệu chính thức · Số liệu đến 01/05/2024'],
}
const compose = (
  table: PaperTable,
  { id = 'slide-16-9', look = 'colour', ...own }: { id?: PictureSizeId; look?: LookId; watermark?: string } = {},
) =>
  composeTablePages(
    { ...around, table, ...own },
    { measure, size: pictureSizes[id], look, pageOf: (index) => `${index + 4}/12` },
  )
const hard = tableOf(6, 5, {
  '2,0': longName,
  '4,2': 'Không áp dụng theo quyết định',
  '5,1': 'Đ'.repeat(80),
  '1,4': '',
})
const tables: readonly (readonly [string, PaperTable])[] = [
  ['3 × 4', tableOf(3, 4)],
  ['15 × 9', tableOf(15, 9)],
  ['60 × 5', tableOf(60, 5)],
  ['8 × 20', tableOf(8, 20)],
  ['no rows', tableOf(0, 3)],
  ['one column', tableOf(4, 1)],
  ['hard texts', hard],
]

describe.each(pictureSizeIds)('a table for %s', (id) => {
  test.each(tables)('of %s is on its pages whole, legible, with head and foot on each', (_, table) => {
    const pages = compose(table, { id, watermark: mark })
    const words = wordsOf(pages)
    for (const { text } of table.rows.flat()) expect(words).toContain(squeezed(text))
    for (const [index, page] of pages.entries()) {
      expect(pageFaults(page, pictureSizes[id])).toEqual([])
      const own = wordsOf([page])
      for (const text of [around.title, ...around.notes, ...around.lines]) expect(own).toContain(squeezed(text))
      expect(own).toContain(`${index + 4}/12`)
      expect(own).toContain(pages.length > 1 ? `(${index + 1}/${pages.length})` : '')
    }
  })
})

describe('a table that is too large for a page', () => {
  test('goes on below the same headings, each row once, about evenly', () => {
    const pages = compose(tableOf(60, 5))
    expect(pages.length).toBeGreaterThan(1)
    const rows = pages.map((page) => readParts(page.parts ?? []).filter(([, text]) => /^Xã thứ \d+$/.test(text)))
    expect(rows.flat().map(([, text]) => text)).toEqual(tableOf(60, 5).rows.map(([name]) => name!.text))
    const counts = rows.map((each) => each.length)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(pages.length)
    for (const page of pages)
      expect(readParts(page.parts ?? []).filter(([, text]) => text === 'Địa bàn')).toHaveLength(1)
  })

  test.each([
    ['below the others where a page has room', tableOf(4, 14), 1],
    ['on a further page where it has none', tableOf(14, 20), 3],
  ])('shows its further columns behind the first one anew, %s', (_, table, count) => {
    const pages = compose(table)
    expect(pages).toHaveLength(count)
    const read = pages.flatMap((page) => readParts(page.parts ?? []))
    const headings = read.flatMap(([tag, text]) => (tag === 'TH' && text.startsWith('Quý') ? [text] : []))
    expect(headings).toEqual(table.columns.slice(1).map(({ heading }) => heading))
    const groups = read.filter(([tag]) => tag === 'Table').length
    expect(groups).toBeGreaterThan(1)
    expect(read.filter(([, text]) => text === 'Xã thứ 4')).toHaveLength(groups)
  })

  test('has as many pages whatever their numbers are', () => {
    const counts = ['1/2', '118/120'].map(
      (page) => composeTablePages({ ...around, table: tableOf(60, 5) }, { measure, pageOf: () => page }).length,
    )
    expect(new Set(counts).size).toBe(1)
  })
})

describe('the cells of a table', () => {
  const [page] = compose(tableOf(3, 4))
  const table = page!.parts!.find(({ tag }) => tag === 'Table')!
  const texts = textsOf([table])

  test('have numbers that end level and names that begin level', () => {
    const names = texts.filter(({ text }) => text.startsWith('Xã thứ') || text === 'Địa bàn')
    expect(new Set(names.map(({ x, anchor }) => `${x} ${anchor}`)).size).toBe(1)
    const numbers = texts.filter(({ text }) => text.endsWith('.001') || text === 'Quý I/2020')
    expect(numbers).toHaveLength(4)
    expect(new Set(numbers.map(({ x, anchor }) => `${x} ${anchor}`)).size).toBe(1)
    expect(numbers[0]!.anchor).toBe('end')
  })

  test('are larger in a small table than in a large one', () => {
    const sizeOf = (of: PaperTable) => textsOf(compose(of)[0]!.parts!.filter(({ tag }) => tag === 'Table'))[0]!.size
    expect(sizeOf(tableOf(3, 4))).toBeGreaterThan(sizeOf(tableOf(16, 9)))
  })

  test('are read row by row under named columns, a missing one as an empty cell', () => {
    const read = readParts(compose(hard)[0]!.parts ?? []).filter(([tag]) => tag.startsWith('T'))
    expect(read.slice(0, 8)).toEqual([
      ['Table', ''],
      ['TR', ''],
      ['TH', 'Địa bàn'],
      ['TH', 'Quý I/2020'],
      ['TH', 'Quý II/2020'],
      ['TH', 'Quý III/2020'],
      ['TH', 'Quý IV/2021'],
      ['TR', ''],
    ])
    expect(read.slice(13, 19)).toEqual([
      ['TR', ''],
      ['TH', 'Xã thứ 2'],
      ['TD', '1.001'],
      ['TD', '1.002'],
      ['TD', '1.003'],
      ['TD', ''],
    ])
  })
})

test.each(lookIds)('a page in the look %s has nothing in its parts that it does not draw', (look) => {
  const [page] = compose(tableOf(3, 4), { look, watermark: mark })
  const drawn = page!.primitives.filter(isText)
  expect(textsOf(page!.parts ?? [])).toEqual(drawn)
  expect(new Set(drawn.map(({ fill }) => fill)).size).toBeGreaterThan(1)
})
