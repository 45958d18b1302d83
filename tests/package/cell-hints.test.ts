import { describe, expect, test } from 'vitest'
import type { PackageHintCode } from '../../src/domain/package-problem.ts'
import { packageHints } from '../../src/i18n/package-hints.ts'
import {
  cutNumberHint,
  dayHint,
  numberHint,
  optionHint,
  periodHint,
  quarterHint,
} from '../../src/package/cell-hints.ts'

const figure = { allowsDecimalComma: false, isFigure: true, isTarget: false, hasRate: false }

/** What the sentence of a hint needs. */
const namesOf = (hint: { readonly code: PackageHintCode } | undefined): readonly string[] =>
  hint ? [...packageHints[hint.code].vi.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!) : []

describe('what a text that is no number can have been', () => {
  test.each([
    ['12.000.000', 'number-thousands', { plain: '12000000' }],
    ['12 000', 'number-thousands', { plain: '12000' }],
    ['-1,234,567', 'number-thousands', { plain: '-1234567' }],
    ['1.071,5', 'number-thousands', { plain: '1071.5' }],
    ['1.234', 'number-two-readings', { plain: '1234', decimal: '1.234' }],
    ['1,234', 'number-two-readings', { plain: '1234', decimal: '1.234' }],
    ['3,120.45', 'number-thousands', { plain: '3120.45' }],
    ['41,3', 'number-decimal-comma', { plain: '41.3' }],
    ['41,3%', 'number-percent', { sign: '%' }],
    ['12 ‰', 'number-percent', { sign: '‰' }],
    ['14/15', 'number-fraction', { value: '14', denominator: '15' }],
    ['14 xã', 'number-with-words', { words: 'xã' }],
    ['9-Oct', 'number-became-day', {}],
    ['09-Thg10', 'number-became-day', {}],
    ['Oct-15', 'number-became-day', {}],
    ['14/10/2024', 'number-became-day', {}],
    ['1.2E+05', 'number-shortened', {}],
    ['#DIV/0!', 'spreadsheet-error', {}],
    ['#####', 'spreadsheet-error', {}],
    ['-', 'number-none', {}],
    ['…', 'number-none', {}],
    ['Chưa có', 'number-none', {}],
  ])('%s: %s', (text, code, params) => {
    const hint = numberHint(text, figure)
    expect(hint?.code).toBe(code)
    expect(namesOf(hint)).toEqual(namesOf(hint).filter((name) => Object.hasOwn(hint?.params ?? {}, name)))
    expect(hint?.params ?? {}).toMatchObject(params)
  })

  test.each(['nhiều', '1.2.3', '1,2,3', '--5', '14/15/16', '1e5x?'])('of %s nothing can be told', (text) => {
    expect(numberHint(text, figure)).toBeUndefined()
  })

  test('a range is one of a target alone', () => {
    expect(numberHint('7,5 – 8%', { ...figure, isTarget: true })).toEqual({
      code: 'number-range',
      params: { from: '7.5', to: '8' },
    })
    expect(numberHint('7-8', figure)).toBeUndefined()
  })

  test('a percentage of what has a denominator is told by its two parts', () => {
    expect(numberHint('41,3%', { ...figure, hasRate: true })).toEqual({ code: 'number-percent-of-parts' })
  })

  test('where semicolons part the columns a comma is no fault, and only a thousand may be meant', () => {
    const column = { ...figure, allowsDecimalComma: true }
    expect(numberHint('1,234', column)?.params).toMatchObject({ plain: '1234', decimal: '1,234' })
    expect(numberHint('41,3,1', column)).toBeUndefined()
  })

  test('beside figures three digits behind a sign are thousands, and nothing is said of a reason', () => {
    const column = { ...figure, isFigure: false }
    expect(numberHint('1.234', column)?.code).toBe('number-thousands')
    expect(numberHint('1,234', column)?.code).toBe('number-thousands')
    expect(numberHint('-', column)).toBeUndefined()
  })
})

describe('a number that its comma cut in two', () => {
  const header = ['area_code', 'area_name', 'value', 'denominator', 'state', 'note']
  const cut = (row: string) => cutNumberHint(header, row.split(','))

  test.each([
    ['692,Huyện,12,5,,final,', { cell: '12,5', plain: '12.5' }],
    ['692,Huyện,-2,4,,final,', { cell: '-2,4', plain: '-2.4' }],
    ['692,Huyện,12,5,100,5,final,', { cell: '12,5', plain: '12.5' }],
    ['692,Huyện,3,120.45,,final,', { cell: '3,120.45', plain: '3120.45' }],
    ['692,Huyện,1,234,,final,', { cell: '1,234', plain: '1234', decimal: '1.234' }],
  ])('of %s is told', (row, params) => {
    expect(cut(row)?.params).toEqual(params)
  })

  test.each(['692,Huyện,14,15,final,một, hai', '692,Huyện,14,15,final,', '1,2,3,4,5,6,7,8'])('of %s is none', (row) => {
    expect(cut(row)).toBeUndefined()
  })

  test('is none of a table without a state', () => {
    expect(cutNumberHint(['unit_vi', 'factor'], ['1', '2', '5'])).toBeUndefined()
  })
})

describe('what a text that is no day can have been', () => {
  test.each([
    ['22/04/2024', { day: '2024-04-22' }],
    ['22-4-2024', { day: '2024-04-22' }],
    ['4/22/2024', { day: '2024-04-22' }],
    ['05/04/2024', { day: '2024-04-05', other: '2024-05-04' }],
    ['04/04/2024', { day: '2024-04-04' }],
    ['45404', { day: '2024-04-22' }],
  ])('%s', (text, params) => {
    const hint = dayHint(text)
    expect(hint?.params).toEqual({ cell: text, ...params })
    expect(namesOf(hint)).toEqual(namesOf(hint).filter((name) => Object.hasOwn(hint?.params ?? {}, name)))
  })

  test('with day and month in each other’s place it is told', () => {
    expect(dayHint('2025-30-06')).toEqual({ code: 'did-you-mean', params: { cell: '2025-30-06', meant: '2025-06-30' } })
  })

  test.each(['32/13/2024', '2024-31-06', '2024', '99999', 'tháng 4'])('of %s nothing can be told', (text) => {
    expect(dayHint(text)).toBeUndefined()
  })
})

describe('a period written another way', () => {
  test.each([
    ['Q1/2024', '2024-Q1'],
    ['Quý I/2024', '2024-Q1'],
    ['quý iv năm 2023', '2023-Q4'],
    ['2024Q1', '2024-Q1'],
    ['2024-q3', '2024-Q3'],
    ['2024 Quý 2', '2024-Q2'],
    ['6 tháng đầu năm 2024', '2024-H1'],
    ['6T/2024', '2024-H1'],
    ['2024-6M', '2024-H1'],
    ['9 tháng 2024', '2024-9M'],
    ['Năm 2024', '2024'],
    ['tháng 3/2024', '2024-03'],
    ['10/2025', '2025-10'],
    ['2025-9', '2025-09'],
  ])('%s is %s', (text, period) => {
    expect(periodHint(text)).toEqual({ code: 'period-written', params: { cell: text, period } })
  })

  test.each(['2024-Q5', '13/2024', 'tháng 3', 'quý I', 'Q1/24'])('of %s nothing can be told', (text) => {
    expect(periodHint(text)).toBeUndefined()
  })

  test('where only a quarter may stand, a year is its last one, and half a year none', () => {
    expect(quarterHint('Quý I/2024')?.params).toMatchObject({ period: '2024-Q1' })
    expect(quarterHint('2024')).toEqual({ code: 'quarter-of-year', params: { cell: '2024', quarter: '2024-Q4' } })
    expect(quarterHint('Năm 2024')?.params).toMatchObject({ quarter: '2024-Q4' })
    expect(quarterHint('6 tháng 2024')).toBeUndefined()
  })
})

test('an option may have been said in Vietnamese, where the column has it', () => {
  expect(optionHint('Chính thức', ['final', 'sample'])?.params).toMatchObject({ meant: 'final' })
  expect(optionHint('có', ['yes', 'no'])?.params).toMatchObject({ meant: 'yes' })
  expect(optionHint('1.000', ['100', '1000'])?.params).toMatchObject({ meant: '1000' })
  expect(optionHint('1.00', ['100', '1000'])).toBeUndefined()
  expect(optionHint('Chính thức', ['yes', 'no'])).toBeUndefined()
  expect(optionHint('toString', ['toString', 'no'])).toBeUndefined()
})
