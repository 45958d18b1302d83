import 'fake-indexeddb/auto'
import { figureTable } from '../../src/domain/figure-table.ts'
import { HttpResponse, http } from 'msw'
import { describe, expect, test, vi } from 'vitest'
import { encodeSlice } from '../../src/contract/slice-file.ts'
import { checksum } from '../../src/contract/checksum.ts'
import { loadSlice } from '../../src/data/load-slice.ts'
import { keepFile, savedFile } from '../../src/data/saved-files.ts'
import { stubDeadStore } from './dead-store.ts'
import { publicationServer } from './publication-server.ts'
import { problemFrom, receptionEntry, ruralEntry, ruralSlice } from './small-publication.ts'

const { server, serve, asked } = publicationServer()
const load = () => loadSlice(ruralEntry, new AbortController().signal)
const path = `/data/${ruralEntry.file}`
const place = { file: ruralEntry.file }

describe('a slice from the server', () => {
  test('is decoded, asked for once, and saved for the day the network is gone', async () => {
    serve('normal')
    expect(await load()).toEqual(ruralSlice)
    expect(asked).toEqual([`${path} default`])
    expect(await savedFile(ruralEntry.file)).toBe(encodeSlice(ruralSlice))
  })

  test.each([
    ['cut', { code: 'network-failed', place }],
    ['not-found', { code: 'file-gone', place }],
    ['corrupted', { code: 'file-hash-differs', place }],
    ['login-page', { code: 'file-hash-differs', place }],
  ] as const)('under the scenario “%s” is a problem that can be told', async (scenario, problem) => {
    serve(scenario)
    expect(await problemFrom(load())).toEqual(problem)
    expect(await savedFile(ruralEntry.file)).toBeUndefined()
  })

  test('whose bytes are damaged is asked for once more, past the cache, and never a third time', async () => {
    serve('corrupted')
    await problemFrom(load())
    expect(asked).toEqual([`${path} default`, `${path} reload`])
  })

  test('that only the cache had damaged is used after the second try', async () => {
    server.use(
      http.get('*/data/:file', ({ request }) =>
        HttpResponse.text(request.cache === 'reload' ? encodeSlice(ruralSlice) : 'damaged'),
      ),
    )
    expect(await load()).toEqual(ruralSlice)
    expect(await savedFile(ruralEntry.file)).toBe(encodeSlice(ruralSlice))
  })

  test('is asked for once more past a preload that failed, when the network fails', async () => {
    serve('cut')
    await problemFrom(load())
    expect(asked).toEqual([`${path} default`, `${path} reload`])
  })

  test('is not asked for again when the server has no such file', async () => {
    serve('not-found')
    await problemFrom(load())
    expect(asked).toEqual([`${path} default`])
  })

  test('with the promised hash but another shape is a problem of its shape', async () => {
    const text = encodeSlice(ruralSlice).replace('"family":"rural"', '"family":7')
    server.use(http.get('*/data/:file', () => HttpResponse.text(text)))
    const entry = { ...ruralEntry, sha256: checksum(text) }
    expect(await problemFrom(loadSlice(entry, new AbortController().signal))).toMatchObject({
      code: 'file-shape',
      place: { file: ruralEntry.file, text: 'family' },
    })
  })
})

describe('the saved copy of a slice', () => {
  test.each(['cut', 'not-found', 'corrupted', 'login-page'] as const)(
    'answers after a good load, under the scenario “%s”',
    async (scenario) => {
      serve('normal')
      await load()
      serve(scenario)
      expect(await load()).toEqual(ruralSlice)
    },
  )

  test('is refused when its hash is not the promised one', async () => {
    await keepFile(ruralEntry.file, encodeSlice({ ...ruralSlice, figures: figureTable([], []) }))
    serve('cut')
    expect(await problemFrom(load())).toEqual({ code: 'network-failed', place })
  })

  test('of another slice does not answer', async () => {
    serve('normal')
    await loadSlice(receptionEntry, new AbortController().signal)
    serve('cut')
    expect(await problemFrom(load())).toEqual({ code: 'network-failed', place })
  })
})

test('a slice does not wait for the store that would save it', async () => {
  vi.resetModules()
  stubDeadStore()
  serve('normal')
  const { loadSlice: loadAnew } = await import('../../src/data/load-slice.ts')
  expect(await loadAnew(ruralEntry, new AbortController().signal)).toEqual(ruralSlice)
})
