import { describe, expect, test } from 'vitest'
import { clipboardContent } from '../../src/exports/clipboard-content.ts'
import { smallTable } from './small-table.ts'

const both = { columnHeadings: true, rowHeadings: true }
const vi = clipboardContent('vi', { ...smallTable, has: both })
const rows = vi.text.split('\r\n').map((line) => line.split('\t'))

describe('a table in the clipboard', () => {
  test('has a share in three cells and never as one text', () => {
    expect(rows.find((row) => row[1] === 'Huyện Lộc Ninh')).toEqual([
      'Xã nông thôn mới (xã)',
      'Huyện Lộc Ninh',
      '14',
      '15',
      '93,3%',
      '0',
    ])
    expect(vi.text).not.toMatch(/\b14\/15\t/)
    expect(vi.html).not.toContain('>14/15<')
  })

  test('leaves a missing figure empty, and says below that empty is not zero', () => {
    expect(rows.find((row) => row[1]?.includes('cmd'))?.slice(2)).toEqual(['', '', '', '1234567,5'])
    expect(rows.at(-1)).toEqual(['Ô trống không phải số 0: 1 ô chưa báo cáo.'])
  })

  test('has title, mark of samples and headings of both kinds', () => {
    expect(rows.slice(0, 5)).toEqual([
      ["'=1+1 Bảng số liệu"],
      ['SỐ LIỆU MINH HOẠ'],
      ['Số liệu cập nhật 23/11/2026'],
      ['Chỉ tiêu', 'Địa bàn', 'Quý I/2024', '', '', 'Quý II/2024'],
      ['', '', 'Số lượng', 'Trên tổng số', 'Tỷ lệ', 'Số lượng'],
    ])
  })

  test('gives Excel and LibreOffice the exact number beside what is shown', () => {
    expect(vi.html).toContain('x:num="0.9333333333333333" sdval="0.9333333333333333" sdnum="1033;0;0.0%"')
    expect(vi.html).toContain('x:num="1234567.5"')
  })

  test('keeps text text, and escapes what would be markup', () => {
    const { html } = clipboardContent('vi', { ...smallTable, title: '<b> & "x"', has: both })
    expect(html).toContain('&lt;b&gt; &amp; &quot;x&quot;</td>')
    expect(html).toContain(`mso-number-format:'\\@'`)
  })

  test('of some cells has just those cells', () => {
    const { corner, partNames, columns, rows: all } = smallTable
    const part = clipboardContent('en', {
      corner,
      partNames,
      columns: columns.slice(1),
      rows: all.map((row) => ({ ...row, figures: row.figures.slice(1) })),
      has: { columnHeadings: false, rowHeadings: false },
    })
    expect(part.text).toBe('0\r\n1234567.5')
  })

  test('never writes an exponent', () => {
    const { html, text } = clipboardContent('en', {
      ...smallTable,
      columns: [{ heading: 'x', parts: ['value', 'denominator', 'percent'] }],
      rows: [
        {
          headings: ['a', 'b'],
          figures: [{ kind: 'number', value: 1, denominator: 1e12, decimals: 0, isSample: false }],
        },
      ],
      has: both,
    })
    expect(html).toContain('x:num="0.000000000001"')
    expect(text).toContain('1\t1000000000000\t0.0000000001%')
  })
})
