import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { nationalSample, nationalSize, sharedWords } from '../../../scripts/sample/national-sample.ts'
import { quarterOf, quartersOf } from '../../../src/domain/period.ts'
import { packageParts } from '../../../src/package/package-parts.ts'
import { publishPackage } from '../../../src/package/publish-package.ts'
import { readDescription } from '../../../src/package/read-description.ts'
import { publishedFigures } from '../../support/published-figures.ts'

const [calendars, families] = await Promise.all(sharedWords.map((name) => readFile(`data/binh-phuoc/${name}`, 'utf8')))
const words = { 'calendars.csv': calendars!, 'families.csv': families! }
const size = {
  provinces: 2,
  communes: 7,
  indicators: 6,
  quarters: quartersOf({ first: quarterOf(2025, 4), last: quarterOf(2026, 3) }),
}
const files = new Map(nationalSample(size, words))

describe('the sample of a country', () => {
  test('is the same in every run', () => {
    expect(new Map(nationalSample(size, words))).toEqual(files)
  })

  test('has the size of the country of today', () => {
    expect(nationalSize).toMatchObject({ provinces: 34, communes: 3321, indicators: 50 })
    expect(nationalSize.quarters).toHaveLength(44)
  })

  test('names two parts for each family of each province, and for the provinces: the last year, and those before it', () => {
    const description = readDescription(new TextEncoder().encode(files.get('datapackage.json')))
    if (!description.ok) throw new Error(JSON.stringify(description.problems))
    const used = ['rural', 'ocop', 'schools', 'reception', 'universal']
    expect(packageParts(description.value)?.parts.map(({ name }) => name)).toEqual([
      ...['01', '02'].flatMap((code) => used.flatMap((family) => [`${code}-${family}`, `${code}-${family}-2026`])),
      'vn',
      'vn-2026',
    ])
    for (const [name, text] of files) {
      if (!name.startsWith('observations-')) continue
      const isOfLast = (row: string): boolean => row.includes(',2026-Q')
      const rows = text.trim().split('\n').slice(1)
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.every((row) => isOfLast(row) === name.endsWith('-2026.csv'))).toBe(true)
    }
  })

  test('publishes as a whole: all of it sample, and each province the sum of its communes', () => {
    const bytes = new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]))
    const published = publishPackage(bytes)
    if (!published.ok) throw new Error(JSON.stringify(published.problems.slice(0, 3)))
    expect(published.value.summary).toMatchObject({
      areas: 10,
      indicators: 6,
      published: 0,
      sample: 9 * 6 * 4,
      targets: 2 * 4,
    })
    const { observations } = publishedFigures(published.value.files)
    const of = (isProvince: boolean, code: string) =>
      observations
        .filter(
          ({ area, period }) => (area.length === 2) === isProvince && area.startsWith(code) && period === '2026-Q3',
        )
        .reduce((sum, each) => sum + (each.kind === 'value' ? Math.round(each.value * 10) : 0), 0)
    for (const code of ['01', '02']) {
      expect(of(true, code)).toBeGreaterThan(0)
      expect(of(true, code)).toBe(of(false, code))
    }
  })
})
