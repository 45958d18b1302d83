import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type BrowserStore, browserStore } from '../../src/data/browser-store.ts'
import { type SmallStorage, giveStorage } from './small-storage.ts'

const key = 'x'
const replaced: string[] = []
const open = (): BrowserStore<readonly string[]> =>
  browserStore<readonly string[]>({
    key,
    empty: [],
    encode: (value) => `ok ${value.join(' ')}`,
    decode: (text) => (text.startsWith('ok') ? text.split(' ').slice(1) : undefined),
    onReplaced: (before) => replaced.push(before.join(' ')),
  })

let storage: SmallStorage
beforeEach(() => {
  storage = giveStorage()
  replaced.length = 0
})
afterEach(() => vi.unstubAllGlobals())

describe('what a browser keeps', () => {
  test('is empty at first, and there again after a reload', () => {
    const store = open()
    expect(store.read()).toEqual({ value: [], isKept: true })
    store.write(['a', 'b'])
    expect(store.read()).toEqual({ value: ['a', 'b'], isKept: true })
    expect(open().read().value).toEqual(['a', 'b'])
  })

  test('is the same object until it changes, so that a page need not be drawn again', () => {
    storage.stored.set(key, 'ok a')
    const store = open()
    expect(store.read()).toBe(store.read())
    store.onChange(() => {})
    expect(store.read()).toBe(store.read())
  })

  test('is told to all who listen, and to nobody who stopped', () => {
    const store = open()
    const [one, other] = [vi.fn<() => void>(), vi.fn<() => void>()]
    const stop = store.onChange(one)
    store.onChange(other)
    store.write(['a'])
    stop()
    store.write(['b'])
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 2])
  })
})

describe('a change of another tab', () => {
  test('is followed, and the value it replaced is not lost', () => {
    const store = open()
    const listener = vi.fn<() => void>()
    store.onChange(listener)
    store.write(['mine'])
    storage.writeElsewhere(key, 'ok theirs')
    expect(store.read().value).toEqual(['theirs'])
    expect(replaced).toEqual(['mine'])
    expect(listener).toHaveBeenCalledTimes(2)
  })

  test('to something else is none', () => {
    const store = open()
    store.onChange(() => {})
    store.write(['mine'])
    storage.writeElsewhere('other', 'ok theirs')
    expect(store.read().value).toEqual(['mine'])
    expect(replaced).toEqual([])
  })

  test.each([
    ['that cleared everything', null, undefined],
    ['that removed it', key, undefined],
  ])('%s is followed', (_, which, text) => {
    const store = open()
    store.onChange(() => {})
    store.write(['mine'])
    storage.writeElsewhere(which, text)
    expect(store.read()).toEqual({ value: [], isKept: true })
    expect(replaced).toEqual(['mine'])
  })

  test('is seen also when nobody listened to it', () => {
    const store = open()
    store.onChange(() => {})()
    store.write(['mine'])
    expect(storage.listeners.size).toBe(0)
    storage.stored.set(key, 'ok theirs')
    store.onChange(() => {})
    expect(store.read().value).toEqual(['theirs'])
  })
})

test('what this browser refused to keep gives way to what another tab kept since, and can be brought back', () => {
  const store = open()
  store.onChange(() => {})()
  storage.refuse = 'writing'
  store.write(['mine'])
  storage.refuse = 'nothing'
  storage.stored.set(key, 'ok theirs')
  store.onChange(() => {})
  expect(store.read()).toEqual({ value: ['theirs'], isKept: true })
  expect(replaced).toEqual(['mine'])
})

describe('a damaged text', () => {
  test('is put aside before anything else is kept', () => {
    storage.stored.set(key, 'rubbish')
    const store = open()
    expect(store.read()).toEqual({ value: [], isKept: true, damaged: 'rubbish' })
    store.write(['new'])
    expect(store.read()).toEqual({ value: ['new'], isKept: true })
    expect([...storage.stored]).toEqual([
      [key, 'ok new'],
      ['x.damaged', 'rubbish'],
    ])
  })

  test('is put aside also when something is written before anything was read', () => {
    storage.stored.set(key, 'rubbish')
    open().write(['new'])
    expect(storage.stored.get('x.damaged')).toBe('rubbish')
  })

  test('is put aside once, however often it is read', () => {
    storage.stored.set(key, 'rubbish')
    for (const store of [open(), open(), open()]) {
      store.onChange(() => {})
      store.read()
    }
    expect([...storage.stored.keys()]).toEqual([key, 'x.damaged'])
  })

  test('does not push out one that was put aside before', () => {
    const store = open()
    store.onChange(() => {})
    for (const text of ['first', 'second', 'third']) storage.writeElsewhere(key, text)
    expect([...storage.stored.entries()].slice(1)).toEqual([
      ['x.damaged', 'first'],
      ['x.damaged-2', 'second'],
      ['x.damaged-3', 'third'],
    ])
  })

  test('is not written over as long as there is no room to put it aside', () => {
    storage.stored.set(key, 'rubbish')
    storage.room = 12
    const store = open()
    expect(store.read()).toEqual({ value: [], isKept: false, damaged: 'rubbish' })
    store.write(['new'])
    expect(store.read()).toEqual({ value: ['new'], isKept: false })
    expect(storage.stored.get(key)).toBe('rubbish')
    storage.room = 100
    store.write(['newer'])
    expect(store.read().isKept).toBe(true)
    expect(storage.stored.get('x.damaged')).toBe('rubbish')
    expect(storage.stored.get(key)).toBe('ok newer')
  })
})

describe('a browser that keeps nothing', () => {
  test.each(['writing', 'everything'] as const)(
    '(it refuses %s) says so, and has the value as long as the page is open',
    (refuse) => {
      storage.refuse = refuse
      const store = open()
      store.read()
      store.write(['mine'])
      expect(store.read()).toEqual({ value: ['mine'], isKept: false })
      const stop = store.onChange(() => {})
      stop()
      store.onChange(() => {})
      expect(store.read()).toEqual({ value: ['mine'], isKept: false })
    },
  )

  test('because it is full says so, and keeps what was there', () => {
    const store = open()
    store.write(['a'])
    storage.room = 5
    store.write(['much', 'more'])
    expect(store.read()).toEqual({ value: ['much', 'more'], isKept: false })
    expect(storage.stored.get(key)).toBe('ok a')
    storage.room = 100
    store.write(['much', 'more', 'again'])
    expect(store.read().isKept).toBe(true)
  })

  test('because it has no storage at all says so', () => {
    vi.stubGlobal('localStorage', undefined)
    const store = open()
    store.write(['mine'])
    expect(store.read()).toEqual({ value: ['mine'], isKept: false })
  })
})
