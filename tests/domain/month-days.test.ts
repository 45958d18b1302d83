import { describe, expect, test } from 'vitest'
import { firstDayOfMonth, lastDayOfTold, numbersMonths } from '../../src/domain/month-days.ts'
import { monthFromText } from '../../src/domain/month.ts'
import { quarterStartsFromText } from '../../src/domain/reporting-calendar.ts'
import { quarter } from './small-dataset.ts'
import { decisionDate, inspectorate } from './small-vocabulary.ts'

const of = (text: string) => ({ starts: quarterStartsFromText(text)! })

describe('the months of a calendar', () => {
  test.each([
    [decisionDate.starts, true],
    [inspectorate.starts, true],
    ['1/12-1 1/3 1/6 1/9', true],
    ['31/1 1/5 1/8 1/11', true],
    ['1/2 1/5 1/8 1/11', true],
    ['2/2 1/5 1/8 1/11', false],
    ['30/11-1 1/3 1/6 1/9', false],
    ['1/8-1 1/11-1 1/2 1/5', false],
    ['1/9 1/12 1/3+1 1/6+1', false],
  ])('of %s may be called by their number: %s', (starts, may) => {
    expect(numbersMonths(of(starts))).toBe(may)
  })

  test.each([
    [decisionDate.starts, '2024-05', '2024-05-01'],
    [inspectorate.starts, '2024-01', '2023-12-15'],
    [inspectorate.starts, '2024-02', '2024-01-15'],
    [inspectorate.starts, '2024-12', '2024-11-15'],
    ['31/12-1 31/3 30/6 30/9', '2024-03', '2024-02-29'],
  ])('by %s, %s begins on %s', (starts, month, day) => {
    expect(firstDayOfMonth(of(starts), monthFromText(month)!)).toBe(day)
  })

  test('have a last day that says which areas there were, as quarters have', () => {
    expect(lastDayOfTold(quarter('2024-Q1'))).toBe('2024-03-31')
    expect(['2023-02', '2024-02', '2024-11', '2024-12'].map((month) => lastDayOfTold(monthFromText(month)!))).toEqual([
      '2023-02-28',
      '2024-02-29',
      '2024-11-30',
      '2024-12-31',
    ])
  })
})
