import { describe, expect, test } from 'vitest'
import { axisFormat, drawnFormat, formatAt, usualFormat } from '../../../src/exports/native-chart/number-format.ts'

const series = (values: readonly (number | null)[], digits?: readonly number[]) => ({
  name: 'Lộc Ninh',
  values,
  colour: '#a3161f',
  ...(digits ? { digits } : {}),
})

describe('the number format of a figure', () => {
  test.each([
    ['a whole number', 'number', 1200, undefined, '#,##0'],
    ['one digit', 'number', 0.5, undefined, '#,##0.0'],
    ['two digits at most', 'number', 1 / 3, undefined, '#,##0.00'],
    ['the digits it is told with', 'number', 322, 2, '#,##0.00'],
    ['fewer digits than it has', 'percent', 82.35, 0, '#,##0"%"'],
    ['a percentage', 'percent', 93.33, 1, '#,##0.0"%"'],
    ['a percentage below zero', 'percent', -2.5, 1, '#,##0.0"%"'],
    ['a rate per thousand', 'per-mille', 12.2, 2, '#,##0.00"‰"'],
  ] as const)('fits %s', (_, valueFormat, value, digits, format) => {
    expect(formatAt({ valueFormat }, series([value], digits === undefined ? undefined : [digits]), 0)).toBe(format)
  })

  test('is usual where most figures of a chart have it, with more digits where as many have less', () => {
    const of = (...all: readonly ReturnType<typeof series>[]) => usualFormat({ valueFormat: 'percent', series: all })
    expect(of(series([95, 80, null, 93.3], [0, 0, 0, 1]))).toBe('#,##0"%"')
    expect(of(series([95, 93.3], [0, 1]))).toBe('#,##0.0"%"')
    expect(of(series([95], [0]), series([93.3, 91.4], [1, 1]))).toBe('#,##0.0"%"')
    expect(of(series([null]))).toBe('#,##0"%"')
  })
})

test('an axis has digits where its steps need them, and no others', () => {
  const axis = (step: number) => axisFormat({ axis: { least: 0, most: 10, step }, valueFormat: 'percent' })
  expect(axis(20)).toBe('#,##0"%"')
  expect(axis(0.5)).toBe('General"%"')
})

test('a chart with figures below zero draws them with a minus, and no other chart says so', () => {
  const drawn = (least: number) => drawnFormat({ axis: { least, most: 10, step: 5 } }, '#,##0.0"%"')
  expect(drawn(-5)).toBe('#,##0.0"%";"−"#,##0.0"%"')
  expect(drawn(0)).toBe('#,##0.0"%"')
})
