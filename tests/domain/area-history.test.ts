import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { AreaId } from '../../src/domain/area.ts'
import {
  area,
  areas,
  binhPhuoc,
  buDop,
  chonThanh,
  day,
  dongNai,
  dongNaiCity,
  locNinh,
  locPhu,
  newLocQuang,
  oldLocQuang,
  ruralChonThanh,
  successions,
  history,
} from './small-dataset.ts'

describe('the history of areas', () => {
  test('knows that code 25292 was Lộc Phú and is another Lộc Quang', () => {
    expect(history.byCodeOn('25292', day('2025-06-30'))).toBe(locPhu)
    expect(history.byCodeOn('25292', day('2025-07-01'))).toBe(newLocQuang)
    expect(history.lineageOf(locPhu.id)).toEqual([locPhu])
    expect(history.lineageOf(newLocQuang.id)).toEqual([newLocQuang])
    expect(history.versionOn(locPhu.id, day('2025-07-01'))).toBeUndefined()
  })

  test('follows Chơn Thành from rural district to town, from either end', () => {
    for (const id of [ruralChonThanh.id, chonThanh.id]) {
      expect(history.lineageOf(id)).toEqual([ruralChonThanh, chonThanh])
      expect(history.versionOn(id, day('2022-09-30'))).toBe(ruralChonThanh)
      expect(history.versionOn(id, day('2022-10-01'))).toBe(chonThanh)
      expect(history.versionOn(id, day('2025-07-01'))).toBeUndefined()
    }
  })

  test('ends a lineage at a merger', () => {
    expect(history.lineageOf(binhPhuoc.id)).toEqual([binhPhuoc])
    expect(history.lineageOf(dongNai.id)).toEqual([dongNai, dongNaiCity])
    expect(history.successorsOf(binhPhuoc.id).map((each) => each.to)).toEqual([dongNai.id])
    expect(history.predecessorsOf(newLocQuang.id).map((each) => each.from)).toEqual([locPhu.id, oldLocQuang.id])
    expect(history.successorsOf(newLocQuang.id)).toEqual([])
  })

  test('gives the areas of the next level as they were on the day', () => {
    expect(history.childrenOn(binhPhuoc.id, day('2022-09-30'))).toEqual([locNinh, buDop, ruralChonThanh])
    expect(history.childrenOn(binhPhuoc.id, day('2022-10-01'))).toEqual([locNinh, buDop, chonThanh])
    expect(history.childrenOn(locNinh.id, day('2024-03-31'))).toEqual([locPhu, oldLocQuang])
    expect(history.childrenOn(locPhu.id, day('2024-03-31'))).toEqual([])
  })

  test('has no children of an area that did not exist, and communes directly below a province since districts ended', () => {
    expect(history.childrenOn(binhPhuoc.id, day('2025-07-01'))).toEqual([])
    expect(history.childrenOn(dongNai.id, day('2025-07-01'))).toEqual([newLocQuang])
    // Its code went to the city, and the commune stays below that code.
    expect(history.childrenOn(dongNai.id, day('2026-04-30'))).toEqual([])
    expect(history.childrenOn(dongNaiCity.id, day('2026-04-30'))).toEqual([newLocQuang])
  })

  test('finds the province of every area', () => {
    expect(history.provinceOf(binhPhuoc.id)).toBe(binhPhuoc)
    expect(history.provinceOf(locPhu.id)).toBe(binhPhuoc)
    expect(history.provinceOf(ruralChonThanh.id)).toBe(binhPhuoc)
    expect(history.provinceOf(newLocQuang.id)).toBe(dongNai)
  })

  test('does not know the province of an area whose parent is not recorded, nor an unknown id', () => {
    const lone = area('99999', 'Xã Lẻ', 'commune', '999', '', '')
    const small = areaHistoryOf([lone], [])
    expect(small.provinceOf(lone.id)).toBeUndefined()
    expect(small.byId(locNinh.id)).toBeUndefined()
    expect(small.childrenOn(locNinh.id, day('2024-03-31'))).toEqual([])
  })

  test.each([
    ['before it began, its first', newLocQuang, '2024-03-31', newLocQuang],
    ['after it ended, its last', locNinh, '2025-09-30', locNinh],
    ['before its first change, the record of then', chonThanh, '2022-09-30', ruralChonThanh],
    ['after its end, the last of several', ruralChonThanh, '2025-09-30', chonThanh],
    ['before its beginning, the first of several', dongNaiCity, '2024-03-31', dongNai],
    ['in its time, the one in force', dongNai, '2026-04-30', dongNaiCity],
  ])('shows an area outside its time by its nearest record: %s', (_, { id }, on, nearest) => {
    expect(history.nearestVersion(id, day(on))).toBe(nearest)
  })

  test('has no nearest record of an unknown area', () => {
    expect(areaHistoryOf([], []).nearestVersion(locNinh.id, day('2024-03-31'))).toBeUndefined()
  })

  test('names each record once when records point at each other', () => {
    const [first, second] = [locNinh.id, buDop.id]
    const circular = areaHistoryOf(
      [locNinh, buDop],
      [
        { effective: day('2020-01-01'), from: first, to: second, extent: 'reclassified' },
        { effective: day('2021-01-01'), from: second, to: first, extent: 'reclassified' },
      ],
    )
    expect(circular.lineageOf(first)).toEqual([buDop, locNinh])
  })

  test('ends where a line of records runs into a circle', () => {
    const goesOn = (from: typeof locNinh, to: typeof locNinh, on: string) =>
      ({ effective: day(on), from: from.id, to: to.id, extent: 'reclassified' }) as const
    const forwards = areaHistoryOf(
      [locNinh, buDop, chonThanh],
      [
        goesOn(locNinh, buDop, '2020-01-01'),
        goesOn(buDop, chonThanh, '2021-01-01'),
        goesOn(chonThanh, buDop, '2022-01-01'),
      ],
    )
    expect(forwards.lineageOf(locNinh.id)).toEqual([locNinh, buDop, chonThanh])
    const backwards = areaHistoryOf(
      [locNinh, buDop, chonThanh],
      [
        goesOn(buDop, locNinh, '2022-01-01'),
        goesOn(chonThanh, buDop, '2021-01-01'),
        goesOn(buDop, chonThanh, '2020-01-01'),
      ],
    )
    expect(backwards.lineageOf(locNinh.id)).toEqual([chonThanh, buDop, locNinh])
  })
})

describe('areas that name one another as parents', () => {
  const commune = { ...locPhu, level: 'commune' } as const
  const of = (code: string, parentCode: string) => ({ ...commune, id: code as AreaId, code, parentCode })
  test.each([
    ['one its own', [of('1', '1')]],
    ['two in a circle', [of('1', '2'), of('2', '1')]],
  ])('belong to no province, and the search ends (%s)', (_, circular) => {
    const turning = areaHistoryOf(circular, [])
    expect(turning.provinceOf(circular[0]!.id)).toBeUndefined()
    expect(turning.childrenOn(circular[0]!.id, day('2024-03-31'))).toEqual([])
  })
})

describe('a lineage', () => {
  const first = area('9', 'Huyện Một', 'district', '70', '2020-01-01', '2021-12-31')
  const second = area('9', 'Huyện Hai', 'district', '70', '2022-01-01', '2023-12-31')
  const of = (extent: 'unchanged' | 'reclassified' | 'whole' | 'part') =>
    areaHistoryOf([first, second], [{ effective: day('2022-01-01'), from: first.id, to: second.id, extent }])

  test.each([
    ['unchanged', 2],
    ['reclassified', 2],
    ['whole', 1],
    ['part', 1],
  ] as const)('that is %s has %i records', (extent, count) => {
    expect(of(extent).lineageOf(first.id)).toHaveLength(count)
  })

  test('is nearest in its first record before it, in the record of the day within it, and in the last after it', () => {
    const nearest = (text: string) => of('unchanged').nearestVersion(second.id, day(text))
    expect(['2019-12-31', '2020-01-01', '2021-12-31', '2022-01-01', '2024-01-01'].map(nearest)).toEqual([
      first,
      first,
      first,
      second,
      second,
    ])
  })
})

test('an area belongs to the record of its province that was in force then, in whatever order they stand', () => {
  const turned = areaHistoryOf([...areas].reverse(), successions)
  const ended = area('1', 'Xã Cũ', 'commune', '75', '2025-07-01', '2025-12-31')
  const later = area('2', 'Xã Mới', 'commune', '75', '2026-05-01', '')
  const both = areaHistoryOf([dongNaiCity, dongNai, ended, later], [])
  expect(turned.provinceOf(newLocQuang.id)).toBe(dongNai)
  expect([ended, later].map(({ id }) => both.provinceOf(id))).toEqual([dongNai, dongNaiCity])
})
