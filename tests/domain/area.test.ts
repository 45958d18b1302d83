import { describe, expect, test } from 'vitest'
import { areaIdOf, areaShortName, isAreaValidOn } from '../../src/domain/area.ts'
import { area, chonThanh, day, locNinh } from './small-dataset.ts'
import { typeOf } from './small-vocabulary.ts'

describe('an area', () => {
  test('is identified by its code and first day, or by its code when the first day is not recorded', () => {
    expect(areaIdOf('692', undefined)).toBe('692')
    expect(areaIdOf('697', day('2022-10-01'))).toBe('697-2022-10-01')
  })

  test.each([
    [chonThanh, '2022-09-30', false],
    [chonThanh, '2022-10-01', true],
    [chonThanh, '2025-06-30', true],
    [chonThanh, '2025-07-01', false],
    [locNinh, '1900-01-01', true],
    [area('75', 'Thành phố Đồng Nai', 'province', '', '2026-04-30', ''), '2100-01-01', true],
  ])('%o exists on %s: %s', (each, date, exists) => {
    expect(isAreaValidOn(each, day(date))).toBe(exists)
  })

  test.each([
    ['Huyện Lộc Ninh', 'huyện', 'Lộc Ninh'],
    ['Thị trấn Lộc Ninh', 'thị trấn', 'Lộc Ninh'],
    ['Thành phố Đồng Nai', 'thành phố', 'Đồng Nai'],
    ['Xã', 'xã', 'Xã'],
  ] as const)('%s is called by its %s, in short %s', (name, type, short) => {
    expect(areaShortName({ name, type: typeOf(type) })).toBe(short)
  })
})
