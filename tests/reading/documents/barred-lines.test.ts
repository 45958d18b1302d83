import { describe, expect, test } from 'vitest'
import { barredLines } from '../../../src/reading/documents/barred-lines.ts'

const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows })

describe('rows as lines with bars', () => {
  test('stand column below column, whatever reaches over several', () => {
    const rows = [
      [cell('TT', 1, 2), cell('Tên xã', 1, 2), cell('Tiếp công dân', 2)],
      [cell('Số lượt'), cell('Số người')],
      [cell('Các xã', 4)],
      [cell('1'), cell('Lộc Tấn'), cell('12'), cell('14')],
    ]
    expect(barredLines(rows)).toEqual([
      'TT | Tên xã | Tiếp công dân | Tiếp công dân',
      '|  | Số lượt | Số người',
      'Các xã |  |  |',
      '1 | Lộc Tấn | 12 | 14',
    ])
  })

  test('take a blank row into what reaches over it, part cells by bars alone, and end at so many columns', () => {
    const rows = [
      [cell('Chỉ tiêu'), cell('Kết quả'), cell('Kế hoạch')],
      [cell('Xã | phường'), cell('6', 1, 2), cell('5')],
      [cell(''), cell('')],
      [cell('Sản phẩm'), cell('18'), cell('20')],
    ]
    expect(barredLines(rows)).toEqual(['Chỉ tiêu | Kết quả | Kế hoạch', 'Xã / phường | 6 | 5', 'Sản phẩm | 18 | 20'])
    const wide = Array.from({ length: 100 }, () => cell('a', 200, 9999))
    const lines = barredLines([wide, [cell('b'), cell('c'), cell('d')], [cell('b'), cell('c'), cell('d')]])
    expect(lines?.map((line) => line.split('|').length)).toEqual([200])
  })

  test.each([
    [
      'of two columns',
      [
        [cell('UBND HUYỆN'), cell('CỘNG HOÀ')],
        [cell('Số: 12'), cell('Lộc Ninh')],
      ],
    ],
    ['of one row', [[cell('a'), cell('b'), cell('c')]]],
    [
      'with a part of a page in a cell',
      [
        [cell('a'), cell('b'), cell('c')],
        [cell('x'.repeat(401)), cell('b'), cell('c')],
      ],
    ],
  ])('are none %s', (_, rows) => {
    expect(barredLines(rows)).toBeUndefined()
  })
})
