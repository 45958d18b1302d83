import { afterEach, describe, expect, test, vi } from 'vitest'
import { buildState } from '../../src/ui/build-state.ts'

const pageOf = (script: string): string =>
  `<!doctype html><script type="module" crossorigin src="${script}"></script><div id="not-loaded" hidden></div>`

/** The program that runs in this page. */
function running(script: string): void {
  const element = document.createElement('script')
  element.type = 'module'
  element.setAttribute('src', script)
  // In a template of its own: the test's document must not ask for it.
  vi.spyOn(document, 'querySelector').mockReturnValue(element)
}

const answer = (body: string, status = 200): void => {
  vi.stubGlobal('fetch', async () => new Response(body, { status }))
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the program on the server', () => {
  test('is the one that runs here', async () => {
    running('/assets/index-aaaa.js')
    answer(pageOf('/assets/index-aaaa.js'))
    expect(await buildState()).toBe('present')
  })

  test('was replaced by another build', async () => {
    running('/assets/index-aaaa.js')
    answer(pageOf('/assets/index-bbbb.js'))
    expect(await buildState()).toBe('replaced')
  })

  test.each([
    ['refuses', () => answer(pageOf('/assets/index-bbbb.js'), 503)],
    ['is a proxy that asks who is there', () => answer('<!doctype html><title>Login</title>')],
    ['does not answer', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))],
  ])('cannot be seen when the server %s', async (_, given) => {
    running('/assets/index-aaaa.js')
    given()
    expect(await buildState()).toBe('unreachable')
  })

  test('cannot be seen when no answer comes for three seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.stubGlobal('fetch', () => new Promise(() => undefined))
    const asked = buildState()
    await vi.advanceTimersByTimeAsync(3000)
    expect(await asked).toBe('unreachable')
  })
})
