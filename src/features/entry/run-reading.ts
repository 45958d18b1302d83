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

/**
 * Reads a file in a worker of its own, which is ended when it is done, cancelled or takes too long; in the page itself in a pack,
 * where none may be started.
 */
export function runReading(task: EntryTask, tellPage: (page: number, pages: number) => void): RunningReading {
  let end: (outcome: ReadingOutcome) => void = () => undefined
  const ended = new Promise<ReadingOutcome>((resolve) => (end = resolve))
  const timer = setTimeout(() => end({ kind: 'too-slow' }), patienceMs)
  const hear = (answer: EntryAnswer): void => {
    if (answer.kind === 'page') tellPage(answer.page, answer.pages)
    else end(answer)
  }
  const fail = (): void => end({ kind: 'failed' })
  const stop = (readHere ?? readBeside)(task, hear, fail)
  const outcome = ended.finally(() => {
    clearTimeout(timer)
    stop()
  })
  return { outcome, cancel: () => end({ kind: 'cancelled' }) }
}

type Reading = (task: EntryTask, hear: (answer: EntryAnswer) => void, fail: () => void) => () => void

const readBeside: Reading = (task, hear, fail) => {
  const worker = new Worker(new URL('entry-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<EntryAnswer>) => hear(data))
  worker.addEventListener('error', fail)
  // A worker is of no origin to choose.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(task)
  return () => worker.terminate()
}

/** Only in the program of a pack. What is heard after the end is of no use to anybody. */
const readHere: Reading | undefined =
  import.meta.env.VITE_PACK === undefined
    ? undefined
    : (task, hear, fail) => {
        import('./read-task.ts').then(async ({ readTask }) => await readTask(task, hear)).catch(fail)
        return () => undefined
      }
