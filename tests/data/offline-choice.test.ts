import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { OutlinesEntry, PublishedCatalogue, SliceEntry } from '../../src/contract/catalogue-file.ts'
import { askedFiles, offlineChoice } from '../../src/data/offline-choice.ts'
import type { Area } from '../../src/domain/area.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { area, areas, binhPhuoc, catalogue, dongNai, dongNaiCity, locNinh, ntm } from '../domain/small-dataset.ts'
import { familyId } from '../domain/small-vocabulary.ts'
import { giveStorage } from './small-storage.ts'

const far = area('01', 'Thành phố Hà Nội', 'province', '', '', '')
const sha256 = 'ab'.repeat(32)
const slice = (file: string, province: Area, of: Partial<SliceEntry> = { family: familyId('rural') }): SliceEntry => ({
  province: province.id,
  file,
  sha256,
  ...of,
})
const outlines = (file: string, { id, level }: Area): OutlinesEntry => ({
  file,
  sha256,
  level,
  licence: 'MIT',
  attribution: { vi: '', en: '' },
  areas: [id],
})
const published: PublishedCatalogue = {
  ...catalogue,
  areas: [...areas, far],
  slices: [
    slice('rural-70.json', binhPhuoc),
    slice('within-692.json', binhPhuoc, { within: locNinh.id }),
    slice('rural-75.json', dongNai),
    slice('rural-75-city.json', dongNaiCity),
    slice('rural-01.json', far),
  ],
  indicatorSlices: [
    slice('ntm-70.json', binhPhuoc, { indicator: ntm.id }),
    slice('ntm-01.json', far, { indicator: ntm.id }),
  ],
  outlines: [outlines('district.json', locNinh), outlines('far.json', far)],
}
const filesOf = (choice: Parameters<typeof askedFiles>[1]) =>
  askedFiles(catalogueIndex(published), choice).map(({ file }) => file)

beforeEach(() => {
  giveStorage()
})

describe('what is asked to be kept', () => {
  test('is nothing until somebody asks, or all', () => {
    expect(filesOf(undefined)).toEqual([])
    expect(filesOf('all')).toHaveLength(9)
  })

  test('of a province is what pages of it ask for, of those it came from or went to as well, and outlines of its areas', () => {
    const ofBinhPhuoc = ['rural-70.json', 'within-692.json', 'rural-75.json', 'rural-75-city.json', 'ntm-70.json']
    expect(filesOf({ province: binhPhuoc.id })).toEqual([...ofBinhPhuoc, 'district.json'])
    expect(filesOf({ province: far.id })).toEqual(['rural-01.json', 'ntm-01.json', 'far.json'])
  })

  test('of a province that is unknown is nothing', () => {
    expect(filesOf({ province: area('99', '', 'province', '', '', '').id })).toEqual([])
  })

  test('is remembered', async () => {
    for (const choice of ['all', { province: binhPhuoc.id }, undefined] as const) {
      offlineChoice.write(choice)
      vi.resetModules()
      // Each is read by a page of its own.
      // oxlint-disable-next-line no-await-in-loop
      const { offlineChoice: later } = await import('../../src/data/offline-choice.ts')
      expect(later.read().value).toEqual(choice)
    }
  })
})
