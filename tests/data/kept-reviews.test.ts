import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AreaId } from '../../src/domain/area.ts'
import type { Quarter } from '../../src/domain/period.ts'
import type { FigureDecisions } from '../../src/domain/figure-decision.ts'

const source = { name: 'báo cáo.txt', kind: 'file', bytes: new Uint8Array([49, 52]) } as const
const decisions: FigureDecisions = { 3: { verdict: 'accepted', value: 14, denominator: null, printed: '14 xã' } }
const said = { area: '692' as AreaId }

/** The module as a page that was loaded anew has it. */
async function fresh() {
  vi.resetModules()
  return await import('../../src/data/kept-reviews.ts')
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('what was handed in and said of it is there after a reload, in order, until it is dropped', async () => {
  const before = await fresh()
  expect(await before.keepSource('2', { ...source, name: 'sau.txt' })).toBe('kept')
  expect(await before.keepSource('1', source)).toBe('kept')
  const assumed = { area: '692' as AreaId, quarter: '2024-Q2' as Quarter }
  const origin = {
    title: 'Báo cáo số 12',
    publisher: 'UBND huyện',
    published: '2024-07-02',
    state: 'provisional',
  } as const
  expect(await before.keepReview('1', { assumed, said, decisions, origin })).toBe('kept')
  const after = await fresh()
  expect(await after.readReviews()).toEqual([
    { id: '1', source, review: { assumed, said, decisions, origin } },
    { id: '2', source: { ...source, name: 'sau.txt' }, review: { said: {}, decisions: {} } },
  ])
  await after.dropReview('1')
  expect((await (await fresh()).readReviews()).map(({ id }) => id)).toEqual(['2'])
})

test('what means nothing is left out', async () => {
  const { keepSource, keepReview, readReviews } = await fresh()
  await keepSource('1', { ...source, bytes: 'text' as never })
  await keepSource('2', source)
  const nothing = [{ id: '2', source, review: { said: {}, decisions: {} } }]
  await keepReview('2', { said: { area: 5 as never }, decisions })
  expect(await readReviews()).toEqual(nothing)
  await keepReview('2', { said, decisions, origin: { publisher: '', published: '', state: 'revised' as never } })
  expect(await readReviews()).toEqual(nothing)
  await keepReview('2', { said, decisions, assumed: { area: '692' as AreaId, quarter: '2024' as never } })
  expect(await readReviews()).toEqual(nothing)
})

test('a full store says so', async () => {
  const { keepSource } = await fresh()
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(await keepSource('1', source)).toBe('full')
})
