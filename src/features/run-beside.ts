import type { ToldBeside } from './told-beside.ts'

/** How work ends that a page asks for, besides as it should. */
export interface CutShort {
  readonly kind: 'failed' | 'too-slow' | 'cancelled'
}

export interface RunningWork<End> {
  readonly outcome: Promise<End | CutShort>
  readonly cancel: () => void
}

interface Work<Task, Answer, End> {
  readonly task: Task
  readonly startWorker: () => Worker
  /** Does the task in the page itself: in a pack no worker may be started. Absent everywhere else. */
  readonly doHere: ((task: Task, tell: (answer: Answer) => void) => Promise<void>) | undefined
  /** Hears an answer; the end where it is one. */
  readonly hear: (answer: Answer) => End | undefined
}

/** Longer than any file within the limits of the readers takes on a slow computer. */
const patienceMs = 180_000

/** Does a task in a worker of its own, which is ended when it is done, cancelled or takes too long. */
export function runBeside<Task, Answer, End>({
  task,
  startWorker,
  doHere,
  hear,
}: Work<Task, Answer, End>): RunningWork<End> {
  let end: (outcome: End | CutShort) => void = () => undefined
  const ended = new Promise<End | CutShort>((resolve) => (end = resolve))
  const timer = setTimeout(() => end({ kind: 'too-slow' }), patienceMs)
  const tell = (answer: Answer): void => {
    const outcome = hear(answer)
    if (outcome !== undefined) end(outcome)
  }
  const fail = (): void => end({ kind: 'failed' })
  const worker = doHere ? undefined : startWorker()
  worker?.addEventListener('message', ({ data }: MessageEvent<Partial<ToldBeside<Answer>>>) => {
    if (data.answer !== undefined) tell(data.answer)
  })
  worker?.addEventListener('error', fail)
  // A worker is of no origin to choose.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker?.postMessage(task)
  void doHere?.(task, tell).catch(fail)
  const outcome = ended.finally(() => {
    clearTimeout(timer)
    worker?.terminate()
  })
  return { outcome, cancel: () => end({ kind: 'cancelled' }) }
}
