import { expect, test } from 'vitest'
import { decimalsIn, formatOfPart, type ExportFigure, partOfFigure } from '../../src/exports/export-table.ts'

const share: ExportFigure = { kind: 'number', value: 14, denominator: 16, decimals: 0, isSample: false }

test('a share is its number, what it is out of, and the fraction', () => {
  expect((['value', 'denominator', 'percent'] as const).map((part) => partOfFigure(share, part))).toEqual([
    14, 16, 0.875,
  ])
})

test('nothing is made up where a denominator is unknown or zero', () => {
  expect(partOfFigure({ kind: 'number', value: 3, decimals: 0, isSample: false }, 'percent')).toBeUndefined()
  expect(partOfFigure({ ...share, denominator: 0 }, 'percent')).toBeUndefined()
  expect(partOfFigure({ kind: 'missing', reason: 'chưa báo cáo', isSample: false }, 'value')).toBeUndefined()
})

test('a rate per thousand is a number with its sign, one per hundred a fraction with its digits', () => {
  const births = {
    kind: 'number',
    value: 431,
    denominator: 35_257,
    decimals: 0,
    rate: { factor: 1000, decimals: 2, sign: '‰' },
    isSample: false,
  } as const
  expect(partOfFigure(births, 'percent')).toBeCloseTo(12.2245, 4)
  expect(formatOfPart(births, 'percent')).toEqual({ decimals: 2, isPercent: false, sign: '‰' })
  const insured = { ...births, rate: { factor: 100, decimals: 2, sign: '%' } }
  expect(partOfFigure(insured, 'percent')).toBeCloseTo(0.0122245, 7)
  expect(formatOfPart(insured, 'percent')).toEqual({ decimals: 2, isPercent: true, sign: '' })
})

test('a rate has one digit more than usual only where it would read as nothing or as all', () => {
  const digitsOf = (figure: ExportFigure) => formatOfPart(figure, 'percent').decimals
  expect(digitsOf(share)).toBe(1)
  expect(digitsOf({ ...share, value: 2499, denominator: 2500 })).toBe(2)
  expect(digitsOf({ ...share, value: 1, denominator: 4000 })).toBe(2)
  const rate = { factor: 1000, decimals: 2, sign: '‰' } as const
  expect(digitsOf({ ...share, value: 1, denominator: 300_000, rate })).toBe(3)
})

test('a percentage is a fraction of one, an amount has its digits, and a denominator as many as it needs', () => {
  const poverty = { kind: 'number', value: 3.2, decimals: 2, isPercentage: true, isSample: false } as const
  expect(partOfFigure(poverty, 'value')).toBeCloseTo(0.032, 12)
  expect(formatOfPart(poverty, 'value')).toEqual({ decimals: 2, isPercent: true, sign: '' })
  const revenue = { kind: 'number', value: 120.5, decimals: 2, denominator: 1250.75, isSample: false } as const
  expect(formatOfPart(revenue, 'value')).toEqual({ decimals: 2, isPercent: false, sign: '' })
  expect(formatOfPart(revenue, 'denominator').decimals).toBe(2)
  expect([0, 5, 0.5, 12.355, 1e12].map(decimalsIn)).toEqual([0, 0, 1, 3, 0])
})

test('a percentage is a fraction of one without the dust of a division', () => {
  for (let tenths = -1000; tenths <= 2000; tenths += 1) {
    const figure = { kind: 'number', value: tenths / 10, decimals: 1, isSample: false, isPercentage: true } as const
    expect(String(partOfFigure(figure, 'value'))).toBe(String(Number((tenths / 1000).toFixed(3))))
  }
})
