import { describe, expect, test } from 'vitest'
import type { NativeChart } from '../../../src/exports/native-chart.ts'
import { mostNames, nameSizeIn, wishedHeight } from '../../../src/exports/native-chart/bar-names.ts'
import { wholeChart } from '../../../src/exports/presentation/slide-chart-settings.ts'

const chart = (areas: number, kind: NativeChart['kind'] = 'bar'): NativeChart => ({
  kind,
  categories: Array.from({ length: areas }, (_, index) => `Huyện ${index + 1}`),
  series: [],
  valueFormat: 'number',
  unit: 'xã',
  axis: { least: 0, most: 6, step: 2 },
})

describe('the names beside bars', () => {
  test('are never smaller than a room can read', () => {
    expect([4.4, 3.8, 3.7].map((height) => nameSizeIn(height, chart(11), wholeChart))).toEqual([14, 14, undefined])
  })

  test('are as many as have room so', () => {
    const most = mostNames(3.8, wholeChart)
    expect(nameSizeIn(3.8, chart(most), wholeChart)).toBe(14)
    expect(nameSizeIn(3.8, chart(most + 1), wholeChart)).toBeUndefined()
  })

  test('are a matter of lying bars only', () => {
    expect(nameSizeIn(4, chart(11, 'line'), wholeChart)).toBeUndefined()
  })

  test('ask for the more height the more they are, within what notes may be asked to give way', () => {
    expect(wishedHeight(chart(3), wholeChart)).toBe(2.6)
    expect(wishedHeight(chart(9), wholeChart)).toBeCloseTo(3.3, 1)
    expect(wishedHeight(chart(95), wholeChart)).toBe(3.8)
  })
})
