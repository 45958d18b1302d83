import { assert, boolean, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { placeReading } from '../../../src/charts/screen/place-reading.ts'

const room = { left: 40, right: 640, top: 10, bottom: 310 }
const size = { width: 200, height: 80 }

test('a reading beside a point covers neither the point nor an axis', () => {
  assert(
    property(integer({ min: 40, max: 640 }), integer({ min: 10, max: 310 }), boolean(), (x, y, isAbove) => {
      const { left, top } = placeReading(size, { x, top: y, bottom: y, isPoint: true, isAbove }, room)
      expect(left).toBeGreaterThanOrEqual(room.left)
      expect(left + size.width).toBeLessThanOrEqual(room.right)
      expect(top).toBeGreaterThanOrEqual(room.top)
      expect(top + size.height).toBeLessThanOrEqual(room.bottom)
      expect(left > x || left + size.width < x).toBe(true)
    }),
  )
})

test('a reading of the first row stands below it: above lies the axis', () => {
  const first = { x: 300, top: 12, bottom: 34, isPoint: false, isAbove: true }
  expect(placeReading(size, first, room).top).toBeGreaterThan(first.bottom)
})

test('where no side has room, it stands above or below its point', () => {
  const narrow = { ...room, right: 260 }
  const { left, top } = placeReading(size, { x: 150, top: 200, bottom: 200, isPoint: true, isAbove: true }, narrow)
  expect(top + size.height).toBeLessThan(200)
  expect(left).toBeGreaterThanOrEqual(narrow.left)
})
