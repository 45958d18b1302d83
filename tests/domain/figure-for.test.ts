import { describe, expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import { figureFor } from '../../src/domain/figure-for.ts'
import type { Area } from '../../src/domain/area.ts'
import type { CategoryId, Indicator } from '../../src/domain/indicator.ts'
import {
  binhPhuoc,
  buDop,
  chonThanh,
  criteria,
  day,
  dongNai,
  indicator,
  locNinh,
  locPhu,
  newLocQuang,
  ntm,
  observed,
  period,
  ruralChonThanh,
  smallDataset,
  turns,
  unreported,
} from './small-dataset.ts'
import { decisionDate, inspectorate } from './small-vocabulary.ts'

const leader = 'leader' as CategoryId
const dataset = smallDataset([
  observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15, printed: '14/15 xã' }),
  observed(ntm, buDop, '2024-Q1', 5, { denominator: 6 }),
  observed(ntm, chonThanh, '2024-Q1', 4, { denominator: 4 }),
  observed(ntm, ruralChonThanh, '2022-Q3', 8, { denominator: 8 }),
  observed(ntm, binhPhuoc, '2022-Q4', 66, { denominator: 86 }),
  observed(ntm, locNinh, '2022-Q4', 13, { denominator: 15 }),
  observed(turns, locNinh, '2024-Q1', 71),
  observed(turns, locNinh, '2024-Q1', 13, { category: leader }),
  unreported(turns, buDop, '2024-Q1'),
  observed(criteria, locNinh, '2024-Q1', 18.5),
  observed(ntm, locPhu, '2025-Q2', 1, { denominator: 1 }),
  observed(turns, locNinh, '2023', 300),
])
const ask = (of: typeof ntm, area: typeof locNinh, text: string, category?: CategoryId) =>
  figureFor(dataset, { indicator: of, area: area.id, period: period(text), ...(category ? { category } : {}) })

describe('the figure of an area', () => {
  test("is the area's own observation when there is one", () => {
    expect(ask(ntm, locNinh, '2024-Q1')).toMatchObject({ value: 14, denominator: 15, printed: '14/15 xã' })
    expect(ask(turns, locNinh, '2024-Q1', leader)).toMatchObject({ value: 13 })
  })

  test('is asked of the record that was in force, whichever record of the lineage is named', () => {
    expect(ask(ntm, chonThanh, '2022-Q3')).toMatchObject({ value: 8, denominator: 8, area: ruralChonThanh })
    expect(ask(ntm, ruralChonThanh, '2024-Q1')).toMatchObject({ value: 4, denominator: 4, area: chonThanh })
  })

  test('is the total of the areas below it when nobody published one', () => {
    expect(ask(ntm, binhPhuoc, '2024-Q1')).toMatchObject({
      value: 23,
      denominator: 25,
      coverage: { reported: 3, expected: 3 },
      area: binhPhuoc,
    })
    expect(ask(turns, binhPhuoc, '2024-Q1')).toMatchObject({ value: 71, coverage: { reported: 1, expected: 3 } })
  })

  test('is the published total, even when parts of it are known', () => {
    const figure = ask(ntm, binhPhuoc, '2022-Q4')
    expect(figure).toMatchObject({ value: 66, denominator: 86 })
    expect(figure.coverage).toBeUndefined()
  })

  test.each([
    ['not published for nobody', ntm, locNinh, '2023-Q1', 'not-published'],
    ['not aggregated from an index', criteria, binhPhuoc, '2024-Q1', 'not-aggregated'],
    ['not added up over several months', ntm, binhPhuoc, '2024-H1', 'not-published'],
    ['of an area that has ended', ntm, locNinh, '2025-Q3', 'area-absent'],
    ['of an area that was not there yet', ntm, newLocQuang, '2024-Q1', 'area-absent'],
    ['of another area that bears the same code now', ntm, newLocQuang, '2025-Q3', 'not-published'],
  ])('is missing when %s', (_, of, area, text, reason) => {
    expect(ask(of, area, text)).toMatchObject({ kind: 'missing', reason })
  })

  test('of a year is what a source printed for the year', () => {
    expect(ask(turns, locNinh, '2023')).toMatchObject({ value: 300, period: '2023' })
  })
})

describe('the quarter of what sources tell since the start of the year', () => {
  const revenue = indicator('budget.revenue', { measure: 'amount', time: 'cumulative', decimals: 2 })
  const told = (where: Area, when: string, value: number, of = {}) => observed(revenue, where, when, value, of)
  const budget = smallDataset([
    told(locNinh, '2024-Q1', 120.5),
    told(locNinh, '2024-H1', 301.75),
    told(locNinh, '2024', 700),
    told(buDop, '2024-H1', 90),
    told(chonThanh, '2024-Q1', 50),
    told(chonThanh, '2024-H1', 40),
    told(buDop, '2023-Q1', 20),
    told(buDop, '2023-H1', 45, { state: 'sample' }),
  ])
  const figure = (where: Area, when: string) =>
    figureFor(budget, { indicator: revenue, area: where.id, period: period(when) })

  test('is the difference of two sums, exactly', () => {
    expect(figure(locNinh, '2024-Q1')).toMatchObject({ value: 120.5 })
    expect(figure(locNinh, '2024-Q2')).toMatchObject({ kind: 'value', value: 181.25, period: '2024-Q2' })
  })

  test.each([
    ['the sum before it is not known', buDop, '2024-Q2'],
    ['nine months are not known', locNinh, '2024-Q4'],
    ['the sum fell, so that something was corrected on the way', chonThanh, '2024-Q2'],
    ['one of the sums is illustrative and the other is not', buDop, '2023-Q2'],
  ])('is not told where %s', (_, where, when) => {
    expect(figure(where, when)).toMatchObject({ kind: 'missing', reason: 'only-cumulative' })
  })

  test('is not told where a calendar that begins another day has come between the sums', () => {
    const note = { vi: '', en: '' }
    const versions = [
      { id: 'former', validTo: day('2024-03-31'), calendar: inspectorate, note },
      { id: 'later', validFrom: day('2024-04-01'), calendar: decisionDate, note },
    ]
    const of = (indicatorOf: Indicator) =>
      figureFor(budget, { indicator: indicatorOf, area: locNinh.id, period: period('2024-Q2') })
    expect(of({ ...revenue, versions })).toMatchObject({ kind: 'missing', reason: 'calendar-changed' })
    expect(of({ ...revenue, versions: [versions[1]!] })).toMatchObject({ kind: 'value', value: 181.25 })
  })

  test('is so many months short as the sum to its end is, and not told from one that did not reach to its start', () => {
    const months = smallDataset([
      told(locNinh, '2024-Q1', 120, { months: { reported: 2, expected: 3 } }),
      told(locNinh, '2024-H1', 300),
      told(locNinh, '2024-9M', 450, { months: { reported: 8, expected: 9 } }),
    ])
    const at = (when: string) => figureFor(months, { indicator: revenue, area: locNinh.id, period: period(when) })
    expect(at('2024-Q1')).toMatchObject({ value: 120, months: { reported: 2, expected: 3 } })
    expect(at('2024-Q2')).toMatchObject({ kind: 'missing', reason: 'only-cumulative' })
    expect(at('2024-Q3')).toMatchObject({ value: 150, months: { reported: 2, expected: 3 } })
  })

  test('is not published where no sum to its end is', () => {
    expect(figure(locNinh, '2024-Q3')).toMatchObject({ kind: 'missing', reason: 'not-published' })
  })

  test('adds over areas, and so do the sums since the start of the year', () => {
    expect(figure(binhPhuoc, '2024-Q1')).toMatchObject({ value: 170.5, coverage: { reported: 2, expected: 3 } })
    expect(figure(binhPhuoc, '2024-H1')).toMatchObject({ value: 431.75, coverage: { reported: 3, expected: 3 } })
  })
})

describe('an area of which nothing is asked', () => {
  const rural = indicator('rural.only', { time: 'stock', appliesTo: ['thị trấn'] })
  const asked = smallDataset([observed(rural, locNinh, '2024-Q1', 3)])
  const figure = (where: Area, when: string) =>
    figureFor(asked, { indicator: rural, area: where.id, period: period(when) })

  test('has no figure for that reason, unless somebody gave one', () => {
    expect(figure(locPhu, '2024-Q1')).toMatchObject({ kind: 'missing', reason: 'not-applicable' })
    expect(figure(locNinh, '2024-Q1')).toMatchObject({ value: 3 })
    expect(figure(locNinh, '2024-Q2')).toMatchObject({
      reason: 'not-applicable',
      coverage: { reported: 0, expected: 0 },
    })
  })
})

describe('a quarter of what is told since the start of the year', () => {
  const income = indicator('budget.income', { measure: 'amount', time: 'cumulative' })
  const quarterOf = (of: typeof income, before: number, toDate: number, denominators: readonly number[] = []) => {
    const [former, latter] = denominators.map((denominator) => ({ denominator }))
    const told = smallDataset([
      observed(of, locNinh, '2024-Q1', before, former),
      observed(of, locNinh, '2024-H1', toDate, latter),
    ])
    return figureFor(told, { indicator: of, area: locNinh.id, period: period('2024-Q2') })
  }

  test('is nothing where the sum stayed, and unknown where it fell, unless it may be below zero', () => {
    expect(quarterOf(income, 30, 30)).toMatchObject({ kind: 'value', value: 0 })
    expect(quarterOf(income, 30, 29.5)).toMatchObject({ kind: 'missing', reason: 'only-cumulative' })
    expect(quarterOf({ ...income, isSigned: true }, 30, 25)).toMatchObject({ kind: 'value', value: -5 })
  })

  test('is out of what came between where that happened too, and of what stood last where it stands', () => {
    const share = { ...income, measure: 'share' } as const
    expect(quarterOf({ ...share, denominatorTime: 'flow' }, 9, 17, [10, 20])).toMatchObject({
      value: 8,
      denominator: 10,
    })
    expect(quarterOf({ ...share, denominatorTime: 'stock' }, 9, 17, [10, 20])).toMatchObject({ denominator: 20 })
    expect(quarterOf({ ...share, denominatorTime: 'mixed' }, 9, 17, [10, 20])).not.toHaveProperty('denominator')
    expect(quarterOf(income, 9, 17)).not.toHaveProperty('denominator')
  })

  test('has the reason that the sources give for the stretch, as that of the quarter', () => {
    const told = smallDataset([unreported(income, locNinh, '2024-H1', 'withheld')])
    const figure = figureFor(told, { indicator: income, area: locNinh.id, period: period('2024-Q2') })
    expect(figure).toMatchObject({ kind: 'missing', reason: 'withheld', period: '2024-Q2' })
  })
})

test('a total over several months is made only of what sources tell cumulatively', () => {
  const income = indicator('budget.income', { measure: 'amount', time: 'cumulative' })
  const told = smallDataset(
    [income, turns].flatMap((of) => [observed(of, locNinh, '2024-H1', 5), observed(of, buDop, '2024-H1', 6)]),
  )
  const halfYear = (of: typeof turns) =>
    figureFor(told, { indicator: of, area: binhPhuoc.id, period: period('2024-H1') })
  expect(halfYear(income)).toMatchObject({ value: 11, coverage: { reported: 2, expected: 3 } })
  expect(halfYear(turns)).toMatchObject({ kind: 'missing', reason: 'not-published' })
})

describe('a quarter as the difference of two stretches of which one ends early', () => {
  const spent: Indicator = { ...turns, time: 'cumulative' }
  const quarterOf = (when: string, ...told: readonly (readonly [string, number, string?])[]) => {
    const rows = told.map(([at, value, asOf]) =>
      observed(spent, locNinh, at, value, asOf === undefined ? {} : { asOf: asOf as AsOf }),
    )
    return figureFor(smallDataset(rows), { indicator: spent, area: locNinh.id, period: period(when) })
  }

  test('ends with the later one', () => {
    const found = quarterOf('2024-Q2', ['2024-Q1', 71], ['2024-H1', 124, '2024-05'])
    expect(found).toMatchObject({ value: 53, asOf: '2024-05', lacksDays: true })
  })

  test('is unknown after one that ended early, and where the later one does not reach into it', () => {
    const unknown = { kind: 'missing', reason: 'only-cumulative' }
    expect(quarterOf('2024-Q2', ['2024-Q1', 71, '2024-02'], ['2024-H1', 124])).toMatchObject(unknown)
    expect(quarterOf('2024-Q2', ['2024-Q1', 71], ['2024-H1', 124, '2024-03-14'])).toMatchObject(unknown)
    expect(quarterOf('2024-Q2', ['2024-Q1', 71], ['2024-H1', 124, '2024-03-15'])).toMatchObject({ value: 53 })
  })
})

describe('an area without a figure of its own', () => {
  const silent = smallDataset([])
  const said = smallDataset([locNinh, buDop, chonThanh].map((each) => unreported(turns, each, '2024-Q2')))
  const ofProvince = (from: typeof silent, of: Indicator, area = binhPhuoc, text = '2024-Q2') =>
    figureFor(from, { indicator: of, area: area.id, period: period(text) })

  test('is not published where all its parts are silent, and has their reason where they all gave one', () => {
    expect(ofProvince(silent, turns)).toMatchObject({ reason: 'not-published' })
    expect(ofProvince(silent, turns)).not.toHaveProperty('coverage')
    expect(ofProvince(said, turns)).toMatchObject({ reason: 'not-reported', coverage: { reported: 0, expected: 3 } })
  })

  test('is asked of nothing where no part of it is, and of something where one is', () => {
    const towns = indicator('of-towns', { appliesTo: ['phường'] })
    const country = indicator('of-country', { appliesTo: ['xã'] })
    expect(ofProvince(silent, towns, dongNai, '2025-Q4')).toMatchObject({ reason: 'not-applicable' })
    expect(ofProvince(silent, country, dongNai, '2025-Q4')).toMatchObject({ reason: 'not-published' })
    expect(ofProvince(silent, towns, locPhu, '2024-Q2')).toMatchObject({ reason: 'not-applicable' })
  })
})
