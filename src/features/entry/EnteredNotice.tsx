import { useEffect, useRef, useState } from 'react'
import { dropImports } from '../../data/workspace.ts'
import type { DraftFigure, FigureImport, ImportId } from '../../domain/draft-figure.ts'
import { lastQuarterOf } from '../../domain/period.ts'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { countText } from '../../i18n/number-text.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import type { PageNavigation } from '../../navigation/use-page-navigation.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Entry.module.css'

interface EnteredNoticeProps {
  readonly of: FigureImport
  readonly figures: readonly Omit<DraftFigure, 'importId'>[]
  readonly navigation: PageNavigation
  readonly onUndone: (id: ImportId, name: string) => void
}

/** What was just confirmed, where it is seen, and how it is taken back. */
export function EnteredNotice({ of, figures, navigation, onUndone }: EnteredNoticeProps) {
  const texts = useTexts()
  const words = entryTexts[texts.language].confirm
  const notice = useRef<HTMLElement>(null)
  // What had the focus is gone.
  useEffect(() => notice.current?.focus(), [])
  const [first] = figures
  const [hasFailed, setHasFailed] = useState(false)
  const name = of.file ?? of.source.title
  const undo = async (): Promise<void> => {
    setHasFailed(false)
    if ((await dropImports([of.id])) === 'kept') onUndone(of.id, name)
    else setHasFailed(true)
  }
  return (
    <section ref={notice} className={styles.entered} tabIndex={-1} aria-label={words.title}>
      <strong>{words.entered({ count: countText(texts.language, figures.length), name })}</strong>
      {first ? (
        <PageLink
          href={navigation.hrefOf({ page: 'overview' }, { areas: [first.area], quarter: lastQuarterOf(first.period) })}
        >
          {words.see}
        </PageLink>
      ) : null}
      <button type="button" onClick={() => void undo()}>
        {words.undo}
      </button>
      {hasFailed ? (
        <p className={styles.fault} role="alert">
          {words.notUndone}
        </p>
      ) : null}
    </section>
  )
}
