import { describe, expect, test } from 'vitest'
import { moveCursor, nearestSeries, startCursor } from '../../../src/charts/screen/chart-cursor.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { gap, point, resolved, series, spec } from '../small-chart.ts'

const chart = resolved(
  spec(
    [
      series([point(10), point(12), gap(), point(14)]),
      series([point(2), point(3), gap(), gap()], { id: '693' }),
      series([point(20), gap(), gap(), point(21)], { id: '697' }),
    ],
    { current: quarter('2023-Q3') },
  ),
)

describe('a key moves the reading of a chart', () => {
  test.each([
    ['ArrowLeft', { series: 1, x: 0 }],
    ['ArrowRight', { series: 1, x: 2 }],
    ['ArrowUp', { series: 0, x: 1 }],
    ['ArrowDown', { series: 2, x: 1 }],
    ['Home', { series: 1, x: 0 }],
    ['End', { series: 1, x: 3 }],
  ])('%s from the middle', (key, cursor) => {
    expect(moveCursor(chart, { series: 1, x: 1 }, key)).toEqual(cursor)
  })

  test.each([
    ['ArrowLeft', { series: 0, x: 0 }],
    ['ArrowUp', { series: 0, x: 0 }],
    ['Home', { series: 0, x: 0 }],
    ['ArrowRight', { series: 2, x: 3 }],
    ['ArrowDown', { series: 2, x: 3 }],
    ['End', { series: 2, x: 3 }],
  ])('%s never beyond an edge', (key, edge) => {
    expect(moveCursor(chart, edge, key)).toEqual(edge)
  })

  test.each(['Enter', ' ', 'Tab', 'a', 'PageDown', 'Escape', ''])('%j not at all', (key) => {
    expect(moveCursor(chart, { series: 1, x: 1 }, key)).toBeUndefined()
  })

  test('back into a chart that has become smaller', () => {
    expect(moveCursor(chart, { series: 9, x: 40 }, 'ArrowRight')).toEqual({ series: 9, x: 3 })
    expect(moveCursor(chart, { series: 9, x: 0 }, 'ArrowDown')).toEqual({ series: 2, x: 0 })
  })
})

describe('reading starts', () => {
  test("at the first series and the page's quarter", () => {
    expect(startCursor(chart)).toEqual({ series: 0, x: 2 })
  })

  test('at the last quarter when the chart does not reach the one of the page', () => {
    expect(startCursor(resolved(spec([series([point(1), point(2)])])))).toEqual({ series: 0, x: 1 })
    expect(startCursor(resolved(spec([])))).toEqual({ series: 0, x: 0 })
  })
})

describe('the nearest series to a height', () => {
  test.each([
    [0, 11, 0],
    [0, 5, 1],
    [0, 17, 2],
    [0, 1000, 2],
    [0, 15, 0],
    [1, 20, 0],
    [3, 0, 0],
    [3, 18, 2],
    [2, 5, 0],
  ])('in quarter %d at %d is number %d', (x, y, expected) => {
    expect(nearestSeries(chart, x, y)).toBe(expected)
  })
})
