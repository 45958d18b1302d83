import { describe, expect, test } from 'vitest'
import type { DrawingSpot } from '../../../src/charts/drawing.ts'
import { moveOverSpots, spotAt } from '../../../src/charts/screen/drawing-cursor.ts'

const spot = (row: number, column: number): DrawingSpot => ({
  row,
  column,
  rect: { x: column * 10, y: row * 10, width: 10, height: 10 },
  reading: `${row} ${column}`,
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

  test('leaves other keys to the page', () => {
    expect(moveOverSpots({ spots }, spot(0, 0), 'a')).toBeUndefined()
    expect(moveOverSpots({ spots }, spot(0, 0), 'Tab')).toBeUndefined()
  })

  test('finds what lies under the pointer', () => {
    expect(spotAt({ spots }, 15, 5)?.reading).toBe('0 1')
    expect(spotAt({ spots }, 25, 15)).toBeUndefined()
  })
})
