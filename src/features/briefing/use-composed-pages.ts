import { useEffect, useState } from 'react'
import type { LookId } from '../../charts/picture/look.ts'
import type { BriefingRatio } from '../../domain/briefing.ts'
import { useTexts } from '../../ui/texts-context.ts'
import type { BriefingPage } from './briefing-pages.ts'
import type { ComposedPage } from './compose-briefing.ts'
import type { BriefingView } from './view-briefing.ts'

/** How long the pages wait for the next letter before they are drawn again. */
const pauseMs = 120

/**
 * The pages of a briefing as they will be written; undefined until they are drawn for the first time, failed when the font
 * does not come.
 */
export function useComposedPages(
  pages: readonly BriefingPage[],
  view: BriefingView,
  ratio: BriefingRatio,
  look: LookId,
): readonly ComposedPage[] | 'failed' | undefined {
  const texts = useTexts()
  const [composed, setComposed] = useState<readonly ComposedPage[] | 'failed'>()
  const { watermark } = view
  useEffect(() => {
    let isWanted = true
    const compose = async (): Promise<void> => {
      const { composeBriefing } = await import('./compose-briefing.ts')
      const next = await composeBriefing(texts, pages, { ratio, look, watermark })
      if (isWanted) setComposed(next)
    }
    const timer = setTimeout(() => void compose().catch(() => isWanted && setComposed('failed')), pauseMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [texts, pages, ratio, look, watermark])
  return composed
}
