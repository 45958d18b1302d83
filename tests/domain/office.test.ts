import { expect, test } from 'vitest'
import { type Office, isSameOffice } from '../../src/domain/office.ts'

const emblem = (png: string) => ({ png, width: 10, height: 10 })
const office: Office = { name: 'UBND huyện Lộc Ninh', emblem: emblem('abc') }

test.each<readonly [string, Office | undefined, Office | undefined, boolean]>([
  ['that say and show the same are', office, { ...office, emblem: emblem('abc') }, true],
  ['of another name are not', office, { ...office, name: 'UBND huyện Bù Đốp' }, false],
  ['of another emblem are not', office, { ...office, emblem: emblem('xyz') }, false],
  ['of which one has no emblem are not', office, { name: office.name }, false],
  ['without an emblem are', { name: office.name }, { name: office.name }, true],
  ['of which there is none are', undefined, undefined, true],
  ['of which there is one are not', office, undefined, false],
  ['of which there is the other are not', undefined, { name: office.name }, false],
])('two offices %s the same', (_, one, other, areSame) => {
  expect(isSameOffice(one, other)).toBe(areSame)
})
