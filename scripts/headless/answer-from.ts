import type { Route } from 'playwright'

/**
 * Answers a request of the page with what stands at another address. What cannot be had there, asked twice (a connection that
 * was kept may just have ended), is a request of the page that failed: the page says so, and the command with it.
 */
export async function answerFrom(route: Pick<Route, 'fetch' | 'fulfill' | 'abort'>, url: string): Promise<void> {
  try {
    const response = await route.fetch({ url }).catch(() => route.fetch({ url }))
    await route.fulfill({ response })
  } catch {
    // Nobody waits for an answer any more when the window has gone.
    await route.abort('failed').catch(() => undefined)
  }
}
