import 'fake-indexeddb/auto'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type PublishedCatalogue, catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { encodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { encodeSlice } from '../../src/contract/slice-file.ts'
import { bringEdition, heldFiles } from '../../src/data/bring-edition.ts'
import { stopWork } from '../../src/data/copy-work.ts'
import { loadCatalogue } from '../../src/data/load-catalogue.ts'
import { loadSlice } from '../../src/data/load-slice.ts'
import { offlineChoice } from '../../src/data/offline-choice.ts'
import { downloadCopy, onCopy, presentCopy, removeCopy } from '../../src/data/offline-copy.ts'
import { dropFiles, keepCatalogue, keepFile, nextCatalogueName, savedFile } from '../../src/data/saved-files.ts'
import { publicationServer } from './publication-server.ts'
import { problemFrom, published, receptionEntry, ruralEntry, ruralSlice } from './small-publication.ts'
import { giveStorage } from './small-storage.ts'

const { server, serve, asked } = publicationServer()
const { signal } = new AbortController()

/** The edition before that of the server: of both files it had others. */
const before: PublishedCatalogue = {
  ...published,
  edition: 'before',
  slices: [
    { ...ruralEntry, file: 'rural-70-0000000000000001.json' },
    { ...receptionEntry, file: 'reception-70-0000000000000001.json' },
  ],
}
const [oldRural, oldReception] = before.slices as [typeof ruralEntry, typeof receptionEntry]

/** A copy that holds so many files of the edition before, and the one of the server waiting. */
async function waiting(...files: readonly string[]): Promise<void> {
  await keepCatalogue(
    encodeCatalogue(before),
    before.slices.map(({ file }) => file),
  )
  await Promise.all(files.map((file) => keepFile(file, 'old')))
  await loadCatalogue(signal)
  await vi.waitFor(async () => expect(await savedFile(nextCatalogueName)).toBe(encodeCatalogue(published)))
}

/** The server keeps the first file it is asked for until it is told to send it. */
function fileThatWaits() {
  let send = (): void => {}
  const sending = new Promise<void>((resolve) => (send = resolve))
  const isAsked = new Promise<void>((resolve) => {
    server.use(
      http.get('*/data/*-*.json', async () => {
        resolve()
        await sending
      }),
    )
  })
  return { isAsked, send }
}

const held = async () => [...(await heldFiles())].sort()
const wholeBefore = [catalogueFileName, nextCatalogueName, oldRural.file].sort()

beforeEach(() => {
  giveStorage()
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('location', { protocol: 'https:' })
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  serve('normal')
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('an edition that waits', () => {
  test('takes the place of the one before once what the copy held of that one is there', async () => {
    await waiting(oldRural.file)
    expect(await held()).toEqual(wholeBefore)
    expect(await bringEdition()).toBe('whole')
    expect(await held()).toEqual([catalogueFileName, ruralEntry.file].sort())
    expect(await savedFile(catalogueFileName)).toBe(encodeCatalogue(published))
    expect(await savedFile(ruralEntry.file)).toBe(encodeSlice(ruralSlice))
    expect(await bringEdition()).toBeUndefined()
  })

  test('is brought by itself some seconds after its catalogue came', async () => {
    await waiting(oldRural.file)
    await vi.advanceTimersByTimeAsync(5000)
    vi.useRealTimers()
    await vi.waitFor(async () => expect(await savedFile(nextCatalogueName)).toBeUndefined())
    expect(await savedFile(catalogueFileName)).toBe(encodeCatalogue(published))
  })

  test('is not fetched again where its files are there already', async () => {
    await waiting(oldRural.file)
    await keepFile(ruralEntry.file, encodeSlice(ruralSlice))
    const known = asked.length
    expect(await bringEdition()).toBe('whole')
    expect(asked).toHaveLength(known)
  })

  test('brings all that was asked to be kept', async () => {
    offlineChoice.write('all')
    await waiting(oldRural.file)
    expect(await bringEdition()).toBe('whole')
    expect(await held()).toEqual([catalogueFileName, ruralEntry.file, receptionEntry.file].sort())
    offlineChoice.write(undefined)
  })

  test.each([
    ['the line is cut', () => server.use(http.get('*/data/:file', () => HttpResponse.error())), 'network-failed'],
    [
      'a file comes damaged',
      () => server.use(http.get('*/data/:file', () => HttpResponse.text('{}'))),
      'file-hash-differs',
    ],
  ])('leaves the one before whole when %s', async (_what, harm, code) => {
    await waiting(oldRural.file)
    harm()
    expect(await bringEdition()).toMatchObject({ code })
    expect(await held()).toEqual(wholeBefore)
    expect(await savedFile(catalogueFileName)).toBe(encodeCatalogue(before))
    server.resetHandlers()
    serve('normal')
    expect(await bringEdition()).toBe('whole')
  })

  test('leaves the one before whole when there is no room, and when it is stopped', async () => {
    await waiting(oldRural.file)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await bringEdition()).toBe('full')
    vi.restoreAllMocks()
    const ending = bringEdition()
    await stopWork()
    expect(await ending).toBe('stopped')
    expect(await held()).toEqual(wholeBefore)
  })

  test('is brought once, however often that is begun', async () => {
    await waiting(oldRural.file, oldReception.file)
    const known = asked.length
    expect(await Promise.all([bringEdition(), bringEdition(), bringEdition()])).toEqual(['whole', 'whole', 'whole'])
    expect(asked).toHaveLength(known + 2)
  })

  test('comes no more once the copy is removed while it is coming', async () => {
    await waiting(oldRural.file, oldReception.file)
    const coming = fileThatWaits()
    const ending = bringEdition()
    await coming.isAsked
    const removing = removeCopy()
    coming.send()
    await removing
    expect(await ending).toBe('stopped')
    expect(await held()).toEqual([])
  })

  test('leaves to a download that runs what that brings itself', async () => {
    await waiting(oldRural.file)
    const coming = fileThatWaits()
    const downloading = downloadCopy('all')
    await coming.isAsked
    const ending = bringEdition()
    coming.send()
    await downloading
    expect(await ending).toBeUndefined()
    expect(presentCopy().end).toBe('whole')
    expect(await held()).toEqual([catalogueFileName, ruralEntry.file, receptionEntry.file].sort())
    expect(asked.filter((file) => file.includes(ruralEntry.file))).toHaveLength(1)
    offlineChoice.write(undefined)
  })

  test('is not brought to a reader who saves data, unless he asked for it', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } })
    await waiting(oldRural.file)
    const known = asked.length
    expect(await bringEdition()).toBeUndefined()
    expect(asked).toHaveLength(known)
    offlineChoice.write('all')
    expect(await bringEdition()).toBe('whole')
    offlineChoice.write(undefined)
  })

  test('takes the place of a copy that this program cannot read', async () => {
    await waiting(oldRural.file)
    await keepFile(catalogueFileName, '{"format":"of another version"}')
    expect(await bringEdition()).toBe('whole')
    expect(await held()).toEqual([catalogueFileName])
  })
})

describe('a browser that does not let its workers be asked for', () => {
  test('keeps figures without the program', async () => {
    const refused = async (): Promise<never> => await Promise.reject(new DOMException('refused', 'SecurityError'))
    vi.stubGlobal('navigator', { serviceWorker: { getRegistration: refused } })
    await keepFile(ruralEntry.file, 'kept')
    const stop = onCopy(() => undefined)
    await vi.waitFor(() => expect(presentCopy()).toMatchObject({ held: new Set([ruralEntry.file]), program: 'absent' }))
    stop()
    const stuck = { active: {}, unregister: refused }
    vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => stuck } })
    await removeCopy()
    expect(presentCopy()).toMatchObject({ held: new Set(), program: 'kept' })
  })
})

describe('a page while the server cannot be reached', () => {
  test('that shows the edition which still waits is not led back; one that has just come gets the one before', async () => {
    await waiting(oldRural.file)
    serve('cut')
    expect(await problemFrom(loadCatalogue(signal, published.edition))).toMatchObject({ code: 'network-failed' })
    expect(await loadCatalogue(signal)).toMatchObject({
      catalogue: { edition: 'before' },
      savedBecause: { code: 'network-failed' },
    })
  })

  test('that shows an edition which another tab has replaced in the copy is told that its file is gone', async () => {
    await waiting(oldRural.file)
    await bringEdition()
    serve('cut')
    expect(await problemFrom(loadSlice(oldReception, signal))).toMatchObject({ code: 'file-gone' })
    // What the copy names, or what nobody has a copy of, is a matter of the line.
    expect(await problemFrom(loadSlice(receptionEntry, signal))).toMatchObject({ code: 'network-failed' })
    await dropFiles()
    expect(await problemFrom(loadSlice(oldReception, signal))).toMatchObject({ code: 'network-failed' })
  })

  test('that shows the edition which still waits blames the line for a file of it', async () => {
    await waiting(oldRural.file)
    serve('cut')
    expect(await problemFrom(loadSlice(receptionEntry, signal))).toMatchObject({ code: 'network-failed' })
  })
})
