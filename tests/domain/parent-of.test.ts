import { expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { parentOf } from '../../src/domain/parent-of.ts'
import {
  area,
  areas,
  binhPhuoc,
  chonThanh,
  dongNai,
  dongNaiCity,
  locNinh,
  locPhu,
  newLocQuang,
  ruralChonThanh,
  successions,
  history,
} from './small-dataset.ts'

test.each([
  ['of an area that has ended is that of its last day', locPhu, locNinh],
  ['of a record that became another is that of its own last day', ruralChonThanh, binhPhuoc],
  ['of one with both ends is that of its last day', chonThanh, binhPhuoc],
  ['of one that is there is that of its first day, though its code has another meaning today', newLocQuang, dongNai],
  ['of a province is none', binhPhuoc, undefined],
])('the area above one, %s', (_, of, above) => {
  expect(parentOf(history, of)).toBe(above)
})

test('the area above one that is there is that of its first day, whichever of one code is recorded first', () => {
  expect(parentOf(areaHistoryOf([...areas].reverse(), successions), newLocQuang)).toBe(dongNai)
})

test('the area above one that has two is that above it on its last day', () => {
  const moved = area('9', 'Xã Đổi', 'commune', '75', '2025-07-01', '2026-05-31')
  expect(parentOf(history, moved)).toBe(dongNaiCity)
})

test('the area above one without any day is whatever bears the code, and none where it is not recorded', () => {
  const [lasting, lone] = [area('9', 'Xã Còn', 'commune', '692', '', ''), area('9', 'Xã Lẻ', 'commune', '999', '', '')]
  expect(parentOf(history, lasting)).toBe(locNinh)
  expect(parentOf(history, lone)).toBeUndefined()
})
