import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countText,
  digitsToSee,
  numberText,
  percentDigits,
  percentText,
  shortNumberText,
} from '../../src/i18n/number-text.ts'

describe('a number', () => {
  test.each([
    ['vi', 0, 0, '0'],
    ['vi', 7, 0, '7'],
    ['vi', 999, 0, '999'],
    ['vi', 1234, 0, '1.234'],
    ['vi', 1234567, 0, '1.234.567'],
    ['vi', 18.75, 1, '18,8'],
    ['vi', 18, 1, '18,0'],
    ['vi', 1234.5, 1, '1.234,5'],
    ['vi', -3, 0, '−3'],
    ['vi', -1234.5, 1, '−1.234,5'],
    ['en', 1234, 0, '1,234'],
    ['en', 18, 1, '18.0'],
    ['en', -1234.5, 1, '−1,234.5'],
  ] as const)('in %s, %d with %d digits after the comma is written %s', (language, value, decimals, text) => {
    expect(numberText(language, value, decimals)).toBe(text)
  })

  test.each([
    ['vi', 50, 1, '50'],
    ['vi', 41.26, 1, '41,3'],
    ['vi', 0.25, 2, '0,25'],
    ['vi', -2.04, 1, '−2'],
    ['en', 41.26, 1, '41.3'],
  ] as const)('in %s, %d in short with at most %d digits is written %s', (language, value, decimals, text) => {
    expect(shortNumberText(language, value, decimals)).toBe(text)
  })

  test('is written as the formats of the browser write it, whatever its size and digits', () => {
    const locales = { vi: 'vi-VN', en: 'en-GB' } as const
    const some = fc.oneof(
      fc.double(),
      fc.double({ min: -1e6, max: 1e6 }),
      fc.integer(),
      fc.integer({ min: -200_000, max: 200_000 }).map((value) => value / 1000),
    )
    fc.assert(
      fc.property(
        fc.constantFrom('vi' as const, 'en' as const),
        some,
        fc.integer({ min: 0, max: 6 }),
        (language, value, decimals) => {
          const format = (minimum: number, each: number): string =>
            new Intl.NumberFormat(locales[language], {
              minimumFractionDigits: minimum,
              maximumFractionDigits: decimals,
            })
              .format(each)
              .replace('-', '−')
          expect(numberText(language, value, decimals)).toBe(format(decimals, value === 0 ? 0 : value))
          expect(shortNumberText(language, value, decimals)).toBe(format(0, value))
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('can be read back whatever its size, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (value) => {
        const read = (text: string, group: string): number => Number(text.replaceAll(group, '').replace('−', '-'))
        expect(read(numberText('vi', value), '.')).toBe(value)
        expect(read(numberText('en', value), ',')).toBe(value)
      }),
    )
  })
})

describe('a count', () => {
  test.each([
    ['vi', 0, '0'],
    ['vi', 1, '01'],
    ['vi', 9, '09'],
    ['vi', 10, '10'],
    ['vi', 1234, '1.234'],
    ['en', 0, '0'],
    ['en', 1, '1'],
    ['en', 9, '9'],
    ['en', 1234, '1,234'],
  ] as const)('in %s, %d is written %s', (language, count, text) => {
    expect(countText(language, count)).toBe(text)
  })

  test('gets no leading zero when it is no whole number or below zero', () => {
    expect(countText('vi', 2.4)).not.toMatch(/^0/)
    expect(countText('vi', -3)).toBe('−3')
  })
})

describe('a percentage', () => {
  test.each([
    ['vi', 41.304_347, '41,3%'],
    ['vi', 93.333, '93,3%'],
    ['vi', 50, '50%'],
    ['vi', 100, '100%'],
    ['vi', 0, '0%'],
    ['vi', 99.94, '99,94%'],
    ['vi', 99.9, '99,9%'],
    ['vi', 99.96, '99,96%'],
    ['vi', 99.999_999, '99,999999%'],
    ['vi', 0.04, '0,04%'],
    ['vi', 0.000_01, '0,00001%'],
    ['vi', 112.5, '112,5%'],
    ['vi', 100.02, '100,02%'],
    ['en', 41.304_347, '41.3%'],
    ['en', 99.96, '99.96%'],
    ['en', 0.02, '0.02%'],
  ] as const)('in %s, %d is written %s', (language, percent, text) => {
    expect(percentText(language, percent)).toBe(text)
  })

  test('reads 0% only for nothing and 100% only for all, and is off by half a tenth at the most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }), (denominator, some) => {
        const value = Math.min(some, denominator)
        const percent = (value / denominator) * 100
        const text = percentText('en', percent)
        expect(text === '0%').toBe(value === 0)
        expect(text === '100%').toBe(value === denominator)
        expect(Math.abs(Number.parseFloat(text) - percent)).toBeLessThanOrEqual(0.050_000_1)
      }),
    )
  })
})

test.each([
  [0, 0],
  [3, 0],
  [0.3, 1],
  [0.04, 2],
  [0.1, 1],
  [0.099, 2],
])('a size of %d is seen with %d digits after the comma', (size, digits) => {
  expect(digitsToSee(size)).toBe(digits)
})

test.each([
  [0, 1],
  [100, 1],
  [93.333, 1],
  [99.9, 1],
  [99.96, 2],
  [0.03, 2],
  [100.004, 3],
  [250, 1],
])('the percentage %d is written with %d digits', (percent, digits) => {
  expect(percentDigits(percent)).toBe(digits)
})
