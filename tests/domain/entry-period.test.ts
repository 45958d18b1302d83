import { expect, test } from 'vitest'
import { entryPeriod, entryReferences } from '../../src/domain/entry-period.ts'
import { advanced, indicator, ntm, quarter, turns } from './small-dataset.ts'

const collected = indicator('budget', { measure: 'amount', time: 'cumulative' })
const survey = indicator('survey', { time: 'stock', isYearly: true })

test('a quarter is entered as itself, and what is told since the start of the year as that', () => {
  expect(entryPeriod(turns, quarter('2024-Q3'))).toBe('2024-Q3')
  expect(entryPeriod(collected, quarter('2024-Q1'))).toBe('2024-Q1')
  expect(entryPeriod(collected, quarter('2024-Q3'))).toBe('2024-9M')
})

test('nothing is entered of a survey before the fourth quarter, nor outside the time of a definition', () => {
  expect(entryPeriod(survey, quarter('2024-Q3'))).toBeUndefined()
  expect(entryPeriod(survey, quarter('2024-Q4'))).toBe('2024-Q4')
  const ended = { ...advanced, versions: ntm.versions.slice(0, 1) }
  expect(entryPeriod(ended, quarter('2022-Q1'))).toBeUndefined()
  expect(entryPeriod(ended, quarter('2021-Q4'))).toBe('2021-Q4')
})

test('beside stand the quarter before and the same of the year before, each of the same length', () => {
  expect(entryReferences(turns, quarter('2024-Q1'))).toEqual({ before: '2023-Q4', lastYear: '2023-Q1' })
  expect(entryReferences(collected, quarter('2024-Q3'))).toEqual({ before: '2024-H1', lastYear: '2023-9M' })
  // A year begins anew: there is nothing before it.
  expect(entryReferences(collected, quarter('2024-Q1'))).toEqual({ lastYear: '2023-Q1' })
  expect(entryReferences(survey, quarter('2024-Q4'))).toEqual({ lastYear: '2023-Q4' })
})
