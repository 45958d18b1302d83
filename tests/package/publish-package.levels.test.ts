import { describe, expect, test } from 'vitest'
import { overviewPage } from '../../src/answers/overview-page.ts'
import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { decodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { decodeSlice } from '../../src/contract/slice-file.ts'
import { type FiguresAsked, slicesFor } from '../../src/data/slices-for.ts'
import type { AreaId } from '../../src/domain/area.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { datasetOfTables } from '../../src/domain/dataset.ts'
import { figureFor } from '../../src/domain/figure-for.ts'
import { groupOf } from '../../src/domain/group-of.ts'
import { lastDayOf } from '../../src/domain/reporting-calendar.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { quarter } from '../domain/small-dataset.ts'
import { packageOfAllLevels } from './package-of-all-levels.ts'
import { problemsOf } from './problems-of.ts'

const published = publishPackage(packageOfAllLevels())
if (!published.ok) throw new Error(JSON.stringify(published.problems))
const { files } = published.value
const decoded = decodeCatalogue(files.get(catalogueFileName)!)
if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems))
const catalogue = decoded.value
const index = catalogueIndex(catalogue)
const when = quarter('2024-Q1')
const turns = catalogue.indicators.find(({ id }) => id === 'reception.turns')!
const idOf = (code: string): AreaId => index.history.byCodeOn(code, lastDayOf(when))!.id

const slicesAsked = (code: string, further: Partial<FiguresAsked> = {}) =>
  slicesFor(index, [{ families: [turns.family], areas: [idOf(code)], ...further }])
/** What a page of an area has when it loaded what it asks for, and no more. */
const datasetFor = (code: string, further: Partial<FiguresAsked> = {}) => {
  const slices = slicesAsked(code, further).flatMap(({ file }) => {
    const slice = decodeSlice(files.get(file)!, file)
    return slice.ok ? [slice.value] : []
  })
  return datasetOfTables(
    index,
    slices.map(({ figures }) => figures),
  )
}
const namesOf = (slices: ReturnType<typeof slicesAsked>) =>
  slices.map(({ file }) => file.replace(/-[0-9a-f]{16}\.json$/, ''))

describe('a package from the country to villages', () => {
  test('is cut so that no level carries the figures of those within the next', () => {
    expect(namesOf(catalogue.slices)).toEqual([
      'rural-70',
      'reception-vn',
      'reception-70',
      'within-692',
      'within-25292',
    ])
  })

  test.each([
    ['the country', 'VN', {}, ['reception-vn']],
    ['a province', '70', {}, ['reception-vn', 'reception-70']],
    ['a district', '692', {}, ['reception-vn', 'reception-70']],
    ['a commune', '25292', {}, ['reception-vn', 'reception-70', 'within-692']],
    [
      'a commune with its villages',
      '25292',
      { below: true },
      ['reception-vn', 'reception-70', 'within-692', 'within-25292'],
    ],
    ['a village', 'A1', {}, ['reception-vn', 'reception-70', 'within-25292']],
  ] as const)('loads for %s what it needs', (_, code, further, expected) => {
    expect(namesOf(slicesAsked(code, further))).toEqual(expected)
  })

  test('has a total of the country of all its provinces, and of every level its own figure', () => {
    const figure = (code: string) => figureFor(datasetFor(code), { indicator: turns, area: idOf(code), period: when })
    expect(figure('VN')).toMatchObject({ value: 800, coverage: { reported: 2, expected: 2 } })
    expect(['70', '692', '25292', 'A2'].map((code) => figure(code))).toMatchObject([
      { value: 500 },
      { value: 71 },
      { value: 71 },
      { value: 41 },
    ])
  })

  test('has provinces stand beside provinces, and below the country provinces, below a commune villages', () => {
    const { history } = index
    const below = (code: string) => history.childrenOn(idOf(code), lastDayOf(when)).map(({ name }) => name)
    expect(below('VN')).toEqual(['Tỉnh Bình Phước', 'Tỉnh Tây Ninh'])
    expect(below('25292')).toEqual(['Ấp 1', 'Ấp 2'])
    expect(groupOf(history, idOf('70'), lastDayOf(when))).toMatchObject({
      areas: [{ code: '70' }, { code: '80' }],
      parent: { code: 'VN' },
    })
    expect(groupOf(history, idOf('VN'), lastDayOf(when)).areas.map(({ code }) => code)).toEqual(['70', '80'])
    expect(history.provinceOf(idOf('A1'))!.code).toBe('70')
    expect(history.provinceOf(idOf('VN'))!.code).toBe('VN')
  })

  test('lists on the page of a commune its villages, and on that of the country its provinces', () => {
    const listed = (code: string) =>
      overviewPage(datasetFor(code, { below: true }), idOf(code), when).below.map(({ area, reports }) => [
        area.name,
        reports.reported,
      ])
    expect(listed('25292')).toEqual([
      ['Ấp 1', 1],
      ['Ấp 2', 1],
    ])
    expect(listed('VN')).toEqual([
      ['Tỉnh Bình Phước', 1],
      ['Tỉnh Tây Ninh', 1],
    ])
  })
})

describe('the faults of such a package', () => {
  test('are a province below a country that is none, and villages that do not make their commune', () => {
    expect(
      problemsOf(
        packageOfAllLevels([{ file: 'areas.csv', from: 'Tây Ninh,province,tỉnh,VN', to: 'Tây Ninh,province,tỉnh,XX' }]),
      ),
    ).toMatchObject([{ code: 'parent-unknown', place: { text: 'XX' } }])
    expect(
      problemsOf(packageOfAllLevels([{ file: 'observations.csv', from: 'Ấp 2,2024-Q1,41', to: 'Ấp 2,2024-Q1,42' }])),
    ).toMatchObject([{ code: 'sum-over-areas-differs', place: { text: '71' } }])
  })

  test('are figures of villages for what is asked of communes alone', () => {
    const asked = packageOfAllLevels([
      {
        file: 'observations.csv',
        from: 'reception.turns,,A1,Ấp 1',
        to: 'rural.ntm,,A1,Ấp 1,2024-Q1,1,1,,final,,,,report,,\nreception.turns,,A1,Ấp 1',
      },
      { file: 'indicators.csv', from: 'definition_en,legal_source', to: 'definition_en,legal_source,applies_to' },
      { file: 'indicators.csv', from: 'Recognised communes,\n', to: 'Recognised communes,,xã\n' },
      { file: 'indicators.csv', from: 'Advanced communes,\n', to: 'Advanced communes,,\n' },
    ])
    const indicators = new TextDecoder().decode(asked.get('indicators.csv')).split('\n')
    asked.set(
      'indicators.csv',
      new TextEncoder().encode(indicators.map((line) => (line.startsWith('reception') ? `${line},` : line)).join('\n')),
    )
    expect(problemsOf(asked)).toMatchObject([{ code: 'area-not-asked' }])
  })
})
