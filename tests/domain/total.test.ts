import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import { type Figure, missingFigure } from '../../src/domain/figure.ts'
import { rateOf } from '../../src/domain/measure-rules.ts'
import type { SourceId } from '../../src/domain/source.ts'
import { sourcesOf, totalOverAreas } from '../../src/domain/total.ts'
import { cumulate } from '../../src/domain/year-to-date.ts'
import { binhPhuoc, criteria, figureValue, ntm, ontime, period, turns } from './small-dataset.ts'

const whole = { area: binhPhuoc, period: period('2024-Q1') }
const gap = missingFigure('not-reported', { period: whole.period })
const share = (value: number, denominator: number): Figure => figureValue(value, { denominator })

describe('a total over areas', () => {
  test('adds counts and says how many areas it is made of', () => {
    expect(totalOverAreas(turns, [figureValue(71), figureValue(0), gap], whole)).toMatchObject({
      kind: 'value',
      value: 71,
      coverage: { reported: 2, expected: 3 },
      area: binhPhuoc,
      sources: ['report'],
    })
  })

  test('says over how many months all its areas reach, and counts an area that lacks some as reported', () => {
    const two = figureValue(20, { months: { reported: 2, expected: 3 } })
    expect(totalOverAreas(turns, [two, two], whole)).toMatchObject({
      value: 40,
      coverage: { reported: 2, expected: 2 },
      months: { reported: 2, expected: 3 },
    })
    expect(totalOverAreas(turns, [two, figureValue(30), gap], whole)).toMatchObject({
      value: 50,
      coverage: { reported: 2, expected: 3 },
      months: { reported: 2, expected: 3, isLeast: true },
    })
  })

  test('says up to when all its areas count', () => {
    const early = figureValue(20, { asOf: '2024-02' as AsOf, lacksDays: true })
    expect(totalOverAreas(turns, [early, early], whole)).toMatchObject({ asOf: '2024-02', lacksDays: true })
    expect(totalOverAreas(turns, [early, early], whole)).not.toHaveProperty('isAsOfLeast')
    expect(totalOverAreas(turns, [early, figureValue(30)], whole)).toMatchObject({
      value: 50,
      coverage: { reported: 2, expected: 2 },
      asOf: '2024-02',
      isAsOfLeast: true,
      lacksDays: true,
    })
  })

  test('of what is told of the year is told of it', () => {
    const yearly = figureValue(20, { toldOf: period('2024') })
    expect(totalOverAreas(turns, [yearly, yearly], whole)).toMatchObject({ toldOf: '2024' })
  })

  test('is the sum of numerators out of the sum of denominators', () => {
    expect(totalOverAreas(ntm, [share(2, 2), share(3, 8)], whole)).toMatchObject({ value: 5, denominator: 10 })
  })

  test('has no denominator when one part lacks it', () => {
    const total = totalOverAreas(ntm, [share(2, 2), figureValue(3)], whole)
    expect(total).toMatchObject({ value: 5 })
    expect(total).not.toHaveProperty('denominator')
  })

  test('of an index does not exist', () => {
    expect(totalOverAreas(criteria, [figureValue(17.5), figureValue(19)], whole)).toMatchObject({
      kind: 'missing',
      reason: 'not-aggregated',
      coverage: { reported: 2, expected: 2 },
    })
  })

  test('owes nothing for an area of which nothing is asked: two of two communes, the wards apart', () => {
    const ward = missingFigure('not-applicable', { period: whole.period })
    expect(totalOverAreas(turns, [figureValue(3), figureValue(4), ward, ward], whole)).toMatchObject({
      value: 7,
      coverage: { reported: 2, expected: 2 },
    })
    expect(totalOverAreas(turns, [ward, ward], whole)).toMatchObject({
      reason: 'not-applicable',
      coverage: { reported: 0, expected: 0 },
    })
  })

  test('of targets that are rates alone does not exist: the mean of 90 and 95 % was undertaken by nobody', () => {
    const rate = (value: number) => figureValue(value, { denominator: 100, isRate: true })
    expect(totalOverAreas(ntm, [rate(90), rate(95)], whole)).toMatchObject({
      kind: 'missing',
      reason: 'target-by-rate',
    })
  })

  test('without any value is missing for the common reason, else as not published', () => {
    const notDue = missingFigure('not-due', { period: whole.period })
    expect(totalOverAreas(turns, [gap, gap], whole)).toMatchObject({
      reason: 'not-reported',
      coverage: { reported: 0, expected: 2 },
    })
    expect(totalOverAreas(turns, [gap, notDue], whole)).toMatchObject({ reason: 'not-published' })
    expect(totalOverAreas(turns, [], whole)).toMatchObject({ reason: 'not-published' })
    expect(totalOverAreas(turns, [{ ...gap, isSample: true }, gap], whole)).toMatchObject({ isSample: true })
  })

  test('without any value is from sources where all its parts are, and has no area unless it is of one', () => {
    const total = totalOverAreas(turns, [gap, gap], whole)
    expect(total).toMatchObject({ isSample: false, area: binhPhuoc })
    expect(totalOverAreas(turns, [figureValue(5)], { period: whole.period })).not.toHaveProperty('area')
  })

  test('does not count an area as reported whose own figure is a total without some of its areas', () => {
    const partial = figureValue(20, { coverage: { reported: 9, expected: 11 } })
    const full = figureValue(20, { coverage: { reported: 11, expected: 11 } })
    expect(totalOverAreas(turns, [partial, figureValue(5)], whole)).toMatchObject({
      value: 25,
      coverage: { reported: 1, expected: 2 },
    })
    expect(totalOverAreas(turns, [full, figureValue(5)], whole)).toMatchObject({
      coverage: { reported: 2, expected: 2 },
    })
  })

  test('with one sample in it is a sample', () => {
    expect(totalOverAreas(turns, [figureValue(1), figureValue(2, { state: 'sample' })], whole)).toMatchObject({
      state: 'sample',
    })
  })

  test('names every source once', () => {
    const [a, b] = ['a' as SourceId, 'b' as SourceId]
    expect(sourcesOf([figureValue(1, { sources: [b, a] }), figureValue(1, { sources: [a] })])).toEqual([b, a])
  })
})

describe('the share of a total', () => {
  test('is not the mean of the shares: 2/2 and 3/8 make 50 %, not 68.75 %', () => {
    const parts = [share(2, 2), share(3, 8)]
    const total = totalOverAreas(ntm, parts, whole)
    const mean = parts.reduce((all, part) => all + rateOf({}, part.kind === 'value' ? part : { value: 0 })!, 0) / 2
    expect(mean).toBe(68.75)
    expect(total.kind === 'value' && rateOf({}, total)).toBe(50)
  })

  test('is the sum of numerators over the sum of denominators, and lies between the smallest and the largest share', () => {
    const parts = fc.array(
      fc.integer({ min: 1, max: 500 }).chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all))),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(parts, (pairs) => {
        const total = totalOverAreas(
          ntm,
          pairs.map(([value, all]) => share(value, all)),
          whole,
        )
        const percent = total.kind === 'value' ? rateOf({}, total)! : Number.NaN
        const [sumOfValues, sumOfAll] = [0, 1].map((at) => pairs.reduce((all, pair) => all + pair[at]!, 0))
        expect(percent).toBeCloseTo((sumOfValues! / sumOfAll!) * 100, 9)
        const shares = pairs.map(([value, all]) => (value / all) * 100)
        expect(percent).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9)
        expect(percent).toBeLessThanOrEqual(Math.max(...shares) + 1e-9)
      }),
    )
  })
})

test('flows give the same whether first the areas or first the quarters are added', () => {
  const cell = fc.tuple(fc.nat(2000), fc.nat(2000))
  const table = fc
    .tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 4 }))
    .chain(([areas, quarters]) =>
      fc.array(fc.array(cell, { minLength: quarters, maxLength: quarters }), { minLength: areas, maxLength: areas }),
    )
  const year = { area: binhPhuoc, period: period('2024') }
  fc.assert(
    fc.property(table, fc.constantFrom(turns, ontime), (rows, indicator) => {
      const figures = rows.map((row) =>
        row.map(([value, more]) => (indicator.measure === 'share' ? share(value, value + more) : figureValue(value))),
      )
      const quarters = figures[0]!.map((_, at) =>
        totalOverAreas(
          indicator,
          figures.map((row) => row[at]!),
          year,
        ),
      )
      const quartersLast = cumulate(indicator, quarters, year)
      const areasLast = totalOverAreas(
        indicator,
        figures.map((row) => cumulate(indicator, row, year)),
        year,
      )
      expect(quartersLast).toEqual(areasLast)
    }),
  )
})

test('a total of nothing told is a sample where the silence of one part is illustrated', () => {
  const illustrated: Figure = { ...gap, isSample: true }
  expect(totalOverAreas(turns, [gap, illustrated], whole)).toMatchObject({ kind: 'missing', isSample: true })
  expect(totalOverAreas(turns, [gap, gap], whole)).not.toMatchObject({ isSample: true })
})

test('ranges are not added up, nor what stands beside one', () => {
  const range = figureValue(10, { upTo: 20 })
  expect(totalOverAreas(turns, [figureValue(71), range], whole)).toMatchObject({ reason: 'not-aggregated' })
})
