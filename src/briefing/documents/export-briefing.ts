import { fileName } from '../../charts/picture/file-name.ts'
import type { BriefingRatio } from '../../domain/briefing.ts'
import type { OfficeTemplate } from '../../domain/office-template.ts'
import type { SlideDress } from '../../exports/write-presentation.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { BriefingPage } from '../contents/briefing-page.ts'
import { type BriefingSheet, sheetPage } from '../contents/briefing-sheets.ts'
import type { AreaItem, ChartItem } from '../contents/shown-item.ts'
import { chartPictures } from './chart-pictures.ts'
import type { DrawnSheet } from './compose-briefing.ts'
import { type ExportOutcome, TemplateRefusedError, outcomeOf } from './export-outcome.ts'
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
  /** The office's own, for slides. */
  readonly template?: OfficeTemplate | undefined
}

/** The whole briefing as one file. */
export async function exportBriefing(
  texts: Texts,
  whole: WholeBriefing,
  format: BriefingFormat,
  work: ExportWork,
): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const dress = format === 'pptx' && whole.template ? await dressOfTemplate(whole.template) : undefined
    const briefing = writtenBriefing(texts, whole, dress)
    const blob =
      format === 'zip'
        ? await (await import('./pictures-of-briefing.ts')).picturesOfBriefing(texts, briefing, work)
        : await writeBriefing(texts, briefing, format, work)
    work.signal?.throwIfAborted()
    return { blob, file: fileName([briefing.title], format) }
  })
}

/** A template is read anew each time: what a browser kept may have been kept by another version. */
async function dressOfTemplate({ bytes }: OfficeTemplate): Promise<SlideDress> {
  const { readOfficeTemplate } = await import('../../exports/office-template.ts')
  const read = readOfficeTemplate(bytes)
  if (!read.ok) throw new TemplateRefusedError()
  return read.value.dress
}

function writtenBriefing(
  texts: Texts,
  { contents, sheets, drawn, ratio }: WholeBriefing,
  dress: SlideDress | undefined,
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
