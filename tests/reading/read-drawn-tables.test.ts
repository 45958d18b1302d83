import { expect, test } from 'vitest'
import { areaIdOf } from '../../src/domain/area.ts'
import { readDrawnTables } from '../../src/reading/read-drawn-tables.ts'
import { drawnTables } from '../../src/reading/sheets/drawn-tables.ts'
import type { ReadingSetting } from '../../src/reading/proposals/reading-setting.ts'
import { readingSetting } from '../support/reading-setting.ts'
import { quarter } from '../domain/small-dataset.ts'

const setting: ReadingSetting = {
  ...(await readingSetting()),
  area: areaIdOf('692', undefined),
  period: quarter('2024-Q2'),
}

/** What is proposed of the tables of a text, in short. */
const figuresOf = (text: string) =>
  readDrawnTables(drawnTables(text), 'a.txt', [], setting).figures.map(
    ({ proposal: { indicator, value, denominator, areaName, kind }, span }) =>
      `${kind} ${indicator} ${value}/${denominator ?? '–'} ${areaName}: ${text.slice(span.start, span.end)}`,
  )

const communes = `Phụ lục 1. Kết quả theo xã
TT | Tên xã | Trường đạt chuẩn quốc gia | Trường đạt chuẩn quốc gia | Tiếp công dân | Tiếp công dân
|  | Tổng số trường | Số trường đạt chuẩn | Số lượt | Số người
I | Các xã |  |  |  |
1 | Xã Lộc Tấn | 5 | 3 | 12 | 14
Tổng cộng | Tổng cộng | 9 | 5 | 20 | 23
`

test('the figures of every area in a table are told, and those of its total for the whole', () => {
  expect(figuresOf(communes)).toEqual([
    'lower-area schools.standard 3/5 Xã Lộc Tấn: 3',
    'lower-area reception.turns 12/– Xã Lộc Tấn: 12',
    'lower-area reception.people 14/– Xã Lộc Tấn: 14',
    'achieved schools.standard 5/9 Huyện Lộc Ninh: 5',
    'achieved reception.turns 20/– Huyện Lộc Ninh: 20',
    'achieved reception.people 23/– Huyện Lộc Ninh: 23',
  ])
})

test.each([
  ['Kế hoạch năm 2024', 'Thực hiện quý II', 'So với kế hoạch (%)'],
  ['KH 2024', 'TH 6 tháng', 'So KH (%)'],
  ['KH', 'TH', 'So CK'],
  ['KH 2024', 'TH quý II/2024', 'TH/KH (%)'],
])('below %s, %s and %s only what was done is a figure', (plan, done, compared) => {
  const table = `TT | Chỉ tiêu | ĐVT | ${plan} | ${done} | ${compared}\nI | Nông nghiệp | | | |\n1 | Số xã đạt chuẩn nông thôn mới | xã | 15 | 14 | 93,3\n`
  expect(figuresOf(table).filter((figure) => figure.startsWith('achieved'))).toEqual([
    'achieved rural.ntm 14/– Huyện Lộc Ninh: 14',
  ])
})

test('each column is of its own time, with the year of the report where it names none', () => {
  const table =
    'Chỉ tiêu | Thực hiện quý I | Thực hiện quý II | 6T/2023\nSố lượt tiếp công dân | 30 | 41 | 77\n- Tỷ lệ bao phủ BHYT | 95 | 96 | 97\n'
  expect(figuresOf(table)).toEqual([
    'previous-period reception.turns 30/– Huyện Lộc Ninh: 30',
    'achieved reception.turns 41/– Huyện Lộc Ninh: 41',
    'previous-period reception.turns 77/– Huyện Lộc Ninh: 77',
  ])
})

test('a caption that compares is of its own time, and figures with their unit may be the same', () => {
  const table =
    'So với quý I/2024, kết quả quý II/2024 như sau:\nTT | Chỉ tiêu | Kế hoạch | Thực hiện\n1 | Số xã đạt chuẩn nông thôn mới | 12 xã | 12 xã\n2 | - Hộ nghèo | 30 | 40\n'
  expect(figuresOf(table).filter((figure) => figure.startsWith('achieved'))).toEqual([
    'achieved rural.ntm 12/– Huyện Lộc Ninh: 12 xã',
  ])
})

test('a remark in brackets is no part of a name', () => {
  const table =
    'Nội dung | Đơn vị tính | TH 2023 | Quý II/2024\nTrường đạt chuẩn quốc gia (số cuối kỳ) | trường | 18 | 19\n'
  expect(figuresOf(table)).toEqual([
    'previous-period schools.standard 18/– Huyện Lộc Ninh: 18',
    'achieved schools.standard 19/– Huyện Lộc Ninh: 19',
  ])
})

test('"trong đó" is a part of the row above it', () => {
  const table =
    'Nội dung | ĐVT | Kết quả | Ghi chú\nSản phẩm OCOP | sản phẩm | 18 | vượt\nTrong đó: 3 sao | sản phẩm | 13 |\n'
  expect(figuresOf(table)).toEqual([
    'achieved ocop.products 18/– Huyện Lộc Ninh: 18',
    'achieved ocop.star3 13/– Huyện Lộc Ninh: 13',
  ])
})

test('a table that says surely what an indicator is takes the place of what sentences made of it, and of nothing else', () => {
  const inTable = { indicator: 'reception.turns', place: { start: communes.indexOf('12 | 14') } }
  const others = [
    { indicator: 'reception.turns', place: { start: communes.length } },
    { indicator: 'rural.ntm', place: inTable.place },
  ]
  const { narrated, tables } = readDrawnTables(drawnTables(communes), 'a.txt', [inTable, ...others], setting)
  expect(narrated).toEqual(others)
  expect(tables).toHaveLength(1)
})

test('a table that says nothing surely leaves everything to the sentences', () => {
  const text = 'STT | Nội dung | Ghi chú\n1 | Họp giao ban | 3\n2 | Trực | 4\n'
  const said = [{ indicator: 'reception.turns', place: { start: 30 } }]
  expect(readDrawnTables(drawnTables(text), 'a.txt', said, setting)).toEqual({
    narrated: said,
    figures: [],
    tables: [],
  })
})

test('a row that says an indicator as reports do is one, and its part "hạng 3 sao" too', () => {
  const table =
    'Nội dung | Đơn vị tính | Kết quả\nTổng số sản phẩm OCOP còn hiệu lực | sản phẩm | 28\n- Trong đó: hạng 3 sao | sản phẩm | 23\nSố chủ thể OCOP | chủ thể | 20\n'
  expect(figuresOf(table)).toEqual([
    'achieved ocop.products 28/– Huyện Lộc Ninh: 28',
    'achieved ocop.star3 23/– Huyện Lộc Ninh: 23',
  ])
})
