import { expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { type Area, areaIdOf } from '../../src/domain/area.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Succession } from '../../src/domain/succession.ts'
import { toldApart } from '../../src/domain/told-apart.ts'
import { typeOf } from './small-vocabulary.ts'

const lastDay = '2025-06-30' as Day
const firstDay = '2025-07-01' as Day
const old = (code: string, name: string, type: string, parentCode: string): Area => ({
  id: areaIdOf(code, undefined),
  code,
  name,
  level: typeOf(type).level,
  type: typeOf(type),
  parentCode,
  validTo: lastDay,
})
const commune = (code: string, name: string): Area => ({
  id: areaIdOf(code, firstDay),
  code,
  name,
  level: 'commune',
  type: typeOf('xã'),
  parentCode: '75',
  validFrom: firstDay,
})

const districts = [old('693', 'Huyện Bù Đốp', 'huyện', '70'), old('695', 'Huyện Đồng Phú', 'huyện', '70')]
const [first, second] = [old('1', 'Xã Tân Tiến', 'xã', '693'), old('2', 'Xã Tân Tiến', 'xã', '695')]
const [third, fourth] = [commune('3', 'Xã Tân Tiến'), commune('4', 'Xã Tân Tiến')]
const other = old('5', 'Xã Tân Thành', 'xã', '693')
const province: Area = {
  id: areaIdOf('75', firstDay),
  code: '75',
  name: 'Tỉnh Đồng Nai',
  level: 'province',
  type: typeOf('tỉnh'),
  validFrom: firstDay,
}
const areas = [...districts, first, second, third, fourth, other, province]
const went = (from: Area, to: Area): Succession => ({ effective: firstDay, from: from.id, to: to.id, extent: 'whole' })
const history = areaHistoryOf(areas, [went(first, third), went(other, third), went(second, fourth)])
const namesOf = (...asked: readonly Area[]) => toldApart(history, asked).map(({ name }) => name)

test('two areas of one name bear that of the area above them; another one stays as it is', () => {
  expect(namesOf(first, second, other)).toEqual(['Xã Tân Tiến (Bù Đốp)', 'Xã Tân Tiến (Đồng Phú)', 'Xã Tân Thành'])
  expect(namesOf(first, other)).toEqual(['Xã Tân Tiến', 'Xã Tân Thành'])
})

test('one area asked for twice is one', () => {
  expect(namesOf(first, first)).toEqual(['Xã Tân Tiến', 'Xã Tân Tiến'])
})

test('before and after a merger they are told by what was above them then', () => {
  expect(namesOf(first, third)).toEqual(['Xã Tân Tiến (Bù Đốp)', 'Xã Tân Tiến (Đồng Nai)'])
})

test('under one province they are told by the districts they were made of', () => {
  expect(namesOf(third, fourth)).toEqual(['Xã Tân Tiến (Bù Đốp)', 'Xã Tân Tiến (Đồng Phú)'])
})

test('where nothing is known of their past they are told by their codes', () => {
  const unrecorded = areaHistoryOf(areas, [])
  expect(toldApart(unrecorded, [third, fourth]).map(({ name }) => name)).toEqual([
    'Xã Tân Tiến (3-2025-07-01)',
    'Xã Tân Tiến (4-2025-07-01)',
  ])
})

test('where what is above one of them is not known, the other is not told by it alone', () => {
  const lone = old('6', 'Xã Tân Tiến', 'xã', '999')
  const withLone = areaHistoryOf([...areas, lone], [])
  expect(toldApart(withLone, [first, lone]).map(({ name }) => name)).toEqual(['Xã Tân Tiến (1)', 'Xã Tân Tiến (6)'])
})

test('nothing but the name is changed', () => {
  const [told] = toldApart(history, [first, second])
  expect({ ...told, name: first.name }).toEqual(first)
})
