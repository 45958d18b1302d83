import { expect, test } from 'vitest'
import { rowsByBlanks, rowsBySign } from '../../../src/reading/sheets/drawn-rows.ts'
import { growthOf } from '../../support/counted-work.ts'

function linesOf(text: string) {
  let start = 0
  return text.split('\n').map((line, at) => {
    const span = { text: line, start, end: start + line.length, line: at + 1 }
    start += line.length + 1
    return span
  })
}

const textsOf = (rows: readonly (readonly { readonly text: string }[])[]) =>
  rows.map((row) => row.map(({ text }) => text))

test('a row of a group ends no table, and what follows the last row is none of it', () => {
  const [table, ...others] = rowsBySign(linesOf('TT\tTên\tSố\nI\tCác xã\n1\tLộc Tấn\t12\nHết\tbảng'), '\t')
  expect(others).toEqual([])
  expect([table!.first, table!.end]).toEqual([0, 3])
  expect(textsOf(table!.rows)).toEqual([
    ['TT', 'Tên', 'Số'],
    ['I', 'Các xã'],
    ['1', 'Lộc Tấn', '12'],
  ])
})

test('cells that blanks part stand below the nearest heading, an indented name is a part', () => {
  const text = `UBND HUYỆN LỘC NINH                 CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Nội dung                     ĐVT        Kế hoạch   9T/2023   9T/2024
-------------------------------------------------------------------
Sản phẩm OCOP                sản phẩm   20         15        1.018
  Trong đó: 3 sao            sản phẩm              11        13
Tỷ lệ thu gom rác thải       %          98         95,2      97,1
Hết.`
  const [table, ...others] = rowsByBlanks(linesOf(text))
  expect(others).toEqual([])
  expect([table!.first, table!.end]).toEqual([1, 6])
  expect(textsOf(table!.rows)).toEqual([
    ['Nội dung', 'ĐVT', 'Kế hoạch', '9T/2023', '9T/2024'],
    ['Sản phẩm OCOP', 'sản phẩm', '20', '15', '1.018'],
    ['- Trong đó: 3 sao', 'sản phẩm', '', '11', '13'],
    ['Tỷ lệ thu gom rác thải', '%', '98', '95,2', '97,1'],
  ])
  const { start, end } = table!.rows[2]![4]!
  expect(text.slice(start, end)).toBe('13')
})

test('a list in columns without figures takes no work that grows faster than it does', () => {
  const growth = growthOf(2000, (rows) => {
    expect(rowsByBlanks(linesOf('aa  bb  cc  dd\n'.repeat(rows)))).toEqual([])
  })
  expect(growth).toBeLessThan(2.5)
})

test('lines with few figures are no table', () => {
  expect(rowsByBlanks(linesOf('Nơi nhận:   CHỦ TỊCH   Trang   Ký\nLưu: VT   Nguyễn Văn A   5'))).toEqual([])
})
