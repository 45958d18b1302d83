import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useLoadedModule } from '../../src/ui/use-loaded-module.ts'

test('without a part nothing is asked for, and nothing is rendered twice', async () => {
  let count = 0
  const { result, rerender } = renderHook(
    ({ load }: { load: (() => Promise<string>) | undefined }) => {
      count += 1
      return useLoadedModule(load)
    },
    { initialProps: { load: undefined as (() => Promise<string>) | undefined } },
  )
  await act(async () => undefined)
  expect([result.current.status, count]).toEqual(['loading', 1])
  const load = vi.fn<() => Promise<string>>(async () => 'part')
  await act(async () => rerender({ load }))
  expect(result.current).toEqual({ status: 'ready', module: 'part' })
  expect(load).toHaveBeenCalledTimes(1)
})
