import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownFor } from '../../src/domain/display-unit.ts'
import { shownNumber } from '../../src/i18n/shown-number.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { billion, million, revenue } from '../domain/small-budget.ts'

const { vi, en } = textsByLanguage

/** The number a text says. */
const read = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'))

describe('a number in the unit of its indicator', () => {
  const inBillions = shownFor(revenue, [billion.factor])

  test.each([
    ['is rounded once', 1_234_567_890_123, '1.234,6', '1,234.6'],
    ['is rounded as it stands, and not as its binary fraction', 1_250_000_000, '1,3', '1.3'],
    ['has its digits where they are zeros', 2_000_000_000, '2,0', '2.0'],
    ['is not nothing where it is small', 5_000_000, '0,005', '0.005'],
    ['is not nothing where it is one of a billion', 1, '0,000000001', '0.000000001'],
    ['is nothing where it is', 0, '0,0', '0.0'],
    ['keeps its sign', -1_260_000_000, '−1,3', '−1.3'],
  ])('%s', (_, value, inVietnamese, inEnglish) => {
    expect(shownNumber(vi, inBillions, value)).toBe(inVietnamese)
    expect(shownNumber(en, inBillions, value)).toBe(inEnglish)
  })

  test('is that of the data where nothing larger fits', () => {
    expect(shownNumber(vi, shownFor(revenue, [12]), 12)).toBe('12')
  })

  test('read back and multiplied is the data within half of its last digit', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(million, billion), (value, shownIn) => {
        const text = shownNumber(en, { ...shownFor(revenue), shownIn }, value)
        const digits = text.split('.')[1]?.length ?? 0
        const halfADigit = (shownIn.factor / 10 ** digits) * 0.5
        expect(Math.abs(read(text) * shownIn.factor - value)).toBeLessThanOrEqual(halfADigit * (1 + 1e-9))
        expect(read(text) === 0).toBe(value === 0)
      }),
      { numRuns: 500 },
    )
  })
})
