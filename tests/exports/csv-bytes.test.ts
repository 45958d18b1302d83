import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvBytes } from '../../src/exports/csv-bytes.ts'
import { smallTable } from './small-table.ts'

const textOf = (language: 'vi' | 'en') =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvBytes(language, smallTable.list))
const rowsOf = (language: 'vi' | 'en', delimiter: string) =>
  Papa.parse<string[]>(textOf(language).slice(1).trimEnd(), { delimiter, newline: '\r\n' }).data

describe('the list as CSV', () => {
  test('begins with the byte order mark, by which Excel knows Vietnamese letters', () => {
    expect([...csvBytes('vi', smallTable.list).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  test('ends every row with CR and LF, the last one too', () => {
    expect(textOf('vi').endsWith('\r\n')).toBe(true)
    expect(textOf('vi').split('\r\n')).toHaveLength(6 + 0)
  })

  test('in Vietnamese has semicolons and decimal commas, no thousands separators', () => {
    expect(rowsOf('vi', ';').map((row) => row.slice(1, 3))).toEqual([
      ['Giá trị', 'Tỷ lệ (%)'],
      ['14', '93,3333'],
      ['0', ''],
      ['-1234567,5', ''],
      ['', ''],
    ])
  })

  test('in English has commas and decimal points', () => {
    expect(rowsOf('en', ',')[1]?.slice(0, 3)).toEqual(['Huyện Lộc Ninh', '14', '93.3333'])
    expect(rowsOf('en', ',')[3]?.[1]).toBe('-1234567.5')
  })

  test('keeps the zeros that a code begins with', () => {
    const bytes = csvBytes('vi', { headings: ['Mã'], rows: [['001'], ['01'], ['692'], ['0'], ['0,5']] })
    const [, ...codes] = Papa.parse<string[]>(new TextDecoder().decode(bytes).trim(), { delimiter: ';' }).data.flat()
    expect(codes).toEqual(["'001", "'01", '692', '0', '0,5'])
  })

  test('marks as text what would be a formula or a day, and composes letters', () => {
    expect(rowsOf('vi', ';').map((row) => [row[0], row[3]])).toEqual([
      ['Địa bàn', 'Nguồn in'],
      ['Huyện Lộc Ninh', "'14/15"],
      ["'=cmd|calc", "'+84"],
      ['Xã Lộc Ninh', "'@a"],
      ['', "'-"],
    ])
  })

  test('keeps separators, quotes and line ends within their cell', () => {
    expect(rowsOf('vi', ';').map((row) => row[4])).toEqual([
      'Ghi chú',
      'có; dấu "nháy"',
      'hai\ndòng, một ô',
      "'\tx",
      '',
    ])
  })

  test('is read with the same cells by whoever finds the separator out', () => {
    const found = Papa.parse<string[]>(textOf('vi').trimEnd())
    expect(found.meta.delimiter).toBe(';')
    expect(found.errors).toEqual([])
  })
})
