import { checksumOfBytes } from '../../contract/checksum.ts'
import { catalogueIndex } from '../../domain/catalogue-index.ts'
import type { EntryAnswer, EntryTask } from './entry-messages.ts'
import { type EntrySource, readEntry } from './entry-reading.ts'

// A worker of its own for each file, so that one which hangs is ended without the others.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (answer: EntryAnswer): void => globalThis.postMessage(answer)

globalThis.addEventListener('message', ({ data }: MessageEvent<EntryTask>) => {
  read(data).catch(() => tell({ kind: 'failed' }))
})

async function read({ source, asked, catalogue, words }: EntryTask): Promise<void> {
  const known = { ...catalogueIndex(catalogue), ...words }
  const reading = await readEntry(source, asked, known, (page, pages) => tell({ kind: 'page', page, pages }))
  tell({ kind: 'read', reading, sha256: checksumOfBytes(bytesOf(source)) })
}

function bytesOf({ content }: EntrySource): Uint8Array {
  return content.kind === 'file' ? content.bytes : new TextEncoder().encode(content.text)
}
