import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '../../src/domain/fold-text.ts'

test.each([
  ['Lộc Ninh', 'loc ninh'],
  ['LOC  NINH ', 'loc ninh'],
  ['Đồng Phú', 'dong phu'],
  ['đăk ơ', 'dak o'],
  ['Lộc Hòa', 'loc hoa'],
  ['Lộc Hoà', 'loc hoa'],
])('“%s” folds to “%s”', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('folding twice is folding once, and the way letters are composed does not matter', () => {
  const letters = Array.from('aăâeêioôơuưyđĐàảãáạẰỄộỢữ bcdhnpt')
  const vietnamese = fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 })
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text))
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
    }),
  )
})
