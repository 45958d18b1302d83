import { describe, expect, test } from 'vitest'
import { dividedChart } from '../../../src/exports/native-chart/divided-chart.ts'
import type { NativeChart } from '../../../src/exports/native-chart.ts'

const bars = (count: number, headings: readonly number[] = []): NativeChart => ({
  kind: 'bar',
  categories: Array.from({ length: count }, (_, index) =>
    headings.includes(index) ? `Huyện ${index}` : `Xã ${index}`,
  ),
  ...(headings.length > 0 ? { headings } : {}),
  series: [
    {
      name: 'Quý I/2024',
      colour: '#000000',
      values: Array.from({ length: count }, (_, index) => (headings.includes(index) ? null : index)),
      points: Array.from({ length: count }, (_, index) => (index === 7 ? { mark: 'provisional' as const } : {})),
    },
  ],
  valueFormat: 'number',
  unit: 'xã',
  axis: { least: 0, most: 100, step: 20 },
})

describe('a chart of many bars', () => {
  test('is one where all have room, and of lines always', () => {
    expect(dividedChart(bars(9), 9)).toEqual([bars(9)])
    const lines = { ...bars(40), kind: 'line' } as const
    expect(dividedChart(lines, 9)).toEqual([lines])
  })

  test('goes on over even parts on one scale, each bar once with its number and its mark', () => {
    const parts = dividedChart(bars(40), 12)
    expect(parts.map(({ categories }) => categories.length)).toEqual([10, 10, 10, 10])
    expect(parts.flatMap(({ categories }) => categories)).toEqual(bars(40).categories)
    expect(parts.flatMap(({ series }) => series[0]!.values)).toEqual(bars(40).series[0]!.values)
    expect(parts[0]!.series[0]!.points![7]).toEqual({ mark: 'provisional' })
    for (const { axis } of parts) expect(axis).toEqual(bars(40).axis)
  })

  test('has the heading of a group above its first bar in every part, and none without bars', () => {
    const parts = dividedChart(bars(20, [0, 5, 12]), 8)
    for (const { categories, headings = [] } of parts) {
      expect(categories.length).toBeLessThanOrEqual(8)
      expect(headings[0]).toBe(0)
      for (const place of headings) expect(headings).not.toContain(place + 1)
      expect(headings).not.toContain(categories.length - 1)
      for (const place of headings) expect(categories[place]).toMatch(/^Huyện/)
    }
    expect(parts.flatMap(({ categories }) => categories).filter((name) => name.startsWith('Xã'))).toHaveLength(17)
  })
})
