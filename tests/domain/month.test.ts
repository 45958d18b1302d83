import { describe, expect, test } from 'vitest'
import {
  isMonth,
  lastMonthNumberOf,
  monthFromText,
  monthNumberOf,
  monthsBefore,
  monthsOf,
  placeInQuarter,
  quarterOfMonth,
} from '../../src/domain/month.ts'
import { periodFromText, quarterFromText } from '../../src/domain/period.ts'

test('a quarter has three months', () => {
  expect(monthsOf(quarterFromText('2024-Q4')!)).toEqual(['2024-10', '2024-11', '2024-12'])
  expect(monthsOf(quarterFromText('2024-Q1')!)).toEqual(['2024-01', '2024-02', '2024-03'])
})

describe('a month of the reporting year', () => {
  test.each([
    ['2024-01', '2024-Q1', 1],
    ['2024-03', '2024-Q1', 3],
    ['2024-04', '2024-Q2', 1],
    ['2024-11', '2024-Q4', 2],
    ['2024-12', '2024-Q4', 3],
  ])('%s is one of %s, number %i', (text, quarter, place) => {
    const month = monthFromText(text)!
    expect([quarterOfMonth(month), placeInQuarter(month)]).toEqual([quarter, place])
    expect(isMonth(month)).toBe(true)
    expect(monthNumberOf(month)).toBe(Number(text.slice(5)))
  })

  test.each([
    '2024-00',
    '2024-13',
    '2024-1',
    '24-01',
    '2024-Q1',
    '2024-9M',
    '2024',
    '2024-01-01',
    ' 2024-01',
    '01/2024',
  ])('%s is none', (text) => {
    expect(monthFromText(text)).toBeUndefined()
  })

  test('is no period that may be published', () => {
    expect(periodFromText('2024-01')).toBeUndefined()
  })

  test('has those before it in its year', () => {
    expect(monthsBefore(2024, 1)).toEqual([])
    expect(monthsBefore(2024, 4)).toEqual(['2024-01', '2024-02', '2024-03'])
  })
})

test.each([
  ['2024-Q3', 9],
  ['2024-H1', 6],
  ['2024', 12],
])('%s ends with month %i', (text, month) => {
  expect(lastMonthNumberOf(periodFromText(text)!)).toBe(month)
})

test('a month ends with itself', () => {
  expect(lastMonthNumberOf(monthFromText('2024-05')!)).toBe(5)
})
