import { describe, expect, test } from 'vitest'
import { trendPage } from '../../src/answers/trend-page.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { PageAddress } from '../../src/navigation/page-address.ts'
import {
  area,
  catalogue,
  day,
  locNinh,
  ntm,
  observed,
  ontime,
  plannedTarget,
  quarter,
  resolved,
  smallDataset,
  turns,
} from '../domain/small-dataset.ts'
import { sharedDataset } from '../support/shared-package.ts'

const page = (dataset: Dataset, indicator: Indicator, own: Partial<PageAddress> = {}) =>
  trendPage(dataset, indicator, {
    areas: [locNinh.id],
    quarter: quarter('2024-Q4'),
    showsSamples: true,
    accumulation: 'quarter',
    ...own,
  })

/** Quarters of a figure out of another one. */
const told = (indicator: Indicator, denominator?: number): readonly Observation[] =>
  ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((when, index) =>
    observed(indicator, locNinh, when, 10 + index, denominator === undefined ? {} : { denominator }),
  )

describe('a trend draws what it judges', () => {
  test.each<readonly [string, Indicator, number | undefined, Partial<PageAddress>, 'count' | 'share']>([
    ['a number of whole things by its number', turns, undefined, {}, 'count'],
    ['a share of what stands by its number', ntm, 20, {}, 'count'],
    ['a share of what comes in by its rate', ontime, 20, {}, 'share'],
    ['a share of what comes in over the year by its rate', ontime, 20, { accumulation: 'year-to-date' }, 'share'],
    ['what has no rate over the year by its number', resolved, 20, { accumulation: 'year-to-date' }, 'count'],
    ['what has a rate in each quarter by it', resolved, 20, {}, 'share'],
    ['what nobody knows the whole of by its number', ontime, undefined, {}, 'count'],
    ['what an address asks for as it asks', ontime, 20, { quantity: 'count' }, 'count'],
  ])('%s', (_, indicator, denominator, own, quantity) => {
    const { spec } = page(smallDataset(told(indicator, denominator)), indicator, own)
    expect(spec.quantity).toBe(quantity)
  })

  test('by the rate where the plan of the year is one, with the plan', () => {
    const plan = plannedTarget(ntm, locNinh, '2024-Q4', 95, { isRate: true })
    const { spec } = page(smallDataset(told(ntm, 20), [plan]), ntm)
    expect(spec.quantity).toBe('share')
    expect(spec.series.find(({ role }) => role === 'target')?.points.at(-1)).toMatchObject({ kind: 'value', y: 95 })
  })

  test('by the number where the plan of the year is one of a moving whole, with the plan', () => {
    const plan = plannedTarget(ontime, locNinh, '2024-Q4', 60)
    const { spec } = page(smallDataset(told(ontime, 20), [plan]), ontime, { accumulation: 'year-to-date' })
    expect(spec.quantity).toBe('count')
    expect(spec.series.find(({ role }) => role === 'target')?.points.at(-1)).toMatchObject({ kind: 'value', y: 60 })
  })

  test('with every plan that its sentences hold a figure of the axis against', async () => {
    const { dataset } = await sharedDataset('hai-phong')
    const {
      catalogue: { indicators, areas },
      history,
    } = dataset
    let count = 0
    for (const indicator of indicators) {
      for (const { id } of areas) {
        const [first] = history.lineageOf(id)
        for (const accumulation of ['quarter', 'year-to-date'] as const) {
          const { spec, shownTargets } = page(dataset, indicator, { areas: [first!.id], accumulation })
          const target = spec.summary?.target
          if (target?.progress.kind !== 'progress' || shownTargets.size === 0) continue
          count += 1
          expect(spec.quantity).toBe(target.progress.quantity)
          expect(spec.series.find(({ role }) => role === 'target')?.points.at(-1)?.kind).toBe('value')
        }
      }
    }
    expect(count).toBeGreaterThan(50)
  })
})

describe('the line of a plan ends with what it was set for', () => {
  const plans = (where: typeof locNinh) =>
    ['2025-Q2', '2025-Q4'].map((when, index) => plannedTarget(ntm, where, when, 14 + index, { denominator: 15 }))
  const drawn = (dataset: Dataset, where: typeof locNinh, indicator = ntm) =>
    page(dataset, indicator, { areas: [where.id], quarter: quarter('2025-Q4') }).spec.series.flatMap(
      ({ role, points }) =>
        role === 'target' ? points.flatMap((point) => (point.kind === 'value' ? [point.y] : [])) : [],
    )

  test('with the level that undertook it, though the territory goes on', () => {
    const special = area('11914', 'Đặc khu Cát Hải', 'commune', '31', '2025-07-01', '')
    const successions = [
      { effective: day('2025-07-01'), from: locNinh.id, to: special.id, extent: 'reclassified' },
    ] as const
    const index = catalogueIndex({ ...catalogue, areas: [locNinh, special], successions })
    const figures = [
      observed(ntm, locNinh, '2025-Q2', 14, { denominator: 15 }),
      observed(ntm, special, '2025-Q4', 1, { denominator: 1 }),
    ]
    expect(drawn(datasetOf(index, figures, plans(locNinh)), locNinh)).toEqual([14])
    // What did not yet exist has undertaken nothing for a quarter before it.
    expect(drawn(datasetOf(index, figures, plans(special)), locNinh)).toEqual([15])
  })

  test('with the area', () => {
    const figures = [observed(ntm, locNinh, '2025-Q2', 14, { denominator: 15 })]
    expect(drawn(smallDataset(figures, plans(locNinh)), locNinh)).toEqual([14])
  })

  test('with the definition', () => {
    const lasting = { ...locNinh, validTo: day('2026-12-31') }
    const ended = { ...ntm, versions: [{ id: 'old', validTo: day('2025-06-30'), note: { vi: 'cũ', en: 'old' } }] }
    const index = catalogueIndex({ ...catalogue, areas: [lasting], successions: [], indicators: [ended] })
    const figures = [observed(ntm, lasting, '2025-Q2', 14), observed(ntm, lasting, '2025-Q4', 15)]
    expect(drawn(datasetOf(index, figures, plans(lasting)), lasting, ended)).toEqual([14])
  })
})
