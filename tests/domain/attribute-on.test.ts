import { describe, expect, test } from 'vitest'
import type { AreaAttribute } from '../../src/domain/area-changes.ts'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { Area } from '../../src/domain/area.ts'
import { areasWith, attributeOn } from '../../src/domain/attribute-on.ts'
import { area, day, source } from './small-dataset.ts'

const commune = area('25270', 'Xã Lộc Ninh', 'commune', '75', '2025-07-01', '2026-04-29')
const ward = area('25270', 'Phường Lộc Ninh', 'commune', '75', '2026-04-30', '')
const other = area('25279', 'Xã Lộc Tấn', 'commune', '75', '2025-07-01', '')
const history = areaHistoryOf(
  [commune, ward, other],
  [{ effective: day('2026-04-30'), from: commune.id, to: ward.id, extent: 'reclassified' }],
)
const attribute = 'ntm-group'
const group = (of: Area, value: string, from: string, to?: string): AreaAttribute => ({
  area: of.id,
  attribute,
  value,
  validFrom: day(from),
  ...(to === undefined ? {} : { validTo: day(to) }),
  source,
})
const attributes = [
  group(commune, '1', '2026-02-15'),
  group(other, '2', '2026-02-15', '2026-12-31'),
  group(other, '3', '2027-01-01'),
]

describe('what an area is by law', () => {
  test.each([
    ['before anything was said', other, '2026-02-14', undefined],
    ['on the first day', other, '2026-02-15', '2'],
    ['on the last day', other, '2026-12-31', '2'],
    ['on the day after', other, '2027-01-01', '3'],
    ['of a commune', commune, '2026-03-01', '1'],
    ['asked by a later record of it', ward, '2026-03-01', '1'],
    ['is not that of the ward it became', commune, '2026-05-01', undefined],
    ['before the area began', other, '2025-01-01', undefined],
  ])('%s', (_, { id }, when, expected) => {
    expect(attributeOn(history, attributes, { area: id, attribute }, day(when))?.value).toBe(expected)
  })

  test('of another kind is none', () => {
    expect(attributeOn(history, attributes, { area: other.id, attribute: 'zone' }, day('2026-03-01'))).toBeUndefined()
  })

  test('makes a group of those that are alike', () => {
    const alike = (value: string, when: string) =>
      areasWith(attributes, history.areas, { attribute, value }, day(when)).map(({ name }) => name)
    expect(alike('2', '2026-03-01')).toEqual(['Xã Lộc Tấn'])
    expect(alike('2', '2027-03-01')).toEqual([])
    expect(areasWith(attributes, history.areas, { attribute: 'zone', value: '2' }, day('2026-03-01'))).toEqual([])
  })
})
