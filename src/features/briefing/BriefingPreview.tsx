import { useEffect, useState } from 'react'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import type { DrawnSheet } from '../../briefing/documents/compose-briefing.ts'

interface BriefingPreviewProps {
  readonly drawn: readonly DrawnSheet[] | 'failed' | undefined
  readonly selected: number | undefined
  readonly onSelect: (id: number) => void
  /** Draws again what could not be drawn. */
  readonly onRetry: () => void
}

/** One sheet of the briefing at a time, as it will be written; choosing a chart turns to its sheet. */
export function BriefingPreview({ drawn, selected, onSelect, onRetry }: BriefingPreviewProps) {
  const { briefing: words, exporting } = useTexts().messages
  const sheets = drawn === 'failed' ? undefined : drawn
  // A sheet somebody turned to, as long as the chart that was chosen then still is.
  const [turned, setTurned] = useState<{ readonly at: number; readonly selected: number | undefined }>()
  const count = sheets?.length ?? 0
  const ofSelected = sheets?.findIndex(({ items }) => selected !== undefined && items.includes(selected)) ?? 0
  const at = turned && turned.selected === selected ? turned.at : ofSelected
  const shown = Math.min(Math.max(0, at), Math.max(0, count - 1))
  const sheet = sheets?.[shown]
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
        <SheetImage sheet={sheet} number={shown + 1} count={count} />
      ) : drawn === 'failed' ? null : (
        <p className={styles.waiting} />
      )}
      <p className={styles.aside}>{words.previewNote}</p>
    </section>
  )
}

interface SheetImageProps {
  readonly sheet: DrawnSheet
  readonly number: number
  readonly count: number
}

function SheetImage({ sheet, number, count }: SheetImageProps) {
  const texts = useTexts()
  const { briefing: words, exporting } = texts.messages
  const [image, setImage] = useState<{ readonly url: string } | 'failed'>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isWanted = true
    let url: string | undefined
    const draw = async (): Promise<void> => {
      try {
        const { svgOfSheet } = await import('../../briefing/documents/compose-briefing.ts')
        const svg = await svgOfSheet(texts, sheet)
        if (!isWanted) return
        url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
        setImage({ url })
      } catch {
        if (isWanted) setImage('failed')
      }
    }
    void draw()
    return () => {
      isWanted = false
      if (url !== undefined) URL.revokeObjectURL(url)
    }
    // Another attempt draws the same again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [texts, sheet, attempt])
  const { width, height } = sheet.picture
  if (image === 'failed') {
    const redraw = (): void => {
      setImage(undefined)
      setAttempt(attempt + 1)
    }
    return <LoadFailed title={exporting.notDrawn} onRetry={redraw} isRepeated={attempt > 0} />
  }
  return (
    <img
      className={styles.image}
      src={image?.url}
      width={width}
      height={height}
      alt={words.pageAlt({ page: number, pages: count, title: sheet.title })}
    />
  )
}
