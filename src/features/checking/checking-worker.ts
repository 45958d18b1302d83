import { tellPage } from '../told-beside.ts'
import { checkTask } from './check-task.ts'
import type { CheckingTask } from './checking-messages.ts'

globalThis.addEventListener('message', ({ data }: MessageEvent<CheckingTask>) => void checkTask(data, tellPage), {
  once: true,
})
