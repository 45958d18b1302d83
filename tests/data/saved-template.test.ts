import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const template = { file: 'Mẫu huyện.pptx', bytes: Uint8Array.of(80, 75, 3, 4) }

/** The module as a page that was loaded anew has it. */
async function freshStore() {
  vi.resetModules()
  return await import('../../src/data/saved-template.ts')
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the template of a browser', () => {
  test('is kept until it is removed, and with it whether files carry it', async () => {
    const first = await freshStore()
    expect(await first.savedTemplate()).toEqual({ isCarried: false, isKept: true })
    await first.saveTemplate(template, true)
    const second = await freshStore()
    expect(await second.savedTemplate()).toEqual({ template, isCarried: true, isKept: true })
    await second.dropTemplate()
    const third = await freshStore()
    expect(await third.savedTemplate()).toEqual({ isCarried: false, isKept: true })
  })

  test('is told to those who follow it, when it arrives and when it changes', async () => {
    await (await freshStore()).saveTemplate(template, false)
    const store = await freshStore()
    const told = vi.fn<() => void>()
    const stop = store.onTemplate(told)
    await store.savedTemplate()
    expect(told).toHaveBeenCalledTimes(1)
    await store.dropTemplate()
    expect(told).toHaveBeenCalledTimes(2)
    stop()
    await store.saveTemplate(template, false)
    expect(told).toHaveBeenCalledTimes(2)
  })

  test('that was chosen before the store answered is not undone by its answer', async () => {
    await (await freshStore()).saveTemplate(template, false)
    const store = await freshStore()
    const waiting = store.savedTemplate()
    const newer = { file: 'mới.pptx', bytes: Uint8Array.of(80, 75) }
    await store.saveTemplate(newer, false)
    await waiting
    expect(store.presentTemplate().template).toEqual(newer)
  })

  test('serves all the same where the browser keeps nothing, and says so', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new Error('storage refused')
      },
    })
    const store = await freshStore()
    await store.saveTemplate(template, false)
    expect(store.presentTemplate()).toEqual({ template, isCarried: false, isKept: false })
  })

  test('is not taken from what means nothing', async () => {
    await (await freshStore()).saveTemplate(template, false)
    const opened = await openDB('nhip-quy', 2)
    await opened.put('templates', { file: 5, bytes: 'x' }, 'slides')
    opened.close()
    expect(await (await freshStore()).savedTemplate()).toEqual({ isCarried: false, isKept: true })
  })
})

test('a store from before templates keeps its files and gets room for one', async () => {
  const old = await openDB('nhip-quy', 1, { upgrade: (created) => void created.createObjectStore('files') })
  await old.put('files', 'x', 'a.json')
  old.close()
  const store = await freshStore()
  await store.saveTemplate(template, false)
  expect(store.presentTemplate().isKept).toBe(true)
  const { savedFile } = await import('../../src/data/saved-files.ts')
  expect(await savedFile('a.json')).toBe('x')
})
