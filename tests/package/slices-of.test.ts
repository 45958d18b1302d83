import { describe, expect, test } from 'vitest'
import { publishPackage } from '../../src/package/publish-package.ts'
import { decodeSlice } from '../../src/contract/slice-file.ts'
import { observationsIn } from '../domain/rows-of-table.ts'
import { publishedFigures } from '../support/published-figures.ts'
import { smallPackage } from './small-package.ts'

const ofDistrict = 'reception.turns,,692,Huyện Lộc Ninh,2024-Q1,71,,,final,,,,report,,\n'
const ofCommune = (state: string, period = '2024-Q1'): string =>
  `reception.turns,,25292,Xã Lộc Phú,${period},71,,,${state},,,,${state === 'sample' ? 'generator' : 'report'},,\n`

/** The slices of the small package with other rows in the place of the district's visits. */
function slicesWith(rows: string): readonly string[] {
  const parts = 'reception.turns,regular,692,Huyện Lộc Ninh,2024-Q1,60,,,sample,,,,generator,,\n'
  const published = publishPackage(
    smallPackage([
      { file: 'observations.csv', from: ofDistrict, to: rows },
      { file: 'observations.csv', from: parts, to: '' },
      {
        file: 'observations.csv',
        from: 'reception.turns,leader,692,Huyện Lộc Ninh,2024-Q1,11,,,sample,provisional,,,generator,,\n',
        to: '',
      },
    ]),
  )
  if (!published.ok) throw new Error(JSON.stringify(published.problems))
  return [...published.value.files.keys()].map((name) => name.replace(/-[0-9a-f]{16}\.json$/, '')).slice(1)
}

describe('what a commune tells', () => {
  test.each([
    [
      'beside its district is kept by itself',
      ofDistrict + ofCommune('final'),
      ['rural-70', 'reception-70', 'within-692'],
    ],
    ['as a sample beside a figure, too', ofDistrict + ofCommune('sample'), ['rural-70', 'reception-70', 'within-692']],
    [
      'of another quarter is needed for its total',
      ofDistrict + ofCommune('final', '2024-Q2'),
      ['rural-70', 'reception-70'],
    ],
    [
      'from a source beside a sample, which can be hidden, is needed for its total',
      ofDistrict.replace('final', 'sample').replace('report', 'generator') + ofCommune('final'),
      ['rural-70', 'reception-70'],
    ],
    ['alone is needed for its total', ofCommune('final'), ['rural-70', 'reception-70']],
  ])('%s', (_, rows, expected) => {
    expect(slicesWith(rows)).toEqual(expected)
  })
})

describe('a family that is large in a province', () => {
  const publicationOf = (together?: number) => {
    const published = publishPackage(smallPackage(), together === undefined ? {} : { together })
    if (!published.ok) throw new Error(JSON.stringify(published.problems))
    return published.value.files
  }
  const { observations, catalogue: whole } = publishedFigures(publicationOf())
  const rowsOf = (family: string) => {
    const of = whole.indicators.flatMap((each) => (each.family === family ? [each.id] : []))
    const entry = whole.slices.find((each) => each.family === family)!
    const { figures } = decoded(publicationOf(), entry.file)
    return { of, rows: figures.observations.value.length + figures.targets.value.length }
  }

  test('is besides cut by indicator, and nothing else is', () => {
    const rural = rowsOf('rural')
    const files = publicationOf(rural.rows - 1)
    const { catalogue } = publishedFigures(files)
    expect(catalogue.slices.map(({ file }) => file)).toEqual(whole.slices.map(({ file }) => file))
    const cut = (catalogue.indicatorSlices ?? []).map((entry) => ({ entry, slice: decoded(files, entry.file) }))
    expect(cut.length).toBeGreaterThan(1)
    for (const { entry, slice } of cut) {
      expect(rural.of).toContain(entry.indicator)
      expect(entry.file.startsWith(`${entry.indicator}-70-`)).toBe(true)
      expect({ ...entry, figures: undefined }).toMatchObject({ indicator: slice.indicator, province: slice.province })
      expect(observationsIn(slice.figures)).toEqual(
        observations.filter(({ indicator }) => indicator === entry.indicator),
      )
    }
    expect(whole.indicatorSlices).toBeUndefined()
    expect(publishedFigures(publicationOf(rural.rows)).catalogue.indicatorSlices).toBeUndefined()
  })

  test('of one indicator stays as it is', () => {
    const one = whole.families.map(({ id }) => rowsOf(id)).filter(({ of }) => of.length === 1)
    const { catalogue } = publishedFigures(publicationOf(0))
    expect(one.length).toBeGreaterThan(0)
    for (const { of } of one)
      expect(catalogue.indicatorSlices?.some(({ indicator }) => indicator === of[0])).toBe(false)
  })
})

function decoded(files: ReadonlyMap<string, string>, file: string) {
  const slice = decodeSlice(files.get(file)!, file)
  if (!slice.ok) throw new Error(JSON.stringify(slice.problems))
  return slice.value
}
