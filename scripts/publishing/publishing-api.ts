import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import * as v from 'valibot'
import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { mostHandoverLetters } from '../../src/contract/handover-file.ts'
import { readBuildOptions } from '../package/build-command.ts'
import { folderOf, fromRoot } from '../package/package-folder.ts'
import { lastStanding } from './edition-record.ts'
import { editionsOf } from './edition-store.ts'
import { publishRefusalOf } from './may-publish.ts'
import { type PublishTarget, type RunningTask, type WorkerTask, runWorker } from './run-worker.ts'

/** What a server publishes, and who may ask it to. */
export interface PublishingOptions extends PublishTarget {
  readonly key: string
  readonly allowedHosts: readonly string[]
}

/** Answers what a page asks of a server that publishes. */
export interface PublishingApi {
  readonly answer: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean>
}

const backSchema = v.object({
  /** Of the edition that whoever asks has seen as the last one. */
  number: v.number(),
  by: v.pipe(v.string(), v.maxLength(200)),
  why: v.pipe(v.string(), v.maxLength(4000)),
})

/** After so many wrong keys in a row nobody is asked any more for a while. */
const mostWrongKeys = 5
const pauseMs = 60_000

export function publishingApi({ key, allowedHosts, ...target }: PublishingOptions): PublishingApi {
  let isBusy = false
  /** The pages of the site are new by the one before: two at once would write over one another. */
  let pages: Promise<unknown> = Promise.resolve()
  /** What stands in the pages, where that is not what is published. */
  let stale: 'renewing' | 'failed' | undefined
  let wrong = { count: 0, since: 0 }
  const options = readBuildOptions(target.buildArgs)
  const folder = options.ok ? fromRoot(target.root, folderOf(options.value.packageName)) : ''

  const handle = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const say = (status: number, body: object): void => sendJson(response, status, body)
    if (request.method !== 'GET' && request.method !== 'POST') return say(405, { refused: 'method' })
    const isPaused = wrong.count >= mostWrongKeys && Date.now() - wrong.since < pauseMs
    const refused = publishRefusalOf(request, { key, allowedHosts })
    if (refused === 'foreign') return say(403, { refused })
    if (isPaused && request.headers.authorization !== undefined) return say(429, { refused: 'key-wrong' })
    if (refused === 'key-wrong') wrong = { count: wrong.count + 1, since: Date.now() }
    else if (refused === undefined) wrong = { count: 0, since: 0 }
    if (refused !== undefined) return say(401, { refused, hasKey: key !== '' })
    if (request.method === 'GET') {
      if (path !== '/api/publish') return say(404, { refused: 'path' })
      const last = lastStanding(await editionsOf(folder))
      const { number, at, by, why, counts } = last ?? {}
      return say(200, {
        format: 'nhip-quy-publish',
        ...(last ? { last: { number, at, by, why, counts } } : {}),
        ...(stale === undefined ? {} : { pages: stale }),
      })
    }
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return say(415, { refused: 'type' })
    const body = await bodyOf(request)
    if (body === undefined) {
      response.setHeader('Connection', 'close')
      return say(413, { refused: 'size' })
    }
    const task = taskOf(path, body)
    if (!task) return say(400, { refused: 'body' })
    if (isBusy) return say(409, { refused: 'busy' })
    isBusy = true
    try {
      await pages
      const before = await catalogueText()
      const running = runWorker(target, task)
      pages = followed(running, before)
      const { outcome } = await running.answer
      if (!outcome.ok) return say(422, outcome)
      const { imports, number, kind, at, by, why, counts } = outcome.edition
      say(200, { ok: true, edition: { number, kind, at, by, why, counts }, ...(kind === 'back' ? { imports } : {}) })
    } catch (error) {
      console.error(error)
      say(500, { refused: 'failed' })
    } finally {
      isBusy = false
    }
  }

  /** What the site has published, as a text to compare; undefined where it has nothing. */
  const catalogueText = async (): Promise<string | undefined> =>
    await readFile(join(fromRoot(target.root, target.out), catalogueFileName), 'utf8').catch(() => undefined)

  /** Waits until the pages are new, or says why they are not; `before` is what was published before the task. */
  const followed = async ({ answer, ended }: RunningTask, before: string | undefined): Promise<void> => {
    const told = await answer.catch(() => undefined)
    if (told?.isPublished) stale = 'renewing'
    const fault = await ended
    if (told?.isPublished) {
      stale = fault === undefined ? undefined : 'failed'
      if (fault !== undefined) console.error(fault)
    } else if (!told && (await catalogueText()) !== before) {
      // It ended between publishing and its answer, before the pages.
      stale = 'failed'
    }
  }

  return {
    answer: async (path, request, response) => {
      if (path !== '/api' && !path.startsWith('/api/')) return false
      await handle(path, request, response)
      return true
    },
  }
}

function taskOf(path: string, body: string): WorkerTask | undefined {
  if (path === '/api/publish') return { kind: 'publish', handover: body }
  if (path !== '/api/publish/back') return undefined
  try {
    const parsed = v.safeParse(backSchema, JSON.parse(body))
    return parsed.success ? { kind: 'back', ...parsed.output } : undefined
  } catch {
    return undefined
  }
}

/** The body of a request; undefined where it is longer than any edition, of which no more is read. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > mostHandoverLetters) return undefined
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > mostHandoverLetters) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'Content-Type': 'application/json;charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  })
  response.end(text)
}
