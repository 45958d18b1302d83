import { checkTask } from './check-task.ts'
import type { CheckingTask } from './checking-messages.ts'

globalThis.addEventListener('message', ({ data }: MessageEvent<CheckingTask>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of no origin to choose
  void checkTask(data, (answer) => globalThis.postMessage(answer))
})
