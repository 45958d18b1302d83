import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { counted, provinceEdition, provincesOfEdition } from '../../../scripts/pack/province-edition.ts'
import { nationalSample, sharedWords } from '../../../scripts/sample/national-sample.ts'
import { decodeAreaChanges } from '../../../src/contract/area-changes-file.ts'
import { type PublishedCatalogue, type SliceEntry, catalogueFileName } from '../../../src/contract/catalogue-file.ts'
import { encodeCatalogue } from '../../../src/contract/sealed-catalogue.ts'
import { catalogueIndex } from '../../../src/domain/catalogue-index.ts'
import { observationKeyText } from '../../../src/domain/dataset.ts'
import { quarterOf, quartersOf } from '../../../src/domain/period.ts'
import { publishPackage } from '../../../src/package/publish-package.ts'
import {
  area,
  areas,
  binhPhuoc,
  catalogue,
  dongNai,
  dongNaiCity,
  locNinh,
  ntm,
  quarter,
  source,
} from '../../domain/small-dataset.ts'
import { familyId } from '../../domain/small-vocabulary.ts'
import { publishedFigures } from '../../support/published-figures.ts'

const data = join(import.meta.dirname, '..', '..', '..', 'data', 'binh-phuoc')

/** A country of three provinces with three communes each. */
async function countryFiles(): Promise<ReadonlyMap<string, string>> {
  const [calendars, families] = await Promise.all(sharedWords.map((name) => readFile(join(data, name), 'utf8')))
  const words = { 'calendars.csv': calendars!, 'families.csv': families! }
  const quarters = quartersOf({ first: quarterOf(2025, 1), last: quarterOf(2026, 3) })
  const sample = nationalSample({ provinces: 3, communes: 9, indicators: 6, quarters }, words)
  const bytes = new Map([...sample].map(([name, text]) => [name, new TextEncoder().encode(text)]))
  const published = publishPackage(bytes)
  if (!published.ok) throw new Error(JSON.stringify(published.problems))
  return published.value.files
}

describe('one province of a country', () => {
  const packed = async (code: string) => {
    const files = await countryFiles()
    const all = publishedFigures(files)
    const index = catalogueIndex(all.catalogue)
    const part = provinceEdition(
      index,
      provincesOfEdition(index).find((each) => each.code === code)!,
    )
    const own = counted(part.catalogue, files)
    const texts = new Map([
      ...part.files.map(({ file }) => [file, files.get(file)!] as const),
      [catalogueFileName, encodeCatalogue(own)] as const,
    ])
    return { all, figures: publishedFigures(texts) }
  }

  test('has all figures of it, and those that the country tells of all provinces', async () => {
    const { all, figures } = await packed('02')
    const isOfCommuneElsewhere = ({ area: id }: { readonly area: string }): boolean => /^0[13]\d/.test(id)
    const keys = (rows: typeof all.observations): readonly string[] => rows.map(observationKeyText).sort()
    expect(keys(figures.observations)).toEqual(keys(all.observations.filter((each) => !isOfCommuneElsewhere(each))))
    expect(figures.targets).toEqual(all.targets)
    expect(figures.observations.length).toBeLessThan(all.observations.length)
  })

  test('names every area of its figures, and no commune of another province', async () => {
    const { figures } = await packed('02')
    expect(figures.catalogue.areas.map(({ id }) => id).sort()).toEqual([
      '01',
      '02',
      '02001',
      '02002',
      '02003',
      '03',
      'VN',
    ])
    const known = new Set(figures.catalogue.areas.map(({ id }) => id))
    expect(figures.observations.filter(({ area: id }) => !known.has(id))).toEqual([])
  })

  test('counts its own figures, is called after the province and opens there, of the same edition', async () => {
    const { all, figures } = await packed('02')
    const { counts, title, start, edition } = figures.catalogue
    const samples = figures.observations.filter(({ state }) => state === 'sample').length
    expect(counts).toEqual({ published: figures.observations.length - samples, sample: samples })
    expect(title.vi).toBe('Số liệu minh hoạ cả nước – Tỉnh Mẫu 02')
    expect(title.en).toBe('Illustrative figures of a country – Mẫu 02 province')
    expect(start).toEqual({ areaCode: '02', quarter: all.catalogue.start.quarter })
    expect(edition).toBe(all.catalogue.edition)
  })

  test('opens where the whole does, if that lies within the province', async () => {
    const { all, figures } = await packed('01')
    expect(figures.catalogue.start).toEqual(all.catalogue.start)
  })
})

const far = area('01', 'Thành phố Hà Nội', 'province', '', '', '')
const farTown = area('00001', 'Phường Ba Đình', 'commune', '01', '', '')
const sha256 = 'ab'.repeat(32)
const slice = (file: string, of: Pick<SliceEntry, 'province'> & Partial<SliceEntry>): SliceEntry => ({
  sha256,
  file,
  ...(of.indicator ? {} : { family: familyId('rural') }),
  ...of,
})
const attribute = { attribute: 'nhóm', value: '2', validFrom: '2020-01-01', source }
const correction = { indicator: ntm.id, period: '2024-Q1', value: 3, source }
const published: PublishedCatalogue = {
  ...catalogue,
  areas: [...areas, far, farTown],
  start: { areaCode: '01', quarter: quarter('2024-Q1') },
  quarters: { first: quarter('2022-Q1'), last: quarter('2026-Q3') },
  slices: [
    slice('rural-70.json', { province: binhPhuoc.id }),
    slice('rural-75.json', { province: dongNai.id }),
    slice('rural-01.json', { province: far.id }),
  ],
  indicatorSlices: [
    slice('ntm-70.json', { province: binhPhuoc.id, indicator: ntm.id }),
    slice('ntm-01.json', { province: far.id, indicator: ntm.id }),
  ],
  outlines: [
    {
      file: 'all.json',
      sha256,
      level: 'province',
      licence: 'MIT',
      attribution: { vi: '', en: '' },
      areas: [binhPhuoc.id, far.id],
    },
    {
      file: 'far.json',
      sha256,
      level: 'commune',
      licence: 'MIT',
      attribution: { vi: '', en: '' },
      areas: [farTown.id],
    },
  ],
  areaChanges: {
    rules: [],
    shares: [],
    attributes: [
      { ...attribute, area: locNinh.id },
      { ...attribute, area: farTown.id },
    ],
    ends: [{ area: far.id, by: 'NQ' }],
  },
  corrections: [
    { ...correction, area: locNinh.id },
    { ...correction, area: farTown.id },
  ],
}
const index = catalogueIndex(published)

describe('a province with another time', () => {
  test('is offered by its last record, if it is there in a quarter of the edition', () => {
    expect(provincesOfEdition(index).map(({ id }) => id)).toEqual([binhPhuoc.id, dongNaiCity.id, far.id])
    const before = { ...published, quarters: { first: quarter('2022-Q1'), last: quarter('2024-Q4') } }
    expect(provincesOfEdition(catalogueIndex(before)).map(({ id }) => id)).toEqual([binhPhuoc.id, far.id])
  })

  test('comes with the provinces it was made of', () => {
    const { catalogue: cut, files } = provinceEdition(index, dongNaiCity)
    expect(files.map(({ file }) => file)).toEqual(['rural-70.json', 'rural-75.json', 'ntm-70.json', 'all.json'])
    expect(cut.areas).toEqual(areas)
    expect(cut.successions).toEqual(published.successions)
    expect(cut.start).toEqual({ areaCode: '75', quarter: '2026-Q3' })
  })

  test('that has ended opens in its last quarter', () => {
    expect(provinceEdition(index, binhPhuoc).catalogue.start).toEqual({ areaCode: '70', quarter: '2024-Q1' })
    const late = { ...published, start: { areaCode: '01', quarter: quarter('2026-Q1') } }
    expect(provinceEdition(catalogueIndex(late), binhPhuoc).catalogue.start).toEqual({
      areaCode: '70',
      quarter: '2025-Q2',
    })
  })

  test('keeps nothing that is said of areas elsewhere', () => {
    const { catalogue: cut } = provinceEdition(index, dongNaiCity)
    expect(decodeAreaChanges(cut)).toEqual({
      ok: true,
      value: { rules: [], shares: [], attributes: [{ ...attribute, area: locNinh.id }], ends: [] },
    })
    expect(cut.corrections).toEqual([{ ...correction, area: locNinh.id }])
    expect(cut.outlines?.map(({ file, areas: of }) => [file, of])).toEqual([['all.json', [binhPhuoc.id]]])
    const other = provinceEdition(index, far).catalogue
    expect(other.areas).toEqual([far, farTown])
    expect(other.successions).toEqual([])
    expect(other.slices.map(({ file }) => file)).toEqual(['rural-01.json'])
    expect(other.indicatorSlices?.map(({ file }) => file)).toEqual(['ntm-01.json'])
    expect(decodeAreaChanges(other).ok).toBe(true)
  })

  test('whose files are damaged is not counted', () => {
    expect(() => counted(provinceEdition(index, far).catalogue, new Map())).toThrow('rural-01.json')
  })
})
