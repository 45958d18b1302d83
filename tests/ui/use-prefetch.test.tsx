import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usePrefetch } from '../../src/ui/use-prefetch.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const load = vi.fn<() => Promise<void>>(async () => undefined)

test('a part is fetched once the page has been left alone for a while, and not before', () => {
  load.mockClear()
  renderHook(() => usePrefetch(load))
  vi.advanceTimersByTime(1000)
  expect(load).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1000)
  expect(load).toHaveBeenCalledOnce()
})

test('nothing is asked for without a network', () => {
  load.mockClear()
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  renderHook(() => usePrefetch(load))
  vi.advanceTimersByTime(5000)
  expect(load).not.toHaveBeenCalled()
})
