import { useCallback, useEffect, useMemo, useState } from 'react'
import type { LookId } from '../../charts/picture/look.ts'
import type { BriefingRatio } from '../../domain/briefing.ts'
import { useTexts } from '../../ui/texts-context.ts'
import type { BriefingSheet } from '../../briefing/contents/briefing-sheets.ts'
import type { DrawnSheet } from '../../briefing/documents/compose-briefing.ts'

/** How long the sheets wait for the next letter before they are drawn again. */
const pauseMs = 120

/** The sheets of a briefing as far as they are drawn. */
export interface DrawnSheets {
  /** Undefined until they are drawn for the first time, failed when the font does not come. */
  readonly drawn: readonly DrawnSheet[] | 'failed' | undefined
  /** Whether they are those of the present briefing: after a change the earlier ones stay to be seen for a moment. */
  readonly isCurrent: boolean
  /** Draws them once more, after the font did not come. */
  readonly redraw: () => void
}

/** The pages of a briefing as they will be written. */
export function useDrawnSheets(
  sheets: readonly BriefingSheet[],
  watermark: string | undefined,
  ratio: BriefingRatio,
  look: LookId,
): DrawnSheets {
  const texts = useTexts()
  const [attempt, setAttempt] = useState(0)
  const asked = useMemo(
    () => ({ texts, sheets, ratio, look, watermark, attempt }),
    [texts, sheets, ratio, look, watermark, attempt],
  )
  const redraw = useCallback(() => setAttempt((before) => before + 1), [])
  const [last, setLast] = useState<{ readonly of: typeof asked; readonly drawn: DrawnSheets['drawn'] }>()
  useEffect(() => {
    let isWanted = true
    const compose = async (): Promise<void> => {
      const { composeBriefing } = await import('../../briefing/documents/compose-briefing.ts')
      const { texts: words, sheets: wanted, attempt: _attempt, ...setting } = asked
      const drawn = await composeBriefing(words, wanted, setting)
      if (isWanted) setLast({ of: asked, drawn })
    }
    const timer = setTimeout(
      () => void compose().catch(() => isWanted && setLast({ of: asked, drawn: 'failed' })),
      pauseMs,
    )
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [asked])
  return { drawn: last?.drawn, isCurrent: last?.of === asked, redraw }
}
