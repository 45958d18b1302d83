import { expect, test } from 'vitest'
import { type Target, targetSpan, targetValue, upperEnd, yearTarget } from '../../src/domain/target.ts'
import { chonThanh, locNinh, ntm, quarter, ruralChonThanh, smallDataset, source, turns } from './small-dataset.ts'

const target = (of: Pick<Target, 'indicator' | 'area'>, text: string, value: number): Target => ({
  ...of,
  quarter: quarter(text),
  value,
  state: 'sample',
  source,
})
const targets = [
  target({ indicator: ntm.id, area: locNinh.id }, '2024-Q2', 14),
  target({ indicator: ntm.id, area: locNinh.id }, '2024-Q4', 15),
  target({ indicator: turns.id, area: locNinh.id }, '2024-Q4', 99),
  target({ indicator: ntm.id, area: chonThanh.id }, '2024-Q4', 4),
  target({ indicator: ntm.id, area: ruralChonThanh.id }, '2022-Q3', 8),
]

const dataset = smallDataset([], targets)

test('targets are found by quarter for one indicator and every record of one area', () => {
  expect(
    [...dataset.targetsOf(ntm.id, locNinh.id, quarter('2024-Q1'))].map(([each, { value }]) => [each, value]),
  ).toEqual([
    ['2024-Q2', 14],
    ['2024-Q4', 15],
  ])
  for (const record of [chonThanh, ruralChonThanh]) {
    expect([...dataset.targetsOf(ntm.id, record.id, quarter('2024-Q1')).keys()].sort()).toEqual(['2022-Q3', '2024-Q4'])
  }
})

test('the target of a year is that of its fourth quarter, and there is none without it', () => {
  const byQuarter = dataset.targetsOf(ntm.id, locNinh.id, quarter('2024-Q1'))
  expect(yearTarget(byQuarter, quarter('2024-Q1'))?.value).toBe(15)
  expect(yearTarget(byQuarter, quarter('2023-Q1'))).toBeUndefined()
})

test.each([
  ['a rate alone', { value: 95, isRate: true as const }, 95],
  ['a number', { value: 14 }, 14],
  ['so many of so many, judged by their number', { value: 14, denominator: 15 }, 14],
])('a target is held against in its own quantity: %s', (_, of, expected) => {
  expect(targetValue(ntm, of)).toBe(expected)
})

test('so many of so many of a moving whole are held against by their rate', () => {
  expect(targetValue({ ...ntm, denominatorTime: 'flow' }, { value: 3, denominator: 4 })).toBe(75)
})

test('the upper end of a range is a target of its own', () => {
  expect(upperEnd({ value: 3, upTo: 5 }).value).toBe(5)
  expect(upperEnd({ value: 3 }).value).toBe(3)
})

test('targets of fourth quarters alone are plans of years, with an earlier one they are the path there', () => {
  expect(targetSpan([quarter('2023-Q4'), quarter('2024-Q4')])).toBe('year')
  expect(targetSpan([quarter('2024-Q2'), quarter('2024-Q4')])).toBe('path')
})
