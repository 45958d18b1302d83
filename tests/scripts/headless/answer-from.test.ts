import type { APIResponse } from 'playwright'
import { describe, expect, test } from 'vitest'
import { answerFrom } from '../../../scripts/headless/answer-from.ts'

const response = {} as APIResponse

/** A request of a page whose first fetches fail, with a record of what was done with it. */
function requestFailing(times: number, { isGone = false } = {}) {
  const done: string[] = []
  let left = times
  return {
    done,
    fetch: async () => {
      done.push('fetch')
      left -= 1
      if (left >= 0) throw new Error('apiRequestContext.fetch: socket hang up')
      return response
    },
    fulfill: async () => void done.push('fulfill'),
    abort: async () => {
      done.push('abort')
      if (isGone) throw new Error('Target page, context or browser has been closed')
    },
  }
}

describe('a request of the page that is answered from elsewhere', () => {
  test.each([
    [0, ['fetch', 'fulfill']],
    [1, ['fetch', 'fetch', 'fulfill']],
    [2, ['fetch', 'fetch', 'abort']],
  ])('with %i failures never ends the command', async (failures, done) => {
    const route = requestFailing(failures)
    await answerFrom(route, 'http://127.0.0.1:1/')
    expect(route.done).toEqual(done)
  })

  test('whose window has gone meanwhile never ends the command', async () => {
    await expect(answerFrom(requestFailing(2, { isGone: true }), 'http://127.0.0.1:1/')).resolves.toBeUndefined()
  })
})
