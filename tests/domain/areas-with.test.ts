import { describe, expect, test } from 'vitest'
import type { AreaAttribute } from '../../src/domain/area-changes.ts'
import type { Area } from '../../src/domain/area.ts'
import { areasWith } from '../../src/domain/areas-with.ts'
import { area, day, source } from './small-dataset.ts'

const commune = area('25270', 'Xã Lộc Ninh', 'commune', '75', '2025-07-01', '2026-04-29')
const ward = area('25270', 'Phường Lộc Ninh', 'commune', '75', '2026-04-30', '')
const other = area('25279', 'Xã Lộc Tấn', 'commune', '75', '2025-07-01', '')
const areas = [commune, ward, other]
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

const alike = (value: string, when: string, of = attribute) =>
  areasWith(attributes, areas, { attribute: of, value }, day(when)).map(({ name }) => name)

describe('what an area is by law', () => {
  test.each([
    ['before anything was said', '2', '2026-02-14', []],
    ['on the first day', '2', '2026-02-15', ['Xã Lộc Tấn']],
    ['on the last day', '2', '2026-12-31', ['Xã Lộc Tấn']],
    ['on the day after', '2', '2027-01-01', []],
    ['on the first day of what it is next', '3', '2027-01-01', ['Xã Lộc Tấn']],
    ['for as long as nothing else is said', '3', '2040-01-01', ['Xã Lộc Tấn']],
    ['is not that of the ward it became', '1', '2026-05-01', ['Xã Lộc Ninh']],
  ])('%s', (_, value, when, expected) => {
    expect(alike(value, when)).toEqual(expected)
  })

  test('of another kind is none', () => {
    expect(alike('2', '2026-03-01', 'zone')).toEqual([])
  })
})
