import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { groupOf } from '../../src/domain/group-of.ts'
import {
  area,
  areas,
  binhPhuoc,
  buDop,
  chonThanh,
  day,
  locNinh,
  locPhu,
  newLocQuang,
  oldLocQuang,
  ruralChonThanh,
  successions,
  history,
} from './small-dataset.ts'

const names = (id: typeof locNinh.id, on: string) => groupOf(history, id, day(on)).areas.map(({ name }) => name)

describe('the group an area is compared in', () => {
  test('is its siblings with itself, as they were on that day', () => {
    expect(names(locNinh.id, '2024-03-31')).toEqual([locNinh.name, buDop.name, chonThanh.name])
    expect(names(locNinh.id, '2022-06-30')).toEqual([locNinh.name, buDop.name, ruralChonThanh.name])
  })

  test('holds an area that has changed its rank since', () => {
    expect(names(ruralChonThanh.id, '2024-03-31')).toContain(chonThanh.name)
  })

  test('of a province is what lies below it', () => {
    expect(names(binhPhuoc.id, '2024-03-31')).toEqual([locNinh.name, buDop.name, chonThanh.name])
  })

  test('of a commune is the communes of its parent at that time', () => {
    expect(groupOf(history, locPhu.id, day('2024-03-31')).areas.map(({ id }) => id)).toEqual([
      locPhu.id,
      oldLocQuang.id,
    ])
    expect(groupOf(history, newLocQuang.id, day('2025-09-30')).areas.map(({ id }) => id)).toEqual([newLocQuang.id])
  })

  test('never mixes levels: a commune directly below a province of districts is in no group with them', () => {
    const lone = area('25999', 'Xã Lẻ', 'commune', binhPhuoc.code, '', '2025-06-30')
    const withLone = areaHistoryOf([...areas, lone], successions)
    expect(groupOf(withLone, lone.id, day('2024-03-31')).areas).toEqual([])
    expect(groupOf(withLone, locNinh.id, day('2024-03-31')).areas).toEqual([locNinh, buDop, chonThanh])
  })

  test('is nobody for an area that did not exist, or whose parent is not known', () => {
    expect(names(locNinh.id, '2025-09-30')).toEqual([])
    const lone = area('25999', 'Xã Lẻ', 'commune', '999', '', '')
    expect(groupOf(areaHistoryOf([...areas, lone], successions), lone.id, day('2024-03-31'))).toEqual({ areas: [] })
  })
})
