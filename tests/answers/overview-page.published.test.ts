import { beforeAll, describe, expect, test } from 'vitest'
import { type OverviewPage, overviewPage } from '../../src/answers/overview-page.ts'
import { type Dataset, withoutSamples } from '../../src/domain/dataset.ts'
import type { AreaId } from '../../src/domain/area.ts'
import type { Day } from '../../src/domain/day.ts'
import { figureFor } from '../../src/domain/figure-for.ts'
import { rateOf } from '../../src/domain/measure-rules.ts'
import { locNinh, quarter } from '../domain/small-dataset.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

const cardsOf = ({ families }: OverviewPage) => families.flatMap(({ cards }) => cards)
const cardOf = (overview: OverviewPage, indicator: string) =>
  cardsOf(overview).find((card) => card.indicator.id === indicator)

describe('the published overview of Lộc Ninh in the first quarter of 2024', () => {
  let real: Dataset
  beforeAll(async () => {
    real = (await binhPhuocDataset()).dataset
  })

  test('holds the 13 figures of the article on mass mobilisation, with that article as their only source', () => {
    const overview = overviewPage(withoutSamples(real), locNinh.id, quarter('2024-Q1'))
    expect(overview.counts).toEqual({ published: 13, sample: 0 })
    expect(overview.sources).toMatchObject([{ id: 'locninh-dan-van-2024q1', kind: 'article' }])
    const figures = new Map(
      cardsOf(overview).map(({ indicator, figure }) => [
        String(indicator.id),
        figure.kind === 'value' ? [figure.value, figure.denominator, figure.state] : figure.reason,
      ]),
    )
    expect(Object.fromEntries(figures)).toEqual({
      'rural.ntm': [14, 15, 'final'],
      'rural.ntm_advanced': [3, 15, 'final'],
      'ocop.recognised': [23, undefined, 'final'],
      'schools.standard': [19, 46, 'final'],
      'reception.turns': [71, undefined, 'final'],
      'reception.people': [98, undefined, 'final'],
      'petitions.received': [35, undefined, 'final'],
      'reception.conclusions': [13, undefined, 'final'],
      'reception.provincial_directives': [5, undefined, 'final'],
      'reception.reminders': [2, undefined, 'final'],
      'universal.primary_level3': [16, 16, 'final'],
      'universal.lower_secondary': [16, 16, 'final'],
      'universal.preschool5': [16, 16, 'final'],
    })
  })

  test('keeps the 13 published figures beside the samples, and compares none of them with a sample', () => {
    const overview = overviewPage(real, locNinh.id, quarter('2024-Q1'))
    expect(overview.counts.published).toBe(13)
    expect(overview.counts.sample).toBeGreaterThan(0)
    const published = cardsOf(overview).filter(({ figure }) => figure.kind === 'value' && figure.state !== 'sample')
    expect(published).toHaveLength(13)
    for (const { sincePrevious, sinceLastYear } of published) {
      expect([sincePrevious?.kind, sinceLastYear.kind]).toEqual(['refused', 'refused'])
    }
  })

  test('counts every indicator once, as told, as silent or as not asked', () => {
    for (const dataset of [real, withoutSamples(real)]) {
      const overview = overviewPage(dataset, locNinh.id, quarter('2024-Q1'))
      const all = [
        ...cardsOf(overview).map(({ indicator }) => indicator),
        ...overview.silent,
        ...overview.notAsked,
      ].map(({ id }) => id)
      expect(all.sort()).toEqual(real.catalogue.indicators.map(({ id }) => id).sort())
    }
  })
})

describe('the real overview', () => {
  let real: Dataset
  beforeAll(async () => {
    real = (await binhPhuocDataset()).dataset
  })
  const at = (id: string, when: string, dataset = real) => overviewPage(dataset, id as AreaId, quarter(when))

  test('counts what is asked and of which nothing is known, before anybody says that all has been reported', () => {
    const published = overviewPage(withoutSamples(real), '75-2025-07-01' as AreaId, quarter('2025-Q4'))
    expect(published.owed).toEqual({ asked: 31, unheard: 28 })
    expect(at('692', '2024-Q2').owed).toEqual({ asked: 31, unheard: 0 })
  })

  test('ranks by share where there is a denominator, as counting those that are better does', () => {
    const schools = cardOf(at('696', '2024-Q2'), 'schools.standard')!
    const group = real.history.childrenOn('70-1997-01-01' as AreaId, '2024-06-30' as Day)
    const percents = new Map(
      group.map(({ id }) => {
        const figure = figureFor(real, { indicator: schools.indicator, area: id, period: quarter('2024-Q2') })
        return [id, figure.kind === 'value' ? rateOf({}, figure)! : 0]
      }),
    )
    const own = percents.get('696' as AreaId)!
    expect(schools.place).toMatchObject({
      rank: [...percents.values()].filter((each) => each > own).length + 1,
      of: 11,
    })
  })

  test('gives no place among samples to a published figure, nor for what is not judged, nor where all are alike', () => {
    expect(cardOf(at('692', '2024-Q1'), 'schools.standard')?.place).toBeUndefined()
    const sample = at('696', '2024-Q2')
    for (const indicator of ['reception.turns', 'universal.primary_level1']) {
      expect(cardOf(sample, indicator)).toBeDefined()
      expect(cardOf(sample, indicator)?.place).toBeUndefined()
    }
  })

  test('sets the target of the year beside the figure, and does not judge published figures by illustrative targets', () => {
    expect(cardOf(at('696', '2024-Q2'), 'rural.ntm')?.plan?.progress).toMatchObject({ word: 'behind', remaining: 2 })
    const published = at('692', '2024-Q1')
    expect(cardOf(published, 'rural.ntm')?.plan?.progress).toEqual({ kind: 'refused', reason: 'sample-against-source' })
    expect(published.planned.filter(({ indicator }) => indicator.id === 'rural.ntm')).toEqual([])
  })

  test('tells what was not reported, all of it once', () => {
    const owed = (overview: OverviewPage) =>
      overview.findings.flatMap((finding) => (finding.kind === 'not-reported' ? [finding.indicators.length] : []))
    expect(owed(at('693', '2023-Q3'))).toEqual([31])
    expect(owed(at('692', '2023-Q3'))).toEqual([])
  })

  test('has at most five findings on each side, none on both, and all of them from the whole list', () => {
    for (const id of ['70', '692', '696']) {
      const { findings, highlights, attention } = at(id, '2024-Q2')
      expect(Math.max(highlights.length, attention.length)).toBeLessThanOrEqual(5)
      expect(new Set([...highlights, ...attention]).size).toBe(highlights.length + attention.length)
      const own = [...highlights, ...attention].map((each) => ({ ...each, alike: undefined }))
      expect(findings).toEqual(expect.arrayContaining(own))
    }
  })
})
