import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PackagePart } from '../../src/package/package-parts.ts'
import { type PartOutcome, type PartPublisher, type PartedFolder, partPublisher } from './part-publisher.ts'

/** Publishers that work side by side, until they are sent home. */
interface PartCrew {
  readonly publishers: readonly PartPublisher[]
  readonly end: () => Promise<void>
}

/** Each thread holds a part of the largest size in some 350 MB. */
const mostThreads = 2
/** Fewer parts are done before a thread has read the program. */
const fewestForThreads = 6

/** As many publishers as so many parts are worth. */
export async function partCrew(parted: PartedFolder, parts: number): Promise<PartCrew> {
  const threads = Math.min(mostThreads, availableParallelism())
  if (threads < 2 || parts < fewestForThreads) {
    return { publishers: [await partPublisher(parted)], end: () => Promise.resolve() }
  }
  const workers = Array.from({ length: threads }, () => partThread(parted))
  return {
    publishers: workers.map(
      (worker): PartPublisher =>
        (part) =>
          publishIn(worker, part),
    ),
    end: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  }
}

function partThread(parted: PartedFolder): Worker {
  return new Worker(join(import.meta.dirname, 'part-thread.mjs'), { workerData: parted, execArgv: [] })
}

/** A thread that ends before its time rejects: nobody waits for it for ever. */
function publishIn(worker: Worker, part: PackagePart): Promise<PartOutcome> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      act()
    }
    const onMessage = (outcome: PartOutcome): void => settle(() => resolve(outcome))
    const onError = (error: Error): void => settle(() => reject(error))
    const onExit = (code: number): void =>
      settle(() => reject(new Error(`A thread ended with ${code} before part ${part.name} was published`)))
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    worker.postMessage(part, [])
  })
}
