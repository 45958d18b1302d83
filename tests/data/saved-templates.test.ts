import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const template = { file: 'Mẫu huyện.pptx', bytes: Uint8Array.of(80, 75, 3, 4) }

/** The module as a page that was loaded anew has it. */
async function freshStore() {
  vi.resetModules()
  return await import('../../src/data/saved-templates.ts')
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
    expect((await first.savedTemplates()).pptx).toEqual({ isCarried: false, isKept: true })
    await first.saveTemplate('pptx', template, true)
    const second = await freshStore()
    expect((await second.savedTemplates()).pptx).toEqual({ template, isCarried: true, isKept: true })
    await second.dropTemplate('pptx')
    const third = await freshStore()
    expect((await third.savedTemplates()).pptx).toEqual({ isCarried: false, isKept: true })
  })

  test('is one for slides and one for documents, and one does not know of the other', async () => {
    const store = await freshStore()
    const word = { file: 'Mẫu huyện.docx', bytes: Uint8Array.of(80, 75, 3, 5) }
    await store.saveTemplate('pptx', template, true)
    await store.saveTemplate('docx', word, false)
    await store.dropTemplate('pptx')
    expect(await (await freshStore()).savedTemplates()).toEqual({
      pptx: { isCarried: false, isKept: true },
      docx: { template: word, isCarried: false, isKept: true },
    })
  })

  test('is that of another tab as soon as it is chosen or removed there', async () => {
    const here = await freshStore()
    await here.savedTemplates()
    const there = await freshStore()
    await there.saveTemplate('docx', template, false)
    await vi.waitFor(() => expect(here.presentTemplates().docx.template).toEqual(template))
    await there.dropTemplate('docx')
    await vi.waitFor(() => expect(here.presentTemplates().docx.template).toBeUndefined())
  })

  test('is told to those who follow it, when it arrives and when it changes', async () => {
    await (await freshStore()).saveTemplate('pptx', template, false)
    const store = await freshStore()
    const told = vi.fn<() => void>()
    const stop = store.onTemplates(told)
    await store.savedTemplates()
    expect(told).toHaveBeenCalledTimes(1)
    await store.dropTemplate('pptx')
    expect(told).toHaveBeenCalledTimes(2)
    stop()
    await store.saveTemplate('pptx', template, false)
    expect(told).toHaveBeenCalledTimes(2)
  })

  test('that was chosen before the store answered is not undone by its answer', async () => {
    await (await freshStore()).saveTemplate('pptx', template, false)
    const store = await freshStore()
    const waiting = store.savedTemplates()
    const newer = { file: 'mới.pptx', bytes: Uint8Array.of(80, 75) }
    await store.saveTemplate('pptx', newer, false)
    await waiting
    expect(store.presentTemplates().pptx.template).toEqual(newer)
  })

  test('serves all the same where the browser keeps nothing, and says so', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new Error('storage refused')
      },
    })
    const store = await freshStore()
    await store.saveTemplate('pptx', template, false)
    expect(store.presentTemplates().pptx).toEqual({ template, isCarried: false, isKept: false })
  })

  test('is not taken from what means nothing', async () => {
    await (await freshStore()).saveTemplate('pptx', template, false)
    const opened = await openDB('nhip-quy', 4)
    await opened.put('templates', { file: 5, bytes: 'x' }, 'slides')
    opened.close()
    expect((await (await freshStore()).savedTemplates()).pptx).toEqual({ isCarried: false, isKept: true })
  })
})

test('a store from before templates keeps its files and gets room for one', async () => {
  const old = await openDB('nhip-quy', 1, { upgrade: (created) => void created.createObjectStore('files') })
  await old.put('files', 'x', 'a.json')
  old.close()
  const store = await freshStore()
  await store.saveTemplate('pptx', template, false)
  expect(store.presentTemplates().pptx.isKept).toBe(true)
  const { savedFile } = await import('../../src/data/saved-files.ts')
  expect(await savedFile('a.json')).toBe('x')
})
