import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fittingTicks } from '../../src/charts/fitting-ticks.ts'

const widthOf = (text: string): number => text.length * 8
const years = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ x: index * 4, label: String(2015 + index) }))

test('all names stay where there is room for them', () => {
  expect(fittingTicks(years(5), { stepPx: 20, gapPx: 6, widthOf })).toEqual(years(5))
})

test('names that stay never run together, and the first one stays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 60 }), (count, stepPx) => {
      const kept = fittingTicks(years(count), { stepPx, gapPx: 6, widthOf })
      expect(kept[0]).toEqual(years(count)[0])
      for (const [index, tick] of kept.slice(1).entries()) {
        const room = (tick.x - kept[index]!.x) * stepPx
        expect(room).toBeGreaterThanOrEqual(32)
      }
    }),
  )
})
