import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { formerDistrictGroup } from '../../src/domain/former-district-group.ts'
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

  test('is itself as long as it is there', () => {
    const lasting = area('692', 'Huyện Lộc Ninh', 'district', '70', '', '')
    expect(formerDistrictGroup(areaHistoryOf([lasting], []), lasting, today)).toEqual({
      kind: 'known',
      isExact: true,
      members: [{ area: lasting, fit: 'exact', within: [], beyond: [] }],
    })
  })
})
