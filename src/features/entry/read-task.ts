import { checksumOfBytes } from '../../contract/checksum.ts'
import { catalogueIndex } from '../../domain/catalogue-index.ts'
import type { EntryAnswer, EntryTask } from './entry-messages.ts'
import { type EntrySource, readEntry } from './entry-reading.ts'

/** Reads what a page asks for and tells how far it is; never rejects. */
export async function readTask(
  { source, asked, catalogue, words }: EntryTask,
  tell: (answer: EntryAnswer) => void,
): Promise<void> {
  try {
    const known = { ...catalogueIndex(catalogue), ...words }
    const reading = await readEntry(source, asked, known, (page, pages) => tell({ kind: 'page', page, pages }))
    tell({ kind: 'read', reading, sha256: checksumOfBytes(bytesOf(source)) })
  } catch {
    tell({ kind: 'failed' })
  }
}

function bytesOf({ content }: EntrySource): Uint8Array {
  return content.kind === 'file' ? content.bytes : new TextEncoder().encode(content.text)
}
