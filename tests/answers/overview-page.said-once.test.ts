import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { overviewPage } from '../../src/answers/overview-page.ts'
import {
  advanced,
  binhPhuoc,
  buDop,
  carriedOver,
  catalogue,
  chonThanh,
  criteria,
  locNinh,
  ntm,
  observed,
  quarter,
  smallDataset,
  turns,
  unreported,
} from '../domain/small-dataset.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

const { dataset: shipped } = await binhPhuocDataset()

const of = (...observations: readonly Observation[]): Dataset => smallDataset(observations)
const view = (dataset: Dataset, area = locNinh, when = '2024-Q1') => overviewPage(dataset, area.id, quarter(when))

describe('what is true of most cards', () => {
  const sample = { state: 'sample' } as const

  test('is that all of them are samples, longer figures included', () => {
    const all = [observed(turns, locNinh, '2023-Q4', 71, sample), observed(ntm, locNinh, '2023-Q4', 14, sample)]
    expect(view(of(...all), locNinh, '2023-Q4').areSamples).toBe(true)
    expect(view(of(...all, observed(advanced, locNinh, '2023-Q4', 3)), locNinh, '2023-Q4').areSamples).toBe(false)
    expect(view(of(...all, observed(turns, locNinh, '2023', 300)), locNinh, '2023-Q4').areSamples).toBe(false)
    expect(view(of()).areSamples).toBe(false)
  })

  test('is of how many areas totals are, where every whole one is of as many', () => {
    const parts = (indicator: typeof turns, areas: readonly Area[]) =>
      areas.map((area) => observed(indicator, area, '2024-Q1', 5))
    const all = [locNinh, buDop, chonThanh]
    expect(view(of(...parts(turns, all)), binhPhuoc).wholeTotals).toBe(3)
    expect(view(of(...parts(turns, all), ...parts(carriedOver, [locNinh])), binhPhuoc).wholeTotals).toBe(3)
    expect(view(of(...parts(turns, [locNinh])), binhPhuoc)).not.toHaveProperty('wholeTotals')
    expect(view(of(...parts(turns, all)), locNinh)).not.toHaveProperty('wholeTotals')
  })

  describe('is a reason to tell no change', () => {
    const stocks = [ntm, advanced, criteria]
    const told = (when: string, indicators = stocks) =>
      indicators.map((indicator) => observed(indicator, locNinh, when, 3, { denominator: 15 }))
    const notPublished = { reason: 'base-missing', missing: 'not-published' }

    test('that at least three share, once, with the nearest quarter that can be compared, the later of two', () => {
      const before = view(of(...told('2024-Q1'), ...told('2023-Q2'), ...told('2023-Q3'), ...told('2023-Q1')))
      expect(before.refusedAlike).toEqual({ refusals: [notPublished], comparable: '2023-Q3' })
      const both = ['2023-Q2', '2023-Q3', '2024-Q1', '2024-Q3', '2024-Q4'].flatMap((when) => told(when))
      expect(view(of(...both), locNinh, '2024-Q1').refusedAlike?.comparable).toBe('2023-Q3')
      const alike = ['2023-Q2', '2023-Q3', '2024-Q1', '2024-Q2', '2024-Q3'].flatMap((when) => told(when))
      expect(view(of(...alike), locNinh, '2024-Q1').refusedAlike).toEqual({
        refusals: [notPublished],
        comparable: '2024-Q2',
      })
    })

    test('leads to a quarter in which most leading ones are compared, also where some are here', () => {
      const { refusedAlike } = view(shipped, locNinh, '2024-Q1')
      expect(refusedAlike?.refusals).toContainEqual({ reason: 'sample-against-source' })
      expect(refusedAlike?.comparable).toBe('2023-Q4')
    })

    test('asks of another quarter what leads among the figures of this page, or all of them where none does', () => {
      const followers = stocks.map((each) => ({ ...each, isLead: false }))
      const comparableOf = (indicators: readonly Indicator[], ...others: readonly string[]) =>
        view(
          datasetOf(
            catalogueIndex({ ...catalogue, indicators }),
            ['2024-Q1', ...others].flatMap((when) => told(when)),
            [],
          ),
        ).refusedAlike
      // No leading indicator in the whole package, then some of which the area tells nothing.
      for (const indicators of [followers, [...followers, turns]]) {
        expect(comparableOf(indicators)).toEqual({ refusals: [notPublished] })
        expect(comparableOf(indicators, '2023-Q2', '2023-Q3')?.comparable).toBe('2023-Q3')
      }
    })

    test('of fewer than three is left to their cards', () => {
      expect(view(of(...told('2024-Q1', [ntm, advanced])))).not.toHaveProperty('refusedAlike')
    })

    test('is one in all its parts: what was not reported is not what was not published', () => {
      const owed = ['2023-Q1', '2023-Q4'].map((when) => unreported(criteria, locNinh, when))
      expect(view(of(...told('2024-Q1'), ...owed))).not.toHaveProperty('refusedAlike')
    })

    test('leads to no other quarter where a leading indicator is compared, nor where none can be', () => {
      const compared = of(...told('2024-Q1'), observed(ntm, locNinh, '2023-Q4', 3, { denominator: 15 }))
      expect(view(compared).refusedAlike).toEqual({ refusals: [notPublished] })
      expect(view(of(...told('2024-Q1'))).refusedAlike).toEqual({ refusals: [notPublished] })
    })
  })
})
