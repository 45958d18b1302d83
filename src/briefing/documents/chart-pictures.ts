import type { LookId } from '../../charts/picture/look.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ChartPictures } from './written-briefing.ts'

/** Draws charts for documents in a look. What draws comes when it is first wanted. */
export function chartPictures(texts: Texts, look: LookId): ChartPictures {
  return async (chart, signal) => {
    const { documentPictures } = await import('./document-pictures.ts')
    return await documentPictures(texts, chart, { size: 'a4-full', look, signal })
  }
}
