import { tellPage } from '../told-beside.ts'
import type { EntryTask } from './entry-messages.ts'
import { readTask } from './read-task.ts'

// A worker of its own for each file, so that one which hangs is ended without the others.
globalThis.addEventListener('message', ({ data }: MessageEvent<EntryTask>) => void readTask(data, tellPage), {
  once: true,
})
