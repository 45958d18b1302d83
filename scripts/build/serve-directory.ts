import { existsSync, readFileSync } from 'node:fs'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { contentSecurityPolicy } from './content-security-policy.ts'

/** Names that carry the hash of what is in them, so that a browser may keep them for ever. */
const lastingName = /^\/(?:assets\/|data\/.+-[0-9a-f]{8,}\.json$)/

/** The address of a folder that is being served, and how to end it. */
export interface ServedDirectory {
  readonly port: number
  readonly close: () => Promise<void>
}

/**
 * Serves a built folder as a production server would: compressed files, entity tags, lasting caches for hashed names,
 * security headers, and the folder's `404.html` for addresses that do not exist. Port 0 takes any free port; `base` is
 * the path the build was made for. Rejects with the system's error (`EADDRINUSE`) when the port cannot be had.
 */
export async function serveDirectory(options: {
  readonly directory: string
  readonly port: number
  readonly host?: string
  readonly base?: string
}): Promise<ServedDirectory> {
  const { directory, port, host = '127.0.0.1' } = options
  const prefix = (options.base ?? '/').replace(/\/$/, '')
  const serveFile = sirv(directory, {
    // Looks at the disk each time, so that a build made meanwhile neither breaks the server nor stays unseen.
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, pathname) => {
      const isLasting = lastingName.test(pathname)
      response.setHeader('Cache-Control', isLasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })

  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', contentSecurityPolicy)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'same-origin')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const url = request.url ?? '/'
    if (prefix !== '' && url === '/') {
      response.writeHead(302, { Location: `${prefix}/` }).end()
      return
    }
    // Files whose name begins with a dot are the build's own notes.
    if (!url.startsWith(`${prefix}/`) || pathOf(url).includes('/.')) {
      sendNotFound(directory, request, response)
      return
    }
    request.url = url.slice(prefix.length)
    serveFile(request, response, () => sendNotFound(directory, request, response))
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The path of a request as the file server will read it. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/, '')
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function sendNotFound(directory: string, request: IncomingMessage, response: ServerResponse): void {
  const file = join(directory, '404.html')
  const page = existsSync(file) ? readFileSync(file) : Buffer.from('404')
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': page.length,
    'Cache-Control': 'no-cache',
  })
  response.end(request.method === 'HEAD' ? undefined : page)
}
