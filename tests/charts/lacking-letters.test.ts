import { expect, test } from 'vitest'
import { lackingLetters } from '../../src/charts/lacking-letters.ts'

test.each([
  ['Đắk Lắk · Thừa Thiên – Huế · Phường Ẳng Cang · ỡ ữ ệ Ặ Ỵ', []],
  ['Đắk Lắk · ỡ ữ ệ Ặ Ỵ'.normalize('NFD'), []],
  ['Tăng 12,5% “tốt”; (01/15) ≥ ½', []],
  ['Kết quả 😀 → tốt 😀', ['😀', '→']],
  ['越南\n\t\u200B', ['越', '南']],
])('the font of pictures lacks of “%s” %j', (text, lacking) => {
  expect(lackingLetters(text)).toEqual(lacking)
})
