import { useCallback, useEffect, useMemo, useState } from 'react'
import type { LookId } from '../../charts/picture/look.ts'
import type { BriefingRatio } from '../../domain/briefing.ts'
import { useTexts } from '../../ui/texts-context.ts'
import type { BriefingSheet } from '../../briefing/contents/briefing-sheets.ts'
import type { ComposedPage } from '../../briefing/documents/compose-briefing.ts'
import type { BriefingPage } from '../../briefing/contents/briefing-page.ts'

/** How long the pages wait for the next letter before they are drawn again. */
const pauseMs = 120

/** The pages of a briefing as far as they are drawn. */
export interface DrawnPages {
  /** Undefined until they are drawn for the first time, failed when the font does not come. */
  readonly composed: readonly ComposedPage[] | 'failed' | undefined
  /** Whether they are those of the present briefing: after a change the earlier ones stay to be seen for a moment. */
  readonly isCurrent: boolean
  /** Draws them once more, after the font did not come. */
  readonly redraw: () => void
}

/** The pages of a briefing as they will be written. */
export function useComposedPages(
  pages: readonly BriefingSheet[],
  contents: BriefingPage,
  ratio: BriefingRatio,
  look: LookId,
): DrawnPages {
  const texts = useTexts()
  const { watermark } = contents
  const [attempt, setAttempt] = useState(0)
  const asked = useMemo(
    () => ({ texts, pages, ratio, look, watermark, attempt }),
    [texts, pages, ratio, look, watermark, attempt],
  )
  const redraw = useCallback(() => setAttempt((before) => before + 1), [])
  const [drawn, setDrawn] = useState<{ readonly of: typeof asked; readonly composed: DrawnPages['composed'] }>()
  useEffect(() => {
    let isWanted = true
    const compose = async (): Promise<void> => {
      const { composeBriefing } = await import('../../briefing/documents/compose-briefing.ts')
      const { texts: words, pages: wanted, attempt: _attempt, ...setting } = asked
      const composed = await composeBriefing(words, wanted, setting)
      if (isWanted) setDrawn({ of: asked, composed })
    }
    const timer = setTimeout(
      () => void compose().catch(() => isWanted && setDrawn({ of: asked, composed: 'failed' })),
      pauseMs,
    )
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [asked])
  return { composed: drawn?.composed, isCurrent: drawn?.of === asked, redraw }
}
