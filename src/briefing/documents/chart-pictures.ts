import type { LookId } from '../../charts/picture/look.ts'
import type { BriefingRatio } from '../../domain/briefing.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ChartPictures } from './written-briefing.ts'

/** Draws charts for slides of a ratio, and for documents in a look. What draws comes when it is first wanted. */
export function chartPictures(
  texts: Texts,
  { ratio, look }: { readonly ratio: BriefingRatio; readonly look: LookId },
): ChartPictures {
  return {
    onSlide: async (chart, place, signal) => {
      const { slidePicture } = await import('./slide-picture.ts')
      return await slidePicture(texts, chart, { ratio, place, signal })
    },
    inText: async (chart, signal) => {
      const { documentPicture } = await import('./document-picture.ts')
      return await documentPicture(texts, chart, { size: 'a4-full', look, signal })
    },
  }
}
