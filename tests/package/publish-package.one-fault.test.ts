import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemsOf } from './problems-of.ts'
import { type Edit, bytesOf, smallPackage } from './small-package.ts'

const folder = join(import.meta.dirname, '../fixtures/packages/hai-phong')
const files: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
)
const shared = [...files.keys()].filter((name) => /^(?!observations|targets).*\.csv$/.test(name))

/** Where faults are told after a change of one file, as `file row`. */
const placesAfter = (name: string, text: string): readonly string[] => [
  ...new Set(
    problemsOf(new Map([...files, [name, bytesOf(text)]])).flatMap((problem) =>
      [problem, ...(problem.again?.first ?? [])].map(({ place }) => `${place?.file} ${place?.row ?? ''}`),
    ),
  ),
]

describe.each(shared)('one fault in %s is told where it stands, and not of what points there:', (name) => {
  const text = new TextDecoder().decode(files.get(name))
  const lines = text.trimEnd().split('\n')
  const [header = '', ...rows] = lines
  const withLine = (at: number, line: string): string =>
    [...lines.slice(0, at), line, ...lines.slice(at + 1)].join('\n')

  test.each([
    ['an empty file', ''],
    ['a file without its first column', text.replaceAll(/^[^,\n]*,/gm, '')],
  ])('%s', (_, changed) => {
    expect(placesAfter(name, changed).filter((place) => !place.startsWith(name))).toEqual([])
  })

  test('a file in another encoding', () => {
    const bytes = new Uint8Array([...bytesOf(header), 0x0a, 0xff, 0xd4, 0x0a])
    const problems = problemsOf(new Map([...files, [name, bytes]]))
    expect([...new Set(problems.map(({ place }) => place?.file))]).toEqual([name])
  })

  test('a cell too many', () => {
    for (const [index, row] of rows.slice(0, 2).entries()) {
      expect(placesAfter(name, withLine(index + 1, `${row},x`))).toEqual([`${name} ${index + 2}`])
    }
  })

  test('a cell that nothing can be', () => {
    for (const [index, row] of rows.slice(0, 2).entries()) {
      const cells = row.split(',')
      for (const [at, column] of row.includes('"') ? [] : header.split(',').entries()) {
        // Another word of the same kind is no fault of its own.
        if (name === 'area-types.csv' && column === 'id') continue
        const changed = cells.map((cell, of) => (of === at ? '§' : cell)).join(',')
        const elsewhere = placesAfter(name, withLine(index + 1, changed)).filter(
          (place) => place !== `${name} ${index + 2}`,
        )
        expect(elsewhere, `${column} in row ${index + 2}`).toEqual([])
      }
    }
  })
})

test.each<readonly [string, Edit, string]>([
  ['unknown code', { file: 'observations.csv', from: '25292,Xã Lộc Quang', to: '25299,Xã Lộc Quang' }, 'area-unknown'],
  ['first day that is none', { file: 'areas.csv', from: '75,2025-07-01,', to: '75,2025-07-32,' }, 'cell-not-day'],
])('a quarter that may be told beside a sum is not a fault for an %s', (_, edit, code) => {
  const edits: readonly Edit[] = [
    { file: 'indicators.csv', from: 'count,flow', to: 'count,cumulative' },
    { file: 'datapackage.json', from: '"dataDate":"2024-05-01"', to: '"dataDate":"2025-12-01"' },
    {
      file: 'observations.csv',
      from: 'rural.ntm,,697,Huyện',
      to: 'reception.turns,,25292,Xã Lộc Quang,2025-Q3,9,,,final,,,,report,,\nrural.ntm,,697,Huyện',
    },
  ]
  expect(problemsOf(smallPackage(edits)).map((problem) => problem.code)).toEqual([])
  expect(problemsOf(smallPackage([...edits, edit])).map((problem) => problem.code)).toEqual([code])
})
