import { describe, expect, test } from 'vitest'
import {
  type OutlinesEntry,
  type PublishedCatalogue,
  type SliceEntry,
  filesOfEdition,
} from '../../src/contract/catalogue-file.ts'
import { counterparts } from '../../src/data/edition-files.ts'
import { advanced, binhPhuoc, catalogue, dongNai, locNinh, ntm, turns } from '../domain/small-dataset.ts'
import { familyId } from '../domain/small-vocabulary.ts'

const sha256 = 'ab'.repeat(32)
const slice = (file: string, of: Partial<SliceEntry> = {}): SliceEntry => ({
  province: binhPhuoc.id,
  file,
  sha256,
  ...of,
})
const outlines = (file: string, level: 'district' | 'commune'): OutlinesEntry => ({
  file,
  sha256,
  level,
  licence: 'MIT',
  attribution: { vi: '', en: '' },
  areas: [],
})

/** An edition with a family whole, one that is told in two provinces, one cut by indicator as well, and outlines. */
const edition = (number: number, of: Partial<PublishedCatalogue> = {}): PublishedCatalogue => ({
  ...catalogue,
  indicators: [ntm, advanced, turns],
  slices: [
    slice(`rural-70-${number}.json`, { family: familyId('rural') }),
    slice(`rural-75-${number}.json`, { family: familyId('rural'), province: dongNai.id }),
    slice(`reception-70-${number}.json`, { family: familyId('reception') }),
    slice(`within-692-${number}.json`, { within: locNinh.id }),
  ],
  indicatorSlices: [
    slice(`ntm-70-${number}.json`, { indicator: ntm.id }),
    slice(`advanced-70-${number}.json`, { indicator: advanced.id }),
  ],
  outlines: [outlines(`district-${number}.json`, 'district'), outlines(`commune-${number}.json`, 'commune')],
  ...of,
})
const without = { indicatorSlices: [] }
const asked = (before: PublishedCatalogue, next: PublishedCatalogue, ...held: readonly string[]) =>
  counterparts(before, next, new Set(held)).map(({ file }) => file)

test('the files of an edition are its slices, whole and cut, and its outlines', () => {
  expect(filesOfEdition(edition(1))).toHaveLength(8)
  expect(filesOfEdition({ slices: [] })).toEqual([])
})

describe('what an edition has for files that the copy holds of the one before', () => {
  test('is what is about the same family, indicator, province, area and outlines', () => {
    const next = edition(2)
    expect(asked(edition(1), next, 'rural-70-1.json')).toEqual(['rural-70-2.json'])
    expect(asked(edition(1), next, 'ntm-70-1.json', 'district-1.json')).toEqual(['ntm-70-2.json', 'district-2.json'])
    expect(asked(edition(1), next, 'within-692-1.json')).toEqual(['within-692-2.json'])
    expect(asked(edition(1), next, 'catalogue.json', 'of-an-older-one.json')).toEqual([])
  })

  test('where a family is cut now: its indicators beside it', () => {
    expect(asked(edition(1, without), edition(2), 'rural-70-1.json')).toEqual([
      'rural-70-2.json',
      'ntm-70-2.json',
      'advanced-70-2.json',
    ])
    expect(asked(edition(1, without), edition(2), 'reception-70-1.json')).toEqual(['reception-70-2.json'])
  })

  test('where it is cut no more: the family', () => {
    expect(asked(edition(1), edition(2, without), 'ntm-70-1.json')).toEqual(['rural-70-2.json'])
  })

  test('is nothing where it is told no more', () => {
    expect(asked(edition(1), edition(2, { outlines: [] }), 'district-1.json')).toEqual([])
    expect(asked(edition(1), edition(2, { slices: [], ...without }), 'within-692-1.json')).toEqual([])
  })
})
