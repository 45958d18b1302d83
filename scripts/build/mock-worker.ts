import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/** Serves the mock library's service worker in development. It never lies in `public/`, so no build can contain it. */
export function mockWorker(): Plugin {
  return {
    name: 'mock-worker',
    apply: 'serve',
    configureServer(server) {
      const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
      server.middlewares.use(`${server.config.base}mockServiceWorker.js`, (_request, response, next) => {
        response.setHeader('Content-Type', 'text/javascript')
        response.setHeader('Cache-Control', 'no-store')
        createReadStream(file).on('error', next).pipe(response)
      })
    },
  }
}
