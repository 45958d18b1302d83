import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { describe, expect, test } from 'vitest'
import type { SliceEntry, PublishedIndex } from '../../src/contract/catalogue-file.ts'
import { type FiguresAsked, slicesFor } from '../../src/data/slices-for.ts'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { type Area, areaIdOf } from '../../src/domain/area.ts'
import type { FamilyId } from '../../src/domain/family.ts'
import type { Indicator, IndicatorId } from '../../src/domain/indicator.ts'
import type { Quarter } from '../../src/domain/period.ts'
import {
  advanced,
  areas,
  catalogue,
  binhPhuoc,
  criteria,
  chonThanh,
  dongNai,
  dongNaiCity,
  locNinh,
  locPhu,
  newLocQuang,
  ntm,
  ruralChonThanh,
  turns,
  history,
} from '../domain/small-dataset.ts'
import { families, familyId } from '../domain/small-vocabulary.ts'

const all = families.map(({ id }) => id)
const slice = (family: FamilyId, province: Area, file: string): SliceEntry => ({
  family,
  province: province.id,
  file,
  sha256: 'ab'.repeat(32),
})
const slices = [
  slice(familyId('rural'), binhPhuoc, 'rural-70.json'),
  slice(familyId('reception'), binhPhuoc, 'reception-70.json'),
  slice(familyId('rural'), dongNai, 'rural-75.json'),
]
const index: PublishedIndex = { ...catalogueIndex({ ...catalogue, slices }), history }
const filesFor = (wanted: readonly FamilyId[], where: readonly Area[], among = index): readonly string[] =>
  slicesFor(among, [{ families: wanted, areas: where.map(({ id }) => id) }]).map(({ file }) => file)

describe('the slices for a page', () => {
  test.each([
    ['a district', [locNinh], ['rural-70.json']],
    ['a commune of old', [locPhu], ['rural-70.json']],
    ['a commune of today', [newLocQuang], ['rural-75.json']],
    ['the province itself', [binhPhuoc], ['rural-70.json']],
    ['either record of a district', [ruralChonThanh, chonThanh], ['rural-70.json']],
    ['the later record of a province', [dongNaiCity], ['rural-75.json']],
    ['areas of two provinces', [locNinh, newLocQuang], ['rural-70.json', 'rural-75.json']],
    ['no area', [], []],
  ])('of %s are those of the provinces it lies in, each once', (_, where, files) => {
    expect(filesFor([familyId('rural')], where)).toEqual(files)
  })

  test('are all that divide a family by years, each cut by indicator or not as it is', () => {
    const ofYears = (year: string, file: string): SliceEntry => ({
      ...slice(familyId('rural'), binhPhuoc, file),
      quarters: { first: `${year}-Q1` as Quarter, last: `${year}-Q4` as Quarter },
    })
    const cut = [ntm, advanced, criteria].map(({ id }): SliceEntry => {
      const { family: _family, ...entry } = ofYears('2023', `${id}-70.json`)
      return { ...entry, indicator: id }
    })
    const divided = {
      ...catalogue,
      slices: [ofYears('2023', 'rural-2023.json'), ofYears('2024', 'rural-2024.json')],
      indicatorSlices: cut,
    }
    const filesOf = (indicators?: readonly IndicatorId[]): readonly string[] =>
      slicesFor({ ...catalogueIndex(divided), history }, [
        { families: [familyId('rural')], areas: [locNinh.id], ...(indicators ? { indicators } : {}) },
      ]).map(({ file }) => file)
    expect(filesOf()).toEqual(['rural-2023.json', 'rural-2024.json'])
    expect(filesOf([ntm.id])).toEqual(['rural-2024.json', `${ntm.id}-70.json`])
  })

  test('are also those of the province in which what stands beside it lay before', () => {
    const sibling = { ...newLocQuang, id: areaIdOf('25300', newLocQuang.validFrom), code: '25300' }
    const goesOn = {
      from: locPhu.id,
      to: newLocQuang.id,
      effective: newLocQuang.validFrom!,
      extent: 'unchanged',
    } as const
    const linked = { ...index, history: areaHistoryOf([...areas, sibling], [goesOn]) }
    const both = ['rural-70.json', 'rural-75.json']
    for (const area of [dongNai, newLocQuang, sibling])
      expect(filesFor([familyId('rural')], [area], linked)).toEqual(both)
    // A district stands beside districts.
    expect(filesFor([familyId('rural')], [locNinh], linked)).toEqual(['rural-70.json'])
  })

  test('are those of the families it shows', () => {
    expect(filesFor(all, [locNinh])).toEqual(['rural-70.json', 'reception-70.json'])
    expect(filesFor([familyId('schools')], [locNinh])).toEqual([])
    expect(filesFor([], [locNinh])).toEqual([])
  })

  test('of an area nobody knows are none', () => {
    expect(slicesFor(index, [{ families: all, areas: [areaIdOf('999', undefined)] }])).toEqual([])
  })
})

describe('what is told within an area', () => {
  const within = (area: Area, file: string): SliceEntry => ({
    province: binhPhuoc.id,
    within: area.id,
    file,
    sha256: 'cd'.repeat(32),
  })
  const deep = {
    ...index,
    catalogue: {
      ...index.catalogue,
      slices: [...slices, within(locNinh, 'within-692.json'), within(ruralChonThanh, 'within-697.json')],
    },
  }
  const rural = [familyId('rural')]
  const files = (where: readonly Area[], further: Omit<FiguresAsked, 'families' | 'areas'> = {}, of = rural) =>
    slicesFor(deep, [{ families: of, areas: where.map(({ id }) => id), ...further }]).map(({ file }) => file)

  test('is not loaded for the area itself, nor for what stands beside it', () => {
    expect(files([locNinh])).toEqual(['rural-70.json'])
    expect(files([binhPhuoc])).toEqual(['rural-70.json'])
    expect(files([chonThanh])).toEqual(['rural-70.json'])
  })

  test('comes with an area within it, and where what is below is asked for', () => {
    expect(files([locPhu])).toEqual(['rural-70.json', 'within-692.json'])
    expect(files([locNinh], { below: true })).toEqual(['rural-70.json', 'within-692.json'])
    // By either of its records, below the first of which it is kept.
    expect(files([chonThanh], { below: true })).toEqual(['rural-70.json', 'within-697.json'])
    expect(files([binhPhuoc], { below: true })).toEqual(['rural-70.json'])
  })

  test('all comes where figures are carried from areas that are no more', () => {
    expect(files([locNinh], { areaChanges: true })).toEqual([
      'rural-70.json',
      'rural-75.json',
      'within-692.json',
      'within-697.json',
    ])
  })

  test('is of no use where no family is asked for', () => {
    expect(files([locPhu], {}, [])).toEqual([])
  })
})

test('figures that are carried over lie also where others have, or had, the territory', () => {
  const filesOf = (where: Area, isChanged: boolean): readonly string[] =>
    slicesFor(index, [
      { families: [familyId('rural')], areas: [where.id], ...(isChanged ? { areaChanges: true as const } : {}) },
    ]).map(({ file }) => file)
  expect(filesOf(locNinh, false)).toEqual(['rural-70.json'])
  expect(filesOf(locNinh, true)).toEqual(['rural-70.json', 'rural-75.json'])
  expect(filesOf(newLocQuang, true)).toEqual(['rural-70.json', 'rural-75.json'])
})

describe('of a family that is cut by indicator', () => {
  const rural = familyId('rural')
  const part = (of: Indicator, file: string): SliceEntry => ({
    indicator: of.id,
    province: binhPhuoc.id,
    file,
    sha256: 'ef'.repeat(32),
  })
  const indicatorSlices = [
    part(ntm, 'ntm-70.json'),
    part(advanced, 'advanced-70.json'),
    part(criteria, 'criteria-70.json'),
  ]
  const cut = { ...index, catalogue: { ...index.catalogue, indicatorSlices } }
  const files = (...asked: readonly Omit<FiguresAsked, 'areas'>[]) =>
    slicesFor(
      cut,
      asked.map((each) => ({ ...each, areas: [locNinh.id] })),
    ).map(({ file }) => file)

  test('a page of one indicator has that, and what is not cut', () => {
    expect(files({ families: [rural], indicators: [ntm.id] })).toEqual(['ntm-70.json'])
    expect(files({ families: [rural, familyId('reception')], indicators: [ntm.id, turns.id] })).toEqual([
      'reception-70.json',
      'ntm-70.json',
    ])
    expect(files({ families: [rural], indicators: [turns.id] })).toEqual([])
  })

  test('more than half of it, and all that is asked without a name, is the whole', () => {
    expect(files({ families: [rural], indicators: [ntm.id, advanced.id] })).toEqual(['rural-70.json'])
    expect(files({ families: [rural] })).toEqual(['rural-70.json'])
  })

  test('no figure comes twice', () => {
    expect(files({ families: [rural] }, { families: [rural], indicators: [ntm.id] })).toEqual(['rural-70.json'])
    expect(files(...[ntm, advanced].map(({ id }) => ({ families: [rural], indicators: [id] })))).toEqual([
      'ntm-70.json',
      'advanced-70.json',
    ])
  })
})
