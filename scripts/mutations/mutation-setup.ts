import * as fc from 'fast-check'
import { beforeEach } from 'vitest'

// The same examples in every run, so that no verdict is one of luck; a counterexample need not be a small one.
fc.configureGlobal({ seed: 20_241_128, endOnFailure: true })

/** What all test files of a run know of one another: the copies in which a test has failed. */
const known = globalThis as typeof globalThis & { failedCopies?: Set<string>; loopTurns?: number }
const failedCopies = (known.failedCopies ??= new Set<string>())

// One failed test is enough.
beforeEach(({ task, skip, onTestFailed }) => {
  known.loopTurns = 0
  const copy = /\/mutations\/\d+\//.exec(task.file.filepath)![0]
  if (failedCopies.has(copy)) skip()
  onTestFailed(() => {
    failedCopies.add(copy)
  })
})
