import type { ReactNode } from 'react'
import type { Source } from '../../domain/source.ts'
import { bilingual } from '../../i18n/texts.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { ChangeView } from '../../ui/ChangeView.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { CardFigure } from './CardFigure.tsx'
import { CardSpark } from './CardSpark.tsx'
import { commonRefusal } from './common-refusal.ts'
import styles from './Overview.module.css'
import type { OverviewCard } from './overview-page.ts'

export interface IndicatorCardProps {
  readonly card: OverviewCard
  /** The numbered sources of the page. */
  readonly sources: readonly Source[]
  readonly href: string
  /** The ways out of its small picture. */
  readonly menu: ReactNode
}

/** A leading indicator of the chosen area and quarter; leads to its progress. */
export function IndicatorCard({ card, sources, href, menu }: IndicatorCardProps) {
  const texts = useTexts()
  const { change } = texts.messages
  const { indicator, sincePrevious, sinceLastYear, bases, figure } = card
  const refusal = commonRefusal(card)
  return (
    <li className={styles.card}>
      <PageLink href={href} className={styles.name}>
        {bilingual(texts, indicator.shortName)}
      </PageLink>
      <CardFigure card={card} sources={sources} />
      <CardSpark card={card} />
      <span className={styles.menu}>{menu}</span>
      {figure.kind === 'missing' ? null : (
        <div className={styles.changes}>
          {refusal ? (
            <ChangeView
              indicator={indicator}
              change={refusal}
              since={change.sinceBoth}
              bases={[bases.previous, bases.lastYear]}
            />
          ) : (
            <>
              {sincePrevious ? (
                <ChangeView
                  indicator={indicator}
                  change={sincePrevious}
                  since={change.sincePrevious}
                  bases={[bases.previous]}
                />
              ) : null}
              <ChangeView
                indicator={indicator}
                change={sinceLastYear}
                since={change.sinceLastYear}
                bases={[bases.lastYear]}
              />
            </>
          )}
        </div>
      )}
    </li>
  )
}
