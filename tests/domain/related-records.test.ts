import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { Area } from '../../src/domain/area.ts'
import { isOfOneForm, relatedRecords } from '../../src/domain/related-records.ts'
import { a, b, edge, left, made, merger, right, split, whole } from './small-territories.ts'
import {
  areas,
  buDop,
  chonThanh,
  locNinh,
  locPhu,
  newLocQuang,
  oldLocQuang,
  ruralChonThanh,
  successions,
  history,
} from './small-dataset.ts'

const related = (area: Area, of = history) => new Set(relatedRecords(of, area.id).map(({ id }) => id))

describe('the records that had something of a territory', () => {
  test('are what a commune was made of', () => {
    expect(related(newLocQuang)).toEqual(new Set([newLocQuang.id, locPhu.id, oldLocQuang.id]))
  })

  test('are what became of the communes of a district', () => {
    expect(related(locNinh)).toEqual(new Set([locNinh.id, locPhu.id, oldLocQuang.id, newLocQuang.id]))
  })

  test('are both records of one that changed its rank', () => {
    expect(related(chonThanh)).toEqual(new Set([ruralChonThanh.id, chonThanh.id]))
  })

  test('do not go from one part of a merger to another', () => {
    expect(related(a, areaHistoryOf(merger.areas, merger.edges))).toEqual(new Set([a.id, whole.id]))
  })

  test('follow a chain of changes', () => {
    const later = made('7')
    const chain = areaHistoryOf([...split.areas, b, later], [...split.edges, edge(left, later, 'whole')])
    expect(related(a, chain)).toEqual(new Set([a.id, left.id, right.id, later.id]))
    expect(related(later, chain)).toEqual(new Set([later.id, left.id, a.id]))
  })
})

test('areas are of one form where none of them was ever another', () => {
  const alone = made('8')
  const of = areaHistoryOf([...areas, alone], successions)
  expect(isOfOneForm(of, [alone.id])).toBe(true)
  expect(isOfOneForm(of, [alone.id, buDop.id, newLocQuang.id])).toBe(false)
})
