import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PublishedCatalogue, catalogueFileName, decodeCatalogue } from '../../src/contract/catalogue-file.ts'

/** The published catalogue, or a sentence for the person who builds. */
export type PublicationFound =
  | { readonly ok: true; readonly catalogue: PublishedCatalogue }
  | { readonly ok: false; readonly sentence: string }

/** Reads the published catalogue in a folder of public files. */
export function readPublication(publicFolder: string): PublicationFound {
  const place = `public/data/${catalogueFileName}`
  let text: string
  try {
    text = readFileSync(join(publicFolder, 'data', catalogueFileName), 'utf8')
  } catch {
    const sentence = `Chưa có ${place}: hãy chạy npm run data:build trước. (Run npm run data:build first.)`
    return { ok: false, sentence }
  }
  const decoded = decodeCatalogue(text)
  if (decoded.ok) return { ok: true, catalogue: decoded.value }
  const faults = decoded.problems.slice(0, 3).map(({ code, place: at }) => [code, at?.text ?? ''].join(' ').trim())
  const sentence = `${place} không đọc được (${faults.join(', ')}): hãy chạy lại npm run data:build. (Run npm run data:build again.)`
  return { ok: false, sentence }
}
