import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../../src/domain/figure.ts'
import { type AreaFigure, movementSince, ofOneKind, rankAreas } from '../../src/domain/ranking.ts'
import { buDop, chonThanh, figureValue, locNinh, ntm, quarter, ruralChonThanh } from './small-dataset.ts'

const areas = [locNinh, buDop, chonThanh]
const of = (...values: readonly (number | Figure)[]): readonly AreaFigure[] =>
  values.map((value, index) => ({
    area: areas[index]!,
    figure: typeof value === 'number' ? figureValue(value) : value,
  }))
const missing: Figure = {
  kind: 'missing',
  reason: 'not-reported',
  isSample: false,
  period: quarter('2024-Q1'),
  sources: [],
}
const places = (figures: readonly AreaFigure[], direction: 'higher' | 'lower' | 'neutral' = 'higher') =>
  rankAreas({ direction }, 'count', figures).ranked.map(({ area, rank, isShared }) => [area.name, rank, isShared])

describe('the ranking of areas', () => {
  test('has the best first, and equal figures share a place', () => {
    expect(places(of(14, 6, 14))).toEqual([
      ['Huyện Lộc Ninh', 1, true],
      ['Thị xã Chơn Thành', 1, true],
      ['Huyện Bù Đốp', 3, false],
    ])
  })

  test('has the lowest first where lower is better', () => {
    expect(places(of(14, 6, 9), 'lower').map(([name]) => name)).toEqual([
      'Huyện Bù Đốp',
      'Thị xã Chơn Thành',
      'Huyện Lộc Ninh',
    ])
  })

  test('puts areas without a figure apart and never last', () => {
    const ranking = rankAreas(ntm, 'count', of(14, missing, 0))
    expect(ranking.ranked.map(({ area }) => area.id)).toEqual([locNinh.id, chonThanh.id])
    expect(ranking.apart).toEqual([{ area: buDop, figure: missing }])
  })

  test('puts a total that lacks areas apart', () => {
    const partial = figureValue(20, { coverage: { reported: 1, expected: 11 } })
    expect(rankAreas(ntm, 'count', of(14, partial, 3)).apart.map(({ area }) => area.id)).toEqual([buDop.id])
  })

  test('puts a figure that lacks months apart', () => {
    const { ranked, apart } = rankAreas(
      { direction: 'higher' },
      'count',
      of(figureValue(99, { months: { reported: 2, expected: 3 } }), 3, 4),
    )
    expect(ranked.map(({ area }) => area.name)).toEqual([chonThanh.name, buDop.name])
    expect(apart.map(({ area }) => area.name)).toEqual([locNinh.name])
  })

  test('by share goes by percent, and a figure without a denominator stands apart', () => {
    const ranking = rankAreas(
      ntm,
      'share',
      of(figureValue(14, { denominator: 15 }), figureValue(6, { denominator: 6 }), figureValue(4)),
    )
    expect(ranking.ranked.map(({ area }) => area.id)).toEqual([buDop.id, locNinh.id])
    expect(ranking.apart.map(({ area }) => area.id)).toEqual([chonThanh.id])
  })

  test('counts the places an area rose since a base, through its change of rank, and none where it had no place', () => {
    const base = rankAreas(ntm, 'count', [
      { area: locNinh, figure: figureValue(12) },
      { area: buDop, figure: missing },
      { area: ruralChonThanh, figure: figureValue(8) },
    ])
    const current = rankAreas(ntm, 'count', of(3, 5, 9))
    expect(movementSince(current, base, chonThanh, [ruralChonThanh, chonThanh])).toBe(1)
    expect(movementSince(current, base, locNinh, [locNinh])).toBe(-2)
    expect(movementSince(current, base, buDop, [buDop])).toBeUndefined()
  })

  test('loses no area, and a place is one more than the number of areas that are strictly better', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(5), { nil: undefined }), { maxLength: 12 }), (values) => {
        const figures = values.map((value) => ({
          area: locNinh,
          figure: value === undefined ? missing : figureValue(value),
        }))
        const { ranked, apart } = rankAreas(ntm, 'count', figures)
        expect(ranked.length + apart.length).toBe(values.length)
        for (const { score, rank } of ranked) {
          expect(rank).toBe(values.filter((value) => value !== undefined && value > score).length + 1)
        }
      }),
    )
  })
})

describe('figures that may stand in one order', () => {
  const sample = figureValue(5, { state: 'sample' })
  const mixed = figureValue(9, { state: 'sample', isMixed: true })
  const split = (...figures: readonly Figure[]) => {
    const { together, apart } = ofOneKind(of(...figures))
    return [together.map(({ area }) => area.id), apart.map(({ area }) => area.id)]
  }

  test.each<readonly [string, readonly Figure[], readonly [number[], number[]]]>([
    ['are the samples where they are more', [sample, figureValue(1), sample], [[0, 2], [1]]],
    ['are the sourced ones where they are more', [figureValue(1), figureValue(2), sample], [[0, 1], [2]]],
    ['are the sourced ones where both are as many', [sample, figureValue(1), missing], [[1], [0, 2]]],
    ['are never a total that mixes both, which counts for neither', [mixed, mixed, figureValue(1)], [[2], [0, 1]]],
    ['are none where there are none', [missing, missing], [[], [0, 1]]],
  ])('%s', (_, figures, [together, apart]) => {
    const ids = (indices: readonly number[]) => indices.map((index) => areas[index]!.id)
    expect(split(...figures)).toEqual([ids(together), ids(apart)])
  })

  test('and the rest make up the group, and no sample stands beside a sourced figure', () => {
    const kinds = fc.constantFrom<Figure>(sample, mixed, missing, figureValue(1))
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 12 }), (figures) => {
        const group = figures.map((figure) => ({ area: locNinh, figure }))
        const { together, apart } = ofOneKind(group)
        expect(together.length + apart.length).toBe(group.length)
        expect(new Set(together.map(({ figure }) => figure.kind === 'value' && figure.state)).size).toBeLessThan(2)
        expect(together.some(({ figure }) => figure === mixed)).toBe(false)
      }),
    )
  })
})
