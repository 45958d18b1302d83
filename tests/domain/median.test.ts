import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Figure, missingFigure } from '../../src/domain/figure.ts'
import { rateOf } from '../../src/domain/measure-rules.ts'
import { medianOfAreas } from '../../src/domain/median.ts'
import { figureValue, locNinh, quarter } from './small-dataset.ts'

const at = quarter('2024-Q1')
const gap = missingFigure('not-reported', { period: at })
const share = (value: number, denominator: number) => figureValue(value, { denominator })
const median = (figures: readonly Figure[], quantity: 'count' | 'share' = 'count') =>
  medianOfAreas(
    {},
    quantity,
    figures.map((figure) => ({ area: locNinh, figure })),
    figures.length,
    at,
  )
const value = ({ figure }: ReturnType<typeof median>) => (figure.kind === 'value' ? figure.value : figure.reason)

describe('the middle of a group', () => {
  test.each([
    ['an odd number of areas has one in the middle', [7, 1, 4], 4],
    ['of an even number it is the lower of the two in the middle', [7, 1, 4, 5], 4],
    ['one area is its own middle', [3], 3],
    ['zeros are figures like others', [0, 0, 9], 0],
  ])('%s', (_, values, expected) => {
    expect(value(median(values.map((each) => figureValue(each))))).toBe(expected)
  })

  test('is by percent where shares are compared, and is the figure of an area with its denominator', () => {
    const { figure } = median([share(14, 15), share(2, 2), share(4, 8)], 'share')
    expect(figure).toMatchObject({ value: 14, denominator: 15 })
  })

  test('leaves out areas without a figure and totals that lack areas, and says among how many it was found', () => {
    const partial = figureValue(99, { coverage: { reported: 1, expected: 2 } })
    expect(median([figureValue(4), gap, partial, figureValue(6)])).toMatchObject({
      figure: { value: 4 },
      coverage: { reported: 2, expected: 4 },
    })
  })

  test('of no figures is missing, and of figures without denominators has no share', () => {
    expect(value(median([gap, gap]))).toBe('not-published')
    expect(value(median([]))).toBe('not-published')
    expect(value(median([figureValue(25), figureValue(3)], 'share'))).toBe('no-share')
    expect(value(median([figureValue(25, { coverage: { reported: 1, expected: 2 } })], 'share'))).toBe('not-published')
  })

  const figures = fc.array(
    fc.tuple(fc.nat(60), fc.nat(20)).map(([part, rest]) => share(part, part + rest + 1)),
    { minLength: 1, maxLength: 15 },
  )
  const quantities = fc.constantFrom('count' as const, 'share' as const)
  const score = (figure: Figure, quantity: 'count' | 'share') =>
    figure.kind === 'missing' ? Number.NaN : quantity === 'share' ? rateOf({}, figure)! : figure.value

  test('is always one of the figures, and no more than half of the areas lie on either side of it', () => {
    fc.assert(
      fc.property(figures, quantities, (all, quantity) => {
        const { figure } = median(all, quantity)
        expect(all).toContain(figure)
        const middle = score(figure, quantity)
        const scores = all.map((each) => score(each, quantity))
        expect(scores.filter((each) => each < middle).length).toBeLessThanOrEqual(all.length / 2)
        expect(scores.filter((each) => each > middle).length).toBeLessThanOrEqual(all.length / 2)
      }),
    )
  })

  test('does not depend on the order of the areas', () => {
    const shuffled = figures.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, quantities, ([all, other], quantity) => {
        expect(score(median(other, quantity).figure, quantity)).toBe(score(median(all, quantity).figure, quantity))
      }),
    )
  })
})
