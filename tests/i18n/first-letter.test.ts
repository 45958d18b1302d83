import { expect, test } from 'vitest'
import { lowerFirst, upperFirst } from '../../src/i18n/first-letter.ts'

test.each([
  ['Số xã đạt chuẩn', 'số xã đạt chuẩn'],
  ['Đơn tiếp nhận', 'đơn tiếp nhận'],
  ['Ấp văn hoá', 'ấp văn hoá'],
  ['OCOP luỹ kế', 'OCOP luỹ kế'],
  ['6 tháng đầu năm', '6 tháng đầu năm'],
  ['', ''],
])('a name goes on inside a sentence: %s', (name, inside) => {
  expect(lowerFirst(name)).toBe(inside)
})

test.each([
  ['cùng kỳ năm trước', 'Cùng kỳ năm trước'],
  ['đạt', 'Đạt'],
  ['9/11 huyện', '9/11 huyện'],
  ['<b>', '<b>'],
])('a sentence begins large: %s', (text, begun) => {
  expect(upperFirst(text)).toBe(begun)
})
