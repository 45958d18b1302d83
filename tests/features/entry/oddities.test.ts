import { describe, expect, test } from 'vitest'
import { type FigureAtHand, oddities } from '../../../src/features/entry/oddities.ts'
import type { Observation } from '../../../src/domain/observation.ts'
import {
  advanced,
  carriedOver,
  day,
  locNinh,
  locPhu,
  newLocQuang,
  ntm,
  observed,
  ontime,
  period,
  smallDataset,
  turns,
} from '../../domain/small-dataset.ts'

const at = (changes: Partial<FigureAtHand> = {}): FigureAtHand => ({
  id: 'a',
  indicator: ntm.id,
  area: locNinh.id,
  period: period('2024-Q1'),
  value: 14,
  denominator: 15,
  ...changes,
})

const visits = (value: number): FigureAtHand => ({
  id: 'a',
  indicator: turns.id,
  area: locNinh.id,
  period: period('2024-Q1'),
  value,
})

function codesOf(figures: readonly FigureAtHand[], known: readonly Observation[] = [], today = '2024-05-01') {
  const found = oddities(figures, smallDataset(known), day(today))
  return figures.map(({ id }) => found.get(id)!.map(({ code }) => code))
}

describe('what is odd about a figure by itself', () => {
  test.each([
    ['nothing', at(), []],
    ['more than there is', at({ value: 16 }), ['numerator-above-denominator']],
    ['half a commune', at({ value: 13.5 }), ['value-not-whole']],
    ['below zero', at({ value: -1 }), ['value-negative']],
    ['a percentage of something else', at({ percent: 41.3 }), ['percent-differs']],
    ['a percentage that fits', at({ percent: 93.3 }), []],
    ['an area that came later', at({ area: newLocQuang.id }), ['area-not-then']],
    ['a period to come', at({ period: period('2024-Q4') }), ['period-after-data']],
  ] as const)('%s', (_, figure, codes) => {
    expect(codesOf([figure])).toEqual([codes])
  })

  test('the rate that the percentage should be is told', () => {
    const found = oddities([at({ percent: 41.3 })], smallDataset([]), day('2024-05-01'))
    expect(found.get('a')).toEqual([{ code: 'percent-differs', params: { percent: 41.3, rate: (14 / 15) * 100 } }])
  })
})

describe('what is odd about a figure beside others', () => {
  test('of the same file: two of one key, a part above the whole', () => {
    expect(codesOf([at(), at({ id: 'b', value: 13 })])).toEqual([['contradicted'], ['contradicted']])
    expect(codesOf([at(), at({ id: 'b' })])).toEqual([[], []])
    const part = at({ id: 'b', indicator: advanced.id, value: 15 })
    expect(codesOf([at(), part])[1]).toEqual(['subset-above-whole'])
  })

  test('that are known: the part is held against the published whole', () => {
    const known = [observed(ntm, locNinh, '2024-Q1', 10, { denominator: 15 })]
    expect(codesOf([at({ indicator: advanced.id, value: 12 })], known)).toEqual([['subset-above-whole']])
    expect(codesOf([at({ indicator: advanced.id, value: 9 })], known)).toEqual([[]])
  })

  test('of the quarter before: fewer of what stands, another denominator', () => {
    const known = [observed(ntm, locNinh, '2023-Q4', 15, { denominator: 16 })]
    expect(codesOf([at()], known)).toEqual([['stock-fell', 'denominator-changed']])
    expect(codesOf([at()], [observed(ntm, locNinh, '2023-Q4', 15, { denominator: 16, state: 'sample' })])).toEqual([[]])
  })

  test('of its series: far from all, and outside of what is usual', () => {
    const quarters = ['2021-Q4', '2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']
    const known = quarters.map((each, index) => observed(turns, locNinh, each, 70 + (index % 3)))
    expect(codesOf([visits(72)], known)).toEqual([[]])
    expect(codesOf([visits(90)], known)).toEqual([['beyond-usual']])
    expect(codesOf([visits(7100)], known)).toEqual([['far-off']])
    expect(codesOf([visits(90)], known.slice(-2))).toEqual([[]])
    expect(codesOf([visits(230)], known.slice(-2))).toEqual([['far-off']])
  })

  test('of its series by its rate, in percent', () => {
    const quarters = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']
    const known = quarters.map((each, index) =>
      observed(ontime, locNinh, each, 90 + (index % 3), { denominator: 100 + (index % 3) }),
    )
    const figure = { ...visits(91), indicator: ontime.id, denominator: 400 }
    const found = oddities([figure], smallDataset(known), day('2024-05-01'))
    expect(found.get('a')).toMatchObject([{ code: 'rate-beyond-usual', params: { sign: '%' } }])
  })

  test('of another period than most of the file', () => {
    const others = [at(), at({ id: 'b', indicator: advanced.id, value: 3 })]
    expect(codesOf([...others, { ...visits(9), id: 'c', period: period('2023-Q4') }])).toEqual([
      [],
      [],
      ['period-unlike'],
    ])
    expect(codesOf([at(), at({ id: 'b', period: period('2023-Q4') })])).toEqual([[], []])
  })

  test('what a figure replaces is not held against it', () => {
    const known = [observed(turns, locPhu, '2024-Q1', 5), observed(carriedOver, locNinh, '2024-Q1', 3)]
    expect(codesOf([{ ...visits(9), area: locPhu.id }], known)).toEqual([[]])
  })
})
