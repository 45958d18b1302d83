import { describe, expect, test } from 'vitest'
import { numberFormat } from '../../../src/exports/native-chart/number-format.ts'

const series = (...values: readonly (number | null)[]) => [{ name: 'Lộc Ninh', values, colour: '#a3161f' }]

describe('the number format of a chart', () => {
  test.each([
    ['whole numbers', 'number', [14, null, 0, 1200], '#,##0'],
    ['one digit', 'number', [14, 0.5], '#,##0.0'],
    ['two digits at most', 'number', [1 / 3], '#,##0.00'],
    ['whole percentages', 'percent', [0, 100, null], '#,##0"%"'],
    ['percentages with one digit at most', 'percent', [100 / 3], '#,##0.0"%"'],
    ['all of a whole beside parts', 'percent', [100 / 3, 100], '[=100]0"%";#,##0.0"%"'],
    ['percentages below zero, whose minus no condition may take away', 'percent', [-2.5, 100], '#,##0.0"%"'],
    ['nothing reported', 'number', [null], '#,##0'],
    ['rates per thousand', 'per-mille', [12.2, 8], '#,##0.0"‰"'],
  ] as const)('fits %s', (_, valueFormat, values, format) => {
    expect(numberFormat({ valueFormat, series: series(...values) })).toBe(format)
  })

  test('has the digits that are asked for, however many the numbers have', () => {
    const chart = { valueFormat: 'number', series: series(1234.567890123, 2) } as const
    expect(numberFormat({ ...chart, decimals: 1 })).toBe('#,##0.0')
    expect(numberFormat({ ...chart, decimals: 3 })).toBe('#,##0.000')
    expect(numberFormat({ ...chart, decimals: 0 })).toBe('#,##0')
    const rates = { valueFormat: 'percent', series: series(0.78, 100) } as const
    expect(numberFormat({ ...rates, decimals: 2 })).toBe('#,##0.00"%"')
  })
})
