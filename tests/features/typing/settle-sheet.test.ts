import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ImportId } from '../../../src/domain/draft-figure.ts'
import type { TypedFigure, TypedFigures } from '../../../src/domain/typed-figure.ts'
import { locNinh, binhPhuoc, ntm, quarter, smallDataset } from '../../domain/small-dataset.ts'
import { familyId } from '../../domain/small-vocabulary.ts'
import { giveStorage } from '../../data/small-storage.ts'

const id = 'typed-1' as ImportId
const key = `${ntm.id}|${locNinh.id}|2024-Q2|`
const typed = (value: string, denominator = '15'): TypedFigure => ({ value, denominator, state: 'final', reason: '' })
const dataset = smallDataset([])
const question = { quarter: quarter('2024-Q2'), family: familyId('rural'), area: binhPhuoc.id }

/** A page that was loaded anew. */
async function freshPage() {
  vi.resetModules()
  const { typedCellsOf } = await import('../../../src/features/typing/typed-cells.ts')
  const { typingSheet, draftsById } = await import('../../../src/features/typing/typing-sheet.ts')
  const { settleSheet, confirmedIn } = await import('../../../src/features/typing/settle-sheet.ts')
  const { typedSheets, writeTypedSheet } = await import('../../../src/data/typed-sheets.ts')
  const workspace = await import('../../../src/data/workspace.ts')
  const work = typedCellsOf(dataset, typingSheet({ published: dataset, told: dataset }, question))
  await workspace.readWorkspace()
  const settle = async (figures: TypedFigures, title = 'Số liệu nhập tay') => {
    writeTypedSheet(id, { figures })
    const { byId, drafts } = work(figures, draftsById(confirmedIn(workspace.presentWorkspace(), id)))
    const at = '2024-07-02T01:00:00.000Z'
    return await settleSheet({ id, typed: figures, cells: byId, drafts, by: 'An', source: { title }, at })
  }
  return {
    settle,
    ...workspace,
    left: () => [...(typedSheets.read().value.get(id)?.figures ?? [])],
    values: () => workspace.presentWorkspace().figures.map(({ content }) => content),
  }
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  giveStorage()
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('what was typed into a sheet', () => {
  test('is confirmed with who did and what it rests on, and typed no more', async () => {
    const page = await freshPage()
    expect(await page.settle(new Map([[key, typed('14')]]))).toBe('kept')
    expect(page.presentWorkspace().imports).toEqual([
      { id, kind: 'typed', by: 'An', at: '2024-07-02T01:00:00.000Z', source: { title: 'Số liệu nhập tay' } },
    ])
    expect(page.values()).toEqual([{ kind: 'value', value: 14, denominator: 15 }])
    expect(page.left()).toEqual([])
    const reloaded = await freshPage()
    expect(reloaded.values()).toEqual([{ kind: 'value', value: 14, denominator: 15 }])
  })

  test('counts no more once something wrong was typed over it, which stays', async () => {
    const page = await freshPage()
    await page.settle(new Map([[key, typed('14')]]))
    const wrong = new Map([[key, typed('16')]])
    expect(await page.settle(wrong)).toBe('kept')
    expect(page.presentWorkspace().imports).toEqual([])
    expect(page.left()).toEqual([...wrong])
  })

  test('is forgotten where that is asked for, and nothing else with it', async () => {
    const page = await freshPage()
    const other = `${ntm.id}|693|2024-Q2|`
    await page.settle(
      new Map([
        [key, typed('14')],
        [other, typed('9')],
      ]),
    )
    await page.settle(new Map([[key, null]]))
    expect(page.values()).toEqual([{ kind: 'value', value: 9, denominator: 15 }])
    expect(page.left()).toEqual([])
  })

  test('stays typed while the browser has no room', async () => {
    const page = await freshPage()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await page.settle(new Map([[key, typed('14')]]))).toBe('full')
    expect(page.left()).toHaveLength(1)
    expect(page.values()).toEqual([])
  })

  test('does not bring back what a file has replaced since', async () => {
    const page = await freshPage()
    await page.settle(new Map([[key, typed('14')]]))
    const file = { id: 'file-1' as ImportId, kind: 'file', at: '2024-07-01T00:00:00.000Z', by: 'B' } as const
    const figure = { indicator: ntm.id, area: locNinh.id, period: question.quarter, state: 'final' } as const
    await page.saveImport({ ...file, at: '2024-07-03T00:00:00.000Z', source: { title: 'Báo cáo' } }, [
      { ...figure, content: { kind: 'value', value: 13, denominator: 15 } },
    ])
    await page.settle(new Map([[`${ntm.id}|693|2024-Q2|`, typed('9')]]))
    expect(page.values()).toEqual([
      { kind: 'value', value: 9, denominator: 15 },
      { kind: 'value', value: 13, denominator: 15 },
    ])
  })

  test('goes on from what another tab has confirmed of the same sheet', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const here = await freshPage()
    const there = await freshPage()
    await there.settle(new Map([[key, typed('14')]]))
    await here.settle(new Map([[`${ntm.id}|693|2024-Q2|`, typed('9')]]))
    expect(here.values()).toEqual([
      { kind: 'value', value: 14, denominator: 15 },
      { kind: 'value', value: 9, denominator: 15 },
    ])
  })

  test('takes another source with it', async () => {
    const page = await freshPage()
    await page.settle(new Map([[key, typed('14')]]))
    await page.settle(new Map(), 'Báo cáo 12/BC-UBND')
    expect(page.presentWorkspace().imports[0]!.source.title).toBe('Báo cáo 12/BC-UBND')
    expect(page.values()).toHaveLength(1)
  })
})
