import { describe, expect, test } from 'vitest'
import type { BridgeOutcome } from '../../src/domain/bridge-between.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { datasetOf } from '../../src/domain/dataset.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { asked, causesOf, rule, withinOldBorder } from './small-bridge.ts'
import {
  area,
  areas,
  binhPhuoc,
  buDop,
  catalogue,
  day,
  dongNai,
  indicator,
  locNinh,
  locPhu,
  newLocQuang,
  ntm,
  observed,
  oldLocQuang,
  smallDataset,
  turns,
} from './small-dataset.ts'
import { decisionDate, inspectorate } from './small-vocabulary.ts'

const reasonOf = (outcome: BridgeOutcome) => (outcome.kind === 'refused' ? outcome.refusal.reason : 'told')
const startOf = (outcome: BridgeOutcome) => (outcome.kind === 'told' ? outcome.bridge.before : undefined)
const both = (what: Indicator, before: number, after: number, own: object = {}) => [
  observed(what, locNinh, '2023-Q4', before, own),
  observed(what, locNinh, '2024-Q4', after, own),
]

describe('no bridge is told', () => {
  test('of a rate, which is no sum', () => {
    const births = indicator('births', { measure: 'rate', factor: 1000, denominatorTime: 'stock' })
    expect(reasonOf(asked(smallDataset(both(births, 10, 12, { denominator: 900 })), births, [locNinh]))).toBe(
      'not-additive',
    )
  })

  test('between stretches of unequal length', () => {
    const told = ['2023-Q1', '2023-Q2', '2024-Q1'].map((at) => observed(turns, locNinh, at, 5))
    const own = { at: ['2023-Q2', '2024-Q1'], accumulation: 'year-to-date' } as const
    expect(reasonOf(asked(smallDataset(told), turns, [locNinh], own))).toBe('stretch-differs')
    expect(reasonOf(asked(smallDataset(told), turns, [locNinh], { at: own.at }))).toBe('told')
  })

  test('where either of the two lacks months', () => {
    const [before, after] = both(turns, 10, 12)
    const months = { reported: 2, expected: 3 }
    for (const of of [
      [{ ...before!, months }, after!],
      [before!, { ...after!, months }],
    ]) {
      expect(reasonOf(asked(smallDataset(of), turns, [locNinh]))).toBe('months-missing')
    }
  })
})

describe('a bridge', () => {
  test('attributes nothing between quarters that other calendars have cut, and says so', () => {
    const note = { vi: '', en: '' }
    const recut: Indicator = {
      ...turns,
      versions: [
        { id: 'one', validTo: day('2023-12-31'), calendar: inspectorate, note },
        { id: 'one', validFrom: day('2024-01-01'), calendar: decisionDate, note },
      ],
    }
    const outcome = asked(smallDataset(both(recut, 10, 12)), recut, [locNinh])
    expect(outcome.kind === 'told' && outcome.bridge.parts.map(({ kind }) => kind)).toEqual(['unattributed'])
    expect(causesOf(outcome)).toEqual(['calendar'])
  })

  test('names no cause where everything is attributed', () => {
    expect(causesOf(asked(smallDataset(both(turns, 10, 12)), turns, [locNinh]))).toEqual([])
  })

  test('stands on the figure of an area itself, and not on a total of it alone', () => {
    const outcome = asked(smallDataset(both(turns, 10, 12)), turns, [locNinh])
    expect(outcome.kind === 'told' && outcome.after.figure).toMatchObject({ value: 12 })
    expect(outcome.kind === 'told' && outcome.after.figure).not.toHaveProperty('coverage')
  })

  test('begins at what a source told of the whole, whatever was revised below', () => {
    const outcome = asked(
      smallDataset([
        observed(turns, binhPhuoc, '2023-Q4', 50),
        observed(turns, binhPhuoc, '2024-Q4', 61),
        observed(turns, locNinh, '2023-Q4', 22, { state: 'revised', revisedFrom: 20 }),
        observed(turns, locNinh, '2024-Q4', 26),
      ]),
      turns,
      [binhPhuoc],
    )
    expect(startOf(outcome)).toBe(50)
  })

  test('begins at what the parts of each total told first, each of them once', () => {
    const thanhHoa = area('25309', 'Xã Thanh Hoà', 'commune', '693', '', '2025-06-30')
    const of = (at: string, values: readonly number[]) =>
      [locPhu, oldLocQuang, thanhHoa].map((each, index) => observed(turns, each, at, values[index]!))
    const [revised, ...others] = of('2023-Q4', [7, 5, 3])
    const dataset = datasetOf(
      catalogueIndex({ ...catalogue, areas: [...areas, thanhHoa] }),
      [{ ...revised!, state: 'revised', revisedFrom: 6 }, ...others, ...of('2024-Q4', [8, 5, 3])],
      [],
    )
    expect(startOf(asked(dataset, turns, [locNinh, buDop]))).toBe(14)
  })

  test('names those of merged areas by what they became', () => {
    const outcome = asked(
      smallDataset([
        observed(turns, locPhu, '2025-Q1', 7),
        observed(turns, oldLocQuang, '2025-Q1', 5),
        observed(turns, newLocQuang, '2025-Q4', 20),
      ]),
      turns,
      [newLocQuang],
      { at: ['2025-Q1', '2025-Q4'], rules: [rule(turns, 'add')] },
    )
    expect(
      outcome.kind === 'told' &&
        outcome.bridge.parts.flatMap(({ members }) => members).map((id) => outcome.members.get(id)),
    ).toEqual([[newLocQuang]])
  })

  test('goes the way on which there is a figure: to the whole where what lies within the old border tells none', () => {
    const dataset = withinOldBorder([
      observed(turns, binhPhuoc, '2025-Q1', 12),
      observed(turns, dongNai, '2025-Q4', 20),
    ])
    const outcome = asked(dataset, turns, [binhPhuoc], { at: ['2025-Q1', '2025-Q4'] })
    expect(outcome.kind === 'told' && outcome.after.areas).toEqual([dongNai])
  })

  test('of what stands on a share attributes nothing across criteria, with the criteria as the cause alone', () => {
    const told = [
      observed(ntm, locNinh, '2021-Q4', 10, { denominator: 15 }),
      observed(ntm, locNinh, '2024-Q4', 14, { denominator: 15 }),
    ]
    expect(causesOf(asked(smallDataset(told), ntm, [locNinh], { at: ['2021-Q4', '2024-Q4'] }))).toEqual(['criteria'])
  })
})
