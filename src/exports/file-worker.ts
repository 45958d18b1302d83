import type { FileTask } from './file-task.ts'
import { writeFile } from './write-file.ts'

/** What the worker that writes a file tells: that it stands ready, then the file or why there is none. */
export type FileAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }

const tell = (answer: FileAnswer, moved: readonly Transferable[] = []): void =>
  globalThis.postMessage(answer, { transfer: [...moved] })

globalThis.addEventListener('message', ({ data }: MessageEvent<FileTask>) => {
  writeFile(data).then(
    (bytes) => tell({ kind: 'written', bytes }, [bytes.buffer]),
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error))
      tell({ kind: 'failed', name, message })
    },
  )
})

tell({ kind: 'ready' })
