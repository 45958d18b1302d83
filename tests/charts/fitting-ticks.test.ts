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

const quarters = (count: number) =>
  Array.from({ length: count }, (_, x) => ({
    x,
    label: `Q${(x % 4) + 1}`,
    ...(x % 4 === 0 ? { year: String(2022 + x / 4) } : {}),
  }))
const kept = (stepPx: number) =>
  fittingTicks(quarters(9), { stepPx, gapPx: 4, widthOf }).map(({ label, year }) => year ?? label)

test('quarters all stay where there is room, else every second of a year, else the years alone', () => {
  expect(kept(40)).toEqual(['2022', 'Q2', 'Q3', 'Q4', '2023', 'Q2', 'Q3', 'Q4', '2024'])
  expect(kept(16)).toEqual(['2022', 'Q3', '2023', 'Q3', '2024'])
  expect(kept(9.5)).toEqual(['2022', '2023', '2024'])
})

test('quarters before the first whole year stand clear of its name', () => {
  const ticks = [{ x: 0, label: 'Q4', year: '2021' }, ...quarters(4).map((each) => ({ ...each, x: each.x + 1 }))]
  const labels = fittingTicks(ticks, { stepPx: 16, gapPx: 4, widthOf }).map(({ label }) => label)
  expect(labels).toEqual(['Q1', 'Q3'])
})
