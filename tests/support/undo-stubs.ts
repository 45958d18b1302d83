import { afterAll, vi } from 'vitest'

// The next file of tests may stand in the same worker: what this one put in the place of globals and clocks goes with it.
afterAll(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.useRealTimers()
})
