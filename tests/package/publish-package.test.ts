import { describe, expect, test } from 'vitest'
import { publishPackage } from '../../src/package/publish-package.ts'
import { decodeCatalogue } from '../../src/contract/catalogue-file.ts'
import { decodeSlice } from '../../src/contract/slice-file.ts'
import type { DataProblemCode } from '../../src/domain/package-problem.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { packageProblemSentence } from '../../src/i18n/package-problems.ts'
import { type Edit, bytesOf, smallPackage, smallPackageTexts } from './small-package.ts'

const problemsOf = (files: ReadonlyMap<string, Uint8Array>): readonly Problem<DataProblemCode>[] => {
  const result = publishPackage(files)
  return result.ok ? [] : result.problems
}

const publicationOf = (files: ReadonlyMap<string, Uint8Array>) => {
  const result = publishPackage(files)
  if (!result.ok) throw new Error(result.problems.map((problem) => packageProblemSentence(problem, 'en')).join('\n'))
  return result.value
}

const one = (file: string, from: string, to: string): readonly Edit[] => [{ file, from, to }]

describe('a package without a fault', () => {
  test('becomes a catalogue and one slice for each family and province, with what it holds', () => {
    const { files, summary } = publicationOf(smallPackage())
    expect(summary).toEqual({ areas: 7, indicators: 3, published: 5, sample: 2, targets: 1, files: 3 })
    const catalogue = decodeCatalogue(files.get('catalogue.json')!)
    if (!catalogue.ok) throw new Error('catalogue')
    expect(catalogue.value).toMatchObject({
      dataDate: '2024-05-01',
      quarters: { first: '2022-Q3', last: '2024-Q1' },
      counts: { published: 5, sample: 2 },
      start: { areaCode: '692', quarter: '2024-Q1' },
    })
    expect(catalogue.value.edition).toMatch(/^[0-9a-f]{8}$/)
    for (const { file, sha256, family } of catalogue.value.slices) {
      expect(file).toBe(`${family}-70-${sha256.slice(0, 16)}.json`)
      expect(decodeSlice(files.get(file)!, file).ok).toBe(true)
    }
    expect(catalogue.value.slices.map((entry) => entry.family)).toEqual(['rural', 'reception'])
  })

  test('is published with the same bytes however the rows of figures are ordered', () => {
    const [header, ...rows] = smallPackageTexts['observations.csv']!.trimEnd().split('\n')
    const turned = smallPackage()
    turned.set('observations.csv', bytesOf([header, ...rows.reverse()].join('\n')))
    expect([...publicationOf(turned).files]).toEqual([...publicationOf(smallPackage()).files])
  })

  test('has another edition and another slice name when one figure changes', () => {
    const changed = smallPackage([{ file: 'observations.csv', from: '2024-Q1,3,15', to: '2024-Q1,2,15' }])
    const plain = problemsOf(changed)
    expect(plain.map((problem) => problem.code)).toEqual(['printed-fraction-differs', 'printed-percent-differs'])
    const note = smallPackage([{ file: 'observations.csv', from: 'đã điều chỉnh', to: 'điều chỉnh' }])
    const [before, after] = [publicationOf(smallPackage()), publicationOf(note)]
    expect([...after.files.keys()]).not.toEqual([...before.files.keys()])
    const edition = (text: string | undefined): string => /"edition":"(\w+)"/.exec(text ?? '')![1]!
    expect(edition(after.files.get('catalogue.json'))).not.toBe(edition(before.files.get('catalogue.json')))
  })

  const accepted: readonly (readonly [string, (text: string) => string])[] = [
    ['CRLF line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['decomposed letters (NFD)', (text) => text.normalize('NFD')],
    ['a blank row at the end', (text) => `${text}\n\n`],
  ]
  test.each(accepted)('is read the same with %s', (_, change) => {
    const files = smallPackage()
    for (const [name, text] of Object.entries(smallPackageTexts)) {
      if (name.endsWith('.csv')) files.set(name, bytesOf(change(text)))
    }
    expect([...publicationOf(files).files]).toEqual([...publicationOf(smallPackage()).files])
  })

  test('may separate its columns by semicolons, and then its decimals by a comma', () => {
    const files = smallPackage([
      { file: 'indicators.csv', from: 'count,flow', to: 'index,stock' },
      { file: 'breakdowns.csv', from: 'reception.turns,mode,regular,yes', to: 'reception.turns,mode,regular,no' },
      { file: 'breakdowns.csv', from: 'reception.turns,mode,leader,yes', to: 'reception.turns,mode,leader,no' },
    ])
    const text = smallPackageTexts['observations.csv']!.replace('"03/15 xã, đạt 20%"', '03/15 xã').replaceAll(',', ';')
    files.set('observations.csv', bytesOf(text.replace(';71;', ';71,5;')))
    const slice = [...publicationOf(files).files].find(([name]) => name.startsWith('reception'))![1]
    expect(slice).toContain('[71.5,60,11]')
  })

  test('keeps a cell that looks like a formula as the text it is', () => {
    const files = smallPackage([{ file: 'observations.csv', from: 'đã điều chỉnh', to: '=1+1' }])
    const slice = [...publicationOf(files).files].find(([name]) => name.startsWith('rural'))![1]
    expect(slice).toContain('"=1+1"')
  })

  test('may cut the periods of a definition by a calendar of its own, and else says nothing of one', () => {
    const recut = one('definitions.csv', 'old,,2022-03-07,,', 'old,,2022-03-07,inspectorate,')
    const catalogue = decodeCatalogue(publicationOf(smallPackage(recut)).files.get('catalogue.json')!)
    if (!catalogue.ok) throw new Error('catalogue')
    const [old, current] = catalogue.value.indicators[0]!.versions
    expect(old).toMatchObject({ id: 'old', calendar: 'inspectorate' })
    expect(current).not.toHaveProperty('calendar')
  })

  test('finds the two areas that bore the code 25292 by the day', () => {
    const old = 'rural.ntm,,25292,Xã Lộc Phú,2025-Q2,1,1,,final,,,,report,,\n'
    const young = 'rural.ntm,,25292,Xã Lộc Quang,2025-Q3,1,1,,final,,,,report,,\n'
    const files = smallPackage(one('datapackage.json', '2024-05-01', '2025-10-15'))
    files.set('observations.csv', bytesOf(smallPackageTexts['observations.csv']! + old + young))
    const names = [...publicationOf(files).files.keys()]
    expect(names.filter((name) => name.startsWith('rural'))).toEqual([
      expect.stringContaining('rural-70-'),
      expect.stringContaining('rural-75-'),
    ])
  })
})
