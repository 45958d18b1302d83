import { describe, expect, test } from 'vitest'
import { type SummaryQuestion, buildSummary } from '../../src/answers/build-summary.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import {
  binhPhuoc,
  buDop,
  chonThanh,
  locNinh,
  observed,
  quarter,
  ruralChonThanh,
  smallDataset,
  turns,
  unreported,
  plannedTarget,
} from '../domain/small-dataset.ts'
import { standard } from '../charts/small-sentences.ts'
import { typeOf } from '../domain/small-vocabulary.ts'

const question: SummaryQuestion = {
  indicator: standard,
  areas: [locNinh.id],
  quarter: quarter('2024-Q2'),
  quantity: 'count',
  accumulation: 'quarter',
}
const share = (when: string, value: number, area = locNinh): Observation =>
  observed(standard, area, when, value, { denominator: 15 })

const target = (own: Partial<Target> = {}) =>
  plannedTarget(standard, locNinh, '2024-Q4', 15, { denominator: 15, ...own })

describe('a summary', () => {
  test('has the figure with both changes, and nothing of what there is not', () => {
    const dataset = smallDataset([share('2023-Q2', 12), share('2024-Q1', 14), share('2024-Q2', 14)])
    expect(buildSummary(dataset, question)).toEqual({
      quarter: '2024-Q2',
      area: { name: 'Huyện Lộc Ninh', type: typeOf('huyện') },
      current: { kind: 'value', y: 14, value: 14, denominator: 15, state: 'final' },
      sinceLastYear: {
        base: { kind: 'value', y: 12, value: 12, denominator: 15, state: 'final' },
        change: expect.objectContaining({ kind: 'difference', amount: 2, leads: 'amount', trend: 'up' }),
      },
      sincePrevious: {
        base: { kind: 'value', y: 14, value: 14, denominator: 15, state: 'final' },
        change: expect.objectContaining({ kind: 'difference', amount: 0, trend: 'same' }),
      },
    })
  })

  test('has counts, also where the chart shows shares', () => {
    const dataset = smallDataset([observed(standard, locNinh, '2024-Q2', 14)])
    expect(buildSummary(dataset, { ...question, quantity: 'share' })!.current).toMatchObject({ kind: 'value', y: 14 })
  })

  test('of the year to date is not compared with the quarter before', () => {
    const dataset = smallDataset([
      observed(turns, locNinh, '2024-Q1', 5),
      observed(turns, locNinh, '2024-Q2', 6),
      unreported(turns, locNinh, '2023-Q2'),
    ])
    const found = buildSummary(dataset, { ...question, indicator: turns, accumulation: 'year-to-date' })!
    expect(found.current).toMatchObject({ value: 11 })
    expect(found.sincePrevious).toBeUndefined()
    expect(found.sinceLastYear!.change).toEqual({
      kind: 'refused',
      refusal: { reason: 'base-missing', missing: 'incomplete-year' },
    })
  })

  test('holds the figure to date against the target of its year', () => {
    const dataset = smallDataset([share('2024-Q2', 12)], [target(), target({ quarter: quarter('2024-Q2'), value: 13 })])
    expect(buildSummary(dataset, question)!.target).toEqual({
      year: 2024,
      value: 15,
      denominator: 15,
      toDate: { kind: 'value', y: 12, value: 12, denominator: 15, state: 'final' },
      progress: {
        kind: 'progress',
        word: 'behind',
        asks: 'goal',
        quantity: 'count',
        remaining: 3,
        percentOfTarget: 80,
      },
    })
    const none = smallDataset([], [target()])
    expect(buildSummary(none, question)!.target!.progress).toEqual({ kind: 'refused', reason: 'no-figure' })
  })

  test('speaks of the area as it was in the quarter', () => {
    const dataset = smallDataset([])
    const named = (when: string) =>
      buildSummary(dataset, { ...question, areas: [chonThanh.id], quarter: quarter(when) })
    expect(named('2022-Q3')!.area.name).toBe(ruralChonThanh.name)
    expect(named('2024-Q2')!.area.name).toBe(chonThanh.name)
    expect(named('2024-Q2')!.current).toMatchObject({ reason: 'not-published' })
    expect(buildSummary(dataset, { ...question, areas: ['nowhere' as never] })).toBeUndefined()
  })

  test('has the places of several areas in the terms of the chart, and none across levels', () => {
    const dataset = smallDataset([share('2024-Q2', 12), share('2024-Q2', 15, buDop)])
    const found = buildSummary(dataset, {
      ...question,
      areas: [locNinh.id, buDop.id, chonThanh.id],
      quantity: 'share',
    })!
    expect(found.areas!.map(({ area, place }) => [area.name, place?.rank])).toEqual([
      ['Huyện Lộc Ninh', 2],
      ['Huyện Bù Đốp', 1],
      ['Thị xã Chơn Thành', undefined],
    ])
    expect(found.areas![0]!.current).toMatchObject({ y: 80 })
    const mixed = buildSummary(dataset, { ...question, areas: [locNinh.id, binhPhuoc.id] })!
    expect(mixed.areas!.every(({ place }) => place === undefined)).toBe(true)
  })
})
