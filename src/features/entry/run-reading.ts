import type { EntryAnswer, EntryTask } from './entry-messages.ts'
import type { EntryReading } from './entry-reading.ts'

/** How the reading of a file ended: read, or why not. */
export type ReadingOutcome =
  | { readonly kind: 'read'; readonly reading: EntryReading; readonly sha256: string }
  | { readonly kind: 'failed' | 'too-slow' | 'cancelled' }

export interface RunningReading {
  readonly outcome: Promise<ReadingOutcome>
  readonly cancel: () => void
}

/** Longer than any file within the limits of the readers takes on a slow computer. */
const patienceMs = 180_000

/** Reads a file in a worker of its own, which is ended when it is done, cancelled or takes too long. */
export function runReading(task: EntryTask, tellPage: (page: number, pages: number) => void): RunningReading {
  const worker = new Worker(new URL('entry-worker.ts', import.meta.url), { type: 'module' })
  let end: (outcome: ReadingOutcome) => void = () => undefined
  const outcome = new Promise<ReadingOutcome>((resolve) => (end = resolve)).finally(() => worker.terminate())
  const timer = setTimeout(() => end({ kind: 'too-slow' }), patienceMs)
  worker.addEventListener('message', ({ data }: MessageEvent<EntryAnswer>) => {
    if (data.kind === 'page') tellPage(data.page, data.pages)
    else end(data)
  })
  worker.addEventListener('error', () => end({ kind: 'failed' }))
  // A worker is of no origin to choose.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(task)
  return { outcome: outcome.finally(() => clearTimeout(timer)), cancel: () => end({ kind: 'cancelled' }) }
}
