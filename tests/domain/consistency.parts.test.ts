import { describe, expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import { checkConsistency } from '../../src/domain/consistency.ts'
import type { CategoryId, Indicator } from '../../src/domain/indicator.ts'
import type { LocatedObservation } from '../../src/domain/located-observation.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { advanced, buDop, catalogue, indicator, locNinh, ntm, observed, turns, unreported } from './small-dataset.ts'

const indicators = new Map(catalogue.indicators.map((each) => [each.id, each]))
const category = (id: string) => ({ category: id as CategoryId })
const located = (observations: readonly Observation[], accepts: LocatedObservation['accepts'] = []) =>
  observations.map((observation, index) => ({ observation, place: { file: 'o.csv', row: index + 2 }, accepts }))

describe('what a row says of a quarter beside its months', () => {
  const told = (
    own: Observation,
    ofMonths: Observation,
    others: readonly Observation[] = [],
    accepts: LocatedObservation['accepts'] = [],
  ) =>
    checkConsistency(indicators, located([own, ...others], accepts), undefined, () => [ofMonths]).map(
      ({ code, place, params }) =>
        `${place?.row} ${place?.column} ${place?.text} ${code} ${params?.['months'] ?? params?.['sum']}`,
    )
  const share = (value: number, denominator: number, own: object = {}) =>
    observed(ntm, locNinh, '2024-Q1', value, { denominator, ...own })

  test('is held against what they make, in value and denominator', () => {
    expect(told(share(14, 15), share(14, 15))).toEqual([])
    expect(told(share(13, 15), share(14, 15))).toEqual(['2 value 13 months-differ 14'])
    expect(told(share(14, 15), share(14, 16))).toEqual(['2 denominator 15 months-differ 16'])
    expect(told(share(13, 15), share(14, 16))).toEqual([
      '2 value 13 months-differ 14',
      '2 denominator 15 months-differ 16',
    ])
  })

  test('is not where staff accepted the sum, where months are missing, or where both count up to other days', () => {
    expect(told(share(13, 15), share(14, 15), [], ['sum'])).toEqual([])
    expect(told(share(13, 15), share(14, 15, { months: { reported: 2, expected: 3 } }))).toEqual([])
    expect(told(share(13, 15), share(14, 15, { asOf: '2024-02' as AsOf }))).toEqual([])
    expect(told(share(13, 15), unreported(ntm, locNinh, '2024-Q1'))).toEqual([])
  })

  test('is held against their denominator only where both have one', () => {
    const alone = observed(ntm, locNinh, '2024-Q1', 14)
    expect(told(share(14, 15), alone)).toEqual([])
    expect(told({ ...alone, printed: '14 xã' }, share(14, 15))).toEqual([])
  })

  test('is the whole of a part that months make: the fault is told of the row there is', () => {
    const whole = observed(turns, locNinh, '2024-Q1', 71)
    const found = checkConsistency(indicators, located([whole]), undefined, () => [
      observed(turns, locNinh, '2024-Q1', 72, category('regular')),
    ])
    expect(found).toMatchObject([{ code: 'part-above-whole', place: { row: 2, text: '72' } }])
  })

  test('is not against months of another kind', () => {
    expect(told(share(13, 15), share(14, 15, { state: 'sample' }))).toEqual([])
  })

  test('takes the place of a row where a year is held against its quarters', () => {
    const rows = ['2024-Q2', '2024-Q3', '2024-Q4'].map((period) => observed(turns, locNinh, period, 10))
    const year = observed(turns, locNinh, '2024', 40)
    expect(told(year, observed(turns, locNinh, '2024-Q1', 10), rows)).toEqual([])
    expect(told(year, observed(turns, locNinh, '2024-Q1', 11), rows)).toEqual(['2 value 40 sum-over-time-differs 41'])
  })
})

describe('the parts of a whole', () => {
  const spoken: Indicator = {
    ...indicator('visits'),
    breakdowns: [
      {
        dimension: 'kind',
        addsUp: true,
        categories: ['a', 'b', 'c'].map((id) => ({ id: id as CategoryId, name: { vi: id, en: id } })),
      },
    ],
  }
  const byId = new Map([[spoken.id, spoken]])
  const told = (whole: number, parts: readonly (readonly [string, number])[], of: Indicator = spoken) =>
    checkConsistency(
      new Map([...byId, [of.id, of]]),
      located([
        observed(of, locNinh, '2024-Q1', whole),
        ...parts.map(([id, value]) => observed(of, locNinh, '2024-Q1', value, category(id))),
      ]),
    ).map(
      ({ code, place, params }) => `${place?.row} ${place?.text} ${code} ${params?.['parts'] ?? params?.['category']}`,
    )

  test.each<readonly [string, number, readonly (readonly [string, number])[], readonly string[]]>([
    [
      'make it',
      10,
      [
        ['a', 5],
        ['b', 3],
        ['c', 2],
      ],
      [],
    ],
    [
      'make less, all there',
      10,
      [
        ['a', 5],
        ['b', 3],
        ['c', 1],
      ],
      ['2 10 breakdown-sum-differs a 5 + b 3 + c 1'],
    ],
    [
      'make as much, one missing',
      10,
      [
        ['a', 5],
        ['b', 5],
      ],
      [],
    ],
    [
      'make more, one missing',
      10,
      [
        ['a', 6],
        ['b', 5],
      ],
      ['2 10 breakdown-sum-differs a 6 + b 5'],
    ],
    ['are one as large as it', 10, [['a', 10]], []],
    ['are one too large', 10, [['a', 11]], ['3 11 part-above-whole a']],
    [
      'are one too large and another',
      10,
      [
        ['a', 11],
        ['b', 1],
      ],
      ['3 11 part-above-whole a'],
    ],
  ])('%s', (_, whole, parts, expected) => {
    expect(told(whole, parts)).toEqual(expected)
  })

  test('that are not told make no sum: of what may be below zero nothing is held against it', () => {
    expect(told(-5, [], { ...spoken, isSigned: true })).toEqual([])
  })

  test('may each be larger than a whole that may be below zero, and still add up to it', () => {
    const signed: Indicator = { ...spoken, isSigned: true }
    const parts = (last: number) =>
      [
        ['a', 3],
        ['b', -10],
        ['c', last],
      ] as const
    expect(told(-5, parts(2), signed)).toEqual([])
    expect(told(-5, parts(2).slice(0, 1), signed)).toEqual([])
    expect(told(-5, [parts(2)[0], parts(2)[2]], signed)).toEqual([])
    expect(told(-5, parts(1), signed)).toEqual(['2 -5 breakdown-sum-differs a 3 + b -10 + c 1'])
  })

  test('that need not add up are no larger than it each', () => {
    const loose: Indicator = { ...spoken, breakdowns: [{ ...spoken.breakdowns[0]!, addsUp: false }] }
    expect(
      told(
        10,
        [
          ['a', 9],
          ['b', 9],
          ['c', 9],
        ],
        loose,
      ),
    ).toEqual([])
    expect(
      told(
        10,
        [
          ['a', 9],
          ['b', 12],
        ],
        loose,
      ),
    ).toEqual(['4 12 part-above-whole b'])
  })
})

describe('a part of what another indicator counts', () => {
  const model = indicator('rural.model', { measure: 'share', subsetOf: advanced.id })
  const all = new Map([...indicators, [model.id, model]])
  const told = (...observations: readonly Observation[]) =>
    checkConsistency(all, located(observations)).map(
      ({ code, place, params }) => `${place?.row} ${code} ${params?.['whole']} ${params?.['wholeValue']}`,
    )
  const of = (what: Indicator, value: number, area = locNinh) =>
    observed(what, area, '2024-Q1', value, { denominator: 15 })

  test('is held against the next one that has a value', () => {
    expect(told(of(model, 3), of(advanced, 2), of(ntm, 14))).toEqual(['2 subset-above-whole rural.ntm_advanced 2'])
    expect(told(of(model, 15), of(ntm, 14))).toEqual(['2 subset-above-whole rural.ntm 14'])
    expect(told(of(model, 15), unreported(advanced, locNinh, '2024-Q1'), of(ntm, 14))).toEqual([
      '2 subset-above-whole rural.ntm 14',
    ])
    expect(told(of(model, 15), of(ntm, 14, buDop))).toEqual([])
  })

  test('ends where it is a part of two that are said to be part of one another', () => {
    const first: Indicator = { ...model, subsetOf: ntm.id }
    const second: Indicator = { ...ntm, subsetOf: advanced.id }
    const third: Indicator = { ...advanced, subsetOf: ntm.id }
    const circle = new Map([first, second, third].map((each) => [each.id, each]))
    expect(checkConsistency(circle, located([of(first, 3)]))).toEqual([])
  })

  test('ends where two are said to be part of one another', () => {
    const first: Indicator = { ...model, subsetOf: ntm.id }
    const second: Indicator = { ...ntm, subsetOf: first.id }
    const circle = new Map([
      [first.id, first],
      [second.id, second],
    ])
    expect(checkConsistency(circle, located([of(first, 3)]))).toEqual([])
  })
})

test('a repeated row names the first one, wherever it came from', () => {
  const row = observed(turns, locNinh, '2024-Q1', 71)
  const [found] = checkConsistency(indicators, [
    { observation: row, place: { row: 7 }, accepts: [] },
    { observation: row, place: { file: 'b.csv', row: 3 }, accepts: [] },
  ])
  expect(found).toMatchObject({ code: 'repeated-observation', params: { firstFile: '', firstRow: 7 } })
})

test('a repeated row of a part names it', () => {
  const row = observed(turns, locNinh, '2024-Q1', 71, category('regular'))
  const [found] = checkConsistency(indicators, located([row, row]))
  expect(found?.params).toMatchObject({ period: '2024-Q1, regular' })
})
