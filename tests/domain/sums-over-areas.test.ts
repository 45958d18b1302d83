import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { AsOf } from '../../src/domain/as-of.ts'
import type { AcceptedRule } from '../../src/domain/located-observation.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { checkSumsOverAreas } from '../../src/domain/sums-over-areas.ts'
import {
  area as newArea,
  areas,
  binhPhuoc,
  buDop,
  chonThanh,
  criteria,
  locNinh,
  locPhu,
  ntm,
  observed,
  oldLocQuang,
  successions,
  turns,
  unreported,
  history,
} from './small-dataset.ts'

const faultsOf = (
  of: Indicator,
  observations: readonly Observation[],
  accepts: readonly AcceptedRule[] = [],
): readonly string[] =>
  checkSumsOverAreas(
    history,
    new Map([[of.id, of]]),
    observations.map((observation, index) => ({ observation, place: { file: 'a.csv', row: index + 2 }, accepts })),
  ).map(
    ({ place, params }) => `${place?.row} ${place?.column} ${place?.text} ${params?.['sum']} of ${params?.['areas']}`,
  )

const districts = [locNinh, buDop, chonThanh]
const parts = (of: Indicator, values: readonly number[]) =>
  values.map((value, index) => observed(of, districts[index]!, '2024-Q1', value))

describe('the sum of the areas below', () => {
  test('is what the area above them has: 71 + 38 + 70 are 179', () => {
    expect(faultsOf(turns, [observed(turns, binhPhuoc, '2024-Q1', 179), ...parts(turns, [71, 38, 70])])).toEqual([])
    expect(faultsOf(turns, [observed(turns, binhPhuoc, '2024-Q1', 180), ...parts(turns, [71, 38, 70])])).toEqual([
      '2 value 180 179 of 3',
    ])
  })

  test('is so of denominators too', () => {
    const share = (value: number, denominator: number, of = 0) =>
      observed(ntm, districts[of]!, '2024-Q1', value, { denominator })
    const below = [share(14, 15), share(5, 6, 1), share(4, 4, 2)]
    const whole = (denominator: number) => observed(ntm, binhPhuoc, '2024-Q1', 23, { denominator })
    expect(faultsOf(ntm, [whole(25), ...below])).toEqual([])
    expect(faultsOf(ntm, [whole(26), ...below])).toEqual(['2 denominator 26 25 of 3'])
  })

  test('is asked for in every stretch of time, and exactly in decimals', () => {
    const amount = { ...turns, measure: 'amount' as const }
    const of = (area: typeof locPhu, value: number) => observed(amount, area, '2024-H1', value)
    expect(faultsOf(amount, [of(locNinh, 0.3), of(locPhu, 0.1), of(oldLocQuang, 0.2)])).toEqual([])
    expect(faultsOf(amount, [of(locNinh, 0.4), of(locPhu, 0.1), of(oldLocQuang, 0.2)])).toEqual([
      '2 value 0.4 0.3 of 2',
    ])
  })

  test.each([
    ['one below has none', turns, [observed(turns, binhPhuoc, '2024-Q1', 200), ...parts(turns, [71, 38])]],
    [
      'one below did not report',
      turns,
      [observed(turns, binhPhuoc, '2024-Q1', 200), ...parts(turns, [71, 38]), unreported(turns, chonThanh, '2024-Q1')],
    ],
    [
      'one below is illustrative and the whole is not',
      turns,
      [
        observed(turns, binhPhuoc, '2024-Q1', 200),
        ...parts(turns, [71, 38]),
        observed(turns, chonThanh, '2024-Q1', 70, { state: 'sample' }),
      ],
    ],
    [
      'they have figures of another period',
      turns,
      [observed(turns, binhPhuoc, '2024-Q2', 1), ...parts(turns, [71, 38, 70])],
    ],
    ['it is a score', criteria, [observed(criteria, binhPhuoc, '2024-Q1', 1), ...parts(criteria, [17, 18, 19])]],
    ['there is nothing below', turns, [observed(turns, locPhu, '2024-Q1', 1)]],
  ] as const)('proves nothing where %s', (_, of, observations) => {
    expect(faultsOf(of, observations)).toEqual([])
  })

  test('is at least what some of them have, of what does not go below zero', () => {
    const some = (own: number) => [observed(turns, binhPhuoc, '2024-Q1', own), ...parts(turns, [71, 38])]
    expect(faultsOf(turns, some(109))).toEqual([])
    expect(faultsOf(turns, some(108))).toEqual(['2 value 108 109 of 2'])
    expect(faultsOf({ ...turns, isSigned: true }, some(108))).toEqual([])
  })

  test('that does not hold is told of the lowest area alone, and names those below it', () => {
    const below = [observed(turns, locPhu, '2024-Q1', 30), observed(turns, oldLocQuang, '2024-Q1', 40)]
    const whole = observed(turns, binhPhuoc, '2024-Q1', 180)
    expect(faultsOf(turns, [whole, ...parts(turns, [71, 38, 70]), ...below])).toEqual(['3 value 71 70 of 2'])
    const [fault] = checkSumsOverAreas(
      history,
      new Map([[turns.id, turns]]),
      [parts(turns, [71])[0]!, ...below].map((observation) => ({ observation, place: {}, accepts: [] })),
    )
    expect(fault?.params?.['names']).toBe('Xã Lộc Phú, Xã Lộc Quang')
  })

  test('that holds of an area makes a part of the one above it', () => {
    const below = [observed(turns, locPhu, '2024-Q1', 31), observed(turns, oldLocQuang, '2024-Q1', 40)]
    const whole = observed(turns, binhPhuoc, '2024-Q1', 180)
    expect(faultsOf(turns, [whole, ...parts(turns, [71, 38, 70]), ...below])).toEqual(['2 value 180 179 of 3'])
  })

  test('waits for no area of which nothing is asked', () => {
    const rural = { ...turns, appliesTo: ['xã'] }
    const ward = newArea('25999', 'Phường Lẻ', 'commune', '692', '', '2025-06-30')
    // Nor for wards that are not even named.
    const counted = areas.map((each) => (each === locNinh ? { ...each, areasBelow: { xã: 2, phường: 4 } } : each))
    const faults = checkSumsOverAreas(
      areaHistoryOf([...counted, ward], successions),
      new Map([[rural.id, rural]]),
      [
        observed(rural, locNinh, '2024-Q1', 71),
        observed(rural, locPhu, '2024-Q1', 30),
        observed(rural, oldLocQuang, '2024-Q1', 40),
      ].map((observation) => ({ observation, place: {}, accepts: [] })),
    )
    expect(faults.map(({ code, params }) => [code, params?.['sum'], params?.['areas']])).toEqual([
      ['sum-over-areas-differs', 70, 2],
    ])
  })

  test('is asked of no area whose parts the package does not all name, which is still at least what these have', () => {
    const faults = (own: number, areasBelow: Readonly<Record<string, number>>, of = turns) =>
      checkSumsOverAreas(
        areaHistoryOf(
          areas.map((each) => (each === binhPhuoc ? { ...each, areasBelow } : each)),
          successions,
        ),
        new Map([[of.id, of]]),
        [observed(of, binhPhuoc, '2024-Q1', own), ...parts(of, [71, 38, 70])].map((observation) => ({
          observation,
          place: {},
          accepts: [],
        })),
      ).map(({ code, params }) => [code, params?.['sum'], params?.['areas']])
    const some = { huyện: 8, 'thị xã': 3 }
    expect(faults(200, some)).toEqual([])
    expect(faults(178, some)).toEqual([['areas-above-whole', 179, 3]])
    expect(faults(178, some, { ...turns, isSigned: true })).toEqual([])
    expect(faults(200, { huyện: 2, 'thị xã': 1 })).toEqual([['sum-over-areas-differs', 179, 3]])
  })

  test('is that of what the months of an area make, where all of them are there', () => {
    const ofMonths = (own: object) =>
      checkSumsOverAreas(
        history,
        new Map([[turns.id, turns]]),
        [observed(turns, binhPhuoc, '2024-Q1', 180), ...parts(turns, [71, 38])].map((observation) => ({
          observation,
          place: {},
          accepts: [],
        })),
        [observed(turns, chonThanh, '2024-Q1', 70, own)],
      ).map(({ code, params }) => [code, params?.['sum']])
    expect(ofMonths({})).toEqual([['sum-over-areas-differs', 179]])
    expect(ofMonths({ months: { reported: 2, expected: 3 } })).toEqual([])
    const tooMuch = observed(turns, binhPhuoc, '2024-Q1', 100)
    const [fault] = checkSumsOverAreas(
      history,
      new Map([[turns.id, turns]]),
      [tooMuch, ...parts(turns, [71, 38])].map((observation) => ({ observation, place: {}, accepts: [] })),
    )
    expect(fault?.code).toBe('areas-above-whole')
  })

  test('of denominators is not made where one of the parts has none', () => {
    const share = (of: number, denominator?: number) =>
      observed(ntm, districts[of]!, '2024-Q1', 1, denominator === undefined ? {} : { denominator })
    const whole = observed(ntm, binhPhuoc, '2024-Q1', 3, { denominator: 9 })
    expect(faultsOf(ntm, [whole, share(0, 15), share(1, 6), share(2)])).toEqual([])
  })

  test('is set aside where the source itself differs', () => {
    expect(
      faultsOf(turns, [observed(turns, binhPhuoc, '2024-Q1', 180), ...parts(turns, [71, 38, 70])], ['sum']),
    ).toEqual([])
  })

  test('is set aside for no single area above the whole', () => {
    const whole = observed(turns, binhPhuoc, '2024-Q1', 60, { denominator: 80 })
    expect(faultsOf(turns, [whole, ...parts(turns, [71, 38, 70])], ['sum'])).toEqual(['2 value 60 71 of 1'])
    expect(faultsOf(turns, [whole, ...parts(turns, [38, 71, 60])], ['sum'])).toEqual(['2 value 60 71 of 1'])
    expect(faultsOf(turns, [whole, ...parts(turns, [60, 71, 38])], ['sum'])).toEqual(['2 value 60 71 of 1'])
    expect(faultsOf(turns, [whole, ...parts(turns, [60, 58])], ['sum'])).toEqual([])
    expect(faultsOf({ ...turns, isSigned: true }, [whole, ...parts(turns, [71])], ['sum'])).toEqual([])
  })
})

test('figures are held against those that count up to the same day', () => {
  const early = { asOf: '2024-02' as AsOf }
  const below = (own: object) => districts.map((each) => observed(turns, each, '2024-Q1', 10, own))
  const above = (own: object) => observed(turns, binhPhuoc, '2024-Q1', 31, own)
  expect(faultsOf(turns, [above(early), ...below({})])).toEqual([])
  expect(faultsOf(turns, [above({}), ...below(early)])).toEqual([])
  expect(faultsOf(turns, [above(early), ...below(early)])).toEqual(['2 value 31 30 of 3'])
})
