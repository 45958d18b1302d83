import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { AreaId } from '../../src/domain/area.ts'
import { formerDistrictsOf } from '../../src/domain/former-district.ts'
import {
  area,
  areas,
  binhPhuoc,
  buDop,
  day,
  dongNaiCity,
  locPhu,
  newLocQuang,
  ruralChonThanh,
  successions,
} from './small-dataset.ts'

const tanTien = area('25318', 'Xã Tân Tiến', 'commune', '693', '', '2025-06-30')
const locAn = area('25276', 'Xã Lộc An', 'commune', '692', '', '2025-06-30')
const newTanTien = area('25318', 'Xã Tân Tiến', 'commune', '75', '2025-07-01', '2026-04-29')
const tanTienWard = area('25318', 'Phường Tân Tiến', 'commune', '75', '2026-04-30', '')
const oldTownship = area('25432', 'Thị trấn Chơn Thành', 'commune', '697', '', '2022-09-30')
const ward = area('25432', 'Phường Hưng Long', 'commune', '697', '2022-10-01', '2025-06-30')
const island = area('25999', 'Xã Đảo', 'commune', '70', '', '2025-06-30')
const newcomer = area('26000', 'Xã Mới', 'commune', '75', '2025-07-01', '')
const history = areaHistoryOf(
  [...areas, tanTien, locAn, newTanTien, tanTienWard, oldTownship, ward, newcomer, island],
  [
    ...successions,
    { effective: day('2025-07-01'), from: locAn.id, to: newTanTien.id, extent: 'whole' },
    { effective: day('2025-07-01'), from: tanTien.id, to: newTanTien.id, extent: 'whole' },
    { effective: day('2026-04-30'), from: newTanTien.id, to: tanTienWard.id, extent: 'reclassified' },
    { effective: day('2022-10-01'), from: oldTownship.id, to: ward.id, extent: 'reclassified' },
  ],
)
const names = (id: AreaId) => formerDistrictsOf(history, id).map(({ name }) => name)

describe('the district a commune lay in when there were districts', () => {
  test.each([
    ['of a commune made of communes of one district is that district, once', newLocQuang, ['Huyện Lộc Ninh']],
    ['of a merger across a border is both', newTanTien, ['Huyện Lộc Ninh', 'Huyện Bù Đốp']],
    ['is not lost when the commune becomes a ward', tanTienWard, ['Huyện Lộc Ninh', 'Huyện Bù Đốp']],
    ['of a commune of that time is its district', locPhu, ['Huyện Lộc Ninh']],
    ['of a commune of earlier years is the district as it was at the end', oldTownship, ['Thị xã Chơn Thành']],
    ['of a commune that lay directly below its province is none', island, []],
    ['of a commune whose past is not recorded is none', newcomer, []],
    ['of a district is none', buDop, []],
    ['of a district of earlier years is none', ruralChonThanh, []],
    ['of a province is none', binhPhuoc, []],
    ['of a province of today is none', dongNaiCity, []],
  ])('%s', (_, { id }, expected) => {
    expect(names(id)).toEqual(expected)
  })

  test('does not run in circles when records point at each other', () => {
    const [first, second] = [area('1', 'Xã Một', 'commune', '75', '2025-07-01', ''), newcomer]
    const circular = areaHistoryOf(
      [first, second],
      [
        { effective: day('2025-08-01'), from: first.id, to: second.id, extent: 'whole' },
        { effective: day('2025-09-01'), from: second.id, to: first.id, extent: 'whole' },
      ],
    )
    expect(formerDistrictsOf(circular, first.id)).toEqual([])
  })
})
