import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { keepOnlyFiles, keepFile, savedFile } from '../../src/data/saved-files.ts'
import { stubDeadStore } from './dead-store.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a saved file', () => {
  test('comes back as it was saved, and the last copy counts', async () => {
    await keepFile('a.json', 'Đã điều chỉnh')
    expect(await savedFile('a.json')).toBe('Đã điều chỉnh')
    await keepFile('a.json', 'lần hai')
    expect(await savedFile('a.json')).toBe('lần hai')
    expect(await savedFile('b.json')).toBeUndefined()
  })

  test('is dropped when its edition is no longer published', async () => {
    await Promise.all(['a.json', 'b.json', 'c.json'].map((file) => keepFile(file, file)))
    await keepOnlyFiles(['b.json', 'd.json'])
    expect(await Promise.all(['a.json', 'b.json', 'c.json'].map(savedFile))).toEqual([undefined, 'b.json', undefined])
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
  await refused.keepOnlyFiles([])
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
