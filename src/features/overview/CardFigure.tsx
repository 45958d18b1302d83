import type { Source } from '../../domain/source.ts'
import { periodText } from '../../i18n/date-text.ts'
import { type SaidAround, figureLine, missingText, qualifierTexts, valueText } from '../../i18n/figure-text.ts'
import { inBrackets } from '../../i18n/figure-clause.ts'
import { SourceRefs } from '../../ui/SourceRefs.tsx'
import { StateTags } from '../../ui/StateTags.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './IndicatorCard.module.css'
import type { OverviewCard } from '../../answers/overview-page.ts'

interface CardFigureProps {
  readonly card: OverviewCard
  readonly sources: readonly Source[]
  /** What the page has said of all its figures. */
  readonly said: SaidAround
}

/** A value with number, unit, share, source and state, or why there is none; and a longer period's figure instead. */
export function CardFigure({ card, sources, said }: CardFigureProps) {
  const texts = useTexts()
  const { indicator, figure, longer } = card
  return (
    <span className={styles.figure}>
      {figure.kind === 'missing' ? (
        <span className={styles.missing}>{missingText(texts, figure)}</span>
      ) : (
        <span>
          <Value {...valueText(texts, indicator, figure)} />
          <SourceRefs cited={figure.sources} sources={sources} />
        </span>
      )}
      <StateTags indicator={indicator} figure={figure} said={said} />
      {longer.map((each) => (
        <span key={each.period} className={styles.longer}>
          {texts.messages.overview.yearFigure({
            period: periodText(texts, each.period),
            value: inBrackets(figureLine(texts, indicator, each), qualifierTexts(texts, indicator, each, said)),
          })}
          <SourceRefs cited={each.sources} sources={sources} />
        </span>
      ))}
    </span>
  )
}

function Value({ number, unit, share }: ReturnType<typeof valueText>) {
  return (
    <>
      <span className={styles.number}>{number}</span> {unit}
      {share === undefined ? null : <span className={styles.share}> ({share})</span>}
    </>
  )
}
