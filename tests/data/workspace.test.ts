import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AreaId } from '../../src/domain/area.ts'
import type { FigureImport, ImportId } from '../../src/domain/draft-figure.ts'
import type { IndicatorId } from '../../src/domain/indicator.ts'
import type { Period } from '../../src/domain/period.ts'
import { type SmallStorage, giveStorage } from './small-storage.ts'

const id = 'a1' as ImportId
const of: FigureImport = {
  id,
  kind: 'file',
  file: 'báo cáo.docx',
  sha256: 'a'.repeat(64),
  at: '2024-10-02T01:00:00.000Z',
  by: 'Văn phòng',
  source: { title: 'Báo cáo quý III/2024' },
}
const figure = {
  indicator: 'reception.turns' as IndicatorId,
  area: '692' as AreaId,
  period: '2024-Q3' as Period,
  state: 'final',
  content: { kind: 'value', value: 80 },
  place: 'dòng 4',
} as const

/** The module as a page that was loaded anew has it. */
async function freshWorkspace() {
  vi.resetModules()
  return await import('../../src/data/workspace.ts')
}

let storage: SmallStorage

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  storage = giveStorage()
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('what a browser refused once is asked of it again', async () => {
  const page = await freshWorkspace()
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('held', 'UnknownError')
  })
  expect(await page.saveImport(of, [figure])).toBe('refused')
  expect(await page.saveImport(of, [figure])).toBe('kept')
})

describe('the workspace of a browser', () => {
  test('keeps imports with their figures until they are taken back', async () => {
    const page = await freshWorkspace()
    expect(await page.saveImport(of, [figure])).toBe('kept')
    const reloaded = await freshWorkspace()
    expect(await reloaded.readWorkspace()).toEqual({
      status: 'ready',
      damaged: 0,
      imports: [of],
      figures: [{ ...figure, importId: id }],
    })
    expect(storage.stored.get('nhip-quy.workspace')).toBe('shown')
    expect(await reloaded.dropImports([id])).toBe('kept')
    expect(storage.stored.get('nhip-quy.workspace')).toBe('none')
    expect((await (await freshWorkspace()).readWorkspace()).imports).toEqual([])
  })

  test('replaces an import that is kept again', async () => {
    const page = await freshWorkspace()
    await page.saveImport(of, [figure])
    await page.saveImport(of, [{ ...figure, content: { kind: 'value', value: 81 } }])
    expect(page.presentWorkspace().figures).toMatchObject([{ content: { value: 81 } }])
  })

  test('keeps hidden figures hidden when more come', async () => {
    storage.stored.set('nhip-quy.workspace', 'hidden')
    const page = await freshWorkspace()
    await page.saveImport(of, [figure])
    expect(storage.stored.get('nhip-quy.workspace')).toBe('hidden')
  })

  test('is that of another tab as soon as something is kept there', async () => {
    const here = await freshWorkspace()
    await here.readWorkspace()
    const there = await freshWorkspace()
    await there.saveImport(of, [figure])
    await vi.waitFor(() => expect(here.presentWorkspace().imports).toEqual([of]))
  })

  test('keeps what another tab has kept before this one has read anything', async () => {
    const there = await freshWorkspace()
    const here = await freshWorkspace()
    const other = { ...of, id: 'a2' as ImportId, at: '2024-10-03T01:00:00.000Z' }
    await Promise.all([there.saveImport(of, [figure]), here.saveImport(other, [figure])])
    expect(here.presentWorkspace().imports).toEqual([of, other])
    const last = await freshWorkspace()
    await last.dropImports([other.id])
    expect(last.presentWorkspace().imports).toEqual([of])
    expect(storage.stored.get('nhip-quy.workspace')).toBe('shown')
  })

  test('is read anew by whoever asks, in a browser without a channel between its tabs', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const here = await freshWorkspace()
    expect((await here.readWorkspace()).imports).toEqual([])
    await (await freshWorkspace()).saveImport(of, [figure])
    expect((await here.readWorkspace()).imports).toEqual([of])
  })

  test('is changed by what the browser has at that moment, in one step', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const here = await freshWorkspace()
    await here.readWorkspace()
    await (await freshWorkspace()).saveImport(of, [figure])
    const next = { ...of, id: 'a2' as ImportId }
    const outcome = await here.changeWorkspace(({ imports, figures }) => ({
      saved: [{ of: next, figures }],
      dropped: imports.map((each) => each.id),
    }))
    expect(outcome).toBe('kept')
    expect(here.presentWorkspace()).toMatchObject({ imports: [next], figures: [{ ...figure, importId: 'a2' }] })
  })

  test('says again that it has figures where the browser has forgotten that it said so', async () => {
    await (await freshWorkspace()).saveImport(of, [figure])
    storage.stored.delete('nhip-quy.workspace')
    await (await freshWorkspace()).readWorkspace()
    expect(storage.stored.get('nhip-quy.workspace')).toBe('shown')
  })

  test('says that there is no room, and is what it was', async () => {
    const page = await freshWorkspace()
    await page.saveImport(of, [figure])
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    expect(await page.saveImport({ ...of, id: 'a2' as ImportId }, [figure])).toBe('full')
    expect(page.presentWorkspace().imports).toEqual([of])
    expect((await (await freshWorkspace()).readWorkspace()).imports).toEqual([of])
  })

  test('of a browser that keeps nothing refuses', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const page = await freshWorkspace()
    expect((await page.readWorkspace()).status).toBe('refused')
    expect(await page.saveImport(of, [figure])).toBe('refused')
  })

  test('leaves what means nothing where it is, and counts it', async () => {
    const page = await freshWorkspace()
    await page.saveImport(of, [figure])
    const { browserDatabase } = await import('../../src/data/browser-database.ts')
    await (await browserDatabase()).put('imports', { of: 'nothing' }, 'b')
    const reloaded = await freshWorkspace()
    expect(await reloaded.readWorkspace()).toMatchObject({ damaged: 1, imports: [of] })
  })
})
