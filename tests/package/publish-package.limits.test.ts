import { describe, expect, test } from 'vitest'
import { mostPackageBytes, mostPackageRows } from '../../src/package/package-limits.ts'
import { countOfProblems } from '../../src/package/problem-list.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { problemsOf } from './problems-of.ts'
import { bytesOf, smallPackage } from './small-package.ts'

describe('a package that is too much to read', () => {
  test('is refused with its largest file, before anything is decoded', () => {
    const files = smallPackage()
    files.set('observations.csv', new Uint8Array(mostPackageBytes))
    expect(problemsOf(files)).toEqual([
      { code: 'package-too-large', place: { file: 'observations.csv' }, params: { size: 65, limit: 64 } },
    ])
  })

  test.each([
    ['line feeds', '\n'],
    ['both signs', '\r\n'],
    ['carriage returns', '\r'],
  ])('is refused with its longest table, when that has a million rows, ended by %s', (_, end) => {
    const files = smallPackage()
    files.set('observations.csv', bytesOf(`rural.ntm,,692,Huyện Lộc Ninh,2024-Q1,x${end}`.repeat(1_000_000)))
    const problems = problemsOf(files)
    expect(problems).toEqual([
      { code: 'package-too-long', place: { file: 'observations.csv' }, params: { rows: 1001, limit: 500 } },
    ])
    const sentences = (['vi', 'en'] as const).map((language) => packageProblemSentence(problems[0]!, language))
    expect(sentences[0]).toMatch(/^observations\.csv: .*1001 nghìn dòng, quá mức 500 nghìn dòng/)
    expect(sentences[1]).toMatch(/^observations\.csv: .*1001 thousand rows, more than the 500 thousand/)
  })

  test('is refused by the rows of all its tables together, and read with as many as there may be', () => {
    const files = smallPackage()
    const linesIn = (bytes: Uint8Array) => bytes.filter((byte) => byte === 10).length
    const others = [...files].reduce((sum, [name, bytes]) => sum + (name.endsWith('.csv') ? linesIn(bytes) : 0), 0)
    // Blank rows count as well. A file that is no table may have any number of lines.
    files.set('map.json', bytesOf('\n'.repeat(mostPackageRows)))
    files.set('more.csv', bytesOf('\n'.repeat(mostPackageRows - others)))
    expect(problemsOf(files).map(({ code }) => code)).toEqual(['file-not-listed'])
    files.set('even-more.csv', bytesOf('\n'))
    expect(problemsOf(files).map(({ code, place }) => [code, place?.file])).toEqual([['package-too-long', 'more.csv']])
  })

  test.each([
    [
      'of 100,000 empty resources',
      JSON.stringify({ nhipquy: {}, resources: Array.from({ length: 80_000 }, () => ({})) }),
    ],
    ['that is longer than any list of files', ' '.repeat(300_000)],
    ['of more files than a folder holds', JSON.stringify({ resources: Array.from({ length: 1001 }, () => 1) })],
    ['nested a hundred thousand times', '['.repeat(150_000) + ']'.repeat(150_000)],
  ])('by a description %s', (_, text) => {
    const files = smallPackage()
    files.set('datapackage.json', bytesOf(text))
    const problems = problemsOf(files)
    expect(problems.map(({ code }) => code)).toEqual(['description-too-long'])
    expect(packageProblemSentence(problems[0]!, 'vi')).not.toMatch(/[{}]|undefined/)
  })

  test('a description nested deeply within its length is faulty, not a crash', () => {
    const files = smallPackage()
    files.set('datapackage.json', bytesOf('['.repeat(120_000) + ']'.repeat(120_000)))
    expect(problemsOf(files).map(({ place }) => place?.column)).toEqual(['nhipquy', 'resources'])
  })

  test('a description with a thousand faulty files is reported once for each property', () => {
    const files = smallPackage()
    files.set('datapackage.json', bytesOf(JSON.stringify({ resources: Array.from({ length: 1000 }, () => ({})) })))
    const problems = problemsOf(files)
    expect(problems.map(({ place }) => place?.column)).toEqual([
      'nhipquy',
      'resources.0.path',
      'resources.0.nhipquy:table',
    ])
    expect(countOfProblems(problems)).toBe(2001)
    const sentences = problems.map((problem) => packageProblemSentence(problem, 'vi'))
    expect(sentences.join()).not.toMatch(/undefined/)
    expect(sentences[1]).toContain('Cùng lỗi ở 999 chỗ khác: resources.1.path, resources.2.path, ')
  })
})
