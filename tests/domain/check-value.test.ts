import { describe, expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import { checkDenominator, checkNumber, checkRate, checkTime, checkValue } from '../../src/domain/check-value.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { LocatedValue } from '../../src/domain/located-observation.ts'
import type { Month } from '../../src/domain/month.ts'
import type { ObservedValue } from '../../src/domain/observation.ts'
import { carriedOver, criteria, day, indicator, locNinh, ntm, observed, turns } from './small-dataset.ts'

const growth = indicator('growth', { measure: 'percent', decimals: 1, isSigned: true })
const poverty = indicator('poverty', { measure: 'rate', decimals: 2 })

test.each<readonly [string, Indicator, number, readonly string[]]>([
  ['as many digits as are shown', criteria, 18.5, []],
  ['fewer digits', criteria, 18, []],
  ['more digits', criteria, 18.55, ['value-beyond-decimals 1 2']],
  ['more digits below zero', growth, -2.44, ['value-beyond-decimals 1 2']],
  ['digits that no decimals can show', criteria, 1 / 3, ['value-beyond-decimals 1 6']],
  ['a numerator of a rate, which is not told itself', poverty, 140.123, []],
  ['a part of a whole thing', turns, 1.5, ['value-not-whole']],
  ['a large number of few digits', { ...criteria, decimals: 2 }, 12_902_244_926.55, []],
])('a number with %s', (_, of, value, expected) => {
  const faults = checkNumber(of, value, {}).map(({ code, params = {} }) =>
    [code, params['decimals'], params['needed']].filter((each) => each !== undefined).join(' '),
  )
  expect(faults).toEqual(expected)
})

const scored: Indicator = { ...criteria, scale: { first: 0, last: 19 } }

test.each([
  [-0.1, ['value-negative']],
  [0, []],
  [19, []],
  [19.1, ['value-off-scale 0 19']],
])('a score of %s on a scale from 0 to 19', (value, expected) => {
  const faults = checkNumber(scored, value, {}).map(({ code, params = {} }) =>
    [code, params['first'], params['last']].filter((each) => each !== undefined).join(' '),
  )
  expect(faults).toEqual(expected)
})

test('a score below a scale that begins below zero', () => {
  const from: Indicator = { ...scored, isSigned: true, scale: { first: -5, last: 5 } }
  expect(checkNumber(from, -5, {})).toEqual([])
  expect(checkNumber(from, -6, {}).map(({ code }) => code)).toEqual(['value-off-scale'])
})

const located = (of: Indicator, period: string, own: Partial<ObservedValue> = {}, value = 14): LocatedValue => {
  const isOfMonth = /^\d{4}-\d{2}$/.test(period)
  const observation = observed(of, locNinh, isOfMonth ? '2024-Q1' : period, value, own)
  return {
    observation: isOfMonth ? { ...observation, period: period as Month } : observation,
    place: { file: 'o.csv', row: 2 },
    accepts: [],
  }
}

describe('a figure of a period after the day of the data', () => {
  test.each([
    ['2024-Q2', '2024-04-01', true],
    ['2024-Q2', '2024-03-31', false],
    ['2024-Q3', '2024-06-30', false],
    ['2024-H1', '2023-12-31', true],
    ['2024', '2023-11-30', false],
    // December already belongs to the inspectorate's next quarter.
    ['2025-Q1', '2024-12-01', true],
    ['2025-Q1', '2024-11-30', false],
    ['2025-Q2', '2024-12-31', false],
    ['2024-05', '2024-05-01', true],
    ['2024-05', '2024-04-30', false],
  ])('of %s, data of %s', (period, dataDate, isSound) => {
    const faults = checkTime(ntm, located(ntm, period), day(dataDate))
    expect(faults).toEqual(
      isSound
        ? []
        : [
            {
              code: 'period-after-data',
              place: { file: 'o.csv', row: 2, column: 'period', text: period },
              params: { dataDate },
            },
          ],
    )
  })
})

describe('the day a figure counts up to', () => {
  const codes = (of: Indicator, period: string, asOf: string) =>
    checkValue(of, located(of, period, { asOf: asOf as AsOf })).map(
      ({ code, place, params }) => `${place?.column} ${place?.text} ${code} ${params?.['first']}`,
    )

  test.each([
    ['2024-Q2', '2024-06-30', []],
    ['2024-Q2', '2024-04-01', []],
    ['2024-Q2', '2024-07-01', ['as_of 2024-07-01 as-of-outside 2024-04-01']],
    ['2024-Q2', '2024-03-31', ['as_of 2024-03-31 as-of-outside 2024-04-01']],
    ['2024-Q2', '2024-07', ['as_of 2024-07 as-of-outside 2024-04-01']],
    ['2024-H1', '2024-03', []],
    ['2024-05', '2024-05-31', []],
    ['2024-05', '2024-06-01', ['as_of 2024-06-01 as-of-outside 2024-05-01']],
    ['2024-05', '2024-04-30', ['as_of 2024-04-30 as-of-outside 2024-05-01']],
  ])('of %s: %s', (period, asOf, expected) => {
    expect(codes(criteria, period, asOf)).toEqual(expected)
  })

  test.each([
    ['2024-04-01', []],
    ['2024-04-02', ['as_of 2024-04-02 as-of-not-start 2024-04-01']],
  ])('of what stood at the start: %s', (asOf, expected) => {
    expect(codes(carriedOver, '2024-Q2', asOf)).toEqual(expected)
  })
})

test('a number before its revision is held to the same, and told once', () => {
  const signed = located(criteria, '2024-Q1', { revisedFrom: -1.55 }, 14)
  expect(checkValue(criteria, signed).map(({ code, place }) => `${place?.column} ${code}`)).toEqual([
    'revised_from value-negative',
  ])
  expect(checkValue(criteria, located(criteria, '2024-Q1', { revisedFrom: 13 }))).toEqual([])
})

test('printed words are told with what they were held against', () => {
  const printed = { printed: '13/15 xã' }
  const params = (own: Partial<ObservedValue>) =>
    checkValue(ntm, located(ntm, '2024-Q1', { ...printed, ...own })).map(({ code, params: told }) => [code, told])
  expect(params({ denominator: 15 })).toEqual([['printed-fraction-differs', { value: 14, denominator: 15 }]])
  expect(checkValue(turns, located(turns, '2024-Q1', { printed: '13 lượt' })).map(({ params: told }) => told)).toEqual([
    { value: 14, denominator: '' },
  ])
})

test.each<readonly [string, Indicator, number, readonly string[]]>([
  ['of a share up to the whole', ntm, 100, []],
  ['of a share with digits', ntm, 98.25, []],
  ['of a share above the whole', ntm, 100.1, ['rate-above-whole']],
  ['of a rate above its factor', poverty, 120, []],
  ['of a rate with too many digits', poverty, 1.125, ['value-beyond-decimals']],
  ['below zero', poverty, -1, ['value-negative']],
  ['below zero of what may be', { ...poverty, isSigned: true }, -1, []],
])('a rate that is given itself: %s', (_, of, rate, expected) => {
  expect(checkRate(of, rate, {}).map(({ code }) => code)).toEqual(expected)
})

test.each<readonly [string, Indicator, number, number, readonly string[]]>([
  ['of as many', ntm, 15, 15, []],
  ['below its part', ntm, 15, 14, ['numerator-above-denominator value']],
  ['that is not whole', ntm, 14, 15.5, ['value-not-whole denominator']],
  ['below zero', ntm, 14, -15, ['value-negative denominator']],
  ['below zero of a rate', poverty, 5, -5, ['value-negative denominator']],
  ['that is not whole of a rate', poverty, 5, 1000.5, []],
  ['of a rate below its numerator', poverty, 5, 4, []],
  ['of what has none', turns, 5, 5, ['denominator-unexpected denominator']],
])('a denominator %s', (_, of, value, denominator, expected) => {
  const faults = checkDenominator(of, { value, denominator }, (column) => ({ column }))
  expect(faults.map(({ code, place }) => `${code} ${place?.column}`)).toEqual(expected)
})
