import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inShownUnit, isToldWhole, shownFor, shownUnit, valuesOf } from '../../src/domain/display-unit.ts'
import { measures } from '../../src/domain/indicator.ts'
import { takesDisplayUnit } from '../../src/domain/measure-rules.ts'
import { missingFigure } from '../../src/domain/figure.ts'
import { billion, million, revenue } from './small-budget.ts'
import { figureValue, period, turns } from './small-dataset.ts'

const values = fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { maxLength: 8 })
const sizeOf = (all: readonly number[]): number => Math.max(0, ...all.map(Math.abs))

describe('the unit that figures are shown in together', () => {
  test.each([
    ['is that of the data below the least factor', [999_999, -5], undefined],
    ['is the unit that the largest just comes to', [1_000_000, 3], million],
    ['is the largest that fits, for the small ones too', [12, 1_234_567_890_123], billion],
    ['minds no sign', [-2_000_000_000, 1_000_000], billion],
    ['is that of the data where there is nothing but zeros', [0, 0], undefined],
    ['is that of the data without a figure', [], undefined],
  ] as const)('%s', (_, shown, unit) => {
    expect(shownFor(revenue, shown).shownIn).toEqual(unit)
  })

  test('is chosen by the first figures that are not all zero', () => {
    expect(shownFor(revenue, [0], [5_000_000]).shownIn).toEqual(million)
    expect(shownFor(revenue, [3_000_000], [5_000_000_000]).shownIn).toEqual(million)
    expect(shownFor(revenue, [12], [5_000_000_000]).shownIn).toBeUndefined()
    expect(shownFor(revenue, [0.5], [5_000_000_000]).shownIn).toBeUndefined()
  })

  test('does not depend on the order of the units', () => {
    const reversed = { ...revenue, displayUnits: [billion, million] }
    fc.assert(
      fc.property(values, (shown) => {
        expect(shownFor(reversed, shown)).toEqual(shownFor(revenue, shown))
      }),
    )
  })

  test('is never larger than the largest figure, and no unit between the two is left out', () => {
    fc.assert(
      fc.property(values, (shown) => {
        const size = sizeOf(shown)
        const { factor } = shownFor(revenue, shown).shownIn ?? { factor: 1 }
        expect(factor === 1 || factor <= size).toBe(true)
        expect([million, billion].filter((unit) => unit.factor > factor && unit.factor <= size)).toEqual([])
      }),
    )
  })

  test('is settled: nothing is left to choose, and all else stays', () => {
    const { displayUnits: _, ...plain } = revenue
    expect(shownFor(revenue, [5_000_000_000])).toEqual({ ...plain, shownIn: billion })
    expect(shownFor(revenue, [5])).toStrictEqual(plain)
    expect(shownFor(turns, [5_000_000_000])).toEqual(turns)
  })
})

describe('a figure in its unit', () => {
  test('is divided by nothing but the factor', () => {
    expect(inShownUnit({ shownIn: billion }, 1_234_567_890_123)).toBe(1234.567890123)
    expect(inShownUnit({ shownIn: million }, -300_000)).toBe(-0.3)
    expect(inShownUnit({}, 1_234_567_890_123)).toBe(1_234_567_890_123)
  })

  test('has no dust: it is the nearest number to the true quotient', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(million, billion), (value, shownIn) => {
        expect(inShownUnit({ shownIn }, value)).toBe(Number(`${value}e-${Math.round(Math.log10(shownIn.factor))}`))
      }),
    )
  })

  test('has the digits and the name of its unit, else those of the data', () => {
    expect(shownUnit(shownFor(revenue, [2e9]))).toMatchObject({ unit: billion.unit, decimals: 1 })
    expect(shownUnit(shownFor(revenue, [2]))).toEqual({ unit: revenue.unit, decimals: 0 })
  })

  test('is a whole number only where whole things are told in the unit of the data', () => {
    const shownIn = { factor: 1000, unit: turns.unit, decimals: 1 }
    expect(isToldWhole(turns)).toBe(true)
    expect(isToldWhole({ ...turns, shownIn })).toBe(false)
    expect(isToldWhole(shownFor(revenue))).toBe(false)
  })
})

test('only a quantity by itself is shown in another unit', () => {
  expect(measures.filter((measure) => takesDisplayUnit({ measure }))).toEqual(['count', 'amount'])
})

test('what has no value has no part in the choice', () => {
  expect(
    valuesOf([figureValue(3), missingFigure('not-reported', { period: period('2024-Q1') }), figureValue(0)]),
  ).toEqual([3, 0])
})

test('of a range both ends have a part in the choice', () => {
  const range = figureValue(900_000, { upTo: 1_200_000 })
  expect(valuesOf([range])).toEqual([900_000, 1_200_000])
  expect(shownFor(revenue, valuesOf([range])).shownIn).toEqual(million)
})
