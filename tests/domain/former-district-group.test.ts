import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { formerDistrictGroup } from '../../src/domain/former-district-group.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'
import { area, day } from './small-dataset.ts'

const today = day('2026-11-01')

describe('what became of a district of the shipped package', () => {
  test('of Lộc Ninh are six communes wholly, and Tân Tiến across the old line', async () => {
    const { dataset } = await binhPhuocDataset()
    const { history } = dataset
    const group = formerDistrictGroup(history, history.byCodeOn('692', day('2025-01-01'))!, today)
    if (group.kind === 'unknown') throw new Error(group.gap)
    const members = group.members.map(({ area: of, fit }) => `${of.name}: ${fit}`)
    expect(members.sort()).toEqual([
      'Phường Lộc Ninh: exact',
      'Xã Lộc Hưng: exact',
      'Xã Lộc Quang: exact',
      'Xã Lộc Thành: exact',
      'Xã Lộc Thạnh: exact',
      'Xã Lộc Tấn: exact',
      'Xã Tân Tiến: crosses',
    ])
    expect(group.isExact).toBe(false)
    const tanTien = group.members.find(({ area: of }) => of.name === 'Xã Tân Tiến')!
    const names = (edges: typeof tanTien.within) => edges.map(({ from }) => history.byId(from)!.name).sort()
    expect(names(tanTien.within)).toEqual(['Xã Lộc An'])
    expect(names(tanTien.beyond)).toEqual(['Xã Tân Thành', 'Xã Tân Tiến'])
    const ward = group.members.find(({ area: of }) => of.name === 'Phường Lộc Ninh')!
    expect([ward.within.length, ward.beyond]).toEqual([4, []])
  })

  test('is known of every one, and no commune of today is in two of them but those that cross', async () => {
    const { dataset } = await binhPhuocDataset()
    const { history } = dataset
    const districts = history.areas.filter(({ level, validTo }) => level === 'district' && validTo === '2025-06-30')
    const members = districts.flatMap((district) => {
      const group = formerDistrictGroup(history, district, today)
      return group.kind === 'known' ? group.members : []
    })
    const exact = members.filter(({ fit }) => fit === 'exact').map(({ area: of }) => of.id)
    const crossing = members.filter(({ fit }) => fit === 'crosses').map(({ area: of }) => of.name)
    expect(districts).toHaveLength(11)
    expect(exact).toHaveLength(36)
    expect(new Set(exact).size).toBe(exact.length)
    expect([...new Set(crossing)].sort()).toEqual([
      'Phường Bình Long',
      'Phường Phước Bình',
      'Xã Tân Quan',
      'Xã Tân Tiến',
    ])
    expect(crossing).toHaveLength(8)
  })
})

describe('what became of a district', () => {
  const district = area('692', 'Huyện Lộc Ninh', 'district', '70', '', '2025-06-30')

  test('is not known where its end is all there is', () => {
    expect(formerDistrictGroup(areaHistoryOf([district], []), district, today)).toEqual({
      kind: 'unknown',
      gap: 'ended',
      at: district,
    })
  })

  test('is itself as long as it is there', () => {
    const lasting = area('692', 'Huyện Lộc Ninh', 'district', '70', '', '')
    expect(formerDistrictGroup(areaHistoryOf([lasting], []), lasting, today)).toEqual({
      kind: 'known',
      isExact: true,
      members: [{ area: lasting, fit: 'exact', within: [], beyond: [] }],
    })
  })
})
