import type { ReactNode } from 'react'
import type { Indicator, IndicatorId } from '../../domain/indicator.ts'
import type { Source } from '../../domain/source.ts'
import { bilingual } from '../../i18n/texts.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { ChangeView } from '../../ui/ChangeView.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { CardFigure } from './CardFigure.tsx'
import { CardSpark } from './CardSpark.tsx'
import type { IndicatorCardProps } from './IndicatorCard.tsx'
import { commonRefusal } from './common-refusal.ts'
import styles from './Overview.module.css'
import type { OverviewCard } from './overview-page.ts'

interface IndicatorTableProps {
  readonly cards: readonly OverviewCard[]
  readonly label: string
  readonly sources: readonly Source[]
  readonly hrefOf: (indicator: IndicatorId) => string
  readonly menuOf: (indicator: Indicator) => ReactNode
}

/** The further indicators of a family, a line each, with all that a card says. */
export function IndicatorTable({ cards, label, sources, hrefOf, menuOf }: IndicatorTableProps) {
  const { overview, change } = useTexts().messages
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{overview.columnIndicator}</th>
          <th scope="col" className={styles.numeric}>
            {overview.columnNow}
          </th>
          <th scope="col">{change.sincePrevious}</th>
          <th scope="col">{change.sinceLastYear}</th>
          <th scope="col">{overview.columnSpark}</th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <tr key={card.indicator.id}>
            <IndicatorCells
              card={card}
              sources={sources}
              href={hrefOf(card.indicator.id)}
              menu={menuOf(card.indicator)}
            />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function IndicatorCells({ card, sources, href, menu }: IndicatorCardProps) {
  const texts = useTexts()
  const { change } = texts.messages
  const { indicator, figure, bases } = card
  const refusal = commonRefusal(card)
  return (
    <>
      <th scope="row">
        <PageLink href={href} className={styles.name}>
          {bilingual(texts, indicator.shortName)}
        </PageLink>
      </th>
      <td className={styles.numeric} colSpan={figure.kind === 'missing' ? 3 : 1}>
        <CardFigure card={card} sources={sources} />
      </td>
      {figure.kind === 'missing' ? null : refusal ? (
        <td colSpan={2} data-label={change.sinceBoth}>
          <ChangeView indicator={indicator} change={refusal} bases={[bases.previous, bases.lastYear]} />
        </td>
      ) : (
        <>
          <td data-label={change.sincePrevious}>
            {card.sincePrevious ? (
              <ChangeView indicator={indicator} change={card.sincePrevious} bases={[bases.previous]} />
            ) : null}
          </td>
          <td data-label={change.sinceLastYear}>
            <ChangeView indicator={indicator} change={card.sinceLastYear} bases={[bases.lastYear]} />
          </td>
        </>
      )}
      <td className={styles.sparkCell}>
        <span className={styles.sparkWithMenu}>
          <CardSpark card={card} />
          {menu}
        </span>
      </td>
    </>
  )
}
