import { pdfOfPictures } from './pictures-pdf.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { WrittenBriefing } from './written-briefing.ts'

/** A briefing as a PDF: its pages as they are shown, with an outline. */
export async function pdfOfBriefing({ language }: Texts, { contents, composed }: WrittenBriefing): Promise<Blob> {
  const pages = composed.map(({ picture, title, description }) => ({ picture, bookmark: title, altText: description }))
  return await pdfOfPictures(pages, { title: contents.title.text, language })
}
