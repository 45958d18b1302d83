import { expect, test } from 'vitest'
import { drawingRoom } from '../../../src/exports/presentation/drawing-room.ts'

const around = { headline: '14/15 xã đạt chuẩn', source: 'Nguồn: Báo cáo quý' }

test('a drawing has all that the texts of its slide leave, less beside a headline with its number', () => {
  const { width, height } = drawingRoom(around, { ratio: '16:9', place: 'usual' })
  expect(width).toBeCloseTo(12.133, 3)
  expect(height).toBeGreaterThan(4)
  const long = { ...around, headline: 'Số xã đạt chuẩn nông thôn mới trên địa bàn huyện '.repeat(3) }
  expect(drawingRoom(long, { ratio: '16:9', place: 'one-of-several' }).height).toBeLessThan(height)
})

test('a drawing is not pressed by notes that stand on a slide of their own', () => {
  const notes = Array.from({ length: 40 }, (_, index) => `Ghi chú ${index}`)
  const { height } = drawingRoom({ ...around, notes }, { ratio: '16:9', place: 'usual' })
  expect(height).toBeCloseTo(drawingRoom(around, { ratio: '16:9', place: 'one-of-several' }).height, 6)
})

test('a drawing for a template has the room that the template leaves', () => {
  const place = { x: 1, y: 0.5, w: 9, h: 0.9 }
  const title = { outer: place, inner: place, size: 28, isBold: true, wideness: 1 }
  const free = { x: 1, y: 1.6, w: 9, h: 4.2 }
  const places = { title, free, cover: { title, lines: free, hasEmblem: false } }
  const { width, height } = drawingRoom(around, {
    ratio: '4:3',
    place: 'usual',
    dress: { sheet: { width: 13.333, height: 7.5, places } },
  })
  expect(width).toBeCloseTo(9, 3)
  expect(height).toBeGreaterThan(2.8)
  expect(height).toBeLessThan(4.2)
})
