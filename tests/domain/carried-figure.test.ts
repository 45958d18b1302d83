import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { datasetOf } from '../../src/domain/dataset.ts'
import type { CategoryId } from '../../src/domain/indicator.ts'
import { carriedFigure } from '../../src/domain/carried-figure.ts'
import type { CarriedOver } from '../../src/domain/carry-over.ts'
import type { CarryRule } from '../../src/domain/carry-rule.ts'
import {
  area as newArea,
  catalogue,
  chonThanh,
  day,
  locPhu,
  newLocQuang,
  observed,
  oldLocQuang,
  period,
  ruralChonThanh,
  smallDataset,
  turns,
} from './small-dataset.ts'

const rules: readonly CarryRule[] = [
  { indicator: turns.id, kind: 'add', direction: 'backwards' },
  { indicator: turns.id, kind: 'refuse', direction: 'forwards' },
]
const today = day('2026-01-01')
const dataset = smallDataset([
  observed(turns, locPhu, '2025-Q1', 7),
  observed(turns, oldLocQuang, '2025-Q1', 5),
  observed(turns, newLocQuang, '2025-Q4', 20),
  observed(turns, ruralChonThanh, '2022-Q2', 3),
])
const ask = (area: Area, when: string, areasOn = today): CarriedOver | undefined =>
  carriedFigure(dataset, { rules, shares: [] }, { indicator: turns, area: area.id, period: period(when), areasOn })

describe('a figure on the areas of another day', () => {
  test('is made of what the package tells of the areas of then, and takes nothing from a code used again', () => {
    expect(ask(newLocQuang, '2025-Q1')).toMatchObject({
      kind: 'exact',
      direction: 'backwards',
      figure: { value: 12, area: newLocQuang, coverage: { reported: 2, expected: 2 } },
    })
  })

  test('is asked by the rule of its direction', () => {
    expect(ask(locPhu, '2025-Q4', day('2025-01-01'))).toMatchObject({ kind: 'refused', reason: 'refused-by-rule' })
  })

  test('is asked by the rule of its direction also of an area that has ended since', () => {
    const brief = newArea('8', 'Xã Ngắn', 'commune', '75', '2025-07-01', '2026-05-31')
    const edges = [locPhu, oldLocQuang].map(
      ({ id }) => ({ effective: day('2025-07-01'), from: id, to: brief.id, extent: 'whole' }) as const,
    )
    const part = { category: 'regular' as CategoryId }
    const of = datasetOf(
      catalogueIndex({ ...catalogue, areas: [locPhu, oldLocQuang, brief], successions: edges }),
      [locPhu, oldLocQuang].flatMap((each, index) => [
        observed(turns, each, '2025-Q1', 7 - index),
        observed(turns, each, '2025-Q1', 3 - index, part),
      ]),
      [],
    )
    const asked = { indicator: turns, area: brief.id, period: period('2025-Q1'), areasOn: today }
    expect(carriedFigure(of, { rules, shares: [] }, asked)).toMatchObject({
      kind: 'exact',
      direction: 'backwards',
      figure: { value: 13 },
    })
    // A part is carried over as the whole is.
    expect(carriedFigure(of, { rules, shares: [] }, { ...asked, ...part })).toMatchObject({ figure: { value: 5 } })
  })

  test('is its own where the area went on, under any record of it', () => {
    expect(ask(ruralChonThanh, '2022-Q2', day('2025-01-01'))).toMatchObject({
      kind: 'exact',
      figure: { value: 3, area: chonThanh },
    })
  })

  test('is nothing where the area did not exist on that day', () => {
    expect(ask(newLocQuang, '2025-Q1', day('2025-01-01'))).toBeUndefined()
  })
})
