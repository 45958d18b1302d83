import type { CheckingAnswer, CheckingTask } from './checking-messages.ts'

export type CheckingOutcome =
  | Exclude<CheckingAnswer, { readonly kind: 'part' }>
  | { readonly kind: 'too-slow' | 'cancelled' }

export interface RunningCheck {
  readonly outcome: Promise<CheckingOutcome>
  readonly cancel: () => void
}

/** Longer than any file within the limits of the readers takes on a slow computer. */
const patienceMs = 180_000

/** Reads a document in a worker of its own, which is ended when it is done, stopped or takes too long. */
export function runChecking(task: CheckingTask, tellPart: (done: number, all: number) => void): RunningCheck {
  const worker = new Worker(new URL('checking-worker.ts', import.meta.url), { type: 'module' })
  let end: (outcome: CheckingOutcome) => void = () => undefined
  const ended = new Promise<CheckingOutcome>((resolve) => (end = resolve))
  const timer = setTimeout(() => end({ kind: 'too-slow' }), patienceMs)
  worker.addEventListener('message', ({ data }: MessageEvent<CheckingAnswer>) => {
    if (data.kind === 'part') tellPart(data.done, data.all)
    else end(data)
  })
  worker.addEventListener('error', () => end({ kind: 'failed' }))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of no origin to choose
  worker.postMessage(task)
  return {
    outcome: ended.finally(() => {
      clearTimeout(timer)
      worker.terminate()
    }),
    cancel: () => end({ kind: 'cancelled' }),
  }
}
