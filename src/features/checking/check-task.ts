import { catalogueIndex } from '../../domain/catalogue-index.ts'
import { documentClaims } from '../../reading/checking/document-claims.ts'
import { claimReader } from '../../reading/checking/reader.ts'
import { readPieces } from '../../reading/office/read-pieces.ts'
import type { CheckingAnswer, CheckingTask } from './checking-messages.ts'

/** Reads what a page asks for and tells how far it is; never rejects. */
export async function checkTask(
  { bytes, catalogue, phrases }: CheckingTask,
  tell: (answer: CheckingAnswer) => void,
): Promise<void> {
  try {
    const read = await readPieces(bytes)
    if (!read.ok) {
      tell({ kind: 'unreadable', code: read.problems[0]!.code })
      return
    }
    const pieces = read.value
    const reader = claimReader(catalogueIndex(catalogue), phrases)
    const claims = documentClaims(pieces, reader, (done, all) => tell({ kind: 'part', done, all }))
    tell({ kind: 'read', pieces, claims })
  } catch {
    tell({ kind: 'failed' })
  }
}
