import { expect, test } from 'vitest'
import { decodeGroups, encodeGroups } from '../../src/contract/own-groups-text.ts'
import { buDop, locNinh } from '../domain/small-dataset.ts'

const group = { name: 'Biên giới', areas: [locNinh.id, buDop.id] }

test('groups come back as they were kept', () => {
  expect(decodeGroups(encodeGroups([group]))).toEqual([group])
})

test.each([
  ['no JSON', '['],
  ['no list', '{}'],
  ['a group of one area', JSON.stringify([{ ...group, areas: [locNinh.id] }])],
  ['a name that is none', JSON.stringify([{ ...group, name: ' ' }])],
  ['a name that turns the direction of text', JSON.stringify([{ ...group, name: '\u202eA' }])],
  ['more groups than are kept', JSON.stringify(Array.from({ length: 51 }, () => group))],
])('%s is no text of groups', (_, text) => {
  expect(decodeGroups(text)).toBeUndefined()
})
