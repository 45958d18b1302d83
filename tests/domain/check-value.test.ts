import { expect, test } from 'vitest'
import { checkDenominator, checkNumber, checkRate } from '../../src/domain/check-value.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { criteria, indicator, ntm, turns } from './small-dataset.ts'

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
