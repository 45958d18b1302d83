import { type CutShort, type RunningWork, runBeside } from '../run-beside.ts'
import type { CheckingAnswer, CheckingTask } from './checking-messages.ts'

type CheckingEnd = Exclude<CheckingAnswer, { readonly kind: 'part' }>

export type CheckingOutcome = CheckingEnd | CutShort

/** Reads a document and what its numbers say, telling the page how far it is. */
export function runChecking(
  task: CheckingTask,
  tellPart: (done: number, all: number) => void,
): RunningWork<CheckingEnd> {
  return runBeside({
    task,
    startWorker: () => new Worker(new URL('checking-worker.ts', import.meta.url), { type: 'module' }),
    doHere:
      import.meta.env.VITE_PACK === undefined
        ? undefined
        : async (given: CheckingTask, tell: (answer: CheckingAnswer) => void) =>
            await (await import('./check-task.ts')).checkTask(given, tell),
    hear: (answer: CheckingAnswer) => {
      if (answer.kind !== 'part') return answer
      tellPart(answer.done, answer.all)
      return undefined
    },
  })
}
