import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BilingualText } from '../../src/domain/bilingual-text.ts'
import { publicationFaults } from '../../src/i18n/build-texts.ts'
import { type PublishedCatalogue, catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { decodeCatalogue } from '../../src/contract/sealed-catalogue.ts'

const inBoth = ({ vi, en }: BilingualText): string => `${vi}\n${en}`

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
    return { ok: false, sentence: inBoth(publicationFaults.missing(place)) }
  }
  const decoded = decodeCatalogue(text)
  if (decoded.ok) return { ok: true, catalogue: decoded.value }
  const faults = decoded.problems.slice(0, 3).map(({ code, place: at }) => [code, at?.text ?? ''].join(' ').trim())
  return { ok: false, sentence: inBoth(publicationFaults.unreadable(place, faults.join(', '))) }
}
