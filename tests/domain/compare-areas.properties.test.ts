import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AreasComparison, type AreasQuestion, compareAreas } from '../../src/domain/compare-areas.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import { rateOf } from '../../src/domain/measure-rules.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { area, binhPhuoc, catalogue, ntm, observed, quarter } from './small-dataset.ts'

const compare = (dataset: Dataset, of: Pick<AreasQuestion, 'areas'> & Partial<AreasQuestion>): AreasComparison =>
  compareAreas(dataset, {
    indicator: ntm,
    quarter: quarter('2024-Q1'),
    base: { kind: 'last-year' },
    quantity: 'share',
    accumulation: 'quarter',
    ...of,
  })

describe('any group of areas', () => {
  const many = Array.from({ length: 8 }, (_, index) =>
    area(`80${index}`, `Huyện Số ${index}`, 'district', '70', '', '2025-06-30'),
  )
  type Cell = readonly [value: number, more: number] | undefined
  const cell: fc.Arbitrary<Cell> = fc.option(fc.tuple(fc.nat(8), fc.nat(4)), { nil: undefined, freq: 4 })
  const column = fc.array(cell, { minLength: many.length, maxLength: many.length })
  const datasetWith = (now: readonly Cell[], then: readonly Cell[]): Dataset => {
    const rowsOf = (cells: readonly Cell[], when: string): readonly Observation[] =>
      cells.flatMap((each, index) =>
        each ? [observed(ntm, many[index]!, when, each[0], { denominator: each[0] + each[1] + 1 })] : [],
      )
    return datasetOf(
      catalogueIndex({ ...catalogue, areas: [binhPhuoc, ...many] }),
      [...rowsOf(now, '2024-Q1'), ...rowsOf(then, '2023-Q1')],
      [],
    )
  }
  const asked = { areas: many.map(({ id }) => id) }
  const bases = fc.constantFrom<AreasQuestion['base']>(
    { kind: 'last-year' },
    { kind: 'group-total' },
    { kind: 'group-median' },
  )

  test('gives each area the same place, standing and movement in whatever order it is asked for', () => {
    const orders = fc.shuffledSubarray([...asked.areas], { minLength: many.length })
    fc.assert(
      fc.property(column, column, orders, bases, (now, then, areas, base) => {
        const dataset = datasetWith(now, then)
        const byId = new Map(compare(dataset, { ...asked, base }).rows.map((row) => [row.id, row]))
        for (const row of compare(dataset, { ...asked, areas, base }).rows) {
          const same = byId.get(row.id)!
          expect([row.place, row.movement, row.standing]).toEqual([same.place, same.movement, same.standing])
        }
      }),
    )
  })

  test('keeps every place when an area without a figure joins it', () => {
    fc.assert(
      fc.property(column, column, fc.nat(many.length - 1), (now, then, gap) => {
        const [without, before] = [now, then].map((cells) =>
          cells.map((each, index) => (index === gap ? undefined : each)),
        )
        const dataset = datasetWith(without!, before!)
        const others = asked.areas.filter((_, index) => index !== gap)
        const all = compare(dataset, asked).rows.filter(({ id }) => id !== many[gap]!.id)
        const fewer = compare(dataset, { ...asked, areas: others }).rows
        expect(all.map(({ place, movement }) => [place, movement])).toEqual(
          fewer.map(({ place, movement }) => [place, movement]),
        )
      }),
    )
  })

  test('loses as many places as it gains where no place is shared', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(99), { minLength: 8, maxLength: 8 }),
        fc.uniqueArray(fc.nat(99), { minLength: 8, maxLength: 8 }),
        column,
        (now, then, holes) => {
          const kept = (values: readonly number[]) =>
            values.map((value, index): Cell => (holes[index] ? [value, 99 - value] : undefined))
          const { rows } = compare(datasetWith(kept(now), kept(then)), { ...asked, quantity: 'count' })
          expect(rows.reduce((sum, { movement }) => sum + (movement ?? 0), 0)).toBe(0)
        },
      ),
    )
  })

  test('has a share that is its sum of numerators out of its sum of denominators, never the mean of its shares', () => {
    fc.assert(
      fc.property(column, (now) => {
        const known = now.flatMap((each) => (each ? [each] : []))
        fc.pre(known.length > 0)
        const { current } = compare(datasetWith(now, []), asked).total
        const [values, all] = known.reduce(([v, d], [value, more]) => [v + value, d + value + more + 1], [0, 0])
        expect(current.kind === 'value' && rateOf({}, current)).toBeCloseTo((values / all) * 100, 9)
      }),
    )
  })
})
