import { programCopy } from './program-copy.ts'
import type { ProgramFiles } from './program-files.ts'
import type { AskedEvent, LastingEvent, WorkerScope } from './worker-scope.ts'

/** The files of the build, put in by the build itself. */
declare const PROGRAM_FILES: ProgramFiles

const scope = self as Window & typeof globalThis & WorkerScope
const { origin } = scope.location
const copy = programCopy(PROGRAM_FILES, {
  caches: scope.caches,
  origin,
  fetch: (address, options) => scope.fetch(address, options),
})

scope.addEventListener('install', (event) => (event as LastingEvent).waitUntil(copy.fill()))

// Only once no page runs the build before: nobody hurries it. The first one takes over the page that asked for it.
scope.addEventListener('activate', (event) => {
  const begin = async (): Promise<void> => {
    await copy.dropOthers()
    await scope.registration.navigationPreload?.enable()
    await scope.clients.claim()
  }
  ;(event as LastingEvent).waitUntil(begin())
})

scope.addEventListener('fetch', (event) => {
  const asked = event as AskedEvent
  const { request } = asked
  if (request.method !== 'GET') return
  // Figures are no matter of this copy: they change without the program, and the page keeps its own (`src/data`).
  if (copy.holds(request.url)) asked.respondWith(copy.file(request.url, (work) => asked.waitUntil(work)))
  else if (request.mode === 'navigate') asked.respondWith(copy.page(sentPage(asked)))
})

/** The browser may have asked while the worker was starting. */
async function sentPage({ request, preloadResponse }: AskedEvent): Promise<Response> {
  return (await preloadResponse) ?? (await scope.fetch(request))
}
