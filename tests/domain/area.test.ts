import { describe, expect, test } from 'vitest'
import {
  areaIdOf,
  areaLevels,
  areaShortName,
  areAllBelow,
  countedBelow,
  dayWithin,
  isAbove,
  isAreaValidOn,
} from '../../src/domain/area.ts'
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

test('a level is above those below it, and not above itself', () => {
  const pairs = areaLevels.flatMap((level) => areaLevels.map((other) => [level, other] as const))
  expect(pairs.filter(([level, other]) => isAbove(level, other)).map((each) => each.join(' > '))).toEqual([
    'country > province',
    'country > district',
    'country > commune',
    'country > village',
    'province > district',
    'province > commune',
    'province > village',
    'district > commune',
    'district > village',
    'commune > village',
  ])
})

test.each([
  [{ huyện: 5, xã: 90 }, 5],
  [{ huyện: 3 }, 3],
  [{ huyện: 2 }, undefined],
  [{ xã: 90 }, undefined],
  [undefined, undefined],
])('of two districts below a province with %o as many as %s are counted', (areasBelow, count) => {
  const listed = ['huyện', 'huyện'].map((type) => ({ type: typeOf(type) }))
  expect(countedBelow(areasBelow ? { areasBelow } : {}, listed)).toBe(count)
})

test.each([
  [undefined, true],
  [{ huyện: 2 }, true],
  [{ huyện: 3 }, false],
  [{ huyện: 2, 'thị xã': 1 }, false],
])('two districts are all areas below a province with %o: %s', (areasBelow, areAll) => {
  const listed = ['huyện', 'huyện'].map((type) => ({ type: typeOf(type) }))
  expect(areAllBelow(areasBelow ? { areasBelow } : {}, listed)).toBe(areAll)
})

test('of several kinds below all are counted', () => {
  const listed = ['huyện', 'thị xã'].map((type) => ({ type: typeOf(type) }))
  expect(countedBelow({ areasBelow: { huyện: 8, 'thị xã': 2 } }, listed)).toBe(10)
  // Of a kind that is named and not counted there are as many as are named.
  expect(countedBelow({ areasBelow: { huyện: 8 } }, listed)).toBe(9)
})

test.each([
  ['2022-09-30', '2022-10-01'],
  ['2022-10-01', '2022-10-01'],
  ['2024-03-31', '2024-03-31'],
  ['2025-06-30', '2025-06-30'],
  ['2025-07-01', '2025-06-30'],
])('the day within the time of Chơn Thành is for %s %s', (asked, within) => {
  expect(dayWithin(chonThanh, day(asked))).toBe(within)
})

test('an area without ends is there on any day', () => {
  expect(dayWithin(area('1', 'Xã Một', 'commune', '', '', ''), day('1900-01-01'))).toBe('1900-01-01')
})
