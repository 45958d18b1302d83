import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildCommand } from '../../scripts/package/build-command.ts'
import { loadPackage } from '../../scripts/package/load-package.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { smallPackage } from '../package/small-package.ts'
import { publishedFigures as readFigures } from '../support/published-figures.ts'
import { fuzzRuns, fuzzSeed } from './fuzz-runs.ts'
import { type Mutation, type PackageFiles, mutatedPackage, mutationsArbitrary } from './mutated-package.ts'
import { sourceFigures } from './source-figures.ts'

const options = (short: number) => ({ seed: fuzzSeed, numRuns: fuzzRuns(short) })

/** The figures of a publication in the words of `sourceFigures`; throws when a published file cannot be read. */
function publishedFigures(files: ReadonlyMap<string, string>): readonly string[] {
  const { catalogue, observations } = readFigures(files)
  const codes = new Map(catalogue.areas.map((area) => [area.id, area.code]))
  return observations
    .map((each) => {
      const name = [each.indicator, each.category ?? '', codes.get(each.area) ?? '', each.period]
      const figure = each.kind === 'value' ? [String(each.value), String(each.denominator ?? '')] : ['', '']
      return [...name, ...figure].join('|')
    })
    .sort()
}

/**
 * What is wrong with what becomes of a package: a figure that is not as it stands in its row or is not there at all, a file that
 * would lie elsewhere, a sentence that nobody can read. Throws what the product throws.
 */
function faultsOf(files: PackageFiles): readonly string[] {
  const result = publishPackage(files)
  if (result.ok) {
    const elsewhere = [...result.value.files.keys()].filter((name) => !/^[a-z0-9-]+\.json$/.test(name))
    const [published, source] = [publishedFigures(result.value.files), sourceFigures(files)]
    const [ofPublished, ofSource] = [new Set(published), new Set(source)]
    const added = published.filter((figure) => !ofSource.has(figure)).map((figure) => `added: ${figure}`)
    const lost = source.filter((figure) => !ofPublished.has(figure)).map((figure) => `lost: ${figure}`)
    const count = published.length === source.length ? [] : [`${source.length} rows, ${published.length} figures`]
    return [...elsewhere, ...added, ...lost, ...count]
  }
  const sentences = result.problems.flatMap((problem) =>
    (['vi', 'en'] as const).map((language) => packageProblemSentence(problem, language)),
  )
  if (sentences.length === 0) return ['refused without a word']
  const unreadable = /undefined|\{(?!value\})\w+\}|[\p{Cc}\u202e]/u
  return sentences.filter((sentence) => unreadable.test(sentence) || sentence.length > 3000)
}

test('a small package, however changed, is published as it stands or refused in sentences', () => {
  const property = fc.property(mutationsArbitrary, (mutations) => {
    expect(faultsOf(mutatedPackage(smallPackage(), mutations))).toEqual([])
  })
  fc.assert(property, options(200))
})

test('the package of Bình Phước, however changed, is published as it stands or refused in sentences', async () => {
  const loaded = await loadPackage(join(import.meta.dirname, '..', '..', 'data', 'binh-phuoc'))
  const files = loaded.ok ? loaded.value : new Map<string, Uint8Array>()
  expect(faultsOf(files)).toEqual([])
  const property = fc.property(mutationsArbitrary, (mutations) => {
    expect(faultsOf(mutatedPackage(files, mutations))).toEqual([])
  })
  fc.assert(property, options(2))
})

test('a build of a changed package leaves the whole new publication or the whole old one, and touches nothing else', async () => {
  const root = await mkdtemp(join(tmpdir(), 'fuzz-build-'))
  const [folder, out] = [join(root, 'data', 'binh-phuoc'), join(root, 'public', 'data')]
  const write = async (files: PackageFiles): Promise<void> => {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes)
  }
  const publication = async (): Promise<ReadonlyMap<string, string>> => {
    const names = (await readdir(out)).sort()
    return new Map(
      await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const)),
    )
  }
  const build = () => buildCommand([], { root, print: () => undefined })
  await write(smallPackage())
  await build()
  try {
    const property = fc.asyncProperty(mutationsArbitrary, async (mutations: readonly Mutation[]) => {
      const [before, files] = [await publication(), mutatedPackage(smallPackage(), mutations)]
      await write(files)
      const code = await build()
      const after = await publication()
      const published = publishPackage(files)
      expect(code).toBe(published.ok ? 0 : 1)
      expect(after).toEqual(published.ok ? published.value.files : before)
      expect([await readdir(root), await readdir(join(root, 'public'))]).toEqual([['data', 'public'], ['data']])
    })
    await fc.assert(property, options(20))
  } finally {
    await rm(root, { recursive: true, force: true })
  }
})
