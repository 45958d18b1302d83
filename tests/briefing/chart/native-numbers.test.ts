import { expect, test } from 'vitest'
import { nativeNumbers } from '../../../src/briefing/chart/native-numbers.ts'
import { billion } from '../../domain/small-budget.ts'

const unit = { vi: 'xã', en: 'communes' }
const told = (own: object, decimals = 0) => ({
  indicator: { measure: 'share', unit, decimals, ...own } as const,
  quantity: 'count' as const,
})
const series = [{ name: 'a', colour: '#000000', values: [2_500_000_000, null, 0] }]
const scale = { first: 0, last: 3e9, ticks: [0, 1e9, 2e9, 3e9].map((value) => ({ value, label: '' })) }

test('the numbers of a native chart are in the shown unit, axis and all, and a gap stays one', () => {
  expect(nativeNumbers(told({ shownIn: billion }), series, scale)).toEqual({
    series: [{ ...series[0], values: [2.5, null, 0] }],
    axis: { least: 0, most: 3, step: 1 },
    decimals: 1,
  })
})

test('have as many digits as it takes for the least of them not to read as nothing', () => {
  const small = [...series, { name: 'b', colour: '#000000', values: [-8_600_000] }]
  expect(nativeNumbers(told({ shownIn: billion }), small, scale).decimals).toBe(3)
})

test('stay as they are in the data unit, and their own digits decide', () => {
  expect(nativeNumbers(told({}), series, scale)).toEqual({ series, axis: { least: 0, most: 3e9, step: 1e9 } })
})

test('have every digit of the indicator, and of a share their own', () => {
  expect(nativeNumbers(told({}, 3), series, scale).decimals).toBe(3)
  expect(nativeNumbers({ ...told({}, 3), quantity: 'share' }, series, scale)).not.toHaveProperty('decimals')
})

test('rates have the digits of their indicator, and more where fewer would read as nothing', () => {
  const rate = { ...told({ measure: 'rate' }, 2), quantity: 'share' } as const
  expect(nativeNumbers(rate, [{ name: 'A', values: [0.78, 1], colour: '#000' }], scale).decimals).toBe(2)
  expect(nativeNumbers(rate, [{ name: 'A', values: [0.004], colour: '#000' }], scale).decimals).toBe(3)
})
