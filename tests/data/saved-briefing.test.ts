import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeBriefing } from '../../src/contract/briefing-file.ts'
import { type Briefing, emptyBriefing, withItems } from '../../src/domain/briefing.ts'
import { type SmallStorage, giveStorage } from './small-storage.ts'

const key = 'nhip-quy.briefing'
const of = (...paths: readonly string[]): Briefing =>
  withItems(
    emptyBriefing,
    paths.map((path) => ({ path, content: 'chart' })),
  )

let storage: SmallStorage
beforeEach(() => {
  storage = giveStorage()
  vi.resetModules()
})
afterEach(() => vi.unstubAllGlobals())
const open = async () => await import('../../src/data/saved-briefing.ts')

describe('the briefing of a browser', () => {
  test('is there again after a reload, with the last step that can be taken back', async () => {
    const before = await open()
    before.saveBriefing(of('/a', '/b'))
    vi.resetModules()
    const after = await open()
    expect(after.savedBriefing()).toEqual({ value: of('/a', '/b'), isKept: true })
    expect(after.canUndoBriefing()).toBe(true)
    after.undoBriefing()
    expect(after.savedBriefing().value).toEqual(emptyBriefing)
    expect(after.canUndoBriefing()).toBe(false)
  })

  test.each([
    ['nothing of the kind', 'rubbish'],
    ['a newer version', encodeBriefing(of('/a')).replace('"version": 2', '"version": 9')],
    ['a path to another host', encodeBriefing(of('/a')).replace('"/a"', '"//evil.example"')],
  ])('is empty where the browser holds %s, and that is put aside', async (_, text) => {
    storage.stored.set(key, text)
    const { savedBriefing, saveBriefing } = await open()
    expect(savedBriefing()).toEqual({ value: emptyBriefing, isKept: true, damaged: text })
    saveBriefing(of('/new'))
    expect(storage.stored.get(`${key}.damaged`)).toBe(text)
  })
})

describe('undoing', () => {
  test('takes one change back at a time, and then no more', async () => {
    const { savedBriefing, saveBriefing, undoBriefing, canUndoBriefing } = await open()
    saveBriefing(of('/a'))
    saveBriefing(of('/a', '/b'))
    undoBriefing()
    expect(savedBriefing().value).toEqual(of('/a'))
    undoBriefing()
    expect(savedBriefing().value).toEqual(emptyBriefing)
    expect(canUndoBriefing()).toBe(false)
    undoBriefing()
    expect(savedBriefing().value).toEqual(emptyBriefing)
  })

  test('is kept, too', async () => {
    const { saveBriefing, undoBriefing } = await open()
    saveBriefing(of('/a'))
    saveBriefing(of('/b'))
    undoBriefing()
    expect(storage.stored.get(key)).toBe(encodeBriefing(of('/a')))
  })

  test('has no step for a briefing that is as it was', async () => {
    const { savedBriefing, saveBriefing, canUndoBriefing } = await open()
    saveBriefing(savedBriefing().value)
    expect(canUndoBriefing()).toBe(false)
  })

  test('goes a hundred steps back and no further', async () => {
    const { savedBriefing, saveBriefing, undoBriefing, canUndoBriefing } = await open()
    for (let step = 1; step <= 120; step += 1) saveBriefing({ ...emptyBriefing, subtitle: String(step) })
    for (let step = 1; step <= 100; step += 1) undoBriefing()
    expect(savedBriefing().value.subtitle).toBe('20')
    expect(canUndoBriefing()).toBe(false)
  })

  test('works where the browser keeps nothing', async () => {
    storage.refuse = 'everything'
    const { savedBriefing, saveBriefing, undoBriefing } = await open()
    saveBriefing(of('/a'))
    saveBriefing(of('/b'))
    undoBriefing()
    expect(savedBriefing()).toEqual({ value: of('/a'), isKept: false })
  })

  test('takes back first what another tab did, so that nobody loses what they added', async () => {
    const { savedBriefing, saveBriefing, undoBriefing, onSavedBriefing } = await open()
    onSavedBriefing(() => {})
    saveBriefing(of('/a'))
    storage.writeElsewhere(key, encodeBriefing(of('/a', '/b')))
    expect(savedBriefing().value).toEqual(of('/a', '/b'))
    undoBriefing()
    expect(savedBriefing().value).toEqual(of('/a'))
    undoBriefing()
    expect(savedBriefing().value).toEqual(emptyBriefing)
  })

  test('brings the briefing back that another tab cleared away', async () => {
    const { savedBriefing, saveBriefing, undoBriefing, onSavedBriefing } = await open()
    onSavedBriefing(() => {})
    saveBriefing(of('/a'))
    storage.writeElsewhere(null)
    expect(savedBriefing().value).toEqual(emptyBriefing)
    undoBriefing()
    expect(savedBriefing().value).toEqual(of('/a'))
  })
})
