import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import type { Figure } from '../../src/domain/figure.ts'
import { sum } from '../../src/domain/sum.ts'
import type { Succession } from '../../src/domain/succession.ts'
import { totalOverAreas } from '../../src/domain/total.ts'
import { area, figureValue, turns } from './small-dataset.ts'
import {
  after,
  last,
  atThen,
  old,
  made,
  edge,
  share,
  split,
  rule,
  carried,
  values,
  a,
  left,
  right,
} from './small-territories.ts'

/** Old areas with figures, brought together wholly, level by level, into fewer and fewer. */
const forest = fc
  .array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 2, maxLength: 14 })
  .chain((figures) =>
    fc.record({
      figures: fc.constant(figures),
      first: fc.array(fc.nat(4), { minLength: figures.length, maxLength: figures.length }),
      second: fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
    }),
  )

function grown({ figures, first, second }: { figures: readonly number[]; first: number[]; second: number[] }) {
  const roots = figures.map((_, index) => old(`${index + 1}`))
  const middles = [...new Set(first)].map((group) => ({ group, area: made(`${group + 1}`, 'Xã', '2026-04-29') }))
  const tops = [...new Set(middles.map(({ group }) => second[group]!))].map((group) => ({
    group,
    area: area(`${group + 1}`, `Xã Nay ${group}`, 'commune', '75', last, ''),
  }))
  const joined = (from: readonly Area[], to: Area, effective = after): readonly Succession[] =>
    from.map((each) => edge(each, to, from.length === 1 ? 'unchanged' : 'whole', effective))
  const edges = [
    ...middles.flatMap(({ group, area: to }) =>
      joined(
        roots.filter((_, index) => first[index] === group),
        to,
      ),
    ),
    ...tops.flatMap(({ group, area: to }) =>
      joined(
        middles.filter((each) => second[each.group] === group).map((each) => each.area),
        to,
        last,
      ),
    ),
  ]
  const areas = [...roots, ...middles.map((each) => each.area), ...tops.map((each) => each.area)]
  return { roots, tops: tops.map((each) => each.area), change: { areas, edges } }
}

describe('any areas that were wholly merged, twice', () => {
  test('add up to what they added up to before, with nothing counted twice or lost', () => {
    fc.assert(
      fc.property(forest, (planted) => {
        const { roots, tops, change } = grown(planted)
        const figures = new Map(
          roots.map((root, index): [Area, Figure] => [root, figureValue(planted.figures[index]! / 100)]),
        )
        const results = tops.map((top) => carried(change, top, rule('add'), figures))
        const carriedFigures = results.map((each) => (each.kind === 'exact' ? each.figure : undefined))
        expect(carriedFigures).not.toContain(undefined)
        const total = totalOverAreas(turns, carriedFigures as Figure[], { period: atThen })
        expect(total).toMatchObject({ value: sum(planted.figures.map((value) => value / 100)) })
        const parts = results.flatMap((each) => each.parts.map(({ area: { id } }) => id))
        expect(parts.sort()).toEqual(roots.map(({ id }) => id).sort())
      }),
    )
  })

  test('give forwards and then backwards what was there, where both are exact', () => {
    fc.assert(
      fc.property(forest, (planted) => {
        const { roots, tops, change } = grown(planted)
        const today = new Map(tops.map((top, index): [Area, Figure] => [top, figureValue(index + 1)]))
        for (const root of roots) {
          const there = carried(change, root, rule('add'), today)
          if (there.kind !== 'exact') continue
          const top = there.parts[0]!.area
          const back = carried(change, top, rule('add'), new Map([[root, there.figure]]))
          expect(back).toMatchObject({ kind: 'exact', figure: { value: tops.indexOf(top) + 1 } })
        }
      }),
    )
  })
})

describe('any area that was divided by stated shares', () => {
  test('is neither more nor less afterwards', () => {
    const division = fc.record({
      value: fc.integer({ min: 0, max: 1_000_000 }),
      percent: fc.integer({ min: 1, max: 99 }),
    })
    fc.assert(
      fc.property(division, ({ value, percent }) => {
        const shares = [share(a, left, percent / 100), share(a, right, (100 - percent) / 100)]
        const results = [left, right].map((to) =>
          carried({ ...split, shares }, to, rule('estimate'), values([a, value])),
        )
        const figures = results.flatMap((each) => (each.kind === 'estimated' ? [each.figure] : []))
        const total = totalOverAreas(turns, figures, { period: atThen })
        expect(figures).toHaveLength(2)
        expect(total).toMatchObject({ value })
      }),
    )
  })
})
