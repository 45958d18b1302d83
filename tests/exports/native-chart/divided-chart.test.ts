import { expect, test } from 'vitest'
import { dividedChart } from '../../../src/exports/native-chart/divided-chart.ts'
import type { NativeChart } from '../../../src/exports/native-chart.ts'

const chart: NativeChart = {
  kind: 'bar',
  categories: ['A', 'B', 'C', 'D', 'E'],
  series: [
    {
      name: 'Quý I/2024',
      values: [1, null, 3, 4, 5.5],
      colour: '#0b5394',
      points: [{}, {}, { mark: 'provisional' }, {}, { mark: 'partial' }],
    },
    { name: 'Quý I/2023', values: [0, 1, 2, 3, 4], colour: '#979ba6' },
  ],
  valueFormat: 'number',
  unit: 'xã',
  axis: { least: 0, most: 10, step: 5 },
}

test('a chart of few bars, and every line, is itself', () => {
  expect(dividedChart(chart, 5)).toEqual([chart])
  expect(dividedChart({ ...chart, kind: 'line' }, 2)).toEqual([{ ...chart, kind: 'line' }])
})

test('a chart of more bars is some of about the same length, each figure in one of them with its mark', () => {
  const parts = dividedChart(chart, 3)
  expect(parts.map(({ categories }) => categories)).toEqual([
    ['A', 'B', 'C'],
    ['D', 'E'],
  ])
  expect(parts.map(({ series }) => series.map(({ values }) => values))).toEqual([
    [
      [1, null, 3],
      [0, 1, 2],
    ],
    [
      [4, 5.5],
      [3, 4],
    ],
  ])
  expect(parts.map(({ series }) => series[0]!.points)).toEqual([
    [{}, {}, { mark: 'provisional' }],
    [{}, { mark: 'partial' }],
  ])
  expect(parts.map(({ axis }) => axis)).toEqual(parts.map(() => chart.axis))
  const digits = { ...chart, series: chart.series.map((each) => ({ ...each, digits: [0, 1, 2, 3, 4] })) }
  expect(dividedChart(digits, 3).map(({ series }) => series[0]!.digits)).toEqual([
    [0, 1, 2],
    [3, 4],
  ])
})
