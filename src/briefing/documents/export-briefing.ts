import { fileName } from '../../charts/picture/file-name.ts'
import type { BriefingRatio } from '../../domain/briefing.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { BriefingPage } from '../contents/briefing-page.ts'
import { type BriefingSheet, sheetPage } from '../contents/briefing-sheets.ts'
import type { AreaItem, ChartItem } from '../contents/shown-item.ts'
import { chartPictures } from './chart-pictures.ts'
import type { DrawnSheet } from './compose-briefing.ts'
import { type ExportOutcome, outcomeOf } from './export-outcome.ts'
import { type OfficeDress, type OfficeTemplates, officeDress } from './office-dress.ts'
import { type DocumentFormat, writeBriefing } from './write-briefing.ts'
import type { BriefingPart, ExportWork, WrittenBriefing } from './written-briefing.ts'

/** Documents, and all pictures in one archive. */
export type BriefingFormat = DocumentFormat | 'zip'

/** A briefing with its sheets before and after they were drawn. */
interface WholeBriefing {
  readonly contents: BriefingPage
  readonly sheets: readonly BriefingSheet[]
  readonly drawn: readonly DrawnSheet[]
  readonly ratio: BriefingRatio
  readonly templates?: OfficeTemplates
}

/** The whole briefing as one file. */
export async function exportBriefing(
  texts: Texts,
  whole: WholeBriefing,
  format: BriefingFormat,
  work: ExportWork,
): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const briefing = writtenBriefing(texts, whole, await officeDress(format, whole.templates))
    const blob =
      format === 'zip'
        ? await (await import('./pictures-of-briefing.ts')).picturesOfBriefing(texts, briefing, work)
        : await writeBriefing(texts, briefing, format, work)
    work.signal?.throwIfAborted()
    return { blob, file: fileName([briefing.title], format) }
  })
}

function writtenBriefing(
  texts: Texts,
  { contents, sheets, drawn, ratio }: WholeBriefing,
  dress: OfficeDress,
): WrittenBriefing {
  const { title, watermark, usable } = contents
  return {
    title: title.text,
    ratio,
    dress,
    watermark,
    parts: usable.flatMap((item) => partOf(texts, item)),
    sheets,
    drawn: () => Promise.resolve(drawn),
    pictures: chartPictures(texts, 'colour'),
    look: 'colour',
    isSingle: false,
  }
}

function partOf(texts: Texts, item: ChartItem | AreaItem): readonly BriefingPart[] {
  if (item.kind === 'chart') return [{ kind: 'chart', item }]
  const page = sheetPage(texts, item)
  return page ? [{ kind: 'area', page }] : []
}
