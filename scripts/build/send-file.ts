import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { lookup } from 'mrmime'
import { ioReason } from '../package/io-reason.ts'
import { byteRange } from './byte-range.ts'

/** A file that is open, so that its size, its date and its bytes belong together whatever a new build does meanwhile. */
interface OpenFile {
  readonly handle: FileHandle
  readonly size: number
  readonly modified: Date
  readonly encoding?: 'br' | 'gzip'
}

/**
 * Sends one of the files `paths` (the first that is there, compressed when the browser takes it and a copy lies beside it) and
 * returns whether there was one. A file that cannot be opened now (too many are open) is answered with 503; one that is cut
 * while it is sent ends its connection, so that the browser does not take the half for the whole. Never rejects for a file.
 */
export async function sendFile(
  paths: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  for (const path of paths) {
    const file = await openBest(path, request.headers['accept-encoding'] ?? '')
    if (file === undefined) continue
    if (file === 'busy') {
      response.writeHead(503, { 'Retry-After': '1', 'Content-Length': 0, 'Cache-Control': 'no-store' }).end()
      return true
    }
    try {
      await answer(file, path, request, response)
    } finally {
      await file.handle.close()
    }
    return true
  }
  return false
}

async function openBest(path: string, accepted: string): Promise<OpenFile | 'busy' | undefined> {
  const taken = accepted.split(',').map((each) =>
    each
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  )
  const isTaken = (name: string): boolean =>
    taken.some(([coding, ...parameters]) => coding === name && !parameters.some((each) => /^q=0(?:\.0*)?$/.test(each)))
  const encodings = [
    { encoding: 'br', ending: '.br' },
    { encoding: 'gzip', ending: '.gz' },
  ] as const
  for (const { encoding, ending } of encodings) {
    if (!isTaken(encoding)) continue
    const file = await openFile(path + ending)
    if (file !== undefined) return file === 'busy' ? file : { ...file, encoding }
  }
  return openFile(path)
}

async function openFile(path: string): Promise<OpenFile | 'busy' | undefined> {
  let handle: FileHandle | undefined
  try {
    handle = await open(path)
    const stats = await handle.stat()
    if (stats.isFile()) return { handle, size: stats.size, modified: stats.mtime }
    await handle.close()
    return undefined
  } catch (error) {
    await handle?.close()
    return ['EMFILE', 'ENFILE', 'ENOMEM', 'EBUSY'].includes(ioReason(error)) ? 'busy' : undefined
  }
}

async function answer(file: OpenFile, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { handle, size, modified, encoding } = file
  const tag = `W/"${size}-${modified.getTime()}"`
  response.setHeader('ETag', tag)
  response.setHeader('Last-Modified', modified.toUTCString())
  response.setHeader('Accept-Ranges', 'bytes')
  response.setHeader('Vary', 'Accept-Encoding')
  if (isUnchanged(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end()
    return
  }
  const type = lookup(path) ?? 'application/octet-stream'
  response.setHeader('Content-Type', type === 'text/html' ? `${type};charset=utf-8` : type)
  if (encoding) response.setHeader('Content-Encoding', encoding)
  // No tag of ours is strong enough to join two halves by (RFC 9110, 13.1.5), so a browser that asks gets the whole.
  const isWhole = request.method === 'HEAD' || request.headers['if-range'] !== undefined
  const range = isWhole ? undefined : byteRange(request.headers.range, size)
  if (range === 'none') {
    response.removeHeader('Content-Type')
    response.removeHeader('Content-Encoding')
    response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end()
    return
  }
  if (range) response.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${size}`)
  const { first, last } = range ?? { first: 0, last: size - 1 }
  const length = last - first + 1
  response.writeHead(range ? 206 : 200, { 'Content-Length': length })
  if (request.method === 'HEAD' || length === 0) {
    response.end()
    return
  }
  const bytes = handle.createReadStream({ start: first, end: last, autoClose: false })
  try {
    await pipeline(bytes, response, { end: false })
  } catch {
    // The browser left, or the disk failed: what has been sent cannot be taken back.
    response.destroy()
    return
  }
  if (bytes.bytesRead === length) response.end()
  else response.destroy()
}

/** Whether a browser has what the tag names (RFC 9110, 13.1.2: compared weakly). */
function isUnchanged(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((each) => each.trim().replace(/^(?!W\/)/, 'W/') === tag || each.trim() === '*')
}
