import { describe, expect, test } from 'vitest'
import { sheetProblemText, sheetProposalProblems, wrongCellText } from '../../src/i18n/sheet-reading-texts.ts'

describe('what is said of files of cells', () => {
  test('says what to do with a workbook of before 2007', () => {
    const { vi, en } = sheetProblemText({ code: 'sheet-file-old', place: { file: 'bao-cao.xls' } })
    expect(vi).toMatch(/^Tệp bao-cao\.xls .*“Lưu dưới dạng”.*\.xlsx/)
    expect(en).toMatch(/^bao-cao\.xls .*“Save As”.*\.xlsx/)
  })

  test('names place and number', () => {
    const place = { file: 'a.xlsx', column: 'Biểu 1', text: '3, 4' }
    expect(sheetProblemText({ code: 'sheet-rows-hidden', place, params: { count: 2 } }).vi).toBe(
      'Sheet “Biểu 1” có 2 dòng ẩn (3, 4); đã đọc cả các dòng này.',
    )
  })

  test('says which cell is wrong and what was perhaps meant', () => {
    const cell = { cell: 'D7', was: '132', perhaps: 123, why: 'digits-swapped' } as const
    expect(wrongCellText(cell).vi).toBe('Ô D7: 132 có lẽ là 123 (hai chữ số đổi chỗ)')
    expect(wrongCellText({ cell: 'D7', was: '', perhaps: 5, why: 'left-out' }).vi).toBe('Ô D7 trống, có lẽ là 5')
    expect(wrongCellText({ cell: 'D7', was: '132', why: 'computed' }).en).toBe(
      'Cell D7: 132 breaks the rules of the form',
    )
  })

  test('is short where it stands beside a figure', () => {
    for (const { vi, en } of Object.values(sheetProposalProblems)) {
      expect(vi.length).toBeLessThan(50)
      expect(en.length).toBeLessThan(50)
    }
  })
})
