import { type SetupServer, setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { dataHandlers } from '../../mocks/data-handlers.ts'
import type { Scenario } from '../../mocks/scenario.ts'
import { dropFiles } from '../../src/data/saved-files.ts'
import { files } from './small-publication.ts'

/** A server of the publication under one scenario at a time, with a record of what was asked of it. */
export interface PublicationServer {
  readonly server: SetupServer
  readonly serve: (scenario: Scenario) => void
  /** File and cache mode of each request, in order. */
  readonly asked: readonly string[]
}

/** Puts the publication on the network of a test file, and the browser's storage back to empty before each test. */
export function publicationServer(): PublicationServer {
  const server = setupServer()
  const asked: string[] = []
  server.events.on('request:start', ({ request }) => {
    asked.push(`${new URL(request.url).pathname} ${request.cache}`)
  })
  beforeAll(() => {
    server.listen({ onUnhandledRequest: 'error' })
    // A page asks for paths of its own site; a program without a page has to be told which site that is.
    const onNetwork = globalThis.fetch
    vi.stubGlobal('fetch', (path: string, options: RequestInit) =>
      onNetwork(new URL(path, 'http://localhost/'), options),
    )
  })
  beforeEach(async () => {
    asked.length = 0
    await dropFiles()
  })
  afterEach(() => server.resetHandlers())
  afterAll(() => {
    vi.unstubAllGlobals()
    server.close()
  })
  return {
    server,
    asked,
    serve: (scenario) => server.resetHandlers(...dataHandlers(scenario, async (file) => files.get(file), 0)),
  }
}
