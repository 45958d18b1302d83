import { describe, expect, test } from 'vitest'
import type { AreaId } from '../../../src/domain/area.ts'
import { figureAt } from '../../../src/domain/figure-at.ts'
import { readyItems } from '../../../src/briefing/contents/ready-items.ts'
import { readChartAddress } from '../../../src/navigation/chart-address.ts'
import { newLocQuang, observed, quarter, smallDataset, turns } from '../../domain/small-dataset.ts'
import { familyId } from '../../domain/small-vocabulary.ts'
import { briefingOf, catalogue, comparison, dataset, datasets, trend, contentsOf } from '../small-briefing.ts'

const all = catalogue.families.map(({ id }) => id)
const state = (area = '692', when = '2024-Q1', showsSamples = true) => ({
  areas: [area as AreaId] as const,
  quarter: quarter(when),
  showsSamples,
})
const pathsOf = (items: ReturnType<typeof readyItems>) => items.map(({ path }) => path)

describe('a ready-made set', () => {
  test('of a family has its leading trends, and the first of them compared as chart and table', () => {
    const items = readyItems(dataset, state(), familyId('rural'))
    expect(pathsOf(items)).toEqual([
      trend('rural.ntm'),
      comparison('rural.ntm'),
      trend('rural.ntm_advanced'),
      trend('rural.ntm_model'),
      trend('rural.ntm.new'),
    ])
    expect(items.map(({ content }) => content)).toEqual(['chart', 'chart-and-table', 'chart', 'chart', 'chart'])
  })

  test('has the published figures alone where illustrative ones are hidden, and keeps them hidden', () => {
    const items = readyItems(datasets.published, state('692', '2024-Q1', false), familyId('universal'))
    expect(items.length).toBeGreaterThan(0)
    expect(pathsOf(items).every((path) => path.includes('minh-hoa=an'))).toBe(true)
    expect(contentsOf(briefingOf(...items))).not.toHaveProperty('watermark')
  })

  test.each([
    ['a district that has ended', '692', '2025-Q3'],
    ['a quarter before all figures', '692', '1999-Q1'],
    ['a commune before anybody reports of it', '25216', '2022-Q2'],
    ['an area nobody knows', 'abc', '2024-Q1'],
  ])('is empty for %s', (_, area, when) => {
    expect(all.flatMap((family) => readyItems(dataset, state(area, when), family))).toEqual([])
  })

  test('of a commune that stands alone compares it with nobody', () => {
    const small = smallDataset([observed(turns, newLocQuang, '2025-Q4', 5)])
    const items = readyItems(small, { ...state('x', '2025-Q4'), areas: [newLocQuang.id] }, familyId('reception'))
    expect(pathsOf(items)).toEqual([trend(turns.id, '25292-2025-07-01', '2025-Q4')])
  })

  test.each([
    ['a province', '70-1997-01-01', '2024-Q1'],
    ['a district', '692', '2024-Q1'],
    ['a new province', '75-2025-07-01', '2025-Q4'],
  ])('for %s has a number in every figure of it', (_, area, when) => {
    for (const family of all) {
      for (const { path } of readyItems(dataset, state(area, when), family)) {
        const read = readChartAddress(path, dataset)
        const asked = read.kind === 'chart' && read.address.kind !== 'profile' ? read.address : undefined
        const indicator = catalogue.indicators.find(({ id }) => id === asked?.indicator)!
        const [first] = asked!.page.areas
        const figure = figureAt(
          dataset,
          { indicator, area: first },
          { quarter: quarter(when), accumulation: 'quarter' },
        )
        expect(figure.kind).toBe('value')
      }
    }
    expect(all.flatMap((family) => readyItems(dataset, state(area, when), family)).length).toBeGreaterThan(0)
  })
})
