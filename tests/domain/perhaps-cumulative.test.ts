import { expect, test } from 'vitest'
import type { CategoryId, Indicator } from '../../src/domain/indicator.ts'
import { hasValue } from '../../src/domain/located-observation.ts'
import type { Month } from '../../src/domain/month.ts'
import { perhapsCumulative } from '../../src/domain/perhaps-cumulative.ts'
import { indicator, locNinh, observed } from './small-dataset.ts'

const revenue = indicator('budget.revenue', { measure: 'amount', time: 'flow', decimals: 1 })

/** Years of four quarters, from 2018 on. */
const years = (of: Indicator, ...all: readonly (readonly number[])[]) =>
  all.flatMap((quarters, year) =>
    quarters.map((value, index) => observed(of, locNinh, `${2018 + year}-Q${index + 1}`, value)),
  )
const found = (of: Indicator, ...all: readonly (readonly number[])[]) =>
  perhapsCumulative(
    of,
    years(of, ...all)
      .map((observation, index) => ({ observation, place: { row: index + 2 }, accepts: [] }))
      .filter(hasValue),
  ).map(({ code, place, params }) => [code, place?.row, place?.text, params?.['count']])

const sums = [
  [176.5, 290.8, 585.2, 671.3],
  [252.9, 444.5, 525.4, 768.1],
  [85.1, 177.8, 390.6, 748.3],
  [104.5, 244.9, 530.8, 932],
] as const

test('quarters that rise through every whole year to twice the first are perhaps sums, told once an indicator', () => {
  expect(found(revenue, ...sums)).toEqual([['flow-perhaps-cumulative', 3, '2018-Q2', 4]])
  expect(found(revenue, ...sums, [90, 120])).toHaveLength(1)
})

test('whatever order the rows stand in, and beside what is told of months, longer stretches and parts', () => {
  const told = [
    ...years(revenue, ...sums).reverse(),
    ...['2018-H1', '2018-9M', '2018'].map((at) => observed(revenue, locNinh, at, 1)),
    ...['2018-01', '2018-02'].map((at) => ({ ...observed(revenue, locNinh, '2018', 1), period: at as Month })),
    observed(revenue, locNinh, '2018-Q1', 1, { category: 'a' as CategoryId }),
  ].map((observation, index) => ({ observation, place: { row: index + 2 }, accepts: [] }))
  expect(perhapsCumulative(revenue, told).map(({ place, params }) => [place?.text, params?.['count']])).toEqual([
    ['2021-Q2', 4],
  ])
})

test('a year that comes to no more than twice its first quarter may be one of sums', () => {
  expect(found(revenue, ...sums, [100, 120, 150, 200])).toHaveLength(1)
})

test.each<readonly [string, Indicator, readonly (readonly number[])[]]>([
  ['three years alone', revenue, sums.slice(1)],
  ['one year that falls once', revenue, [...sums, [100, 90, 200, 300]]],
  ['one year that stays once', revenue, [...sums, [100, 100, 200, 300]]],
  ['one year that rises by less', revenue, [...sums, [100, 120, 150, 199]]],
  ['what stands', { ...revenue, time: 'stock' }, sums],
  ['what is told cumulatively', { ...revenue, time: 'cumulative' }, sums],
  ['a growth', { ...revenue, measure: 'percent' }, sums],
  ['a balance', { ...revenue, isSigned: true }, sums],
])('nothing is doubted of %s', (_, of, all) => {
  expect(found(of, ...all)).toEqual([])
})
