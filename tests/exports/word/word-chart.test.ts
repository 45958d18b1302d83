import { expect, test } from 'vitest'
import { wordCharts } from '../../../src/exports/word/word-chart.ts'
import type { NativeChart } from '../../../src/exports/native-chart.ts'
import { ownSheet } from '../../../src/exports/word/word-sheet.ts'

const bars = (areas: number, quarters = 1): NativeChart => ({
  kind: 'bar',
  categories: Array.from({ length: areas }, (_, index) => `Xã thứ ${index + 1}`),
  series: Array.from({ length: quarters }, (_, index) => ({
    name: `Quý ${index + 1}`,
    values: Array.from({ length: areas }, () => 1),
    colour: '#0b5394',
  })),
  valueFormat: 'number',
  unit: 'xã',
  axis: { least: 0, most: 15, step: 5 },
})

test('a chart in a text names all of its bars, and leaves half of a page to what stands around it', () => {
  for (const areas of [1, 4, 11, 20, 40, 95]) {
    for (const quarters of [1, 3]) {
      for (const { height, setting } of wordCharts(bars(areas, quarters), ownSheet)) {
        expect(setting.nameSize).toBeGreaterThanOrEqual(8)
        expect(height).toBeLessThanOrEqual(364)
      }
    }
  }
})

test('a chart of few lines is low, and one whose lines need room for many names is not', () => {
  const lines = (areas: number): NativeChart => ({ ...bars(4, areas), kind: 'line' })
  const [few = 0, many = 0] = [5, 6].flatMap((areas) => wordCharts(lines(areas), ownSheet).map(({ height }) => height))
  expect(few).toBeLessThan(many)
  expect(many).toBeLessThanOrEqual(364)
})

test('more bars need more height, until they go on in a further chart', () => {
  const heights = [2, 11, 20].map((areas) => wordCharts(bars(areas), ownSheet).map(({ height }) => height))
  expect(heights.map(({ length }) => length)).toEqual([1, 1, 1])
  const [few = 0, more = 0, many = 0] = heights.flat()
  expect(few).toBeLessThan(more)
  expect(more).toBeLessThan(many)
  expect(wordCharts(bars(40), ownSheet).map(({ chart }) => chart.categories.length)).toEqual([20, 20])
  expect(wordCharts(bars(95), ownSheet).map(({ chart }) => chart.categories.length)).toEqual([19, 19, 19, 19, 19])
})
