import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellNumberText, writtenFigure } from '../../../src/reading/sheets/written-number.ts'

describe('a number as officials write it', () => {
  test.each([
    ['05', { value: 5 }],
    ['1.234', { value: 1234 }],
    ['1.234,5', { value: 1234.5 }],
    ['12.345.678', { value: 12_345_678 }],
    ['17,8', { value: 17.8 }],
    ['17.8', { value: 17.8 }],
    ['1,234.5', { value: 1234.5 }],
    ['1,234', { value: 1.234, isAmbiguous: true }],
    ['0,915', { value: 0.915 }],
    ['1 234', { value: 1234 }],
    ['1\u202f234', { value: 1234 }],
    ['1\u00a0234\u00a0567', { value: 1_234_567 }],
    ['１２', { value: 12 }],
    ['１．２３４', { value: 1234 }],
    ['-3', { value: -3 }],
    ['\u22123', { value: -3 }],
    ['41,3%', { percent: 41.3 }],
    ['13,2 %', { percent: 13.2 }],
    ['14/15', { value: 14, denominator: 15 }],
    ['02 / 02', { value: 2, denominator: 2 }],
    ['14/15 (93,3%)', { value: 14, denominator: 15, percent: 93.3 }],
    ['14/15 xã', { value: 14, denominator: 15, unit: 'xã' }],
    ['05 lượt', { value: 5, unit: 'lượt' }],
  ])('%s', (text, figure) => {
    expect(writtenFigure(text)).toEqual({ kind: 'number', ...figure })
  })

  test('a dash is nothing, three dots are unknown, and words are no figure', () => {
    expect(writtenFigure('-')).toEqual({ kind: 'none' })
    expect(writtenFigure('–')).toEqual({ kind: 'none' })
    expect(writtenFigure('…')).toEqual({ kind: 'unknown' })
    expect(writtenFigure('x')).toEqual({ kind: 'unknown' })
    for (const text of ['', 'xã', '1.2.3', '12/', '1/2/2024', 'Quý I/2024', '17-CT/TU', '1..2', '5%6']) {
      expect(writtenFigure(text)).toBeUndefined()
    }
  })

  test('whatever is written the Vietnamese way is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
        const value = Number(`${whole}.${String(hundredths).padStart(2, '0')}`)
        const written = new Intl.NumberFormat('vi-VN').format(value)
        expect(writtenFigure(written)).toMatchObject({ kind: 'number', value })
      }),
    )
  })

  test('a number under a percent format is read aloud as one', () => {
    expect(cellNumberText(0.413, '0.0%')).toBe('41,3%')
    expect(cellNumberText(0.413, '0.000" %"')).toBe('0,413')
    expect(cellNumberText(12.5, undefined)).toBe('12,5')
  })
})
