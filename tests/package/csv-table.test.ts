import { describe, expect, test } from 'vitest'
import { csvTable } from '../../src/package/csv-table.ts'

const read = (text: string) => csvTable(text, 'a.csv', ['id', 'note'])
const cells = (text: string) => read(text).rows.map((row) => [row.number, row.cells.get('id'), row.cells.get('note')])

describe('a table', () => {
  test.each([
    ['commas', 'id,note\n1,a\n'],
    ['semicolons', 'id;note\n1;a\n'],
    ['tabs', 'id\tnote\n1\ta\n'],
    ['columns in another order', 'note,id\na,1\n'],
    ['blanks around cells', 'id , note\n 1,a \n'],
    ['no line end at the end', 'id,note\n1,a'],
  ])('is read with %s', (_, text) => {
    expect(cells(text)).toEqual([[2, '1', 'a']])
  })

  test('counts a row with a line end inside quotation marks once, as a spreadsheet does', () => {
    expect(cells('id,note\n1,"a\nb"\n2,c\n')).toEqual([
      [2, '1', 'a\nb'],
      [3, '2', 'c'],
    ])
  })

  test('allows a decimal comma only where commas do not separate columns', () => {
    expect(read('id,note\n1,a').rows[0]!.allowsDecimalComma).toBe(false)
    expect(read('id;note\n1;a').rows[0]!.allowsDecimalComma).toBe(true)
  })

  test('keeps its sound rows beside a row of the wrong length, and says that it is not complete', () => {
    const table = read('id,note\n1,a\n2\n3,c\n')
    expect(table.rows.map((row) => row.number)).toEqual([2, 4])
    expect(table.problems.map((problem) => problem.place?.row)).toEqual([3])
    expect(table.isComplete).toBe(false)
  })

  test.each([
    ['id,note\n1;a\n2;b\n', ';', ','],
    ['id;note\n1,a\n2,b\n', ',', ';'],
    ['id,note\n1\ta\n2\tb\n', 'Tab', ','],
    ['id\tnote\n1,a\n2,b\n', ',', 'Tab'],
    ['\ufeff"id","note"\n1;"a"\n2;c\n', ';', ','],
  ])('says which line another sign parts than its header: %j', (text, found, expected) => {
    const { problems, rows } = read(text)
    expect(rows).toEqual([])
    expect(problems).toMatchObject([
      { code: 'csv-separator-differs', place: { row: 2, text: found }, params: { expected }, again: { count: 1 } },
    ])
  })

  test('says that a row is the header once more, also in another order', () => {
    const table = read('id,note\n1,a\nnote,id\nb,2\nid,note\n')
    expect(table.problems).toMatchObject([
      {
        code: 'header-repeated',
        place: { row: 3, text: 'note,id' },
        again: { count: 1, first: [{ place: { row: 5 } }] },
      },
    ])
    expect(table.rows.map(({ number }) => number)).toEqual([2, 4])
  })

  test('takes a cell that bears the name of a column for what it is', () => {
    expect(cells('id,note\nnote,a\nb,id\n')).toEqual([
      [2, 'note', 'a'],
      [3, 'b', 'id'],
    ])
  })

  test('stops at text behind a closing quotation mark', () => {
    expect(read('id,note\n1,"a"b\n').problems).toMatchObject([{ code: 'csv-quotes-broken', place: { row: 2 } }])
  })

  test('leaves out the columns without name and text that a spreadsheet saves behind the last', () => {
    expect(cells('id;note;;\n1;a;;\n;;;\n2;;;\n')).toEqual([
      [2, '1', 'a'],
      [4, '2', ''],
    ])
  })

  test.each([
    ['text without a name for its column', 'id,note,\n1,a,b\n', { found: 3, expected: 2 }],
    ['a spare separator in the row', 'id,note\n1,a,\n', { found: 3, expected: 2 }],
    ['a spare separator in a padded row', 'id,note,,\n1,a,b,,\n', { found: 5, expected: 2 }],
  ])('never leaves out a cell because of %s', (_, text, params) => {
    expect(read(text).problems).toMatchObject([{ code: 'csv-columns-differ', place: { row: 2 }, params }])
  })

  test('names an unnamed column by its letter', () => {
    expect(read('id,,note\n1,,a\n').problems).toMatchObject([
      { code: 'column-unknown', place: { row: 1, column: 'B', text: '' } },
    ])
  })

  test('says once that row 1 is not the header', () => {
    expect(read('SỐ LIỆU QUÝ I,,\nid,note,\n1,a,\n').problems).toMatchObject([
      { code: 'column-unknown', place: { row: 1, text: 'SỐ LIỆU QUÝ I' } },
    ])
  })

  test('leaves out characters that nobody can see', () => {
    expect(cells('id,note\n\u200b1\u2060,\u00a0a\u00a0\n')).toEqual([[2, '1', 'a']])
  })
})
