import { expect, test } from 'vitest'
import { withTablesSaid } from '../../../src/reading/narrative/table-lines.ts'

const head = 'TT | Chỉ tiêu | ĐVT | Kế hoạch năm | Thực hiện quý II | Ghi chú'
const row = '2 | Số xã đạt chuẩn | xã | 06/06 | 05/06 | còn 1 xã'

test('a row of a table with bars says its name and its result, place for place', () => {
  const said = withTablesSaid(`${head}\n${row}\n\nHết bảng.`)
  const [first, second, , last] = said.split('\n')
  expect([first, last]).toEqual([head, 'Hết bảng.'])
  expect(second).toHaveLength(row.length)
  expect(second!.replaceAll(/\s+/g, ' ').trim()).toBe('Số xã đạt chuẩn : đã 05/06')
  expect(second!.indexOf('05/06')).toBe(row.indexOf('05/06'))
})

test.each([
  ['below a head that names no results', `TT | Chỉ tiêu | Kế hoạch\n${row}`],
  ['without any head', row],
  ['behind a line that ends the table', `${head}\nHết bảng.\n${row}`],
  ['without a number in the column of results', `${head}\n2 | Số xã | xã | 06 | - |`],
])('a row %s is left as it is', (_, text) => {
  expect(withTablesSaid(text)).toBe(text)
})
