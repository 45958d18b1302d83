import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import type { CategoryId, Indicator } from '../../src/domain/indicator.ts'
import type { Ratio } from '../../src/domain/measure-rules.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { oddOverTime, seriesBefore } from '../../src/domain/odd-over-time.ts'
import { quarterPlus } from '../../src/domain/period.ts'
import {
  binhPhuoc,
  buDop,
  chonThanh,
  indicator,
  locNinh,
  ntm,
  observed,
  ontime,
  period,
  quarter,
  ruralChonThanh,
  smallDataset,
  turns,
} from './small-dataset.ts'

/** Values of a series that ends in the last quarter of 2023. */
const seriesOf = (
  what: Indicator,
  values: readonly (number | undefined)[],
  of: (value: number) => Parameters<typeof observed>[4] = () => ({}),
): readonly Observation[] =>
  values.flatMap((value, at) =>
    value === undefined
      ? []
      : observed(what, locNinh, quarterPlus(quarter('2024-Q1'), at - values.length), value, of(value)),
  )

const oddIn = (
  known: readonly Observation[],
  what: Indicator,
  figure: Ratio,
  { area = locNinh, at = '2024-Q1' }: { readonly area?: Area; readonly at?: string } = {},
) =>
  oddOverTime(
    what,
    seriesBefore(smallDataset(known), what, { indicator: what.id, area: area.id, period: period(at) }),
    figure,
  )

const oddAfter = (values: readonly (number | undefined)[], value: number, what: Indicator = turns) =>
  oddIn(seriesOf(what, values), what, { value }).map((odd) => ('before' in odd ? [odd.kind, odd.before] : odd))

describe('beyond what is usual', () => {
  const steady = [50, 52, 49, 51, 50, 53, 50, 51]

  test('is a number outside the range of its series, which is told', () => {
    expect(oddAfter(steady, 52)).toEqual([])
    expect(oddIn(seriesOf(turns, steady), turns, { value: 90 })).toMatchObject([
      { kind: 'beyond-usual', of: 'count', side: 'above' },
    ])
    const [low] = oddIn(seriesOf(turns, steady), turns, { value: 20 })
    expect(low).toMatchObject({ kind: 'beyond-usual', side: 'below' })
    expect(low?.kind === 'beyond-usual' && low.lower > 20 && low.upper > 50).toBe(true)
  })

  test('rests on five years', () => {
    const long = [
      ...Array.from({ length: 8 }, (_, at) => 50 + (at % 3)),
      ...Array.from({ length: 12 }, () => undefined),
    ]
    expect(oddAfter(long, 90)).toMatchObject([{ kind: 'beyond-usual' }])
    expect(oddAfter([...long, undefined, undefined], 90)).not.toMatchObject([{ kind: 'beyond-usual' }])
  })

  test('never begins below what can be', () => {
    const wide = [1, 9, 0, 8, 1, 9, 0, 8]
    expect(oddAfter(wide, 60)).toMatchObject([{ kind: 'beyond-usual', lower: 0 }])
    const [balance] = oddAfter(wide, 60, indicator('balance', { measure: 'amount', isSigned: true }))
    expect(balance).toMatchObject({ kind: 'beyond-usual' })
    expect(typeof balance === 'object' && 'lower' in balance && balance.lower < 0).toBe(true)
  })

  test('is also a rate whose number is usual, and the number alone where both are', () => {
    const known = seriesOf(ontime, steady, (value) => ({ denominator: value + 1 }))
    expect(oddIn(known, ontime, { value: 50, denominator: 51 })).toEqual([])
    expect(oddIn(known, ontime, { value: 50, denominator: 100 })).toMatchObject([
      { kind: 'beyond-usual', of: 'share', side: 'below' },
    ])
    expect(oddIn(known, ontime, { value: 90, denominator: 1000 })).toMatchObject([
      { kind: 'beyond-usual', of: 'count' },
    ])
  })
})

describe('far off', () => {
  test('is, of a short series, three times and ten more or less than all of it', () => {
    expect(oddAfter([14], 140)).toEqual([['far-off', 14]])
    expect(oddAfter([14, undefined, 20], 60)).toEqual([])
    expect(oddAfter([20, undefined, 14], 61)).toEqual([['far-off', 14]])
    expect(oddAfter([1], 9)).toEqual([])
    expect(oddAfter([60, 50], 16)).toEqual([['far-off', 50]])
    expect(oddAfter([60, 50], 17)).toEqual([])
    expect(oddAfter([5], 0)).toEqual([])
    expect(oddAfter([15], 0)).toEqual([['far-off', 15]])
  })

  test('is, by ten more or less and no fewer, a jump that is no chance', () => {
    expect([11, 12].map((value) => oddAfter([2], value).length)).toEqual([0, 1])
    expect([3, 2].map((value) => oddAfter([12], value).length)).toEqual([0, 1])
    expect(oddAfter([9], 1)).toEqual([])
    expect(oddAfter([30], 10)).toEqual([])
    expect(oddAfter([0, 4], 14)).toEqual([['far-off', 4]])
  })

  test('is twenty times most of it, however small, and then nothing is said of what is usual', () => {
    expect(oddAfter([0.4, 0.3], 8.2)).toEqual([['far-off', 0.3]])
    expect(oddAfter([70, 71, 70, 72, 70, 71, 70, 72], 7100)).toEqual([['far-off', 72]])
  })

  test('is nothing without anything before it, nor a jump among balances', () => {
    expect(oddAfter([], 1000)).toEqual([])
    expect(oddAfter([undefined], 1000)).toEqual([])
    const balance = indicator('balance', { measure: 'amount', isSigned: true })
    expect(oddAfter([-50, 20], 200, balance)).toEqual([])
    expect(oddAfter([20], -200, balance)).toEqual([])
  })

  test('holds what comes together over a year against the same stretch of other years', () => {
    const spent = indicator('spent', { measure: 'amount', time: 'cumulative' })
    const known = [
      observed(spent, locNinh, '2022-H1', 50),
      observed(spent, locNinh, '2023-H1', 60),
      observed(spent, locNinh, '2024-Q1', 2),
    ]
    expect(oddIn(known, spent, { value: 70 }, { at: '2024-H1' })).toEqual([])
    expect(oddIn(known, spent, { value: 600 }, { at: '2024-H1' })).toEqual([{ kind: 'far-off', before: 60 }])
    expect(oddIn(known, turns, { value: 600 }, { at: '2024-H1' })).toEqual([])
  })

  test('holds what happens in a quarter against quarters, and nothing against a longer stretch of it', () => {
    const known = seriesOf(turns, [50, 60])
    expect(oddIn(known, turns, { value: 600 }, { at: '2024-Q2' })).toEqual([{ kind: 'far-off', before: 60 }])
    expect(oddIn(known, turns, { value: 600 }, { at: '2024-H1' })).toEqual([])
  })
})

describe('beside the period before', () => {
  test('what stands fell, and stands on another whole', () => {
    const known = [observed(ntm, locNinh, '2023-Q4', 15, { denominator: 16 })]
    expect(oddIn(known, ntm, { value: 14, denominator: 15 })).toEqual([
      { kind: 'stock-fell', before: 15 },
      { kind: 'denominator-changed', before: 16 },
    ])
    expect(oddIn(known, ntm, { value: 15, denominator: 16 })).toEqual([])
    expect(oddIn(known, ntm, { value: 15 })).toEqual([])
    expect(oddAfter([20], 19)).toEqual([])
  })

  test('what stands fell is nothing to look at where less is better', () => {
    const poor = { ...ntm, direction: 'lower' } as const
    const known = [observed(poor, locNinh, '2023-Q4', 15, { denominator: 16 })]
    expect(oddIn(known, poor, { value: 14, denominator: 16 })).toEqual([])
  })

  test('a part stands beside the same part', () => {
    const stock = { ...turns, time: 'stock', direction: 'higher' } as const
    const category = 'regular' as CategoryId
    const known = [observed(stock, locNinh, '2023-Q4', 50), observed(stock, locNinh, '2023-Q4', 15, { category })]
    const before = (own: { readonly category?: CategoryId }) =>
      seriesBefore(smallDataset(known), stock, {
        indicator: stock.id,
        area: locNinh.id,
        period: period('2024-Q1'),
        ...own,
      }).last?.value
    expect([before({}), before({ category })]).toEqual([50, 15])
  })

  test('which may be one of the areas below, whole', () => {
    const of = (area: Area) => observed(ntm, area, '2023-Q4', 5, { denominator: 6 })
    const whole = [locNinh, buDop, chonThanh].map(of)
    expect(oddIn(whole, ntm, { value: 14, denominator: 18 }, { area: binhPhuoc })).toEqual([
      { kind: 'stock-fell', before: 15 },
    ])
    expect(oddIn(whole.slice(1), ntm, { value: 4, denominator: 18 }, { area: binhPhuoc })).toEqual([])
  })
})

test('samples prove nothing, and an area keeps its series under another name', () => {
  const sample = () => ({ state: 'sample', denominator: 16 }) as const
  expect(oddIn(seriesOf(ntm, [150, 150], sample), ntm, { value: 14, denominator: 15 })).toEqual([])
  const former = [observed(turns, ruralChonThanh, '2022-Q2', 20)]
  expect(oddIn(former, turns, { value: 90 }, { area: chonThanh })).toEqual([{ kind: 'far-off', before: 20 }])
})
