import type { LookId } from '../../charts/picture/look.ts'
import type { BriefingRatio } from '../../domain/briefing.ts'
import type { SlideDress } from '../../exports/write-presentation.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ChartPictures } from './written-briefing.ts'

/** Draws charts for slides of a ratio, and for documents in a look. What draws comes when it is first wanted. */
export function chartPictures(
  texts: Texts,
  {
    ratio,
    look,
    sheet,
  }: { readonly ratio: BriefingRatio; readonly look: LookId; readonly sheet?: SlideDress['sheet'] | undefined },
): ChartPictures {
  return {
    onSlide: async (chart, around, signal) => {
      const { slidePictures } = await import('./slide-pictures.ts')
      return await slidePictures(texts, chart, { ratio, around, sheet, signal })
    },
    inText: async (chart, signal) => {
      const { documentPictures } = await import('./document-pictures.ts')
      return await documentPictures(texts, chart, { size: 'a4-full', look, signal })
    },
  }
}
