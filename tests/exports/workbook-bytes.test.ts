import { openXlsx, readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { workbookBytes } from '../../src/exports/workbook-bytes.ts'
import { smallTable } from './small-table.ts'

const bytes = await workbookBytes(smallTable)
const { sheets } = await readXlsx(bytes, { readStyles: true })
const [table, list, notes] = sheets
const cell = (row: number, column: number) => table?.cells?.get(`${row},${column}`)

describe('the workbook', () => {
  test('has the table, the list and the notes', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Bảng', 'Dữ liệu', 'Nguồn và ghi chú'])
  })

  test('has numbers as numbers, zero as 0, a share as three cells, and nothing where a figure is missing', () => {
    expect(table?.rows.slice(3, 7)).toEqual([
      ['Chỉ tiêu', 'Địa bàn', 'Quý I/2024', null, null, 'Quý II/2024'],
      [null, null, 'Số lượng', 'Trên tổng số', 'Tỷ lệ', 'Số lượng'],
      ['Xã nông thôn mới (xã)', 'Huyện Lộc Ninh', 14, 15, 14 / 15, 0],
      ['Xã nông thôn mới (xã)', '=cmd|calc', null, null, null, 1234567.5],
    ])
    expect(cell(5, 4)?.style?.numFmt).toBe('0.0%')
  })

  test('says in a comment why a cell is empty, and what is known of a number', () => {
    expect(cell(6, 2)?.comment?.text).toBe('chưa báo cáo')
    expect(cell(5, 2)?.comment?.text).toBe('nguyên văn: “14/15 xã”')
    expect(cell(6, 3)?.comment).toBeUndefined()
  })

  test('shows as many digits as the indicator has, a zero at their end among them', async () => {
    const [row] = smallTable.rows
    const revenue = [322, 1606.69].map((value) => ({ kind: 'number', value, decimals: 2, isSample: false }) as const)
    const made = await workbookBytes({
      ...smallTable,
      rows: revenue.map((figure) => ({ ...row!, figures: [figure, figure] })),
    })
    const read = await readXlsx(made, { readStyles: true })
    const formats = [5, 6].map((at) => read.sheets[0]?.cells?.get(`${at},2`)?.style?.numFmt)
    expect(formats).toEqual(['#,##0.00', '#,##0.00'])
  })

  test('writes samples in italics below their mark', () => {
    expect(table?.rows[1]).toEqual(expect.arrayContaining(['SỐ LIỆU MINH HOẠ']))
    expect(cell(5, 5)?.style?.font?.italic).toBe(true)
    expect(cell(5, 2)?.style?.font?.italic ?? false).toBe(false)
  })

  test('has no formula, even where text looks like one', async () => {
    const opened = await openXlsx(bytes)
    const cells = opened.sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([])
    expect(table?.rows[0]?.[0]).toBe('=1+1 Bảng số liệu')
    expect(notes?.rows.flat()).toContain('=1+1')
  })

  test.each([
    ['fits in one line has the height the program gives it', 40, undefined],
    ['needs a second line has the height of two', 60, 33],
    ['needs three lines has the height of three', 140, 49.5],
  ])('a row whose heading %s', async (_, letters, height) => {
    const [row, ...others] = smallTable.rows
    const longer = { ...row!, headings: ['x'.repeat(letters), 'Huyện Lộc Ninh'] as const }
    const long = await workbookBytes({ ...smallTable, rows: [longer, ...others] })
    const read = await readXlsx(long, { readStyles: true })
    expect(read.sheets[0]?.rowDefs?.get(5)?.height).toBe(height)
    expect(read.sheets[0]?.rowDefs?.get(6)?.height).toBeUndefined()
  })

  test('the headings of columns have the height of the one with most lines', async () => {
    const [first, ...others] = smallTable.columns
    const columns = [first!, ...others.map((column) => ({ ...column, heading: 'x'.repeat(20) }))]
    const [sheet] = (await readXlsx(await workbookBytes({ ...smallTable, columns }), { readStyles: true })).sheets
    expect(table?.rowDefs?.get(3)?.height).toBe(16.5)
    expect(sheet?.rowDefs?.get(3)?.height).toBe(33)
  })

  test('keeps headings in sight, and the list can be filtered', () => {
    expect(table?.freezePane).toEqual({ rows: 5, columns: 2 })
    expect(list?.autoFilter?.range).toBe('A1:E5')
    expect(list?.freezePane).toEqual({ rows: 1 })
  })

  test('is printed one page wide where that can be read, and on pages side by side where it can not', async () => {
    expect(table?.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, printTitlesRow: '$4:$5' })
    expect(notes?.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1 })
    const columns = Array.from({ length: 8 }, () => smallTable.columns[0]!)
    const rows = smallTable.rows.map((row) => ({ ...row, figures: columns.map(() => row.figures[0]!) }))
    const [wide] = (await readXlsx(await workbookBytes({ ...smallTable, columns, rows }))).sheets
    expect(wide?.pageSetup).toMatchObject({ printTitlesColumn: '$A:$B', printTitlesRow: '$4:$5' })
    expect(wide?.pageSetup?.fitToPage).toBeFalsy()
    expect(wide?.colBreaks?.every((column) => (column - 2) % 3 === 2)).toBe(true)
  })

  test('has Vietnamese in composed letters of a font every office has', () => {
    expect(list?.rows[3]?.[0]).toBe('Xã Lộc Ninh')
    expect(cell(5, 1)?.style?.font?.name).toBe('Times New Roman')
  })

  test('has the list’s numbers as numbers and nothing where there is none', () => {
    expect(list?.rows.slice(1).map((row) => row.slice(1, 3))).toEqual([
      [14, 93.333333333],
      [0, null],
      [-1234567.5, null],
      [null, null],
    ])
  })
})
