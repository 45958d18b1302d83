import { catalogueIndex } from '../../domain/catalogue-index.ts'
import { documentClaims } from '../../reading/checking/document-claims.ts'
import { claimReader } from '../../reading/checking/reader.ts'
import { readPieces } from '../../reading/office/read-pieces.ts'
import type { CheckingAnswer, CheckingTask } from './checking-messages.ts'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of no origin to choose
const tell = (answer: CheckingAnswer): void => globalThis.postMessage(answer)

globalThis.addEventListener('message', ({ data }: MessageEvent<CheckingTask>) => {
  check(data).catch(() => tell({ kind: 'failed' }))
})

async function check({ bytes, catalogue, phrases }: CheckingTask): Promise<void> {
  const read = await readPieces(bytes)
  if (!read.ok) {
    tell({ kind: 'unreadable', code: read.problems[0]!.code })
    return
  }
  const pieces = read.value
  const reader = claimReader(catalogueIndex(catalogue), phrases)
  const claims = documentClaims(pieces, reader, (done, all) => tell({ kind: 'part', done, all }))
  tell({ kind: 'read', pieces, claims })
}
