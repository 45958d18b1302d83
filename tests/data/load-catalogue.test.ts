import 'fake-indexeddb/auto'
import { HttpResponse, http } from 'msw'
import { describe, expect, test, vi } from 'vitest'
import type { Scenario } from '../../mocks/scenario.ts'
import { catalogueFileName, catalogueVersion } from '../../src/contract/catalogue-file.ts'
import { encodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { loadCatalogue } from '../../src/data/load-catalogue.ts'
import { keepFile, savedFile } from '../../src/data/saved-files.ts'
import { binhPhuoc, ntm } from '../domain/small-dataset.ts'
import { stubDeadStore } from './dead-store.ts'
import { publicationServer } from './publication-server.ts'
import { problemFrom, published, receptionEntry, ruralEntry } from './small-publication.ts'

const { server, serve, asked } = publicationServer()
const load = () => loadCatalogue(new AbortController().signal)
const place = { file: catalogueFileName }

const failures: readonly (readonly [Scenario, object])[] = [
  ['cut', { code: 'network-failed', place }],
  ['not-found', { code: 'http-status', place, params: { status: 404 } }],
  ['login-page', { code: 'file-not-json', place }],
  [
    'wrong-version',
    { code: 'file-version-newer', place, params: { version: catalogueVersion + 1, expected: catalogueVersion } },
  ],
]

describe('the catalogue from the server', () => {
  test('is decoded, never taken from the cache unasked, and saved', async () => {
    serve('normal')
    expect(await load()).toEqual({ catalogue: published })
    expect(asked).toEqual([`/data/${catalogueFileName} no-cache`])
    expect(await savedFile(catalogueFileName)).toBe(encodeCatalogue(published))
  })

  test.each(failures)('under the scenario “%s” is a problem that can be told', async (scenario, problem) => {
    serve(scenario)
    expect(await problemFrom(load())).toEqual(problem)
    expect(await savedFile(catalogueFileName)).toBeUndefined()
  })

  test('that is damaged in the cache is asked for again past it, and one that stays damaged is a problem', async () => {
    const damaged = encodeCatalogue(published).replace('Lộc Ninh', 'Lộc Ninb')
    serve('normal')
    const answer = () => new HttpResponse(damaged)
    server.use(http.get(`*/data/${catalogueFileName}`, answer, { once: true }))
    expect(await load()).toEqual({ catalogue: published })
    expect(asked).toEqual([`/data/${catalogueFileName} no-cache`, `/data/${catalogueFileName} reload`])
    server.use(http.get(`*/data/${catalogueFileName}`, answer))
    expect(await load()).toEqual({ catalogue: published, savedBecause: { code: 'file-hash-differs', place } })
  })

  test('without any slice is a catalogue all the same', async () => {
    serve('empty')
    expect(await load()).toEqual({ catalogue: { ...published, slices: [] } })
  })

  test('drops the saved slices of editions that are no longer published, and keeps those that are', async () => {
    await keepFile(ruralEntry.file, 'kept')
    await keepFile('rural-70-0000000000000000.json', 'old')
    serve('normal')
    await load()
    expect(await savedFile(ruralEntry.file)).toBe('kept')
    expect(await savedFile(receptionEntry.file)).toBeUndefined()
    expect(await savedFile('rural-70-0000000000000000.json')).toBeUndefined()
  })

  test('keeps the saved slices of single indicators', async () => {
    const entry = {
      indicator: ntm.id,
      province: binhPhuoc.id,
      file: 'rural.ntm-70-0123456789abcdef.json',
      sha256: 'ab'.repeat(32),
    }
    await keepFile(entry.file, 'kept')
    server.use(
      http.get('*/data/catalogue.json', () =>
        HttpResponse.text(encodeCatalogue({ ...published, indicatorSlices: [entry] })),
      ),
    )
    await load()
    await keepFile(ruralEntry.file, 'written after what is dropped')
    expect(await savedFile(entry.file)).toBe('kept')
  })
})

describe('the saved copy of the catalogue', () => {
  test.each(failures)('answers after a good load under “%s”, and says why it does', async (scenario, problem) => {
    serve('normal')
    await load()
    serve(scenario)
    expect(await load()).toEqual({ catalogue: published, savedBecause: problem })
  })

  test('of a format this program does not read is refused', async () => {
    await keepFile(
      catalogueFileName,
      encodeCatalogue(published).replace(`"version":${catalogueVersion}`, '"version":0'),
    )
    serve('cut')
    expect(await problemFrom(load())).toEqual({ code: 'network-failed', place })
  })

  test('is not replaced, and drops no slice, while the server gives no good one', async () => {
    serve('normal')
    await load()
    await keepFile(ruralEntry.file, 'kept')
    serve('login-page')
    await load()
    expect(await savedFile(catalogueFileName)).toBe(encodeCatalogue(published))
    expect(await savedFile(ruralEntry.file)).toBe('kept')
  })
})

test('the catalogue does not wait for the store that would save it', async () => {
  vi.resetModules()
  stubDeadStore()
  serve('normal')
  const { loadCatalogue: loadAnew } = await import('../../src/data/load-catalogue.ts')
  expect(await loadAnew(new AbortController().signal)).toEqual({ catalogue: published })
})

test('the catalogue is not taken without the program that checks it, and comes once that does', async () => {
  vi.resetModules()
  vi.spyOn(globalThis, 'crypto', 'get').mockReturnValue({} as Crypto)
  vi.doMock('../../src/contract/checksum.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  serve('normal')
  const { loadCatalogue: loadAnew } = await import('../../src/data/load-catalogue.ts')
  const { ProblemError: OwnError } = await import('../../src/data/problem-error.ts')
  const failed = await loadAnew(new AbortController().signal).catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(OwnError)
  expect(failed).toMatchObject({ problem: { code: 'network-failed', place } })
  vi.doUnmock('../../src/contract/checksum.ts')
  expect(await loadAnew(new AbortController().signal)).toMatchObject({ catalogue: published })
  vi.restoreAllMocks()
})
