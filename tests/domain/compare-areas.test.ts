import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import type { AsOf } from '../../src/domain/as-of.ts'
import { type AreasComparison, type AreasQuestion, compareAreas } from '../../src/domain/compare-areas.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import {
  binhPhuoc,
  buDop,
  catalogue,
  chonThanh,
  criteria,
  day,
  locNinh,
  locPhu,
  newLocQuang,
  ntm,
  observed,
  oldLocQuang,
  quarter,
  ruralChonThanh,
  smallDataset,
  turns,
  unreported,
  plannedTarget,
} from './small-dataset.ts'

const districts = [locNinh, buDop, chonThanh]
const compare = (dataset: Dataset, of: Partial<AreasQuestion> & { readonly at?: string } = {}) =>
  compareAreas(dataset, {
    indicator: turns,
    areas: districts.map(({ id }) => id),
    quarter: quarter(of.at ?? '2024-Q1'),
    base: { kind: 'last-year' },
    quantity: 'count',
    accumulation: 'quarter',
    ...of,
  })
const places = ({ rows }: AreasComparison) => rows.map(({ place }) => place?.rank)
const target = (where: Area, when: string, value: number, of: Partial<Target> = {}) =>
  plannedTarget(turns, where, when, value, of)
const share = (value: number, denominator: number) => [value, { denominator }] as const

describe('areas beside one another', () => {
  const turnsOf = (...values: readonly (number | undefined)[]): readonly Observation[] =>
    values.map((value, index) =>
      value === undefined
        ? unreported(turns, districts[index]!, '2024-Q1')
        : observed(turns, districts[index]!, '2024-Q1', value),
    )

  test('stand in the order of the question, with their places beside them', () => {
    const found = compare(smallDataset(turnsOf(40, 71, 71)))
    expect(found.rows.map((row) => row.area.name)).toEqual(districts.map(({ name }) => name))
    expect(found.rows.map(({ place }) => place)).toEqual([
      { rank: 3, isShared: false },
      { rank: 1, isShared: true },
      { rank: 1, isShared: true },
    ])
    expect(found.placed).toBe(3)
  })

  test('without a figure have no place, are counted in the coverage, and leave the group without a full total', () => {
    const found = compare(smallDataset(turnsOf(40, undefined, 71)), { base: { kind: 'group-total' } })
    expect(places(found)).toEqual([2, undefined, 1])
    expect(found.total.current).toMatchObject({ value: 111, coverage: { reported: 2, expected: 3 } })
    expect(found.rows[0]?.standing).toEqual({ kind: 'refused', refusal: { reason: 'coverage-differs' } })
    expect(found.rows[1]?.standing).toEqual({
      kind: 'refused',
      refusal: { reason: 'current-missing', missing: 'not-reported' },
    })
    expect(found.median).toMatchObject({ figure: { value: 40 }, coverage: { reported: 2, expected: 3 } })
  })

  test('that the catalogue does not know are left out', () => {
    const found = compare(smallDataset(turnsOf(40, 50, 71)), { areas: [locNinh.id, 'x' as typeof locNinh.id] })
    expect(found.rows).toHaveLength(1)
  })

  test('are shown by the record of their time, and keep their place through a change of rank', () => {
    const dataset = smallDataset([
      observed(turns, locNinh, '2022-Q3', 9),
      observed(turns, ruralChonThanh, '2022-Q3', 5),
      observed(turns, locNinh, '2022-Q4', 6),
      observed(turns, chonThanh, '2022-Q4', 7),
    ])
    const found = compare(dataset, {
      at: '2022-Q4',
      areas: [locNinh.id, ruralChonThanh.id],
      base: { kind: 'previous-quarter' },
    })
    expect(found.rows.map((row) => [row.area.id, row.movement])).toEqual([
      [locNinh.id, -1],
      [chonThanh.id, 1],
    ])
  })

  test('of several levels contain one another: they have no total, no middle and no places', () => {
    const dataset = smallDataset([observed(turns, binhPhuoc, '2024-Q1', 800), ...turnsOf(40, 50, 71)])
    const found = compare(dataset, { areas: [binhPhuoc.id, locNinh.id], base: { kind: 'group-median' } })
    expect(found.total).toEqual({
      current: expect.objectContaining({ kind: 'missing', reason: 'levels-differ' }) as object,
    })
    expect(found.median.figure).toMatchObject({ kind: 'missing', reason: 'levels-differ' })
    expect(places(found)).toEqual([undefined, undefined])
    expect(found.rows[0]?.standing).toMatchObject({ refusal: { reason: 'base-missing', missing: 'levels-differ' } })
  })
})

describe('the whole of a group', () => {
  const of2023 = [60, 20, 20].map((value, index) => observed(turns, districts[index]!, '2023-Q1', value))
  const of2024 = [66, 30, 19].map((value, index) => observed(turns, districts[index]!, '2024-Q1', value))

  test('is compared with the whole of the base', () => {
    expect(compare(smallDataset([...of2023, ...of2024])).total).toMatchObject({
      current: { value: 115 },
      base: { value: 100 },
      standing: { kind: 'difference', amount: 15, relativePercent: 15 },
    })
  })

  test('is not compared as soon as one area lacks the base', () => {
    const { total } = compare(smallDataset([...of2023.slice(1), ...of2024]))
    expect(total.standing).toEqual({ kind: 'refused', refusal: { reason: 'coverage-differs' } })
  })

  test('is not compared when one area is itself a total that lacks areas', () => {
    const dataset = smallDataset([
      observed(turns, locPhu, '2024-Q1', 5),
      unreported(turns, oldLocQuang, '2024-Q1'),
      observed(turns, locNinh, '2023-Q1', 9),
      ...of2023.slice(1),
      ...of2024.slice(1),
    ])
    const { total, rows } = compare(dataset)
    expect(rows[0]?.current).toMatchObject({ value: 5, coverage: { reported: 1, expected: 2 } })
    expect(total.current).toMatchObject({ value: 54, coverage: { reported: 2, expected: 3 } })
    expect(total.standing).toEqual({ kind: 'refused', refusal: { reason: 'coverage-differs' } })
  })

  test('lacks areas, and no report, where some of them did not exist then', () => {
    const born: Area = {
      ...buDop,
      id: 'young' as Area['id'],
      code: '799',
      name: 'Huyện Mới',
      validFrom: day('2024-01-01'),
    }
    const index = catalogueIndex({ ...catalogue, areas: [...catalogue.areas, born] })
    const [first] = of2023
    const dataset = datasetOf(index, [first!, of2024[0]!, observed(turns, born, '2024-Q1', 5)], [])
    expect(compare(dataset, { areas: [locNinh.id, born.id] }).total.standing).toEqual({
      kind: 'refused',
      refusal: { reason: 'coverage-differs', lacking: 'areas' },
    })
  })

  test('has its middle and its plans of the areas that are asked alone', () => {
    const unasked = unreported(turns, chonThanh, '2024-Q1', 'not-applicable')
    const targets = [70, 40].map((value, index) => target(districts[index]!, '2024-Q4', value))
    const found = compare(smallDataset([...of2024.slice(0, 2), unasked], targets), { base: { kind: 'year-target' } })
    expect(found.median).toMatchObject({ figure: { value: 30 }, coverage: { reported: 2, expected: 2 } })
    expect(found.total).toMatchObject({ base: { value: 110 }, standing: { kind: 'distance', amount: -14 } })
  })

  test('is of other territory when the code of one area was', () => {
    const dataset = smallDataset([observed(turns, locPhu, '2025-Q2', 12), observed(turns, newLocQuang, '2025-Q3', 30)])
    const { total } = compare(dataset, {
      at: '2025-Q3',
      areas: [newLocQuang.id],
      base: { kind: 'previous-quarter' },
    })
    expect(total.standing).toEqual({ kind: 'refused', refusal: { reason: 'different-area' } })
  })

  test('stands beside the sum of the targets, which has to be the sum of all', () => {
    const targets = [70, 40, 20].map((value, index) => target(districts[index]!, '2024-Q4', value))
    const asked = { base: { kind: 'year-target' } } as const
    expect(compare(smallDataset(of2024, targets), asked).total).toMatchObject({
      base: { value: 130 },
      standing: { kind: 'distance', amount: -15, side: 'below' },
    })
    expect(compare(smallDataset(of2024, targets.slice(1)), asked).total.standing).toEqual({
      kind: 'refused',
      refusal: { reason: 'coverage-differs', lacking: 'plans' },
    })
    expect(compare(smallDataset(of2024), asked).total.standing).toEqual({
      kind: 'refused',
      refusal: { reason: 'base-missing', missing: 'no-target' },
    })
  })

  test('of an index does not exist, and its middle does', () => {
    const dataset = smallDataset(
      [17.5, 18.2, 19].map((value, index) => observed(criteria, districts[index]!, '2024-Q1', value)),
    )
    const found = compare(dataset, { indicator: criteria })
    expect(found.total.current).toMatchObject({ kind: 'missing', reason: 'not-aggregated' })
    expect(found.median.figure).toMatchObject({ value: 18.2 })
  })
})

describe('a target', () => {
  const flows = smallDataset(
    [observed(turns, locNinh, '2024-Q1', 20), observed(turns, locNinh, '2024-Q2', 25)],
    [target(locNinh, '2024-Q2', 50), target(locNinh, '2024-Q4', 90)],
  )

  test('is for what has happened since the start of the year, whatever was asked', () => {
    const found = compare(flows, { at: '2024-Q2', areas: [locNinh.id], base: { kind: 'year-target' } })
    expect(found.accumulation).toBe('year-to-date')
    expect(found.rows[0]).toMatchObject({
      current: { value: 45 },
      base: { value: 90, period: '2024-Q4' },
      standing: { kind: 'distance', amount: -45, percentOfBase: 50 },
    })
    expect(compare(flows, { at: '2024-Q2', areas: [locNinh.id], base: { kind: 'path-target' } }).rows[0]).toMatchObject(
      { base: { value: 50 }, standing: { amount: -5, percentOfBase: 90 } },
    )
  })

  test('that is a goal from above is told in no percent, and says what it asks for', () => {
    const falling = { ...turns, time: 'stock' as const, direction: 'lower' as const }
    const goals = smallDataset(
      [950, 750].map((value, index) => observed(falling, districts[index]!, '2024-Q4', value)),
      [locNinh, buDop].map((each) => target(each, '2024-Q4', 800)),
    )
    const areas = [locNinh.id, buDop.id]
    const asked = { indicator: falling, at: '2024-Q4', areas, base: { kind: 'year-target' as const } }
    const { rows, total } = compare(goals, asked)
    const [high, low] = rows.map(({ standing }) => standing)
    expect([high, low]).toMatchObject([
      { amount: 150, asks: 'goal', progress: 'missed', judgement: 'bad' },
      { amount: -50, asks: 'goal', progress: 'met', judgement: 'good' },
    ])
    expect(total.standing).toMatchObject({ amount: 100, asks: 'goal' })
    for (const standing of [high, low, total.standing]) expect(standing).not.toHaveProperty('percentOfBase')
  })

  test('that is a range is kept between its ends, has no percent, and no sum over the group', () => {
    const ranges = [locNinh, buDop, chonThanh].map((each) => target(each, '2024-Q4', 30, { kind: 'range', upTo: 50 }))
    const dataset = smallDataset(
      [42, 60, 25].map((value, index) => observed(turns, districts[index]!, '2024-Q1', value)),
      ranges,
    )
    const { rows, total } = compare(dataset, { base: { kind: 'year-target' } })
    expect(rows[0]!.base).toMatchObject({ value: 30, upTo: 50 })
    expect(rows.map(({ standing }) => standing)).toMatchObject([
      { amount: 0, side: 'equal', progress: 'within', judgement: 'neutral' },
      { amount: 10, side: 'above', progress: 'exceeded', judgement: 'bad' },
      // What adds up has until the year's end to come to the lower end.
      { amount: -5, side: 'below', progress: 'open', judgement: 'neutral' },
    ])
    expect(rows.every(({ standing }) => !('percentOfBase' in standing))).toBe(true)
    expect(total.base).toMatchObject({ kind: 'missing', reason: 'not-aggregated' })
    expect(total.standing).toEqual({
      kind: 'refused',
      refusal: { reason: 'base-missing', missing: 'not-aggregated' },
    })
  })

  test('for another number of communes is none', () => {
    const dataset = smallDataset(
      [observed(ntm, chonThanh, '2022-Q4', ...share(4, 4))],
      [target(chonThanh, '2022-Q4', 8, { indicator: ntm.id, denominator: 8 })],
    )
    const found = compare(dataset, {
      at: '2022-Q4',
      indicator: ntm,
      areas: [chonThanh.id],
      base: { kind: 'year-target' },
      quantity: 'share',
    })
    expect(found.rows[0]?.standing).toEqual({ kind: 'refused', refusal: { reason: 'denominator-differs' } })
  })
})

describe('shares beside one another', () => {
  const dataset = smallDataset([
    observed(ntm, locNinh, '2024-Q1', ...share(14, 15)),
    observed(ntm, buDop, '2024-Q1', ...share(6, 6)),
    observed(ntm, chonThanh, '2024-Q1', 4),
    observed(ntm, locNinh, '2023-Q1', ...share(12, 15)),
    observed(ntm, buDop, '2023-Q1', 5),
    observed(ntm, chonThanh, '2023-Q1', ...share(4, 4)),
  ])

  test('are ordered by percent, and a change of counts never stands in for one of shares', () => {
    const found = compare(dataset, { indicator: ntm, quantity: 'share' })
    expect(places(found)).toEqual([2, 1, undefined])
    expect(found.rows.map(({ standing }) => standing)).toMatchObject([
      { kind: 'difference', amount: 2 },
      { kind: 'refused', refusal: { reason: 'base-missing', missing: 'no-share' } },
      { kind: 'refused', refusal: { reason: 'current-missing', missing: 'no-share' } },
    ])
    expect(found.total.standing).toMatchObject({ refusal: { reason: 'current-missing', missing: 'no-share' } })
  })

  test('as counts are compared as counts', () => {
    const found = compare(dataset, { indicator: ntm })
    expect(places(found)).toEqual([1, 2, 3])
    expect(found.rows.map(({ standing }) => standing.kind)).toEqual(['difference', 'difference', 'difference'])
  })
})

describe('illustrative figures', () => {
  const dataset = smallDataset([
    observed(turns, locNinh, '2024-Q1', 71),
    observed(turns, buDop, '2024-Q1', 38, { state: 'sample' }),
    observed(turns, chonThanh, '2024-Q1', 70, { state: 'sample' }),
    ...[60, 40, 70].map((value, index) => observed(turns, districts[index]!, '2023-Q1', value, { state: 'sample' })),
  ])

  test('stand in one order among themselves, and the sourced figure among them has no place', () => {
    const found = compare(dataset)
    expect(places(found)).toEqual([undefined, 2, 1])
    expect(found.rows.map(({ movement }) => movement)).toEqual([undefined, 0, 0])
    expect(found.median.figure).toMatchObject({ value: 38, state: 'sample' })
  })

  test('make a total that is compared with nothing', () => {
    const found = compare(dataset)
    expect(found.total.current).toMatchObject({ value: 179, state: 'sample', isMixed: true })
    expect(found.total.standing).toEqual({ kind: 'refused', refusal: { reason: 'sample-against-source' } })
  })

  test('do not tell a movement from an order of sourced figures', () => {
    const mixed = smallDataset([
      ...[1, 2, 3].map((value, index) => observed(turns, districts[index]!, '2024-Q1', value, { state: 'sample' })),
      ...[3, 2, 1].map((value, index) => observed(turns, districts[index]!, '2023-Q1', value)),
    ])
    expect(compare(mixed).rows.map(({ movement }) => movement)).toEqual([undefined, undefined, undefined])
  })
})

describe('what stood so before the end of its quarter', () => {
  const towards = (base: 'path-target' | 'year-target', at: string, asOf?: string) => {
    const own = { denominator: 15, ...(asOf === undefined ? {} : { asOf: asOf as AsOf }) }
    const told = [observed(ntm, locNinh, at, 9, own), observed(ntm, buDop, at, 9, own)]
    const targets = [locNinh, buDop].flatMap((where) =>
      ['2024-Q2', '2024-Q4'].map((when) => target(where, when, 12, { indicator: ntm.id, denominator: 15 })),
    )
    const asked = { indicator: ntm, base: { kind: base }, areas: [locNinh.id, buDop.id], at } as const
    const { rows, total } = compare(smallDataset(told, targets), asked)
    return [rows[0]!.standing, total.standing].map((each) => each && 'judgement' in each && each.judgement)
  }

  test.each([
    ['path-target', '2024-Q2', '2024-05'],
    ['year-target', '2024-Q4', '2024-10'],
  ] as const)('is not judged by the %s of %s, nor is the group', (base, at, asOf) => {
    expect(towards(base, at)).toEqual(['bad', 'bad'])
    expect(towards(base, at, asOf)).toEqual(['neutral', 'neutral'])
  })

  test('has a place, which what happened up to such a day has not', () => {
    const early = { asOf: '2024-02' as AsOf }
    const placesOf = (indicator: typeof turns) =>
      places(
        compare(
          smallDataset([
            observed(indicator, locNinh, '2024-Q1', 9, early),
            observed(indicator, buDop, '2024-Q1', 8),
            observed(indicator, chonThanh, '2024-Q1', 7),
          ]),
          { indicator },
        ),
      )
    expect(placesOf(ntm)).toEqual([1, 2, 3])
    expect(placesOf({ ...turns, direction: 'higher' })).toEqual([undefined, 1, 2])
  })
})
