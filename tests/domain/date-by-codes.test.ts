import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import { type DateFit, bestFits, dateByCodes } from '../../src/domain/date-by-codes.ts'
import { area, day } from './small-dataset.ts'

/** Code 1 went from one commune to another, code 3 began last. */
const areas = [
  area('3', 'Xã Đức Liễu', 'commune', '75', '2022-01-01', ''),
  area('1', 'Xã Lộc Phú', 'commune', '70', '', '2020-06-30'),
  area('1', 'Xã Lộc Quang', 'commune', '70', '2020-07-01', ''),
  area('2', 'Xã Lộc Tấn', 'commune', '70', '', ''),
]
const stretch = {
  before: { last: day('2020-06-30') },
  between: { first: day('2020-07-01'), last: day('2021-12-31') },
  after: { first: day('2022-01-01') },
}
const dated = (of: readonly Area[], ...list: readonly (readonly [string, string?])[]) =>
  dateByCodes(
    of,
    list.map(([code, name]) => (name === undefined ? { code } : { code, name })),
  )

describe('a list of codes of unknown time', () => {
  test('without names fits every stretch in which its codes were borne, of equals the later first', () => {
    expect(dated(areas, ['1'], ['2'])).toEqual([
      { ...stretch.after, codes: 2, names: 2 },
      { ...stretch.between, codes: 2, names: 2 },
      { ...stretch.before, codes: 2, names: 2 },
    ])
  })

  test('is told by its names before its codes, tones aside', () => {
    expect(dated(areas, ['1', 'xa loc phu'], ['3', 'Xã Khác'])).toEqual([
      { ...stretch.before, codes: 1, names: 1 },
      { ...stretch.after, codes: 2, names: 0 },
      { ...stretch.between, codes: 1, names: 0 },
    ])
  })

  test('is told by its codes where names tell nothing', () => {
    expect(dated(areas, ['1', 'Xã Khác'], ['3', 'Xã Lạ'], ['9', 'Xã Lộc Tấn'])).toEqual([
      { ...stretch.after, codes: 2, names: 0 },
      { ...stretch.between, codes: 1, names: 0 },
      { ...stretch.before, codes: 1, names: 0 },
    ])
  })

  test('fits all time where no area ever began or ended', () => {
    expect(dated([area('2', 'Xã Lộc Tấn', 'commune', '70', '', '')], ['2'], ['9'])).toEqual([{ codes: 1, names: 1 }])
  })
})

describe('the best fits', () => {
  test('are all that fit as well as the first, by names and by codes', () => {
    const fits: readonly DateFit[] = [
      { codes: 2, names: 2 },
      { ...stretch.after, codes: 2, names: 2 },
      { ...stretch.between, codes: 3, names: 2 },
      { ...stretch.before, codes: 2, names: 1 },
    ]
    expect(bestFits(fits)).toEqual([
      { codes: 2, names: 2 },
      { ...stretch.after, codes: 2, names: 2 },
    ])
  })

  test('of nothing are none', () => {
    expect(bestFits([])).toEqual([])
  })
})
