import type { Texts } from '../../i18n/texts.ts'
import type { ExportWork, WrittenBriefing } from './written-briefing.ts'

export type DocumentFormat = 'pptx' | 'docx' | 'pdf'

/** A briefing as a document. What writes a format comes when it is first wanted. Rejects when it is stopped. */
export async function writeBriefing(
  texts: Texts,
  briefing: WrittenBriefing,
  format: DocumentFormat,
  work: ExportWork,
): Promise<Blob> {
  switch (format) {
    case 'pptx':
      return await (await import('./presentation-of-briefing.ts')).presentationOfBriefing(texts, briefing, work)
    case 'docx':
      return await (await import('./word-of-briefing.ts')).wordOfBriefing(texts, briefing, work)
    case 'pdf':
      return await (await import('./pdf-of-briefing.ts')).pdfOfBriefing(texts, briefing, work)
  }
}
