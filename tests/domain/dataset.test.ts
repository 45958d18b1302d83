import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import { yearPlan } from '../../src/domain/area-quarter.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { datasetOf, observationKeyText, withoutSamples } from '../../src/domain/dataset.ts'
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
    expect(dataset.targetsOf(ntm.id, locNinh.id).size).toBe(1)
    expect(sourced.targetsOf(ntm.id, locNinh.id).size).toBe(0)
    expect(sourced.observation({ ...key, category: leader })).toBeUndefined()
    expect(sourced.observation({ ...key, period: period('2024') })).toBeUndefined()
  })
})

test('the key of an observation tells indicator, area, period and category apart', () => {
  expect(observationKeyText(key)).not.toBe(observationKeyText({ ...key, category: leader }))
})

test('says of a target when the level ended that undertook it, where the territory went on at another', () => {
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
  const told = [observed(turns, special, '2025-Q3', 62), observed(turns, special, '2025-Q4', 8)]
  const old = datasetOf(index, told, [of(island, 1000)])
  expect(old.targetsOf(turns.id, special.id).get(quarter('2025-Q4'))).toMatchObject({ until: '2025-06-30' })
  const asked = { indicator: turns, area: special.id, quarter: quarter('2025-Q4') }
  expect(yearPlan(old, asked)?.progress).toEqual({ kind: 'refused', reason: 'object-gone' })
  const own = datasetOf(index, told, [of(special, 1000)])
  expect(own.targetsOf(turns.id, special.id).get(quarter('2025-Q4'))).not.toHaveProperty('until')
})
