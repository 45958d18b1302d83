import { fontFiles } from '../../charts/picture/font-files.ts'
import type { PdfPage } from '../../exports/pdf-document.ts'
import { writtenFile } from '../../exports/written-file.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { DrawnSheet } from './compose-briefing.ts'
import { documentTypes } from './document-types.ts'
import type { ExportWork, WrittenBriefing } from './written-briefing.ts'

/** A briefing as a PDF: its sheets as they are shown, what is to be read tagged as such, with an outline of many. */
export async function pdfOfBriefing(
  { language }: Texts,
  { title, drawn, isSingle }: WrittenBriefing,
  { signal }: ExportWork,
): Promise<Blob> {
  const pages = (await drawn()).map((sheet): PdfPage =>
    isSingle ? pageOf(sheet) : { ...pageOf(sheet), bookmark: sheet.title },
  )
  const document = { title, language, pages }
  const bytes = await writtenFile({ format: 'pdf', document, fonts: await fontFiles() }, signal)
  return new Blob([bytes], { type: documentTypes.pdf })
}

/** A drawing that is one chart is a single piece. */
function pageOf({ picture: { width, height, primitives, parts }, description }: DrawnSheet): PdfPage {
  const box = { x: 0, y: 0, width, height }
  return { width, height, parts: parts ?? [{ tag: 'Figure', shapes: primitives, altText: description, box }] }
}
