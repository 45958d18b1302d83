import { readFile } from 'node:fs/promises'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve as absolute, sep } from 'node:path'
import { unknownHostText } from '../../src/i18n/server-text.ts'
import { isAllowedHost, isLoopback } from './allowed-host.ts'
import type { PublishingApi } from '../publishing/publishing-api.ts'
import { securityHeaders } from './security-headers.ts'
import { sendFile } from './send-file.ts'

/** Names that carry the hash of what is in them, so that a browser may keep them for ever. */
const lastingName = /^\/(?:assets\/|data\/.+-[0-9a-f]{8,}\.json$)/

/** The address of a folder that is being served, and how to end it. */
export interface ServedDirectory {
  readonly port: number
  readonly close: () => Promise<void>
}

/** What a server serves, and to whom. */
export interface ServeOptions {
  readonly directory: string
  /** 0 takes any free port. */
  readonly port: number
  readonly host?: string
  /** The path the build was made for. */
  readonly base?: string
  /** Which sites may show this one in a frame, in the words of `frame-ancestors`; absent: this site alone. */
  readonly frameAncestors?: string
  /** The names by which other machines may ask, beside bare addresses and the machine's own name. */
  readonly allowedHosts?: readonly string[]
  /** What answers addresses that are no files; absent: nothing does. */
  readonly api?: PublishingApi
}

/**
 * Serves a built folder as a production server would: compressed files, entity tags, stretches of files, lasting caches for
 * hashed names, security headers, and the folder's `404.html` for addresses that do not exist. It looks at the disk for each
 * request, so that a build made meanwhile neither breaks the server nor stays unseen. A server that other machines can reach
 * answers only to names it knows. Rejects with the system's error (`EADDRINUSE`) when the port cannot be had.
 */
export async function serveDirectory(options: ServeOptions): Promise<ServedDirectory> {
  const { port, host = '127.0.0.1' } = options
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      // One request must never end the server for all.
      console.error(error)
      response.destroy()
    })
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  // Too many open connections for accepting one more: those that are open go on.
  server.on('error', (error) => console.error(error))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(options: ServeOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { directory, host = '127.0.0.1', frameAncestors = "'self'", allowedHosts = [] } = options
  for (const [name, value] of Object.entries(securityHeaders(frameAncestors))) response.setHeader(name, value)
  if (!isLoopback(host) && !isAllowedHost(request.headers.host, [host, ...allowedHosts])) {
    sendText(response, 421, unknownHostText(request.headers.host ?? ''))
    return
  }
  const url = request.url ?? '/'
  const prefix = (options.base ?? '/').replace(/\/$/, '')
  const isBelow = url.startsWith(`${prefix}/`)
  if (options.api && isBelow && (await options.api.answer(pathOf(url).slice(prefix.length), request, response))) return
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end()
    return
  }
  if (prefix !== '' && url === '/') {
    response.writeHead(302, { Location: `${prefix}/`, 'Content-Length': 0 }).end()
    return
  }
  const path = pathOf(url)
  // Files whose name begins with a dot are the build's own notes.
  const isInside = isBelow && !path.includes('/.') && !path.includes('\0')
  const below = path.slice(prefix.length)
  response.setHeader('Cache-Control', lastingName.test(below) ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (isInside && (await sendFile(filesOf(directory, below), request, response))) return
  await sendNotFound(directory, request, response)
}

/** The files an address may mean, the likeliest first; none when it leads out of the folder. */
function filesOf(directory: string, path: string): readonly string[] {
  const folder = absolute(directory)
  const file = join(folder, path)
  if (!file.startsWith(folder + sep)) return []
  return path.endsWith('/') ? [join(file, 'index.html')] : [file, join(file, 'index.html')]
}

/** The path of a request, readable. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '')
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

async function sendNotFound(directory: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await readFile(join(directory, '404.html')).catch(() => Buffer.from('404'))
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': page.length,
    'Cache-Control': 'no-cache',
  })
  response.end(request.method === 'HEAD' ? undefined : page)
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(text)
}
