import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import { yearPlan } from '../../src/domain/area-quarter.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOf, observationKeyText, withoutSamples } from '../../src/domain/dataset.ts'
import type { CategoryId, IndicatorId } from '../../src/domain/indicator.ts'
import type { Target } from '../../src/domain/target.ts'
import {
  area,
  catalogue,
  day,
  locNinh,
  ntm,
  observed,
  period,
  quarter,
  smallDataset,
  source,
  turns,
  unreported,
} from './small-dataset.ts'

const leader = 'leader' as CategoryId
const dataset = smallDataset(
  [
    observed(turns, locNinh, '2024-Q1', 71),
    observed(turns, locNinh, '2024-Q1', 13, { category: leader, state: 'sample' }),
    unreported(turns, locNinh, '2024-Q2', 'not-reported', 'sample'),
  ],
  [{ indicator: ntm.id, area: locNinh.id, quarter: quarter('2024-Q4'), value: 15, state: 'sample', source }],
)
const key = { indicator: turns.id, area: locNinh.id, period: period('2024-Q1') }

describe('a dataset', () => {
  test('finds observations by their whole key', () => {
    expect(dataset.observation(key)).toMatchObject({ value: 71 })
    expect(dataset.observation({ ...key, category: leader })).toMatchObject({ value: 13 })
    expect(dataset.observation({ ...key, period: period('2024') })).toBeUndefined()
    expect(dataset.observationsOf(turns.id, locNinh.id)).toHaveLength(3)
    expect(dataset.observationsOf(ntm.id, locNinh.id)).toEqual([])
  })

  test('finds indicators by id', () => {
    expect(dataset.indicatorOf(ntm.id)).toBe(ntm)
    expect(dataset.indicatorOf('rural' as IndicatorId)).toBeUndefined()
  })

  test('without samples holds what has a source, and nothing else', () => {
    const sourced = withoutSamples(dataset)
    expect(sourced.observationsOf(turns.id, locNinh.id).map(({ state }) => state)).toEqual(['final'])
    expect(dataset.targetsOf(ntm.id, locNinh.id, quarter('2024-Q4')).size).toBe(1)
    expect(sourced.targetsOf(ntm.id, locNinh.id, quarter('2024-Q4')).size).toBe(0)
    expect(sourced.observation({ ...key, category: leader })).toBeUndefined()
    expect(sourced.observation({ ...key, period: period('2024') })).toBeUndefined()
  })
})

test('the key of an observation tells indicator, area, period and category apart', () => {
  expect(observationKeyText(key)).not.toBe(observationKeyText({ ...key, category: leader }))
})

test('holds each level of a territory against what it has undertaken itself, and says when one ended that had', () => {
  const island = { ...locNinh, validTo: day('2025-06-30') }
  const special = area('11914', 'Đặc khu Cát Hải', 'commune', '31', '2025-07-01', '')
  const successions = [
    { effective: day('2025-07-01'), from: island.id, to: special.id, extent: 'reclassified' },
  ] as const
  const of = (where: Area, value: number): Target => ({
    indicator: turns.id,
    area: where.id,
    quarter: quarter('2025-Q4'),
    value,
    state: 'final',
    source,
  })
  const index = catalogueIndex({ ...catalogue, areas: [island, special], successions })
  const last = quarter('2025-Q4')
  const told = [
    observed(turns, island, '2025-Q1', 30),
    observed(turns, island, '2025-Q2', 40),
    observed(turns, special, '2025-Q3', 62),
    observed(turns, special, '2025-Q4', 8),
  ]
  const old = datasetOf(index, told, [of(island, 1000)])
  expect(old.targetsOf(turns.id, special.id, last).get(last)).toMatchObject({ until: '2025-06-30' })
  const planIn = (held: Dataset, at: string) =>
    yearPlan(held, { indicator: turns, area: special.id, quarter: quarter(at) })
  expect(planIn(old, '2025-Q4')?.progress).toEqual({ kind: 'refused', reason: 'object-gone' })
  expect(planIn(old, '2025-Q2')).toMatchObject({ target: { value: 1000 }, progress: { kind: 'progress' } })
  const own = datasetOf(index, told, [of(special, 100)])
  expect(own.targetsOf(turns.id, special.id, last).get(last)).not.toHaveProperty('until')
  // Nothing had been undertaken by what was not there yet.
  expect(planIn(own, '2025-Q2')).toBeUndefined()
  expect(planIn(own, '2025-Q3')).toMatchObject({ target: { value: 100 } })
  // Each level is held against its own plan, and the path of one does not lead to that of the other.
  const path = { ...of(island, 700), quarter: quarter('2025-Q3') }
  const both = datasetOf(index, told, [of(island, 1000), path, of(special, 100)])
  expect(planIn(both, '2025-Q2')).toMatchObject({ target: { value: 1000 } })
  expect(planIn(both, '2025-Q3')).toMatchObject({ target: { value: 100 } })
  expect(planIn(both, '2025-Q3')).not.toHaveProperty('path')
  expect(planIn(both, '2025-Q4')).toMatchObject({ target: { value: 100 } })
})
