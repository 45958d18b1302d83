import { useState } from 'react'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import type { DrawnSheet } from '../../briefing/documents/compose-briefing.ts'
import { SheetImage } from './SheetImage.tsx'

interface BriefingPreviewProps {
  readonly drawn: readonly DrawnSheet[] | 'failed' | undefined
  readonly selected: number | undefined
  readonly onSelect: (id: number) => void
  /** Draws again what could not be drawn. */
  readonly onRetry: () => void
}

/** One sheet of the briefing at a time, as it will be written; choosing a chart turns to its sheet. */
export function BriefingPreview({ drawn, selected, onSelect, onRetry }: BriefingPreviewProps) {
  const words = briefingTexts[useTexts().language]
  const { exporting } = useTexts().messages
  const sheets = drawn === 'failed' ? undefined : drawn
  // A sheet somebody turned to, as long as the chart that was chosen then still is.
  const [turned, setTurned] = useState<{ readonly at: number; readonly selected: number | undefined }>()
  const count = sheets?.length ?? 0
  const ofSelected = sheets?.findIndex(({ items }) => selected !== undefined && items.includes(selected)) ?? 0
  const at = turned && turned.selected === selected ? turned.at : ofSelected
  const shown = Math.min(Math.max(0, at), Math.max(0, count - 1))
  const sheet = sheets?.[shown]
  const tight = (sheets ?? []).flatMap(({ picture }, index) => (picture.isTight ? [index + 1] : []))
  const turn = (to: number): void => {
    const items = sheets?.[to]?.items ?? []
    const next = items.length === 0 || items.includes(selected ?? 0) ? selected : items[0]
    setTurned({ at: to, selected: next })
    if (next !== undefined && next !== selected) onSelect(next)
  }
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <div className={styles.pager}>
        <SteadyButton isOff={shown === 0} onClick={() => turn(shown - 1)}>
          {words.previousPage}
        </SteadyButton>
        <output>
          {sheet ? words.page({ page: shown + 1, pages: count }) : drawn === 'failed' ? '' : words.drawing}
        </output>
        <SteadyButton isOff={shown >= count - 1} onClick={() => turn(shown + 1)}>
          {words.nextPage}
        </SteadyButton>
      </div>
      {drawn === 'failed' ? <LoadFailed title={exporting.notDrawn} onRetry={onRetry} /> : null}
      {sheet ? (
        <SheetImage className={styles.image} sheet={sheet} number={shown + 1} count={count} />
      ) : drawn === 'failed' ? null : (
        <p className={styles.waiting} />
      )}
      {tight.length > 0 ? <p className={styles.warning}>{words.tightPages({ pages: tight.join(', ') })}</p> : null}
      <p className={styles.aside}>{words.previewNote}</p>
    </section>
  )
}
