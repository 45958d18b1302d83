import { type SetupServer, setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { dataHandlers } from '../../mocks/data-handlers.ts'
import type { Scenario } from '../../mocks/scenario.ts'
import {
  type PublishedCatalogue,
  type SliceEntry,
  catalogueFileName,
  encodeCatalogue,
} from '../../src/contract/catalogue-file.ts'
import { type Slice, encodeSlice } from '../../src/contract/slice-file.ts'
import { figureTable } from '../../src/domain/figure-table.ts'
import { checksum } from '../../src/contract/checksum.ts'
import { dropFiles } from '../../src/data/saved-files.ts'
import { binhPhuoc, catalogue, locNinh, ntm, observed, turns } from '../domain/small-dataset.ts'
import { familyId } from '../domain/small-vocabulary.ts'

export const ruralSlice: Slice = {
  family: familyId('rural'),
  province: binhPhuoc.id,
  figures: figureTable([observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15, note: 'Đã điều chỉnh' })], []),
}
const receptionSlice: Slice = {
  family: familyId('reception'),
  province: binhPhuoc.id,
  figures: figureTable([observed(turns, locNinh, '2024-Q1', 71)], []),
}

const entryOf = (slice: Slice): SliceEntry & Required<Pick<SliceEntry, 'family'>> => {
  const sha256 = checksum(encodeSlice(slice))
  const { family, province } = slice
  return { family: family!, province, file: `${family}-70-${sha256.slice(0, 16)}.json`, sha256 }
}
export const ruralEntry = entryOf(ruralSlice)
export const receptionEntry = entryOf(receptionSlice)

export const published: PublishedCatalogue = { ...catalogue, slices: [ruralEntry, receptionEntry] }

const files = new Map([
  [catalogueFileName, encodeCatalogue(published)],
  [ruralEntry.file, encodeSlice(ruralSlice)],
  [receptionEntry.file, encodeSlice(receptionSlice)],
])

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

/** The problem a loading ended with, or undefined when it did not fail. */
export async function problemFrom(loading: Promise<unknown>): Promise<unknown> {
  try {
    await loading
    return undefined
  } catch (error) {
    return error instanceof Error && 'problem' in error ? error.problem : error
  }
}
