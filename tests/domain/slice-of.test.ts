import { expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { sliceOf } from '../../src/domain/slice-of.ts'
import type { Area } from '../../src/domain/area.ts'
import { area, binhPhuoc, buDop, dongNai, locPhu, newLocQuang, history } from './small-dataset.ts'

test.each([
  ['a commune', locPhu, binhPhuoc],
  ['a district', buDop, binhPhuoc],
  ['a commune of today', newLocQuang, dongNai],
  ['a province without a country', binhPhuoc, binhPhuoc],
] as const)('the figures of %s are kept with those of its province', (_, of, kept) => {
  expect(sliceOf(history, of.id)).toBe(kept)
})

test('the figures of a province are kept with those of its country, and not those of what lies within it', () => {
  const country: Area = {
    ...binhPhuoc,
    id: area('84', 'Tỉnh', 'province', '', '', '').id,
    code: '84',
    level: 'country',
  }
  const province = area('70', 'Tỉnh Bình Phước', 'province', '84', '', '2025-06-30')
  const within = areaHistoryOf([country, province, locPhu, buDop], [])
  expect(sliceOf(within, province.id)).toBe(country)
  expect(sliceOf(within, buDop.id)).toBe(province)
})

test('the figures of an area without a province are kept nowhere', () => {
  const lone = area('99999', 'Xã Lẻ', 'commune', '999', '', '')
  expect(sliceOf(areaHistoryOf([lone], []), lone.id)).toBeUndefined()
})
