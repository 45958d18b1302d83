import { zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { cellFigure } from '../../../src/reading/sheets/cell-figure.ts'
import { readPastedCells, readSheets } from '../../../src/reading/sheets/read-sheets.ts'
import type { Sheet } from '../../../src/reading/sheets/sheet.ts'
import { workbookOf, workbookOfRows } from '../../support/workbook-of.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function sheetsOf(bytes: Uint8Array, name = 'a.xlsx') {
  const read = await readSheets(bytes, name)
  if (!read.ok) throw new Error(read.problems[0]!.code)
  return read.value
}

async function faultOf(bytes: Uint8Array, name = 'a.xlsx'): Promise<string | undefined> {
  const read = await readSheets(bytes, name)
  return read.ok ? undefined : read.problems[0]!.code
}

const textsOf = (sheet: Sheet): string[][] =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => sheet.cellAt(row, column).text),
  )

describe('a workbook', () => {
  test('gives its cells with format, formula, the cell they were merged from, and what is hidden', async () => {
    const bytes = await workbookOf(
      {
        rows: [
          ['Tiêu đề', null, null],
          ['05', 0.413, 7],
          ['ẩn', 1, 2],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
        cells: new Map([
          ['1,1', { style: { numFmt: '0.0%' } }],
          ['1,2', { formula: '3+4', formulaResult: 7 }],
        ]),
        rowDefs: new Map([[2, { hidden: true }]]),
      },
      { name: 'Phụ', hidden: true, rows: [[1]] },
    )
    const { sheets, notes } = await sheetsOf(bytes)
    const [sheet] = sheets
    expect(sheet!.cellAt(0, 2)).toMatchObject({ text: 'Tiêu đề', mergedFrom: { row: 0, column: 0 } })
    expect(sheet!.cellAt(1, 1)).toMatchObject({ kind: 'number', value: 0.413, text: '41,3%', format: '0.0%' })
    expect(sheet!.cellAt(1, 2)).toMatchObject({ kind: 'number', value: 7, formula: '3+4' })
    expect(sheet!.cellAt(2, 0)).toMatchObject({ text: 'ẩn', isHidden: true })
    expect(sheet!.cellAt(99, 99)).toMatchObject({ kind: 'empty', text: '' })
    expect(cellFigure(sheet!.cellAt(1, 0))).toEqual({ kind: 'number', value: 5, written: 'text' })
    expect(cellFigure(sheet!.cellAt(1, 1))).toEqual({ kind: 'number', percent: 41.3 })
    expect(notes).toEqual([
      { code: 'sheet-rows-hidden', place: { file: 'a.xlsx', column: 'Sheet1', text: '3' }, params: { count: 1 } },
      { code: 'sheet-hidden', place: { file: 'a.xlsx', column: 'Phụ' } },
    ])
  })

  test('keeps errors, and tells formulas whose value it does not hold', async () => {
    const bytes = await workbookOf({
      rows: [['#DIV/0!', null, 1]],
      cells: new Map([['0,1', { formula: 'A1+1' }]]),
    })
    const { sheets, notes } = await sheetsOf(bytes)
    expect(cellFigure(sheets[0]!.cellAt(0, 0))).toEqual({ kind: 'error' })
    expect(cellFigure(sheets[0]!.cellAt(0, 1))).toEqual({ kind: 'uncomputed' })
    expect(notes.map(({ code, place }) => [code, place?.text])).toEqual([
      ['sheet-formulas-uncomputed', 'B1'],
      ['sheet-errors', 'A1'],
    ])
  })

  test('tells what was typed before a day came of it, and never takes the day for a number', async () => {
    const day = (text: string) => new Date(`${text}T00:00:00Z`)
    const bytes = await workbookOf({
      rows: [[day('2024-05-03'), day('2015-12-01'), day('2024-03-14')]],
      cells: new Map([
        ['0,0', { style: { numFmt: 'd-mmm' } }],
        ['0,1', { style: { numFmt: 'mmm-yy' } }],
        ['0,2', { style: { numFmt: 'dd/mm/yyyy' } }],
      ]),
    })
    const { sheets } = await sheetsOf(bytes)
    const typed = [0, 1, 2].map((column) => cellFigure(sheets[0]!.cellAt(0, column)))
    expect(typed).toEqual([
      { kind: 'days', typed: [{ value: 3, denominator: 5 }] },
      { kind: 'days', typed: [{ value: 12, denominator: 15 }] },
      { kind: 'days', typed: [{ value: 3, denominator: 14 }] },
    ])
  })

  test('composes letters and drops signs without a shape', async () => {
    const { sheets } = await sheetsOf(await workbookOfRows([['Lộc Ninh'.normalize('NFD'), '\u200b12\u00a0']]))
    expect(textsOf(sheets[0]!)).toEqual([['Lộc Ninh', '12']])
  })
})

describe('a text of cells', () => {
  test('is read by the sign that parts its cells, which is not the decimal comma', async () => {
    const { sheets } = await sheetsOf(bytesOf('\ufeffXã;Giá trị\r\nLộc An;"1.234,5"\r\nLộc Hòa;3,5\r\n'), 'a.csv')
    expect(textsOf(sheets[0]!)).toEqual([
      ['Xã', 'Giá trị'],
      ['Lộc An', '1.234,5'],
      ['Lộc Hòa', '3,5'],
    ])
  })

  test('may be UTF-16 with its mark, name its sign, or be copied', async () => {
    const wide = Buffer.from('\ufeffXã\tSố\nLộc An\t5\n', 'utf16le')
    expect(textsOf((await sheetsOf(new Uint8Array(wide), 'a.txt')).sheets[0]!)[1]).toEqual(['Lộc An', '5'])
    expect(textsOf((await sheetsOf(bytesOf('sep=|\na|b\n1|2'), 'a.csv')).sheets[0]!)[1]).toEqual(['1', '2'])
    const pasted = readPastedCells('Xã\tSố\nLộc An\t=1+1', 'Dán')
    expect(pasted.ok && textsOf(pasted.value.sheets[0]!)).toEqual([
      ['Xã', 'Số'],
      ['Lộc An', '=1+1'],
    ])
  })

  test('an open quote is told', async () => {
    const { notes } = await sheetsOf(bytesOf('a,b\n"c,d\n1,2'), 'a.csv')
    expect(notes.map(({ code }) => code)).toEqual(['sheet-quotes-broken'])
  })

  test.each([
    ['Đơn vị,Xã đạt,Xã\nLộc Ninh;14;15\nBù Đốp;6;6\n', { line: 1, text: ',', expected: ';' }],
    ['Đơn vị;Xã đạt;Xã\nLộc Ninh,14,15\nBù Đốp,6,6\n', { line: 1, text: ';', expected: ',' }],
    ['sep=;\nĐơn vị;Xã đạt;Xã\nLộc Ninh\t14\t15\nBù Đốp;6;6\n', { line: 3, text: 'Tab', expected: ';' }],
  ])('a line that another sign parts is told: %j', async (text, { line, text: sign, expected }) => {
    const { notes } = await sheetsOf(bytesOf(text), 'a.csv')
    expect(notes).toEqual([
      {
        code: 'sheet-separators-mixed',
        place: { file: 'a.csv', row: line, text: sign },
        params: { line, expected },
      },
    ])
  })

  test('a title with commas is no line that another sign parts', async () => {
    const text = 'Báo cáo của tỉnh, quý I, 2024\nĐơn vị;Xã đạt\nLộc Ninh;14\nBù Đốp;6\n'
    expect((await sheetsOf(bytesOf(text), 'a.csv')).notes).toEqual([])
  })

  test('another ending than its content is told, and does not matter', async () => {
    const { notes, sheets } = await sheetsOf(bytesOf('a,b\n1,2'), 'a.xlsx')
    expect(notes).toEqual([{ code: 'sheet-other-ending', place: { file: 'a.xlsx' }, params: { kind: 'text' } }])
    expect(sheets[0]!.rowCount).toBe(2)
  })
})

describe('what cannot be read says why', () => {
  test.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ['an empty file', 'sheet-file-empty', () => new Uint8Array()],
    ['a sheet without cells', 'sheet-file-empty', async () => await workbookOfRows([])],
    ['200 MB', 'sheet-file-too-large', () => new Uint8Array(200 * 1024 * 1024)],
    ['a workbook of before 2007', 'sheet-file-old', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0, 0])],
    [
      'a password',
      'sheet-file-locked',
      async () =>
        await writeXlsx({ sheets: [{ name: 'A', rows: [[1]] }], encryption: { password: 'x', spinCount: 1 } }),
    ],
    [
      'an Open Document',
      'sheet-file-opendocument',
      () => zipSync({ mimetype: [bytesOf('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
    ],
    ['another archive', 'sheet-file-not-workbook', () => zipSync({ 'word/document.xml': bytesOf('<w/>') })],
    ['a PDF', 'sheet-file-not-workbook', () => bytesOf('%PDF-1.7 ')],
    ['a picture', 'sheet-file-not-workbook', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a workbook cut off', 'sheet-file-damaged', async () => (await workbookOfRows([[1, 2]])).subarray(0, 900)],
    ['an old encoding', 'sheet-file-encoding', () => new Uint8Array([0x78, 0xb7, 0x2c, 0x31, 0x0a])],
  ])('%s', async (_, code, make) => {
    expect(await faultOf(await make())).toBe(code)
  })

  test('an archive that would fill the memory is not unpacked, whatever it says of its size', async () => {
    const withSizes = async (size: number): Promise<Uint8Array> => {
      const bytes = await workbookOfRows([[1]])
      const view = new DataView(bytes.buffer, bytes.byteOffset)
      for (let at = 0; at < bytes.length - 46; at += 1) {
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
      }
      return bytes
    }
    expect(await faultOf(await withSizes(200 * 1024 * 1024))).toBe('sheet-file-bomb')
    // A size that is kept back bounds nothing, and one that is too small is a lie.
    expect(await faultOf(await withSizes(0))).toBe('sheet-file-damaged')
    expect(await faultOf(await withSizes(10))).toBe('sheet-file-damaged')
  })

  test('cells at the far corner of a sheet do not make a sheet of that size', async () => {
    const sheet = '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    const part = (text: string): Uint8Array => bytesOf(text)
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const bytes = zipSync({
      '[Content_Types].xml': part('<Types/>'),
      '_rels/.rels': part(
        `<Relationships><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': part(
        `<workbook xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': part(
        `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': part(sheet),
    })
    expect(await faultOf(bytes)).toBe('sheet-file-damaged')
  })
})
