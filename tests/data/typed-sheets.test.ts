import { beforeEach, expect, test, vi } from 'vitest'
import type { TypedFigure } from '../../src/domain/typed-figure.ts'
import { type SmallStorage, giveStorage } from './small-storage.ts'

const figure: TypedFigure = { value: '14', denominator: '', state: 'final', reason: '' }

/** The module as a page that was loaded anew has it. */
async function freshPage() {
  vi.resetModules()
  return await import('../../src/data/typed-sheets.ts')
}

let storage: SmallStorage

beforeEach(() => {
  storage = giveStorage()
})

test('what is typed is there after the page is loaded anew, each sheet for itself', async () => {
  const page = await freshPage()
  page.writeTypedSheet('typed-1', { figures: new Map([['a', figure]]) })
  page.writeTypedSheet('typed-2', { figures: new Map(), source: 'Báo cáo' })
  page.writeTypedSheet('typed-1', { figures: new Map([['b', null]]) })
  const reloaded = await freshPage()
  expect(reloaded.typedSheets.read().value).toEqual(
    new Map([
      ['typed-2', { figures: new Map(), source: 'Báo cáo' }],
      ['typed-1', { figures: new Map([['b', null]]) }],
    ]),
  )
})

test('a sheet without anything is not kept', async () => {
  const page = await freshPage()
  page.writeTypedSheet('typed-1', { figures: new Map([['a', figure]]) })
  page.writeTypedSheet('typed-1', { figures: new Map() })
  expect(page.typedSheets.read().value.size).toBe(0)
})

test('the cell that is open is kept by itself, and closed again', async () => {
  const page = await freshPage()
  const cell = { sheet: 'typed-1', figure: 'a', part: 'value', text: '1' } as const
  page.openCell.write(cell)
  expect((await freshPage()).openCell.read().value).toEqual(cell)
  page.openCell.write(null)
  expect((await freshPage()).openCell.read()).toEqual({ value: null, isKept: true })
  expect(storage.stored.has('nhip-quy.typed')).toBe(false)
})
