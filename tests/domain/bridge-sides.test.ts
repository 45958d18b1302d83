import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { Area, AreaId } from '../../src/domain/area.ts'
import { bridgeSides, leavesOn, namedWithin } from '../../src/domain/bridge-sides.ts'
import {
  area as newArea,
  binhPhuoc,
  chonThanh,
  day,
  locNinh,
  locPhu,
  oldLocQuang,
  ruralChonThanh,
  history,
} from './small-dataset.ts'
import { a, after, b, before, c, crossing, edge, left, merger, right, split, whole } from './small-territories.ts'

const days = { before: day('2025-03-31'), after: day('2025-12-31') }
const sides = (of: { areas: readonly Area[]; edges: Parameters<typeof areaHistoryOf>[1] }, area: Area) =>
  bridgeSides(areaHistoryOf(of.areas, of.edges), area.id, days)

describe('the areas of two days that have one territory', () => {
  test('are its two records where it went on', () => {
    const between = { before: day('2022-03-31'), after: day('2024-03-31') }
    for (const { id } of [ruralChonThanh, chonThanh]) {
      expect(bridgeSides(history, id, between)).toEqual({ ways: [{ before: [ruralChonThanh], after: [chonThanh] }] })
    }
  })

  test('are one and what was made of it, from either side', () => {
    expect(sides(split, a)).toEqual({ ways: [{ before: [a], after: [left, right] }] })
    expect(sides(merger, whole)).toEqual({ ways: [{ before: [a, b, c], after: [whole] }] })
  })

  test('are one and the larger one it went into, whole', () => {
    expect(sides(merger, a)).toEqual({ ways: [{ before: [a], after: [whole] }] })
  })

  test('are one and what lies in its old border before the larger one, unless an area lies across that border', () => {
    const province = newArea('692', 'Tỉnh Cũ', 'province', '', '', before)
    const other = newArea('60', 'Tỉnh Khác', 'province', '', '', before)
    const larger = newArea('75', 'Tỉnh Mới', 'province', '', after, '')
    const joining = [province, other].map((each) => edge(each, larger, 'whole'))
    const of = (third: Area) => ({
      areas: [a, b, third, left, right, province, other, larger],
      edges: [...crossing.edges, ...joining],
    })
    const intoLarger = { before: [province], after: [larger] }
    expect(sides(of(c), province)).toEqual({ ways: [{ before: [province], after: [left, right] }, intoLarger] })
    expect(sides(of({ ...c, parentCode: other.code }), province)).toEqual({ ways: [intoLarger] })
    const more = { ...province, areasBelow: { xã: 4 } }
    expect(sides({ ...of(c), areas: [...of(c).areas.filter((each) => each !== province), more] }, more)).toEqual({
      ways: [{ ...intoLarger, before: [more] }],
    })
  })

  test('are not known across a border, where nothing is recorded, or of an area that nobody knows', () => {
    expect(sides(crossing, left)).toEqual({ gap: 'crosses-border' })
    expect(sides(crossing, b)).toEqual({ gap: 'crosses-border' })
    expect(sides({ areas: [a], edges: [] }, a)).toEqual({ gap: 'ended' })
    expect(sides({ areas: [left], edges: [] }, left)).toEqual({ gap: 'past-not-recorded' })
    expect(bridgeSides(areaHistoryOf([], []), 'x' as AreaId, days)).toEqual({ gap: 'area-absent' })
  })
})

test('the smallest areas of a province are its communes, and its districts where nothing is recorded below them', () => {
  expect(leavesOn(history, locNinh, days.before)).toEqual([locPhu, oldLocQuang])
  expect(leavesOn(history, binhPhuoc, days.before).map(({ level }) => level)).toEqual([
    'commune',
    'commune',
    'district',
    'district',
  ])
  expect(leavesOn(history, locPhu, days.before)).toEqual([locPhu])
})

test('an area of which not all below are named is not made up of those that are', () => {
  const more = { ...locNinh, areasBelow: { xã: 3 } }
  const known = areaHistoryOf([more, locPhu, oldLocQuang], [])
  expect(leavesOn(known, more, days.before)).toEqual([more])
  expect(namedWithin(known, more, days.before)).toEqual([more, locPhu, oldLocQuang])
})
