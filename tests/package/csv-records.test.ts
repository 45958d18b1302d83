import { array, assert as holds, constantFrom, property, string } from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { cellsOfRecord, csvRecords, lineBreakOf, recordOfCells } from '../../src/package/csv-records.ts'

describe('the records of a CSV text', () => {
  test('joined are the text, and are as many and the same as those that are read', () => {
    const cell = string({ unit: constantFrom('a', 'ệ', '"', ',', ';', '\n', '\r\n', ' ', '1') })
    const table = array(array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    holds(
      property(table, constantFrom(',', ';', '\t'), constantFrom('\n', '\r\n'), (rows, delimiter, lineBreak) => {
        const text = rows.map((cells) => recordOfCells(cells, delimiter) + lineBreak).join('')
        const records = csvRecords(text, delimiter)
        expect(records.join('')).toBe(text)
        expect(records.map((record) => cellsOfRecord(record, delimiter))).toEqual(rows)
        const read = Papa.parse<string[]>(text, { delimiter, newline: lineBreak }).data.slice(0, -1)
        expect(records).toHaveLength(read.length)
      }),
    )
  })

  test('keep the line break they have, also where the last has none', () => {
    expect(csvRecords('a,b\r\n1,"x\r\ny"\r\n\r\n2,3', ',')).toEqual(['a,b\r\n', '1,"x\r\ny"\r\n', '\r\n', '2,3'])
    expect(csvRecords('a\rb\r', ',')).toEqual(['a\r', 'b\r'])
    expect(lineBreakOf(['a,b\r\n'])).toBe('\r\n')
    expect(lineBreakOf(['a,b'])).toBe('\n')
  })

  test('see quotes behind signs that nobody sees, and none within a cell', () => {
    expect(csvRecords('\u200b"a\nb",c\nd "e",f\n', ',')).toEqual(['\u200b"a\nb",c\n', 'd "e",f\n'])
  })
})
