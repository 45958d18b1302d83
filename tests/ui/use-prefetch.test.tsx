import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usePrefetch } from '../../src/ui/use-prefetch.ts'

const load = vi.fn<() => Promise<void>>(async () => undefined)
let later: (() => void) | undefined

beforeEach(() => {
  load.mockClear()
  vi.spyOn(window, 'setTimeout').mockImplementation((work) => {
    later = typeof work === 'function' ? () => work() : undefined
    return 0 as never
  })
})
afterEach(() => vi.restoreAllMocks())

test('a part is fetched once the page has been left alone for a while, and not before', () => {
  renderHook(() => usePrefetch(load))
  expect(load).not.toHaveBeenCalled()
  later?.()
  expect(load).toHaveBeenCalledOnce()
})

test('nothing is asked for without a network', () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  renderHook(() => usePrefetch(load))
  later?.()
  expect(load).not.toHaveBeenCalled()
})
