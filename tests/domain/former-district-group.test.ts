import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { formerDistrictGroup } from '../../src/domain/former-district-group.ts'
import type { Area } from '../../src/domain/area.ts'
import type { Succession } from '../../src/domain/succession.ts'
import { area, day } from './small-dataset.ts'

const today = day('2026-11-01')

describe('what became of a district', () => {
  const district = area('692', 'Huyện Lộc Ninh', 'district', '70', '', '2025-06-30')

  test('is not known where its end is all there is', () => {
    expect(formerDistrictGroup(areaHistoryOf([district], []), district, today)).toEqual({
      kind: 'unknown',
      gap: 'ended',
      at: district,
    })
  })

  test('is the areas that have territory of its communes, each with how it came there and what came from elsewhere', () => {
    const commune = (code: string, parent: string) => area(code, `Xã Cũ ${code}`, 'commune', parent, '', '2025-06-30')
    const made = (code: string, to = '') => area(code, `Xã Mới ${code}`, 'commune', '75', '2025-07-01', to)
    const [one, other, beyond, before] = [
      commune('1', '692'),
      commune('2', '692'),
      commune('3', '693'),
      area('4', 'Xã Xưa 4', 'commune', '693', '', '2019-12-31'),
    ]
    const [inside, across, lasting] = [
      made('7', '2025-12-31'),
      made('8'),
      area('9', 'Phường Mới 9', 'commune', '75', '2026-01-01', ''),
    ]
    const edge = (from: Area, to: Area, extent: Succession['extent'], effective = '2025-07-01'): Succession => ({
      effective: day(effective),
      from: from.id,
      to: to.id,
      extent,
    })
    const edges = {
      long: edge(before, one, 'part', '2020-01-01'),
      whole: edge(one, inside, 'whole'),
      part: edge(other, inside, 'part'),
      rest: edge(other, across, 'part'),
      elsewhere: edge(beyond, across, 'whole'),
      since: edge(inside, lasting, 'reclassified', '2026-01-01'),
    }
    const neighbour = area('693', 'Huyện Bù Đốp', 'district', '70', '', '2025-06-30')
    const history = areaHistoryOf(
      [district, neighbour, one, other, beyond, before, inside, across, lasting],
      Object.values(edges),
    )
    expect(formerDistrictGroup(history, district, today)).toEqual({
      kind: 'known',
      isExact: false,
      members: [
        { area: across, fit: 'crosses', within: [edges.rest], beyond: [edges.elsewhere] },
        { area: lasting, fit: 'exact', within: [edges.since, edges.whole, edges.part], beyond: [] },
      ],
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
