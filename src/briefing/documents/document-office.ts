import type { CoverOffice } from '../../charts/picture/compose-title-page.ts'
import type { DocumentOffice } from '../../exports/document-office.ts'

/** The office of a cover for a slide or a document: its emblem as bytes. */
export function documentOffice({ lines, emblem }: CoverOffice): DocumentOffice {
  if (!emblem) return { lines }
  const png = Uint8Array.from(atob(emblem.png), (letter) => letter.charCodeAt(0))
  return { lines, emblem: { png, altText: emblem.altText } }
}
