import * as fc from 'fast-check'
import { beforeEach } from 'vitest'

// The same examples in every run, so that no verdict is one of luck; a counterexample need not be a small one.
fc.configureGlobal({ seed: 20_241_128, endOnFailure: true })

let hasFailed = false

// One failed test is enough.
beforeEach(({ skip, onTestFailed }) => {
  Object.assign(globalThis, { loopTurns: 0 })
  if (hasFailed) skip()
  onTestFailed(() => {
    hasFailed = true
  })
})
