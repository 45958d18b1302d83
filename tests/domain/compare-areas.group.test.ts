import { describe, expect, test } from 'vitest'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type AreasQuestion, compareAreas, placeAmong } from '../../src/domain/compare-areas.ts'
import { datasetOf } from '../../src/domain/dataset.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import {
  area,
  binhPhuoc,
  buDop,
  catalogue,
  chonThanh,
  locNinh,
  locPhu,
  newLocQuang,
  ntm,
  observed,
  quarter,
  smallDataset,
  turns,
  plannedTarget,
} from './small-dataset.ts'

const districts = [locNinh, buDop, chonThanh]
const visits = { ...turns, direction: 'higher' } as const
const asked = (of: Partial<AreasQuestion> = {}): AreasQuestion => ({
  indicator: visits,
  areas: districts.map(({ id }) => id),
  quarter: quarter('2024-Q2'),
  base: { kind: 'previous-quarter' },
  quantity: 'count',
  accumulation: 'quarter',
  ...of,
})
const compare = (observations: readonly Observation[], of: Partial<AreasQuestion> = {}, targets: Target[] = []) =>
  compareAreas(smallDataset(observations, targets), asked(of))
const of = (at: string, ...values: readonly number[]) =>
  values.map((value, index) => observed(visits, districts[index]!, at, value))
const target = (at: string, value: number, own: Partial<Target> = {}) => plannedTarget(visits, locNinh, at, value, own)

describe('places moved', () => {
  test('are counted without an area that had none before, though it now stands above', () => {
    const observations = [...of('2024-Q2', 9, 7, 12), ...of('2024-Q1', 5, 7)]
    expect(compare(observations).rows.map(({ movement }) => movement)).toEqual([1, -1, undefined])
    expect(placeAmong(smallDataset(observations), asked(), locNinh.id)).toMatchObject({ rank: 2, movement: 1 })
  })

  test('are counted without an area that has none now, though it stood above before', () => {
    const observations = [...of('2024-Q2', 9, 7), ...of('2024-Q1', 8, 9, 12)]
    expect(compare(observations).rows.map(({ movement }) => movement)).toEqual([1, -1, undefined])
  })

  test('are none where each area has only reached something or not', () => {
    const status = (at: string, values: readonly number[]) =>
      values.map((value, index) => observed(ntm, districts[index]!, at, value, { denominator: 1 }))
    const { rows } = compare([...status('2024-Q2', [1, 1, 0]), ...status('2024-Q1', [0, 1, 0])], {
      indicator: ntm,
      quantity: 'share',
    })
    expect(rows.map(({ standing, movement }) => [standing.kind, movement])).toEqual([
      ['difference', undefined],
      ['difference', undefined],
      ['difference', undefined],
    ])
  })
})

describe('the whole of a group', () => {
  test('of another time is named by that time', () => {
    const { total } = compare([...of('2024-Q2', 9, 7, 12), ...of('2024-Q1', 5, 7, 9)])
    expect(total).toMatchObject({ current: { period: '2024-Q2' }, base: { period: '2024-Q1' } })
  })

  test('of its targets, where none was set, is missing of the quarter itself', () => {
    const { total } = compare([...of('2024-Q1', 1, 1, 1), ...of('2024-Q2', 9, 7, 12)], {
      base: { kind: 'path-target' },
    })
    expect(total.base).toMatchObject({ kind: 'missing', reason: 'no-target', period: '2024-Q2' })
  })

  test('stands alone where it does not exist', () => {
    const province = observed(visits, binhPhuoc, '2024-Q2', 800)
    const { total } = compare([province, ...of('2024-Q2', 9)], { areas: [binhPhuoc.id, locNinh.id] })
    expect(total).toEqual({ current: expect.objectContaining({ kind: 'missing', reason: 'levels-differ' }) as object })
  })

  test('is of other territory as soon as the code of one of several areas was', () => {
    const lone = area('25999', 'Xã Lẻ', 'commune', '75', '', '')
    const dataset = datasetOf(
      catalogueIndex({ ...catalogue, areas: [...catalogue.areas, lone] }),
      [
        observed(visits, locPhu, '2025-Q2', 12),
        observed(visits, newLocQuang, '2025-Q3', 30),
        ...['2025-Q2', '2025-Q3'].map((at) => observed(visits, lone, at, 5)),
      ],
      [],
    )
    const areas = [lone.id, newLocQuang.id]
    const { total, rows } = compareAreas(dataset, asked({ areas, quarter: quarter('2025-Q3') }))
    expect(rows.map(({ standing }) => standing.kind)).toEqual(['difference', 'refused'])
    expect(total.standing).toEqual({ kind: 'refused', refusal: { reason: 'different-area' } })
  })
})

describe('what an area undertook', () => {
  const towards = (observations: readonly Observation[], targets: Target[], own: Partial<AreasQuestion> = {}) =>
    compare(observations, { areas: [locNinh.id], base: { kind: 'path-target' }, ...own }, targets)

  test('of what stands is held against what stands, whatever was asked', () => {
    const communes = observed(ntm, locNinh, '2024-Q2', 12, { denominator: 15 })
    const own = { indicator: ntm.id, denominator: 15 }
    const found = towards([communes], [target('2024-Q2', 13, own)], { indicator: ntm, accumulation: 'year-to-date' })
    expect(found.accumulation).toBe('quarter')
    expect(found.rows[0]).toMatchObject({ current: { value: 12, period: '2024-Q2' }, standing: { amount: -1 } })
  })

  test('for a quarter alone is judged by itself, and says no word of a year', () => {
    const told = [...of('2024-Q1', 5), ...of('2024-Q2', 9)]
    const { standing } = towards(told, [target('2024-Q2', 20)]).rows[0]!
    expect(standing).toMatchObject({ kind: 'distance', amount: -6, judgement: 'bad' })
    expect(standing).not.toHaveProperty('progress')
  })

  test('as a range is judged by the range on the path too: above it is not good', () => {
    const range = { kind: 'range', upTo: 15 } as const
    const told = [...of('2024-Q1', 8), ...of('2024-Q2', 9)]
    expect(towards(told, [target('2024-Q2', 10, range), target('2024-Q4', 10, range)]).rows[0]!.standing).toMatchObject(
      { amount: 2, judgement: 'bad', progress: 'exceeded' },
    )
  })

  test('is not told as gone of an area that has ended without a target', () => {
    const { rows } = towards([], [], { quarter: quarter('2025-Q3'), base: { kind: 'year-target' } })
    expect(rows[0]).toMatchObject({
      base: { kind: 'missing', reason: 'no-target' },
      standing: { refusal: { reason: 'current-missing' } },
    })
  })
})

test('shares on different denominators lead with their counts, and are not judged', () => {
  const at = (when: string, value: number, denominator: number) => observed(ntm, locNinh, when, value, { denominator })
  const { rows } = compare([at('2024-Q2', 14, 14), at('2024-Q1', 12, 15)], {
    indicator: ntm,
    areas: [locNinh.id],
    quantity: 'share',
  })
  expect(rows[0]!.standing).toMatchObject({ leads: 'amount', trend: 'up', judgement: 'neutral' })
})
