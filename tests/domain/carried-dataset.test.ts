import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import type { CarryRule, TerritoryShare } from '../../src/domain/carry-rule.ts'
import { carriage } from '../../src/domain/carriage.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { compareAreas } from '../../src/domain/compare-areas.ts'
import { compareQuarters } from '../../src/domain/compare-quarters.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import type { Figure } from '../../src/domain/figure.ts'
import { figureAt } from '../../src/domain/figure-at.ts'
import { figureFor } from '../../src/domain/figure-for.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { lastDayOf } from '../../src/domain/reporting-calendar.ts'
import { seriesFor } from '../../src/domain/series.ts'
import type { Target } from '../../src/domain/target.ts'
import { targetProgress } from '../../src/domain/target-progress.ts'
import {
  areas,
  catalogue,
  chonThanh,
  day,
  locNinh,
  locPhu,
  newLocQuang,
  ntm,
  observed,
  oldLocQuang,
  period,
  quarter,
  ruralChonThanh,
  smallDataset,
  source,
  turns,
} from './small-dataset.ts'
import { crossing, left, made, old, share } from './small-territories.ts'

const [now, then] = [quarter('2025-Q4'), quarter('2025-Q1')]

const on = (dataset: Dataset, rules: readonly CarryRule[], at = now, shares: readonly TerritoryShare[] = []): Dataset =>
  carriage.onAreasOf({ ...dataset, areaChanges: { rules, shares, attributes: [], ends: [] }, carriage }, lastDayOf(at))
const adds: readonly CarryRule[] = [{ indicator: turns.id, kind: 'add', restsOn: 'Nghị quyết 1662' }]
const observations = [
  observed(turns, locPhu, '2025-Q1', 7),
  observed(turns, oldLocQuang, '2025-Q1', 5),
  observed(turns, locPhu, '2025-Q2', 8),
  observed(turns, oldLocQuang, '2025-Q2', 6),
  observed(turns, newLocQuang, '2025-Q3', 15),
  observed(turns, newLocQuang, '2025-Q4', 20),
]
const today = on(smallDataset(observations), adds)
const figure = (dataset: Dataset, area: Area, when: string, indicator: Indicator = turns): Figure =>
  figureFor(dataset, { indicator, area: area.id, period: period(when) })

describe('a dataset on the areas of a day', () => {
  test('tells the past of an area from what it was made of, and says that it did', () => {
    expect(figure(today, newLocQuang, '2025-Q1')).toMatchObject({ value: 12, carried: 'exact', area: newLocQuang })
  })

  test('leaves a figure of the area itself as it is', () => {
    expect(figure(today, newLocQuang, '2025-Q4')).toStrictEqual(
      figure(smallDataset(observations), newLocQuang, '2025-Q4'),
    )
  })

  test('is as it was where nobody asked what became of areas', () => {
    const plain = smallDataset(observations)
    expect(carriage.onAreasOf(plain, lastDayOf(now))).toBe(plain)
  })

  test('tells today on an area that ended, seen from a day on which it stood and from one after its end', () => {
    for (const at of [then, now]) {
      expect(figure(on(smallDataset(observations), adds, at), locNinh, '2025-Q4')).toMatchObject({
        value: 20,
        carried: 'exact',
        area: locNinh,
      })
    }
  })

  test('takes an area that changed its rank alone for what it is', () => {
    const dataset = on(smallDataset([observed(turns, ruralChonThanh, '2022-Q2', 3)]), adds, then)
    const found = figure(dataset, chonThanh, '2022-Q2')
    expect(found).toMatchObject({ value: 3, area: chonThanh })
    expect(found).not.toHaveProperty('carried')
  })

  test('has one line without a break, where as they were areas have none before', () => {
    const range = { first: quarter('2025-Q1'), last: now }
    const asked = { indicator: turns, area: newLocQuang.id, range, accumulation: 'quarter' } as const
    const valuesIn = (dataset: Dataset) =>
      seriesFor(dataset, asked).figures.map((each) => (each.kind === 'value' ? each.value : each.reason))
    expect(valuesIn(today)).toEqual([12, 14, 15, 20])
    expect(seriesFor(today, asked).breaks).toEqual([])
    expect(valuesIn(smallDataset(observations))).toEqual(['area-absent', 'area-absent', 15, 20])
  })

  test('adds a year of quarters before and after the change, and marks the sum', () => {
    expect(
      figureAt(today, { indicator: turns, area: newLocQuang.id }, { quarter: now, accumulation: 'year-to-date' }),
    ).toMatchObject({ value: 61, carried: 'exact' })
  })

  test('compares across the change, also where an old area bore the code', () => {
    const quarters = { current: now, base: then }
    const asked = { indicator: turns, area: newLocQuang.id }
    expect(compareQuarters(today, asked, quarters, 'quarter').change).toMatchObject({ kind: 'difference', amount: 8 })
    expect(compareQuarters(smallDataset(observations), asked, quarters, 'quarter').change).toMatchObject({
      kind: 'refused',
      refusal: { reason: 'different-area' },
    })
  })
})

describe('what is not carried over', () => {
  test.each<readonly [string, readonly CarryRule[], string]>([
    ['without a rule', [], 'carry-no-rule'],
    ['by a rule that refuses', [{ indicator: turns.id, kind: 'refuse' }], 'carry-refused'],
    ['what needs a new decision', [{ indicator: turns.id, kind: 'new-decision' }], 'carry-new-decision'],
  ])('is missing and says why: %s', (_, rules, reason) => {
    expect(figure(on(smallDataset(observations), rules), newLocQuang, '2025-Q1')).toMatchObject({
      kind: 'missing',
      reason,
      area: newLocQuang,
    })
  })

  test('of what nobody has a figure says that, and no rule', () => {
    expect(figure(on(smallDataset([]), []), newLocQuang, '2025-Q1')).toMatchObject({ reason: 'not-published' })
    expect(figure(on(smallDataset(observations.slice(0, 1)), []), newLocQuang, '2025-Q1')).toMatchObject({
      reason: 'carry-no-rule',
    })
  })

  test('of an area that is not asked says that, whatever is missing of what it was made of', () => {
    const asking = { ...turns, appliesTo: ['phường'] }
    expect(figure(on(smallDataset([]), adds), newLocQuang, '2025-Q1', asking)).toMatchObject({
      reason: 'not-applicable',
    })
  })

  test('of an area without anything before it is that nothing is recorded, and no total of nothing', () => {
    const alone = made('78')
    const dataset = datasetOf(catalogueIndex({ ...catalogue, areas: [alone], successions: [] }), [], [])
    expect(figure(on(dataset, adds), alone, '2025-Q1')).toMatchObject({ reason: 'carry-not-recorded' })
  })
})

const territories = (
  told: readonly Observation[],
  how: readonly CarryRule[],
  shares = crossing.shares ?? [],
): Dataset =>
  on(
    datasetOf(
      catalogueIndex({ ...catalogue, areas: [...areas, ...crossing.areas], successions: crossing.edges }),
      told,
      [],
    ),
    how,
    now,
    shares,
  )

describe('an estimate', () => {
  const [a, b] = [old('1'), old('2')]
  const told = [
    observed(turns, a, '2025-Q1', 10),
    observed(turns, b, '2025-Q1', 50),
    observed(turns, a, '2025-Q2', 20),
    observed(turns, b, '2025-Q2', 50),
    observed(turns, left, '2025-Q4', 44),
  ]
  const estimated = territories(told, [{ indicator: turns.id, kind: 'estimate', weight: 'population' }])
  const asked = { indicator: turns, area: left.id }

  test('says by which shares', () => {
    expect(figure(estimated, left, '2025-Q1')).toMatchObject({
      value: 40,
      carried: 'estimated',
      weighedBy: 'population',
    })
  })

  test('is not subtracted from a figure that is told, but from another estimate', () => {
    expect(compareQuarters(estimated, asked, { current: now, base: then }, 'quarter').change).toMatchObject({
      refusal: { reason: 'estimate-against-told' },
    })
    expect(
      compareQuarters(estimated, asked, { current: quarter('2025-Q2'), base: then }, 'quarter').change,
    ).toMatchObject({ kind: 'difference', amount: 10 })
  })

  test('is refused where an area lies across the border and the rule takes wholes, or where a share lacks', () => {
    expect(figure(territories(told, adds), left, '2025-Q1')).toMatchObject({ reason: 'carry-crosses-border' })
    expect(
      figure(
        territories(told, [{ indicator: turns.id, kind: 'estimate', weight: 'population' }], [share(a, left, 1, 0.7)]),
        left,
        '2025-Q1',
      ),
    ).toMatchObject({ reason: 'carry-no-share' })
  })

  test('of other shares is not subtracted', () => {
    const two = territories(
      [observed(turns, a, '2025-Q1', 10), observed(turns, b, '2025-Q1', 50)],
      [{ indicator: turns.id, kind: 'estimate', weight: 'area' }],
      (crossing.shares ?? []).map((each) => ({ ...each, of: 'area' })),
    )
    expect(figure(two, left, '2025-Q1')).toMatchObject({ weighedBy: 'area' })
  })

  test('names the areas across the border', () => {
    const dataset = territories(told, adds)
    const parts = carriage.stretchesCarried(dataset, turns.id, [
      figure(dataset, left, '2025-Q1'),
      figure(dataset, left, '2025-Q2'),
    ])
    expect(parts).toEqual([
      {
        direction: 'backwards',
        outcome: 'carry-crosses-border',
        rule: adds[0],
        ranges: [{ first: then, last: quarter('2025-Q2') }],
        across: [b],
      },
    ])
  })
})

describe('how figures were carried over', () => {
  test('is told by direction, with the stretches of quarters without a hole', () => {
    const figures = ['2025-Q1', '2025-Q2', '2025-Q4'].map((when) => figure(today, newLocQuang, when))
    expect(carriage.stretchesCarried(today, turns.id, figures)).toEqual([
      {
        direction: 'backwards',
        outcome: 'exact',
        rule: adds[0],
        ranges: [{ first: then, last: quarter('2025-Q2') }],
        across: [],
      },
    ])
  })

  test('says nothing where nothing was', () => {
    expect(carriage.stretchesCarried(today, turns.id, [figure(today, newLocQuang, '2025-Q4')])).toEqual([])
  })
})

describe('what a source itself tells on other areas', () => {
  const told = [...observations, observed(turns, newLocQuang, '2025-Q1', 13), observed(turns, newLocQuang, '2024', 99)]
  const dataset = on(smallDataset(told), adds)

  test('stands before what any rule makes, and is told apart from it', () => {
    expect(figure(dataset, newLocQuang, '2025-Q1')).toMatchObject({ value: 13, carried: 'told' })
    expect(figure(dataset, newLocQuang, '2025-Q2')).toMatchObject({ value: 14, carried: 'exact' })
    const figures = [figure(dataset, newLocQuang, '2025-Q1')]
    const [stretch] = carriage.stretchesCarried(dataset, turns.id, figures)
    expect(stretch).toMatchObject({ outcome: 'told' })
    expect(stretch).not.toHaveProperty('rule')
  })

  test('is no figure of then: as they were, areas do not have it', () => {
    const plain = smallDataset(told)
    expect(figure(plain, newLocQuang, '2025-Q1')).toMatchObject({ reason: 'area-absent' })
    const range = { first: quarter('2024-Q1'), last: now }
    expect(seriesFor(plain, { indicator: turns, area: newLocQuang.id, range, accumulation: 'quarter' }).longer).toEqual(
      [],
    )
    expect(figure(plain, locPhu, '2025-Q1')).toMatchObject({ value: 7 })
  })
})

describe('a target whose object is gone', () => {
  const target: Target = {
    indicator: ntm.id,
    area: locNinh.id,
    quarter: now,
    value: 15,
    denominator: 15,
    state: 'final',
    source,
  }
  const asked = {
    indicator: ntm,
    areas: [locNinh.id],
    quarter: now,
    base: { kind: 'year-target' },
    quantity: 'count',
    accumulation: 'quarter',
  } as const

  test('is told as that, not as a plan that could be missed, whether or not figures are carried over', () => {
    const dataset = smallDataset([], [target])
    for (const each of [dataset, on(dataset, [])]) {
      const [row] = compareAreas(each, asked).rows
      expect(row).toMatchObject({
        base: { kind: 'missing', reason: 'object-gone', sources: [source] },
        standing: { refusal: { reason: 'base-missing', missing: 'object-gone' } },
      })
    }
  })

  test('stands beside no figure of other areas', () => {
    const districtTarget = { ...target, indicator: turns.id }
    const dataset = on(smallDataset(observations, [districtTarget]), adds)
    const [row] = compareAreas(dataset, { ...asked, indicator: turns, accumulation: 'year-to-date' }).rows
    expect(row).toMatchObject({
      current: { carried: 'exact' },
      base: { reason: 'object-gone' },
      standing: { refusal: { reason: 'base-missing', missing: 'object-gone' } },
    })
  })

  test('judges no figure of other areas', () => {
    const carried = figure(today, newLocQuang, '2025-Q1')
    const targets = new Map([[quarter('2025-Q4'), { ...target, indicator: turns.id }]])
    expect(targetProgress(turns, carried, then, targets)).toEqual({ kind: 'refused', reason: 'object-gone' })
  })
})

test('a commune made of others takes no figure of the one that bears its code', () => {
  const other = made('77')
  expect(figure(today, other, '2025-Q1')).toMatchObject({ reason: 'area-absent' })
  expect(day('2025-07-01') > lastDayOf(then)).toBe(true)
})
