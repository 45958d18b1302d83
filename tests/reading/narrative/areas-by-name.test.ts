import { expect, test } from 'vitest'
import { areasByName } from '../../../src/reading/narrative/areas-by-name.ts'
import { binhPhuocPackage } from '../reading-package.ts'

const { areas } = await binhPhuocPackage()
const areasNamed = areasByName(areas)
const namesOf = (name: string): readonly string[] => [...new Set(areasNamed(name).map((area) => area.name))]

test('An area is found by its name in any case, and by its name without tones where none is spelled so', () => {
  expect(namesOf('HUYỆN LỘC NINH')).toEqual(['Huyện Lộc Ninh'])
  expect(namesOf('huyen loc ninh')).toEqual(['Huyện Lộc Ninh'])
  expect(namesOf('Huyện Không Có')).toEqual([])
})

test('Of two names that differ by their tones alone the one that is spelled is meant', () => {
  expect(namesOf('Xã Lộc Thành')).toEqual(['Xã Lộc Thành'])
  expect(namesOf('Xã Lộc Thạnh')).toEqual(['Xã Lộc Thạnh'])
  expect(namesOf('xa loc thanh')).toEqual(expect.arrayContaining(['Xã Lộc Thành', 'Xã Lộc Thạnh']))
})
