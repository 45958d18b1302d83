import { expect, test } from 'vitest'
import { keptTogether, withPlainBlanks } from '../../src/paper/kept-together.ts'
import { wrapText } from '../../src/paper/wrap-text.ts'

/** A text with what is kept together between brackets. */
const shown = (text: string): string => keptTogether(text).replaceAll('\u00a0', '_')

test.each([
  ['Báo cáo giao ban quý I/2024 – huyện Lộc Ninh', 'Báo cáo giao ban quý_I/2024_– huyện_Lộc_Ninh'],
  ['Quarterly report, Q1 2024 – Lộc Ninh district', 'Quarterly report, Q1_2024_– Lộc_Ninh_district'],
  ['Có 14/15 xã đạt chuẩn, 93,3% số hộ', 'Có 14/15_xã đạt chuẩn, 93,3%_số hộ'],
  ['Thành phố Đồng Xoài và tỉnh Bình Phước', 'Thành_phố_Đồng_Xoài và tỉnh_Bình_Phước'],
  ['Các xã, phường trong tỉnh', 'Các xã, phường trong tỉnh'],
])('%s is broken at no other place', (text, expected) => {
  expect(shown(text)).toBe(expected)
  expect(withPlainBlanks(keptTogether(text))).toBe(text)
})

test('lines are broken between what is kept together, and have ordinary blanks', () => {
  const title = keptTogether('Báo cáo giao ban quý I/2024 – huyện Lộc Ninh')
  expect(wrapText(title, 32, (text) => text.length)).toEqual(['Báo cáo giao ban quý I/2024 –', 'huyện Lộc Ninh'])
})

test('what is kept together and wider than a line is broken at its blanks all the same', () => {
  expect(wrapText(keptTogether('huyện Lộc Ninh'), 9, (text) => text.length)).toEqual(['huyện Lộc', 'Ninh'])
})
