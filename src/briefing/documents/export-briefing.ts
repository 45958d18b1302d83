import { fileName } from '../../charts/picture/file-name.ts'
import { type ExportOutcome, outcomeOf } from './export-outcome.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportWork, WrittenBriefing } from './written-briefing.ts'

export type BriefingFormat = 'pptx' | 'docx' | 'pdf' | 'zip'

/** The whole briefing as one file. What writes a format comes when it is first wanted. */
export async function exportBriefing(
  texts: Texts,
  briefing: WrittenBriefing,
  format: BriefingFormat,
  work: ExportWork,
): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const blob = await written(texts, briefing, format, work)
    work.signal.throwIfAborted()
    return { blob, file: fileName([briefing.contents.title.text], format) }
  })
}

async function written(
  texts: Texts,
  briefing: WrittenBriefing,
  format: BriefingFormat,
  work: ExportWork,
): Promise<Blob> {
  switch (format) {
    case 'pptx':
      return await (await import('./presentation-of-briefing.ts')).presentationOfBriefing(texts, briefing, work)
    case 'docx':
      return await (await import('./word-of-briefing.ts')).wordOfBriefing(texts, briefing, work)
    case 'pdf':
      return await (await import('./pdf-of-briefing.ts')).pdfOfBriefing(texts, briefing)
    case 'zip':
      return await (await import('./pictures-of-briefing.ts')).picturesOfBriefing(texts, briefing, work)
  }
}
