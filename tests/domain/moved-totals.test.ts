import { describe, expect, test } from 'vitest'
import type { ImportId } from '../../src/domain/draft-figure.ts'
import type { CategoryId, IndicatorId } from '../../src/domain/indicator.ts'
import { movedTotals } from '../../src/domain/moved-totals.ts'
import type { Observation, ObservedValue } from '../../src/domain/observation.ts'
import {
  binhPhuoc,
  buDop,
  chonThanh,
  locNinh,
  locPhu,
  ntm,
  observed,
  oldLocQuang,
  smallDataset,
  turns,
} from './small-dataset.ts'

const districts = [locNinh, buDop, chonThanh]
const base = districts.map((each) => observed(turns, each, '2024-Q1', 10))
/** The totals that move when these figures are published over others. */
const moved = (before: readonly Observation[], ...published: readonly ObservedValue[]) => {
  const keys = new Set(published.map(({ area, category }) => `${area} ${category}`))
  const rest = before.filter(({ area, category }) => !keys.has(`${area} ${category}`))
  const figures = published.map(({ indicator, area, period, category, value }) => ({
    importId: 'import' as ImportId,
    indicator,
    area,
    period,
    ...(category ? { category } : {}),
    state: 'final' as const,
    content: { kind: 'value' as const, value },
  }))
  return movedTotals(smallDataset(before), smallDataset([...rest, ...published]), figures).map(
    ({ area, before: old, after: now }) => [
      area.name,
      old.kind === 'value' ? old.value : old.reason,
      now.kind === 'value' ? now.value : now.reason,
    ],
  )
}

describe('the totals that move when figures are published', () => {
  test('are those of the area above, each once, and no further up: a total is made of what is told', () => {
    expect(moved(base, observed(turns, locNinh, '2024-Q1', 12))).toEqual([['Tỉnh Bình Phước', 30, 32]])
    expect(moved(base, observed(turns, locNinh, '2024-Q1', 12), observed(turns, buDop, '2024-Q1', 13))).toEqual([
      ['Tỉnh Bình Phước', 30, 35],
    ])
    const below = [observed(turns, locPhu, '2024-Q1', 4), observed(turns, oldLocQuang, '2024-Q1', 6), ...base.slice(1)]
    expect(moved(below, observed(turns, locPhu, '2024-Q1', 5))).toEqual([['Huyện Lộc Ninh', 10, 11]])
  })

  test('are none that stay, that are published as well, or that a part alone would move', () => {
    expect(moved(base, observed(turns, locNinh, '2024-Q1', 10))).toEqual([])
    expect(moved(base, observed(turns, locNinh, '2024-Q1', 12), observed(turns, binhPhuoc, '2024-Q1', 32))).toEqual([])
    expect(moved(base, observed(turns, locNinh, '2024-Q1', 12, { category: 'regular' as CategoryId }))).toEqual([])
    expect(moved(base, observed({ ...turns, id: 'gone' as IndicatorId }, locNinh, '2024-Q1', 12))).toEqual([])
  })

  test('move also where what they lack, stand on, or are made of does, and not their number', () => {
    expect(moved(base.slice(1), observed(turns, locNinh, '2024-Q1', 0))).toEqual([['Tỉnh Bình Phước', 20, 20]])
    const samples = base.map((each) => ({ ...each, state: 'sample' as const }))
    expect(moved(samples.slice(0, 1), observed(turns, locNinh, '2024-Q1', 10))).toEqual([['Tỉnh Bình Phước', 10, 10]])
    const share = (denominator: number) => observed(ntm, locNinh, '2024-Q1', 5, { denominator })
    const others = [buDop, chonThanh].map((each) => observed(ntm, each, '2024-Q1', 5, { denominator: 6 }))
    expect(moved([share(6), ...others], share(7))).toEqual([['Tỉnh Bình Phước', 15, 15]])
  })

  test('come to be where there was none before', () => {
    expect(moved([], observed(turns, locNinh, '2024-Q1', 12))).toEqual([['Tỉnh Bình Phước', 'not-published', 12]])
  })
})
