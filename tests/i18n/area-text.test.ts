import { expect, test } from 'vitest'
import { areaKindsText, areaText, areaTextInSentence } from '../../src/i18n/area-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { area, binhPhuoc, chonThanh, dongNaiCity, locNinh, locPhu, ruralChonThanh } from '../domain/small-dataset.ts'

const { vi, en } = textsByLanguage

test.each([
  [binhPhuoc, 'Tỉnh Bình Phước', 'tỉnh Bình Phước', 'Bình Phước province'],
  [dongNaiCity, 'Thành phố Đồng Nai', 'thành phố Đồng Nai', 'Đồng Nai city'],
  [locNinh, 'Huyện Lộc Ninh', 'huyện Lộc Ninh', 'Lộc Ninh district'],
  [ruralChonThanh, 'Huyện Chơn Thành', 'huyện Chơn Thành', 'Chơn Thành district'],
  [chonThanh, 'Thị xã Chơn Thành', 'thị xã Chơn Thành', 'Chơn Thành town'],
  [locPhu, 'Xã Lộc Phú', 'xã Lộc Phú', 'Lộc Phú commune'],
  [area('25216', 'Phường Thác Mơ', 'commune', '688', '', ''), 'Phường Thác Mơ', 'phường Thác Mơ', 'Thác Mơ ward'],
  [
    area('25270', 'Thị trấn Lộc Ninh', 'commune', '692', '', ''),
    'Thị trấn Lộc Ninh',
    'thị trấn Lộc Ninh',
    'Lộc Ninh township',
  ],
])('$name keeps its name and says its type', (where, full, inSentence, english) => {
  expect(areaText(vi, where)).toBe(full)
  expect(areaTextInSentence(vi, where)).toBe(inSentence)
  expect(areaText(en, where)).toBe(english)
  expect(areaTextInSentence(en, where)).toBe(english)
})

test('the kinds of some areas are named, that of most of them first, and more than three of them not one by one', () => {
  const kinds = [chonThanh, locNinh, ruralChonThanh, dongNaiCity]
  expect(areaKindsText(vi, kinds)).toBe('huyện, thị xã, thành phố')
  expect(areaKindsText(en, kinds)).toBe('districts, towns and cities')
  expect(areaKindsText(en, [locNinh, ruralChonThanh])).toBe('districts')
  expect(areaKindsText(vi, [...kinds, locPhu])).toBe('địa bàn')
})
