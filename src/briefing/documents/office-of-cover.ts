import type { CoverOffice } from '../../charts/picture/compose-title-page.ts'
import type { DocumentOffice } from '../../exports/document-office.ts'
import { bytesFromBase64 } from '../../paper/bytes-from-base64.ts'

/** The office of a cover for a slide or a document: its emblem as bytes. */
export function officeOfCover({ lines, emblem }: CoverOffice): DocumentOffice {
  if (!emblem) return { lines }
  const png = bytesFromBase64(emblem.png)
  return { lines, emblem: { png, altText: emblem.altText } }
}
