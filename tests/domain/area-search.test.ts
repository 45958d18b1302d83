import { expect, test } from 'vitest'
import { searchMatch, searchedText } from '../../src/domain/area-search.ts'
import { typeOf } from './small-vocabulary.ts'

const area = (name: string, type: string) => searchedText({ name, type: typeOf(type) })

test.each([
  ['Huyện Lộc Ninh', 'huyện', 'lộc ninh', 2],
  ['Huyện Lộc Ninh', 'huyện', 'H. Lộc Ninh', 2],
  ['Huyện Lộc Ninh', 'huyện', 'ninh lộc', 1],
  ['Huyện Lộc Ninh', 'huyện', 'inh', 1],
  ['Huyện Lộc Ninh', 'huyện', 'TX Lộc Ninh', 0],
  ['Thị xã Phước Long', 'thị xã', 'TX. Phuoc Long', 2],
  ['Thành phố Đồng Xoài', 'thành phố', 'tp.đồng xoài', 2],
  ['Huyện Đồng Phú', 'huyện', 'tp đồng', 0],
] as const)('%s (%s) is met by “%s”: %s', (name, type, text, match) => {
  expect(searchMatch(area(name, type), text)).toBe(match)
})

test('without a text everything is met', () => {
  expect(searchMatch(area('Xã Lộc An', 'xã'), ' ')).toBe(2)
})
