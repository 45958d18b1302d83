import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { type OverviewPage, overviewPage } from '../../src/answers/overview-page.ts'
import { type Dataset, datasetOf, withoutSamples } from '../../src/domain/dataset.ts'
import type { AreaId } from '../../src/domain/area.ts'
import type { Day } from '../../src/domain/day.ts'
import { figureFor } from '../../src/domain/figure-for.ts'
import { rateOf } from '../../src/domain/measure-rules.ts'
import type { Target } from '../../src/domain/target.ts'
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
  dongNai,
  locNinh,
  locPhu,
  newLocQuang,
  ntm,
  observed,
  oldLocQuang,
  ontime,
  quarter,
  resolved,
  ruralChonThanh,
  smallDataset,
  source,
  turns,
  unreported,
} from '../domain/small-dataset.ts'
import { billion, budgetDataset, million, revenue } from '../domain/small-budget.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

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
const cardOf = (overview: OverviewPage, indicator: string) =>
  cardsOf(overview).find((card) => card.indicator.id === indicator)
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

  test('are the sourced values of the quarter, and every sample in sight', () => {
    expect(view(dataset).counts).toEqual({ published: 2, sample: 3 })
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
    ['a district after it ended', locNinh, '2025-Q4', 'ended', [newLocQuang], '2025-Q2'],
    ['a commune after the merger', locPhu, '2026-Q1', 'ended', [newLocQuang], '2025-Q2'],
    ['a commune before it was made', newLocQuang, '2024-Q1', 'not-yet', [locPhu, oldLocQuang], '2025-Q3'],
    ['a province before it was made', dongNai, '2025-Q2', 'not-yet', [binhPhuoc], '2025-Q3'],
    ['a province after the merger', binhPhuoc, '2025-Q3', 'ended', [dongNai], '2025-Q2'],
  ] as const)(
    'is told, with its relatives and the nearest quarter: %s',
    (_, where, when, problem, related, nearest) => {
      const overview = view(of(observed(turns, locNinh, '2024-Q1', 71)), where, when)
      expect(overview.outOfTime).toEqual({ area: where, problem, related, nearest })
      expect(overview).toMatchObject({ families: [], silent: [], sources: [], counts: { published: 0, sample: 0 } })
      expect(overview).not.toHaveProperty('area')
      expect(overview).toMatchObject({ findings: [], planned: [], below: [], facts: { area: where } })
    },
  )

  test('that the catalogue does not know is nothing at all', () => {
    const overview = overviewPage(of(), '999' as AreaId, quarter('2024-Q1'))
    expect(overview).toMatchObject({ families: [], findings: [] })
    for (const key of ['area', 'facts', 'outOfTime']) expect(overview).not.toHaveProperty(key)
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
  const plan = (indicator: typeof ntm, value: number, denominator?: number): Target => ({
    indicator: indicator.id,
    area: locNinh.id,
    quarter: quarter('2024-Q4'),
    value,
    ...(denominator === undefined ? {} : { denominator }),
    state: 'final',
    source,
  })

  test('that can be judged stand with what is not kept first', () => {
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
        progress.word,
      ]),
    ).toEqual([
      ['rural.ntm_advanced', 'missed'],
      ['rural.ntm', 'met'],
    ])
  })
})

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

  test('counts every indicator once, as told or as silent', () => {
    for (const dataset of [real, withoutSamples(real)]) {
      const overview = overviewPage(dataset, locNinh.id, quarter('2024-Q1'))
      const all = [...cardsOf(overview).map(({ indicator }) => indicator), ...overview.silent].map(({ id }) => id)
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
    expect(at('75-2025-07-01', '2025-Q4').owed).toEqual({ asked: 31, unheard: 28 })
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
      expect(findings).toEqual(expect.arrayContaining([...highlights, ...attention]))
    }
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
