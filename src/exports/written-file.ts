import type { FileTask } from './file-task.ts'
import type { FileAnswer } from './file-worker.ts'

/**
 * The bytes of a file, written beside the page, which goes on answering meanwhile; by the page itself where no worker starts (a
 * page that was opened from a folder). Rejects with the reason of the signal when it is stopped: the worker is ended at once.
 */
export async function writtenFile(task: FileTask, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  signal?.throwIfAborted()
  const worker = startedWorker()
  const written = worker && (await answerOf(worker, task, signal))
  if (written) return written
  return await (await import('./write-file.ts')).writeFile(task)
}

function startedWorker(): Worker | undefined {
  // A page that was opened from a folder may start none, and a browser would complain of the attempt.
  if (typeof Worker === 'undefined' || location.protocol === 'file:') return undefined
  try {
    return new Worker(new URL('file-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return undefined
  }
}

/** What a worker wrote; undefined where it did not start. */
function answerOf(
  worker: Worker,
  task: FileTask,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  let isReady = false
  return new Promise<Uint8Array<ArrayBuffer> | undefined>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    worker.addEventListener('error', ({ message }) => {
      if (isReady) reject(new Error(message))
      else resolve(undefined)
    })
    worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
      switch (data.kind) {
        case 'ready':
          isReady = true
          // A worker is of no origin to choose.
          // oxlint-disable-next-line unicorn/require-post-message-target-origin
          worker.postMessage(task)
          break
        case 'written':
          resolve(data.bytes)
          break
        case 'failed':
          reject(Object.assign(new Error(data.message), { name: data.name }))
      }
    })
  }).finally(() => worker.terminate())
}
