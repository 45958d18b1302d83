import { describe, expect, test } from 'vitest'
import type { DrawingSpot } from '../../../src/charts/drawing.ts'
import { moveOverSpots, spotAt } from '../../../src/charts/screen/drawing-cursor.ts'

const spot = (row: number, column: number): DrawingSpot => ({
  row,
  column,
  rect: { x: column * 10, y: row * 10, width: 10, height: 10 },
  reading: `${row} ${column}`,
  table: { title: `${row} ${column}`, lines: [] },
})
// The second row has one place less.
const spots = [spot(0, 0), spot(0, 1), spot(0, 2), spot(1, 0), spot(1, 1), spot(2, 0), spot(2, 1), spot(2, 2)]

describe('the cursor of a drawing', () => {
  test.each([
    ['ArrowDown', [0, 2], '1 1'],
    ['ArrowDown', [0, 1], '1 1'],
    ['ArrowDown', [2, 0], '2 0'],
    ['ArrowUp', [2, 2], '1 1'],
    ['ArrowUp', [0, 0], '0 0'],
    ['ArrowRight', [0, 0], '0 1'],
    ['ArrowRight', [1, 1], '1 1'],
    ['ArrowLeft', [0, 0], '0 0'],
    ['Home', [2, 1], '0 1'],
    ['End', [0, 1], '2 1'],
  ] as const)('%s from %j goes to %s', (key, [row, column], reading) => {
    expect(moveOverSpots({ spots }, spot(row, column), key)?.reading).toBe(reading)
  })

  test.each(['a', 'Tab', 'Enter', ' ', 'PageDown', 'Escape', ''])('leaves %j to the page', (key) => {
    expect(moveOverSpots({ spots }, spot(0, 0), key)).toBeUndefined()
  })

  test('finds what lies under the pointer', () => {
    expect(spotAt({ spots }, 15, 5)?.reading).toBe('0 1')
    expect(spotAt({ spots }, 25, 15)).toBeUndefined()
  })
})

describe('the cursor of a plot', () => {
  const plot = { x: 0, y: 0, width: 40, height: 100 }
  // Three series over four quarters; the heights of their marks, with gaps.
  const heights = [
    [40, 30, undefined, 20],
    [80, 70, undefined, undefined],
    [10, undefined, undefined, 15],
  ]
  const points = heights.flatMap((series, row) =>
    series.map((y, column): DrawingSpot => ({
      row,
      column,
      rect: { x: column * 10, y: 0, width: 10, height: 100 },
      reading: `${row} ${column}`,
      table: { title: `${row} ${column}`, lines: [] },
      ...(y === undefined ? {} : { point: { x: column * 10 + 5, y } }),
    })),
  )
  const drawing = { spots: points, plot }
  const at = (row: number, column: number): DrawingSpot => points[row * 4 + column]!

  test.each([
    ['ArrowLeft', '1 0'],
    ['ArrowRight', '1 2'],
    ['ArrowUp', '0 1'],
    ['ArrowDown', '2 1'],
    ['Home', '1 0'],
    ['End', '1 3'],
  ])('%s from the middle goes to %s', (key, reading) => {
    expect(moveOverSpots(drawing, at(1, 1), key)?.reading).toBe(reading)
  })

  test.each([
    ['ArrowLeft', 0, 0],
    ['ArrowUp', 0, 0],
    ['Home', 0, 0],
    ['ArrowRight', 2, 3],
    ['ArrowDown', 2, 3],
    ['End', 2, 3],
  ])('%s never leaves an edge', (key, row, column) => {
    expect(moveOverSpots(drawing, at(row, column), key)).toEqual(at(row, column))
  })

  test.each([
    [5, 45, '0 0'],
    [5, 75, '1 0'],
    [5, 0, '2 0'],
    [5, 25, '0 0'],
    [15, 99, '1 1'],
    [25, 50, '0 2'],
    [35, 90, '0 3'],
    [35, 0, '2 3'],
  ])('at %d, %d reads the mark that lies nearest in height, %s', (x, y, reading) => {
    expect(spotAt(drawing, x, y)?.reading).toBe(reading)
  })
})
