import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  dropFiles,
  keepCatalogue,
  keepFile,
  nextCatalogueName,
  savedFile,
  switchCatalogue,
} from '../../src/data/saved-files.ts'
import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { stubDeadStore } from './dead-store.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a saved file', () => {
  test('comes back as it was saved, and the last copy counts', async () => {
    await keepFile('a.json', 'Đã điều chỉnh')
    expect(await savedFile('a.json')).toBe('Đã điều chỉnh')
    await keepFile('a.json', 'lần hai')
    expect(await savedFile('a.json')).toBe('lần hai')
    expect(await savedFile('b.json')).toBeUndefined()
  })

  test('that finds no room, or a store that refuses, is told apart', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    put.mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await keepFile('a.json', 'x')).toBe('full')
    put.mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError')
    })
    expect(await keepFile('a.json', 'x')).toBe('refused')
    expect(await keepFile('a.json', 'x')).toBe('kept')
  })
})

describe('an edition', () => {
  const names = async () =>
    (
      await Promise.all(
        [catalogueFileName, nextCatalogueName, 'a-1.json', 'a-2.json'].map(async (file) => [
          file,
          await savedFile(file),
        ]),
      )
    ).flatMap(([file, text]) => (text === undefined ? [] : [`${file} ${text}`]))

  test('is kept at once where there is none, with the files that it names and no others', async () => {
    await dropFiles()
    await Promise.all(['a-1.json', 'a-2.json'].map((file) => keepFile(file, 'x')))
    expect(await keepCatalogue('one', ['a-1.json'])).toBe(false)
    expect(await names()).toEqual(['catalogue.json one', 'a-1.json x'])
  })

  test('waits beside another, which stays whole, until it is switched to in one step', async () => {
    await dropFiles()
    await keepCatalogue('one', ['a-1.json'])
    await keepFile('a-1.json', 'x')
    expect(await keepCatalogue('two', ['a-2.json'])).toBe(true)
    await keepFile('a-2.json', 'y')
    expect(await names()).toEqual(['catalogue.json one', 'catalogue.next.json two', 'a-1.json x', 'a-2.json y'])
    await switchCatalogue('two', ['a-2.json'])
    expect(await names()).toEqual(['catalogue.json two', 'a-2.json y'])
  })

  test('that the server took back leaves nothing of itself', async () => {
    await dropFiles()
    await keepCatalogue('one', ['a-1.json'])
    await keepFile('a-1.json', 'x')
    await keepCatalogue('two', ['a-2.json'])
    await keepFile('a-2.json', 'y')
    expect(await keepCatalogue('one', ['a-1.json'])).toBe(false)
    expect(await names()).toEqual(['catalogue.json one', 'a-1.json x'])
  })
})

test('a browser that refuses storage loses only the spare copy', async () => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('storage refused')
    },
  })
  const refused = await import('../../src/data/saved-files.ts')
  await refused.keepFile('a.json', 'x')
  expect(await refused.keepCatalogue('one', [])).toBe(false)
  await refused.dropFiles()
  expect(await refused.savedFile('a.json')).toBeUndefined()
  vi.unstubAllGlobals()
  await refused.keepFile('a.json', 'again')
  expect(await refused.savedFile('a.json')).toBe('again')
})

/** A store that never answers, as one does while another tab deletes it. */
async function withDeadStore() {
  vi.resetModules()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  stubDeadStore()
  return await import('../../src/data/saved-files.ts')
}

describe('a store that does not open', () => {
  test('has no saved copy, after five seconds', async () => {
    const { savedFile: read } = await withDeadStore()
    const settled = vi.fn<(text: string | undefined) => void>()
    const reading = read('a.json').then(settled)
    await vi.advanceTimersByTimeAsync(4900)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    await reading
    expect(settled).toHaveBeenCalledWith(undefined)
  })
})

describe('another tab', () => {
  test('can delete the store, because this one lets go of it; the next file opens it anew', async () => {
    await keepFile('a.json', 'x')
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('nhip-quy')
      deleting.addEventListener('success', () => resolve())
      deleting.addEventListener('blocked', () => reject(new Error('This page holds the store')))
    })
    expect(await savedFile('a.json')).toBeUndefined()
    await keepFile('a.json', 'again')
    expect(await savedFile('a.json')).toBe('again')
  })

  test('that holds an older store leaves this one without saved copies, and not waiting', async () => {
    vi.resetModules()
    const { IDBFactory } = await import('fake-indexeddb')
    const factory = new IDBFactory()
    vi.stubGlobal('indexedDB', factory)
    // What this program opens is one newer than what the other tab holds and does not let go of.
    const opened = factory.open.bind(factory)
    const older = await openDB('nhip-quy', 1)
    factory.open = (name: string) => opened(name, 2)
    const { keepFile: keep, savedFile: read } = await import('../../src/data/saved-files.ts')
    await keep('a.json', 'x')
    expect(await read('a.json')).toBeUndefined()
    older.close()
  })
})
