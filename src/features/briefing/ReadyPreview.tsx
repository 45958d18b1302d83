import { useMemo } from 'react'
import { briefingSheets } from '../../briefing/contents/briefing-sheets.ts'
import { useOffice } from '../../data/use-office.ts'
import { type BriefingItem, emptyBriefing, withItems } from '../../domain/briefing.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import styles from './Briefing.module.css'
import { SheetImage } from './SheetImage.tsx'
import { useBriefingContents } from './use-briefing-contents.ts'
import { useDrawnSheets } from './use-drawn-sheets.ts'

interface ReadyPreviewProps {
  readonly page: PageProps
  /** What the ready-made report would add. */
  readonly items: readonly Omit<BriefingItem, 'id'>[]
}

const { layout } = emptyBriefing

/** The pages of the ready-made report in small, before anybody asks for it: what one press would make. */
export function ReadyPreview({ page, items }: ReadyPreviewProps) {
  const texts = useTexts()
  const words = briefingTexts[texts.language]
  const office = useOffice()
  const briefing = useMemo(() => withItems(emptyBriefing, items), [items])
  const { contents, problems } = useBriefingContents(page, briefing, office)
  const isWhole = contents !== undefined && problems.length === 0
  const sheets = useMemo(() => (isWhole ? briefingSheets(texts, contents, layout) : []), [texts, contents, isWhole])
  const { drawn } = useDrawnSheets(sheets, contents?.watermark, layout.ratio, 'colour')
  if (!Array.isArray(drawn)) return null
  return (
    <ol className={styles.readyPages} aria-label={words.readyPages}>
      {drawn.map((sheet, index) => (
        // Pages have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <SheetImage className={styles.readyPage} sheet={sheet} number={index + 1} count={drawn.length} />
        </li>
      ))}
    </ol>
  )
}
