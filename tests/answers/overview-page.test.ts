import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { describe, expect, test } from 'vitest'
import { type OverviewPage, overviewPage } from '../../src/answers/overview-page.ts'
import { type Dataset, datasetOf, withoutSamples } from '../../src/domain/dataset.ts'
import type { AreaId } from '../../src/domain/area.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Source, SourceId } from '../../src/domain/source.ts'
import {
  advanced,
  binhPhuoc,
  buDop,
  carriedOver,
  catalogue,
  chonThanh,
  criteria,
  locNinh,
  newLocQuang,
  ntm,
  observed,
  ontime,
  quarter,
  resolved,
  ruralChonThanh,
  smallDataset,
  source,
  turns,
  unreported,
  plannedTarget,
} from '../domain/small-dataset.ts'
import { billion, budgetDataset, million, revenue } from '../domain/small-budget.ts'

const article = 'article' as SourceId
const unused = 'unused' as SourceId
const sources: readonly Source[] = [
  { id: unused, kind: 'report', title: 'Không dùng' },
  { id: source, kind: 'report', title: 'Báo cáo' },
  { id: article, kind: 'article', title: 'Bài báo' },
]
const of = (...observations: readonly Observation[]): Dataset =>
  datasetOf(catalogueIndex({ ...catalogue, sources }), observations, [])
const view = (dataset: Dataset, area = locNinh, when = '2024-Q1'): OverviewPage =>
  overviewPage(dataset, area.id, quarter(when))
const cardsOf = ({ families }: OverviewPage) => families.flatMap(({ cards }) => cards)
const shown = ({ families }: OverviewPage) =>
  families.map(({ family, cards }) => [family.id, cards.map(({ indicator }) => indicator.id)])

describe('the overview of an area in a quarter', () => {
  test('has its figures by family, in the order of the families', () => {
    const overview = view(of(observed(turns, locNinh, '2024-Q1', 71), observed(ntm, locNinh, '2024-Q1', 14)))
    expect(shown(overview)).toEqual([
      ['rural', ['rural.ntm']],
      ['reception', ['reception.turns']],
    ])
    expect(overview).toMatchObject({ area: locNinh, quarter: '2024-Q1' })
    expect(overview).not.toHaveProperty('outOfTime')
  })

  test('shows every figure of a family as a card, leading or not, in the order of the catalogue', () => {
    const indicators = [ntm, { ...advanced, isLead: false }, criteria]
    const dataset = datasetOf(
      catalogueIndex({ ...catalogue, indicators }),
      indicators.map((indicator) => observed(indicator, locNinh, '2024-Q1', 3)),
      [],
    )
    expect(shown(view(dataset))).toEqual([['rural', ['rural.ntm', 'rural.ntm_advanced', 'rural.criteria_avg']]])
  })

  test('names the indicators that have nothing to say', () => {
    const overview = view(of(observed(ntm, locNinh, '2024-Q1', 14), unreported(turns, locNinh, '2024-Q1')))
    expect(overview.silent).toEqual([advanced, carriedOver, ontime, resolved, criteria])
    expect(cardsOf(overview).map(({ indicator }) => indicator.id)).toEqual(['rural.ntm', 'reception.turns'])
  })

  test('keeps apart what the quarter does not ask: what is told above alone, and once a year', () => {
    const yearly = { ...criteria, isYearly: true } as const
    const dataset = datasetOf(
      catalogueIndex({ ...catalogue, indicators: [ntm, advanced, turns, yearly] }),
      [observed(ntm, locNinh, '2024-Q1', 14), observed(turns, binhPhuoc, '2024-Q1', 71)],
      [],
    )
    const overview = view(dataset)
    expect(overview.silent).toEqual([advanced])
    expect(overview.notAsked).toEqual([turns, yearly])
  })

  test('is empty, with every indicator silent, where there is no figure at all', () => {
    const overview = view(of())
    expect(overview).toMatchObject({ area: locNinh, families: [], sources: [], counts: { published: 0, sample: 0 } })
    expect(overview.silent).toEqual(catalogue.indicators)
  })

  test('compares with the quarter before and the same quarter of the year before', () => {
    const dataset = of(
      observed(turns, locNinh, '2024-Q1', 71),
      observed(turns, locNinh, '2023-Q4', 59),
      observed(turns, locNinh, '2023-Q1', 71),
    )
    const [card] = cardsOf(view(dataset))
    expect(card!.sincePrevious).toMatchObject({ kind: 'difference', amount: 12, trend: 'up' })
    expect(card!.sinceLastYear).toMatchObject({ kind: 'difference', amount: 0, trend: 'same' })
  })

  test('has eight quarters in each small picture, the chosen one last and the gaps as gaps', () => {
    const dataset = of(observed(turns, locNinh, '2024-Q1', 71), observed(turns, locNinh, '2022-Q2', 0))
    const [card] = cardsOf(view(dataset))
    expect(card!.spark.map((figure) => (figure.kind === 'value' ? figure.value : figure.reason))).toEqual([
      0,
      ...Array.from({ length: 6 }, () => 'not-published'),
      71,
    ])
    expect(card!.spark.map(({ period }) => period)).toEqual([
      '2022-Q2',
      '2022-Q3',
      '2022-Q4',
      '2023-Q1',
      '2023-Q2',
      '2023-Q3',
      '2023-Q4',
      '2024-Q1',
    ])
  })
})

describe('a figure of a longer period', () => {
  const year = observed(turns, locNinh, '2023', 300)

  test('stands in the quarter it ends with, when that has none of its own', () => {
    const [card] = cardsOf(view(of(year), locNinh, '2023-Q4'))
    expect(card!.figure.kind).toBe('missing')
    expect(card!.longer).toMatchObject([{ period: '2023', value: 300 }])
  })

  test('stands beside a figure of the quarter it ends with, and in no other quarter', () => {
    const [card] = cardsOf(view(of(year, observed(turns, locNinh, '2023-Q4', 60)), locNinh, '2023-Q4'))
    expect(card!.longer.map(({ period }) => period)).toEqual(['2023'])
    expect(cardsOf(view(of(year), locNinh, '2023-Q3'))).toEqual([])
    expect(cardsOf(view(of(year), locNinh, '2024-Q1'))).toEqual([])
  })
})

describe('what is counted and cited', () => {
  const dataset = of(
    observed(ntm, locNinh, '2024-Q1', 14, { source: article }),
    observed(advanced, locNinh, '2024-Q1', 3, { state: 'provisional' }),
    observed(turns, locNinh, '2024-Q1', 71, { state: 'sample', source: article }),
    observed(turns, locNinh, '2023-Q3', 60, { state: 'sample', source: unused }),
    observed(carriedOver, locNinh, '2020-Q1', 9, { state: 'sample' }),
    unreported(ontime, locNinh, '2024-Q1', 'not-reported', 'sample'),
    unreported(resolved, locNinh, '2024-Q1'),
  )

  test('are the sourced values of the quarter, and every sample value in sight, but no reason', () => {
    expect(view(dataset).counts).toEqual({ published: 2, sample: 2 })
    expect(view(withoutSamples(dataset)).counts).toEqual({ published: 2, sample: 0 })
  })

  test('are the sources of the figures shown, each once, in the order of the cards', () => {
    expect(view(dataset).sources.map(({ id }) => id)).toEqual([article, source])
  })

  test('is a longer figure as well', () => {
    const longer = of(observed(turns, locNinh, '2023', 300, { state: 'sample', source: article }))
    expect(view(longer, locNinh, '2023-Q4')).toMatchObject({
      counts: { published: 0, sample: 1 },
      sources: [{ id: article }],
    })
  })
})

describe('an area outside its time', () => {
  test.each([
    ['after it ended', locNinh, '2025-Q4'],
    ['before it was made', newLocQuang, '2024-Q1'],
  ] as const)('says nothing but what it is: %s', (_, where, when) => {
    const overview = view(of(observed(turns, locNinh, '2024-Q1', 71)), where, when)
    expect(overview).toMatchObject({ families: [], silent: [], sources: [], counts: { published: 0, sample: 0 } })
    expect(overview).not.toHaveProperty('area')
    expect(overview).toMatchObject({ findings: [], planned: [], below: [], facts: { area: where } })
  })

  test('that the catalogue does not know is nothing at all', () => {
    const overview = overviewPage(of(), '999' as AreaId, quarter('2024-Q1'))
    expect(overview).toMatchObject({ families: [], findings: [] })
    for (const key of ['area', 'facts']) expect(overview).not.toHaveProperty(key)
  })
})

describe('an area that changed its type', () => {
  test('is shown with the record before, within the eight quarters that are drawn', () => {
    const formerly = { area: ruralChonThanh, until: chonThanh }
    expect(view(of(), ruralChonThanh, '2024-Q1')).toMatchObject({ area: chonThanh, formerly })
    expect(view(of(), chonThanh, '2022-Q4')).toMatchObject({ area: chonThanh, formerly })
    expect(view(of(), chonThanh, '2024-Q2').formerly).toEqual(formerly)
    expect(view(of(), chonThanh, '2024-Q3')).not.toHaveProperty('formerly')
    expect(view(of(), chonThanh, '2022-Q3')).toMatchObject({ area: ruralChonThanh })
    expect(view(of(), chonThanh, '2022-Q3')).not.toHaveProperty('formerly')
    expect(view(of(), locNinh)).not.toHaveProperty('formerly')
  })

  test('keeps its figures through the change, but not its series', () => {
    const dataset = of(
      observed(ntm, ruralChonThanh, '2022-Q3', 8, { denominator: 8 }),
      observed(ntm, chonThanh, '2022-Q4', 4, { denominator: 4 }),
    )
    const [card] = cardsOf(view(dataset, ruralChonThanh, '2022-Q4'))
    expect(card!.figure).toMatchObject({ value: 4, area: chonThanh })
    expect(card!.spark.slice(-2)).toMatchObject([{ area: ruralChonThanh }, { area: chonThanh }])
  })
})

test('a province without figures of its own shows the total of its districts and how many it lacks', () => {
  const dataset = of(observed(turns, locNinh, '2024-Q1', 71), observed(turns, buDop, '2024-Q1', 29))
  expect(cardsOf(view(dataset, binhPhuoc))[0]!.figure).toMatchObject({
    value: 100,
    coverage: { reported: 2, expected: 3 },
  })
})

describe('the plans of the year', () => {
  const plan = (indicator: typeof ntm, value: number, denominator?: number) =>
    plannedTarget(indicator, locNinh, '2024-Q4', value, denominator === undefined ? {} : { denominator })

  test('stand with what is not kept first, and what cannot be judged last', () => {
    const dataset = smallDataset(
      [
        observed(ntm, locNinh, '2024-Q4', 15, { denominator: 15 }),
        observed(advanced, locNinh, '2024-Q4', 3, { denominator: 15 }),
        observed(criteria, locNinh, '2024-Q4', 17, { state: 'sample' }),
      ],
      [plan(ntm, 15, 15), plan(advanced, 5, 15), plan(criteria, 18), plan(turns, 100)],
    )
    expect(
      view(dataset, locNinh, '2024-Q4').planned.map(({ indicator, plan: { progress } }) => [
        indicator.id,
        progress.kind === 'progress' ? progress.word : progress.reason,
      ]),
    ).toEqual([
      ['rural.ntm_advanced', 'missed'],
      ['rural.ntm', 'met'],
      ['reception.turns', 'no-figure'],
    ])
  })

  test('keep the one whose year has no figure though its quarter has, in the unit of both', () => {
    const score: typeof ntm = { ...criteria, time: 'flow' }
    const dataset = datasetOf(
      catalogueIndex({ ...catalogue, indicators: [score] }),
      [observed(score, locNinh, '2024-Q2', 79.1), observed(score, locNinh, '2024-Q1', 78)],
      [plan(score, 80)],
    )
    const [line, ...others] = view(dataset, locNinh, '2024-Q2').planned
    expect(others).toEqual([])
    expect(line).toMatchObject({ indicator: { id: score.id }, plan: { progress: { reason: 'no-figure' } } })
  })

  test('are none for what lost its object', () => {
    const gap = unreported(ntm, locNinh, '2024-Q4', 'not-applicable')
    expect(view(smallDataset([gap], [plan(ntm, 15, 15)]), locNinh, '2024-Q4').planned).toEqual([])
  })
})

describe('the unit of a card', () => {
  const cardIn = (values: Readonly<Record<string, number>>, when: string) => {
    const observations = Object.entries(values).map(([period, value]) => observed(revenue, locNinh, period, value))
    return cardsOf(overviewPage(budgetDataset(observations), locNinh.id, quarter(when)))[0]!
  }
  const values = { '2023-Q4': 2_000_000_000, '2024-Q1': 915_000_000, '2024-Q2': 0, '2024': 5_000_000_000 }

  test('is that of its own figure, whatever the quarters around it are', () => {
    expect(cardIn(values, '2023-Q4').indicator.shownIn).toEqual(billion)
    expect(cardIn(values, '2024-Q1').indicator.shownIn).toEqual(million)
  })

  test('is that of its last quarters where its own figure is zero', () => {
    expect(cardIn(values, '2024-Q2').indicator.shownIn).toEqual(billion)
  })

  test('counts the figure of a year that stands in its place', () => {
    expect(cardIn(values, '2024-Q4').indicator.shownIn).toEqual(billion)
  })

  test('is that of the largest of all that is said of its plan, and so is that of the plan itself', () => {
    const target = {
      indicator: revenue.id,
      area: locNinh.id,
      quarter: quarter('2024-Q4'),
      state: 'final',
      source,
    } as const
    const overview = (value: number) =>
      overviewPage(
        budgetDataset([observed(revenue, locNinh, '2024-Q1', value)], [{ ...target, value: 5_000_000_000 }]),
        locNinh.id,
        quarter('2024-Q1'),
      )
    for (const value of [915_000_000, 0]) {
      expect(cardsOf(overview(value))[0]!.indicator.shownIn).toEqual(billion)
      expect(overview(value).planned[0]!.indicator.shownIn).toEqual(billion)
    }
  })
})
