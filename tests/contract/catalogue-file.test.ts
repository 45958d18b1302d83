import { describe, expect, test } from 'vitest'
import {
  type PublishedCatalogue,
  catalogueFileName,
  decodeCatalogue,
  encodeCatalogue,
} from '../../src/contract/catalogue-file.ts'
import { binhPhuoc, catalogue } from '../domain/small-dataset.ts'

const hash = 'ab'.repeat(32)
const published: PublishedCatalogue = {
  ...catalogue,
  sources: [
    ...catalogue.sources,
    { ...catalogue.sources[0]!, publisher: 'UBND huyện', published: catalogue.dataDate, url: 'https://example.vn' },
  ],
  slices: [{ family: 'rural', province: binhPhuoc.id, file: 'rural-70-abababababababab.json', sha256: hash }],
}

function broken(change: object): string {
  const json: unknown = JSON.parse(encodeCatalogue(published))
  return JSON.stringify({ ...(json as object), ...change })
}

describe('a catalogue', () => {
  test('comes back from its file as it went in', () => {
    expect(decodeCatalogue(encodeCatalogue(published))).toEqual({ ok: true, value: published })
  })

  test('lets properties pass that a later version may add', () => {
    expect(decodeCatalogue(broken({ contact: 'x' })).ok).toBe(true)
  })
})

describe('a catalogue file is refused', () => {
  test.each([
    ['that was cut off', encodeCatalogue(published).slice(0, -5), 'file-not-json', undefined],
    ['that is a slice', broken({ format: 'nhip-quy/slice' }), 'file-other-format', undefined],
    ['that is a list', '[]', 'file-other-format', undefined],
    ['of a newer version', broken({ version: 2 }), 'file-version-newer', undefined],
    ['of an older version', broken({ version: 0 }), 'file-version-older', undefined],
    ['with a day that does not exist', broken({ dataDate: '2025-02-30' }), 'file-shape', 'dataDate'],
    ['with counts below zero', broken({ counts: { published: -1, sample: 0 } }), 'file-shape', 'counts.published'],
    [
      'with a slice that lies elsewhere',
      broken({ slices: [{ ...published.slices[0], file: '../secret.json' }] }),
      'file-shape',
      'slices.0.file',
    ],
    [
      'with a slice without a whole hash',
      broken({ slices: [{ ...published.slices[0], sha256: 'abc' }] }),
      'file-shape',
      'slices.0.sha256',
    ],
  ])('%s', (_, text, code, where) => {
    const decoded = decodeCatalogue(text)
    const problems = decoded.ok ? [] : decoded.problems
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]!.place).toMatchObject({ file: catalogueFileName, ...(where ? { text: where } : {}) })
  })

  test('with its first fault, however many there are', () => {
    const decoded = decodeCatalogue(broken({ dataDate: '', edition: 5, areas: {} }))
    expect(decoded.ok ? [] : decoded.problems.map((problem) => problem.place?.text)).toEqual(['dataDate'])
  })
})
