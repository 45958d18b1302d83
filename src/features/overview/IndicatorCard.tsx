import { Sparkline } from '../../charts/spark/Sparkline.tsx'
import type { SparkPoint } from '../../charts/spark/spark-path.ts'
import type { Figure } from '../../domain/figure.ts'
import type { Source } from '../../domain/source.ts'
import { periodText } from '../../i18n/date-text.ts'
import { figureLine } from '../../i18n/figure-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { StateTags } from '../../ui/StateTags.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { CardChanges } from './CardChanges.tsx'
import { FigureValue } from './FigureValue.tsx'
import styles from './Overview.module.css'
import { SourceLine } from './SourceLine.tsx'
import type { OverviewCard } from './view-overview.ts'

interface IndicatorCardProps {
  readonly card: OverviewCard
  readonly sources: readonly Source[]
  readonly href: string
  /** A lead is a card of its own; the others of a family are lines of a list. */
  readonly isLead: boolean
}

/** One indicator of the chosen area and quarter; leads to its progress. */
export function IndicatorCard({ card, sources, href, isLead }: IndicatorCardProps) {
  const texts = useTexts()
  const { messages } = texts
  const { indicator, figure, spark, longer } = card
  const summary = spark
    .map((each) => `${periodText(texts, each.period)} ${figureLine(texts, indicator, each)}`)
    .join('; ')
  return (
    <li className={isLead ? styles.card : styles.row}>
      <PageLink href={href} className={styles.name}>
        {bilingual(texts, indicator.shortName)}
      </PageLink>
      <div className={styles.figure}>
        <FigureValue indicator={indicator} figure={figure} />
        <StateTags indicator={indicator} figure={figure} />
        {longer.map((each) => (
          <span key={each.period} className={styles.longer}>
            {messages.overview.yearFigure({
              period: periodText(texts, each.period),
              value: figureLine(texts, indicator, each),
            })}
          </span>
        ))}
      </div>
      <div className={styles.spark}>
        <Sparkline points={spark.map(sparkPointOf)} />
        <span className="visually-hidden">{messages.overview.sparkSummary({ values: summary })}</span>
      </div>
      <CardChanges card={card} />
      <SourceLine figure={figure} sources={sources} />
    </li>
  )
}

function sparkPointOf(figure: Figure): SparkPoint {
  if (figure.kind === 'missing') return undefined
  return { value: figure.value, isHollow: figure.state === 'provisional' || figure.illustrates === 'provisional' }
}
