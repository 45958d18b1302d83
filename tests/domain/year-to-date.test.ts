import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import type { AsOf } from '../../src/domain/as-of.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { type FigureValue, missingFigure } from '../../src/domain/figure.ts'
import { yearToDatePeriod } from '../../src/domain/period.ts'
import { cumulate, yearToDate } from '../../src/domain/year-to-date.ts'
import {
  binhPhuoc,
  buDop,
  carriedOver,
  chonThanh,
  criteria,
  day,
  figureValue,
  indicator,
  locNinh,
  ntm,
  observed,
  ontime,
  period,
  quarter,
  resolved,
  smallDataset,
  turns,
  unreported,
} from './small-dataset.ts'
import { decisionDate, inspectorate, schoolYear } from './small-vocabulary.ts'

const dataset = smallDataset([
  ...[71, 80, 64].map((value, index) => observed(turns, locNinh, `2024-Q${index + 1}`, value)),
  ...[13, 14].map((value, index) => observed(ntm, locNinh, `2024-Q${index + 1}`, value, { denominator: 15 })),
  ...[6, 3].map((value, index) => observed(carriedOver, locNinh, `2024-Q${index + 1}`, value)),
  ...[9, 8].map((value, index) => observed(ontime, locNinh, `2024-Q${index + 1}`, value, { denominator: 10 })),
  ...[9, 8].map((value, index) => observed(resolved, locNinh, `2024-Q${index + 1}`, value, { denominator: 10 })),
  observed(turns, buDop, '2024-Q1', 20),
  unreported(turns, buDop, '2024-Q2'),
  observed(turns, buDop, '2024-9M', 90),
  observed(turns, chonThanh, '2024-Q1', 10),
  observed(turns, chonThanh, '2024-Q2', 10),
  unreported(turns, chonThanh, '2024-Q3', 'not-due', 'sample'),
])
const ask = (of: Indicator, area: typeof locNinh, text: string) =>
  yearToDate(dataset, { indicator: of, area: area.id, quarter: quarter(text) })

describe('the figure since the start of the year', () => {
  test.each([
    ['flows add', turns, locNinh, '2024-Q2', { value: 151, period: '2024-H1' }],
    ['flows add', turns, locNinh, '2024-Q3', { value: 215, period: '2024-9M' }],
    ['the first quarter is itself', turns, locNinh, '2024-Q1', { value: 71, period: '2024-Q1' }],
    ['a stock is that of the last quarter', ntm, locNinh, '2024-Q2', { value: 14, denominator: 15, period: '2024-H1' }],
    ['an opening stock is that of the first', carriedOver, locNinh, '2024-Q2', { value: 6, period: '2024-H1' }],
    ['denominators that flow add', ontime, locNinh, '2024-Q2', { value: 17, denominator: 20 }],
    ['a printed figure stands', turns, buDop, '2024-Q3', { value: 90, period: '2024-9M' }],
  ])('%s', (_, of, area, text, expected) => {
    expect(ask(of, area, text)).toMatchObject({ kind: 'value', ...expected })
  })

  test('of what stands is the figure of the quarter, and no figure of the year replaces it', () => {
    const stock = indicator('ocop.products', { time: 'stock' })
    const both = smallDataset([
      observed(stock, locNinh, '2024-Q4', 75),
      observed(stock, locNinh, '2024', 72),
      observed(stock, buDop, '2024', 9),
    ])
    const at = (area: typeof locNinh) =>
      yearToDate(both, { indicator: stock, area: area.id, quarter: quarter('2024-Q4') })
    expect(at(locNinh)).toMatchObject({ value: 75, period: '2024' })
    expect(at(buDop)).toMatchObject({ value: 9, period: '2024' })
  })

  test('of what happened out of what stands is on what stood last: 3 of 14 communes', () => {
    const made = indicator('rural.new', { measure: 'share', denominatorTime: 'stock' })
    const quarters = smallDataset([
      observed(made, locNinh, '2024-Q1', 1, { denominator: 15 }),
      observed(made, locNinh, '2024-Q2', 2, { denominator: 14 }),
    ])
    expect(yearToDate(quarters, { indicator: made, area: locNinh.id, quarter: quarter('2024-Q2') })).toMatchObject({
      value: 3,
      denominator: 14,
    })
  })

  test('of a share whose open matters are counted again has a numerator and no denominator', () => {
    const figure = ask(resolved, locNinh, '2024-Q2')
    expect(figure).toMatchObject({ kind: 'value', value: 17 })
    expect(figure).not.toHaveProperty('denominator')
  })

  test('is missing as soon as one quarter is: a partial sum would look like a fall', () => {
    expect(ask(turns, buDop, '2024-Q2')).toMatchObject({ kind: 'missing', reason: 'incomplete-year', isSample: false })
    expect(ask(turns, chonThanh, '2024-Q3')).toMatchObject({ reason: 'incomplete-year', isSample: true })
    expect(ask(turns, locNinh, '2024-Q4')).toMatchObject({ reason: 'incomplete-year' })
    // Of a year of which nothing was told no quarter is missing.
    expect(ask(turns, locNinh, '2022-Q4')).toMatchObject({ reason: 'not-published' })
    expect(ask(turns, locNinh, '2023-Q1')).toMatchObject({ reason: 'not-published' })
  })

  test('of a year in which the area was not is told as that', () => {
    const quarters = ['2024-Q1', '2024-Q2'].map((when) => missingFigure('area-absent', { period: quarter(when) }))
    const whole = { period: yearToDatePeriod(quarter('2024-Q2')) }
    expect(cumulate(turns, quarters, whole)).toMatchObject({ kind: 'missing', reason: 'area-absent' })
    const [absent] = quarters
    const told = figureValue(3, { period: quarter('2024-Q2') })
    expect(cumulate(turns, [absent!, told], whole)).toMatchObject({ reason: 'incomplete-year' })
  })

  test('is missing where a new calendar makes the quarters overlap, or leaves days between them', () => {
    const note = { vi: '', en: '' }
    const recut = (former: typeof inspectorate, later: typeof inspectorate): Indicator => ({
      ...turns,
      versions: [
        { id: 'former', validTo: day('2024-06-30'), calendar: former, note },
        { id: 'later', validFrom: day('2024-07-01'), calendar: later, note },
      ],
    })
    const quarters = [71, 80, 64].map((value, index) => figureValue(value, { period: quarter(`2024-Q${index + 1}`) }))
    const sumOf = (of: Indicator, to: number) =>
      cumulate(of, quarters.slice(0, to), { period: yearToDatePeriod(quarter(`2024-Q${to}`)) })
    for (const of of [recut(inspectorate, decisionDate), recut(decisionDate, inspectorate)]) {
      expect(sumOf(of, 2)).toMatchObject({ kind: 'value', value: 151 })
      expect(sumOf(of, 3)).toMatchObject({ kind: 'missing', reason: 'calendar-changed' })
    }
    expect(sumOf(recut(decisionDate, schoolYear), 3)).toMatchObject({ kind: 'value', value: 215 })
  })

  test('of a total is of as many areas as its weakest quarter, at the least', () => {
    const coverage = { reported: 2, expected: 3, isLeast: true }
    expect(ask(turns, binhPhuoc, '2024-Q2')).toMatchObject({ value: 191, coverage })
  })

  test('of a quarter that lacks months is so many months short, and says so', () => {
    const lacking = { months: { reported: 2, expected: 3 } }
    const months = smallDataset([
      observed(turns, locNinh, '2024-Q1', 71),
      observed(turns, locNinh, '2024-Q2', 50, lacking),
      observed(ntm, locNinh, '2024-Q1', 12, { denominator: 15, ...lacking }),
      observed(ntm, locNinh, '2024-Q2', 13, { denominator: 15, ...lacking }),
      observed(ntm, locNinh, '2024-Q3', 14, { denominator: 15 }),
      observed(ntm, buDop, '2024-Q2', 5, { denominator: 6, ...lacking }),
      observed(ntm, buDop, '2024-H1', 6, { denominator: 6 }),
      observed(carriedOver, locNinh, '2024-Q1', 6),
    ])
    const at = (of: Indicator, area: Area, when: string) =>
      yearToDate(months, { indicator: of, area: area.id, quarter: quarter(when) })
    expect(at(turns, locNinh, '2024-Q2')).toMatchObject({ value: 121, months: { reported: 5, expected: 6 } })
    expect(at(ntm, locNinh, '2024-Q2')).toMatchObject({ value: 13, months: { reported: 5, expected: 6 } })
    expect(at(ntm, locNinh, '2024-Q1')).toMatchObject({ value: 12, months: { reported: 2, expected: 3 } })
    expect(at(ntm, locNinh, '2024-Q3')).not.toHaveProperty('months')
    expect(at(ntm, buDop, '2024-Q2')).toMatchObject({ value: 6, period: '2024-H1' })
    expect(at(carriedOver, locNinh, '2024-Q2')).not.toHaveProperty('months')
  })

  test('of what is told since the start of the year is whole where its quarters are, else what months make of it', () => {
    const toDate = indicator('spent', { time: 'cumulative' })
    const five = { months: { reported: 5, expected: 6 } }
    const told = smallDataset([
      observed(toDate, locNinh, '2024-Q1', 10),
      observed(toDate, locNinh, '2024-Q2', 15),
      observed(toDate, locNinh, '2024-H1', 21, five),
      observed(toDate, buDop, '2024-H1', 21, five),
    ])
    const at = (area: Area) => yearToDate(told, { indicator: toDate, area: area.id, quarter: quarter('2024-Q2') })
    expect(at(locNinh)).toMatchObject({ value: 25 })
    expect(at(locNinh)).not.toHaveProperty('months')
    expect(at(buDop)).toMatchObject({ value: 21, ...five })
  })

  test('of an index that flows does not exist, and of a standing index is the last one', () => {
    const flowing = indicator('flowing', { measure: 'index' })
    const quarters = [figureValue(1.5), figureValue(2.5)]
    const whole = { period: period('2024-H1') }
    expect(cumulate(flowing, quarters, whole)).toMatchObject({ kind: 'missing', reason: 'not-cumulated' })
    expect(cumulate(criteria, quarters, whole)).toMatchObject({ value: 2.5, period: '2024-H1' })
  })
})

test('a year to date grows by exactly the quarter that is added to it', () => {
  const whole = { period: period('2024') }
  const upTo = (values: readonly number[]): number => {
    const figure = cumulate(
      turns,
      values.map((value) => figureValue(value)),
      whole,
    )
    return figure.kind === 'value' ? figure.value : Number.NaN
  }
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 2, maxLength: 4 }), (values) => {
      expect(upTo(values) - upTo(values.slice(0, -1))).toBe(values.at(-1))
    }),
  )
})

describe('a year to date', () => {
  const whole = { period: period('2024-H1') }

  test('has a denominator only where every quarter has one', () => {
    const quarters = [figureValue(9, { denominator: 10 }), figureValue(8)]
    expect(cumulate(ontime, quarters, whole)).not.toHaveProperty('denominator')
    expect(cumulate(ontime, [...quarters].reverse(), whole)).not.toHaveProperty('denominator')
  })

  test('of one quarter is that quarter, a mean or index among them', () => {
    const flowing = indicator('flowing', { measure: 'index' })
    expect(cumulate(flowing, [figureValue(1.5)], { period: period('2024-Q1') })).toMatchObject({ value: 1.5 })
  })

  test('has the area it is of, and none where it is of none', () => {
    const quarters = [figureValue(9), figureValue(8)]
    expect(cumulate(turns, quarters, { ...whole, area: locNinh })).toMatchObject({ area: locNinh })
    expect(cumulate(turns, quarters, whole)).not.toHaveProperty('area')
  })

  test('has the coverage that is lowest as a part, when the number of areas has changed', () => {
    const quarters = [
      { reported: 8, expected: 8 },
      { reported: 9, expected: 11 },
    ].map((coverage) => figureValue(5, { coverage }))
    for (const inOrder of [quarters, [...quarters].reverse()]) {
      expect(cumulate(turns, inOrder, whole)).toMatchObject({ coverage: { reported: 9, expected: 11 } })
    }
  })
})

describe('a figure that ends early', () => {
  const early = (what: Indicator, when: string, value: number, asOf: string) =>
    observed(what, locNinh, when, value, { asOf: asOf as AsOf })
  const toDate = (what: Indicator, when: string, ...told: readonly Observation[]) =>
    yearToDate(smallDataset(told), { indicator: what, area: locNinh.id, quarter: quarter(when) })

  test('makes a year to date with a hole, also where a later quarter is whole', () => {
    const [first, second] = [early(turns, '2024-Q1', 55, '2024-02'), observed(turns, locNinh, '2024-Q2', 80)]
    const hole = { value: 135, asOf: '2024-02', isAsOfLeast: true, lacksDays: true }
    expect(toDate(turns, '2024-Q2', first, second)).toMatchObject(hole)
    const whole = observed(turns, locNinh, '2024-H1', 150)
    expect(toDate(turns, '2024-Q2', first, second, whole)).not.toHaveProperty('asOf')
  })

  test('printed for the stretch comes after a sum of its quarters, and before none', () => {
    const [printed, first] = [early(turns, '2024-H1', 140, '2024-05'), observed(turns, locNinh, '2024-Q1', 71)]
    const sum = toDate(turns, '2024-Q2', printed, first, observed(turns, locNinh, '2024-Q2', 80))
    expect(sum).toMatchObject({ value: 151 })
    expect(sum).not.toHaveProperty('asOf')
    expect(toDate(turns, '2024-Q2', printed, first)).toMatchObject({ value: 140, asOf: '2024-05', lacksDays: true })
  })

  test('of what stands comes after one of the end of the stretch, and before another that ends early', () => {
    const quarterEnd = early(ntm, '2024-Q4', 12, '2024-11')
    expect(toDate(ntm, '2024-Q4', quarterEnd)).toMatchObject({ value: 12, asOf: '2024-11' })
    expect(toDate(ntm, '2024-Q4', quarterEnd, observed(ntm, locNinh, '2024', 14))).toMatchObject({ value: 14 })
    expect(toDate(ntm, '2024-Q4', quarterEnd, early(ntm, '2024', 11, '2024-06'))).toMatchObject({ value: 12 })
  })
})

test('a year to date is of as many areas as the weakest of its quarters, at the least', () => {
  const of = (reported: number, expected = 11) => figureValue(5, { coverage: { reported, expected } })
  const whole = { period: period('2024-9M') }
  const coverageOf = (...quarters: readonly FigureValue[]) => cumulate(turns, quarters, whole)
  expect(coverageOf(of(11), of(10), of(8))).toMatchObject({ coverage: { reported: 8, expected: 11, isLeast: true } })
  expect(coverageOf(of(8), of(8))).toHaveProperty('coverage', { reported: 8, expected: 11 })
  expect(coverageOf(of(11), of(10, 10))).toHaveProperty('coverage', { reported: 10, expected: 10 })
  expect(cumulate(turns, [figureValue(5), of(11)], whole)).toMatchObject({ coverage: { reported: 11, expected: 11 } })
  expect(cumulate(turns, [figureValue(5), figureValue(6)], whole)).not.toHaveProperty('coverage')
})

test('what a source told of the stretch comes before the sum of its quarters, and stands before a mere total of what stands', () => {
  const stock = indicator('ocop.products', { time: 'stock' })
  const told = smallDataset([
    ...[20, 30].map((value, index) => observed(turns, locNinh, `2024-Q${index + 1}`, value)),
    observed(turns, locNinh, '2024-H1', 51),
    ...[locNinh, buDop, chonThanh].map((area) => observed(stock, area, '2024-Q2', 23)),
    observed(stock, binhPhuoc, '2024-H1', 70),
  ])
  const of = (asked: Indicator, area: Area) =>
    yearToDate(told, { indicator: asked, area: area.id, quarter: quarter('2024-Q2') })
  expect(of(turns, locNinh)).toMatchObject({ value: 51, period: '2024-H1' })
  expect(of(stock, binhPhuoc)).toMatchObject({ value: 70 })
})

test('of a year of which only the stretch was told the reason is that of the stretch', () => {
  const told = smallDataset([unreported(turns, locNinh, '2024-9M', 'withheld')])
  const asked = { indicator: turns, area: locNinh.id }
  expect(yearToDate(told, { ...asked, quarter: quarter('2024-Q3') })).toMatchObject({ reason: 'withheld' })
  expect(yearToDate(told, { ...asked, quarter: quarter('2024-Q2') })).toMatchObject({ reason: 'not-published' })
})
