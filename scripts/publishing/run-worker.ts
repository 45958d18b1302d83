import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { EditionRecord } from './edition-record.ts'
import type { ToldFault } from './fault-texts.ts'

/** What came of a task. */
export interface WorkerAnswer {
  /** The edition that was made, or why nothing was. */
  readonly outcome:
    | { readonly ok: true; readonly edition: EditionRecord }
    | { readonly ok: false; readonly faults: readonly ToldFault[] }
  /** Whether the figures of the site are new: what was killed before is published even where the task fails. */
  readonly isPublished: boolean
}

/** Figures that are to be published, as they were handed over, or the edition before that is to come back. */
export type WorkerTask =
  | { readonly kind: 'publish'; readonly handover: string }
  | { readonly kind: 'back'; readonly number: number; readonly by: string; readonly why: string }

/** Which package a server publishes into which site. */
export interface PublishTarget {
  readonly root: string
  readonly buildArgs: readonly string[]
  readonly out: string
}

const worker = fileURLToPath(new URL('publish-worker.ts', import.meta.url))
/** Where the packages lie that a worker is made of. */
const project = fileURLToPath(new URL('../..', import.meta.url))

/** A task that is being done. */
export interface RunningTask {
  /** Rejects where its process ended without an answer. */
  readonly answer: Promise<WorkerAnswer>
  /** When its process has ended: the pages of the site are new, too, or else it resolves with the reason. */
  readonly ended: Promise<string | undefined>
}

/** Does one task in a process of its own. */
export function runWorker(target: PublishTarget, task: WorkerTask): RunningTask {
  const child = spawn(process.execPath, ['--import', 'tsx', worker], { cwd: project, stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.on('error', () => undefined)
  child.stdin.end(JSON.stringify({ ...target, task }))
  const wrong = text(child.stderr).then(reasonIn)
  const ended = new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code) => resolve(code === 0 ? undefined : wrong))
  })
  const answer = (async (): Promise<WorkerAnswer> => {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('{')) return JSON.parse(line) as WorkerAnswer
    }
    throw new Error(await wrong)
  })()
  return { answer, ended }
}

/** Why a process ended, from what it wrote about it: its error, or its last line. */
function reasonIn(told: string): string {
  return /^\w*Error\b.*/m.exec(told)?.[0] ?? (told.trim().split('\n').at(-1) || 'no answer')
}
