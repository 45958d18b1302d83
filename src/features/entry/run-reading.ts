import { type RunningWork, runBeside } from '../run-beside.ts'
import type { EntryAnswer, EntryTask } from './entry-messages.ts'

type ReadingEnd = Extract<EntryAnswer, { readonly kind: 'read' | 'failed' }>

/** Reads a file, telling the page how far it is. */
export function runReading(task: EntryTask, tellPage: (page: number, pages: number) => void): RunningWork<ReadingEnd> {
  return runBeside({
    task,
    startWorker: () => new Worker(new URL('entry-worker.ts', import.meta.url), { type: 'module' }),
    doHere:
      import.meta.env.VITE_PACK === undefined
        ? undefined
        : async (given: EntryTask, tell: (answer: EntryAnswer) => void) =>
            await (await import('./read-task.ts')).readTask(given, tell),
    hear: (answer: EntryAnswer) => {
      if (answer.kind !== 'page') return answer
      tellPage(answer.page, answer.pages)
      return undefined
    },
  })
}
