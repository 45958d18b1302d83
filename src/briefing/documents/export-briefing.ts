import { fileName } from '../../charts/picture/file-name.ts'
import type { Texts } from '../../i18n/texts.ts'
import { type ExportOutcome, outcomeOf } from './export-outcome.ts'
import { type BriefingFormat, writeBriefing } from './write-briefing.ts'
import type { ExportWork, WrittenBriefing } from './written-briefing.ts'

/** The whole briefing as one file. */
export async function exportBriefing(
  texts: Texts,
  briefing: WrittenBriefing,
  format: BriefingFormat,
  work: ExportWork,
): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const blob = await writeBriefing(texts, briefing, format, work)
    work.signal?.throwIfAborted()
    return { blob, file: fileName([briefing.title], format) }
  })
}
