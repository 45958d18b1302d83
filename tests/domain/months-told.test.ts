import { expect, test } from 'vitest'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Month } from '../../src/domain/month.ts'
import { monthsTold } from '../../src/domain/months-told.ts'
import { indicator, period } from './small-dataset.ts'

const flow = indicator('visits')
const cumulative: Indicator = { ...flow, time: 'cumulative' }

test.each([
  ['2024-Q2', 3],
  ['2024-H1', 6],
  ['2024-9M', 9],
  ['2024', 12],
])('%s is told of %i months, however it is told', (of, months) => {
  expect([flow, cumulative].map((each) => monthsTold(each, period(of)))).toEqual([months, months])
})

test('a month is told of itself, or of all since the start of the year', () => {
  expect([flow, cumulative].map((each) => monthsTold(each, '2024-05' as Month))).toEqual([1, 5])
})
