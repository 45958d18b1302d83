import { Sparkline } from '../../charts/spark/Sparkline.tsx'
import { periodText } from '../../i18n/date-text.ts'
import { figureLine, qualifierTexts } from '../../i18n/figure-text.ts'
import { inBrackets } from '../../i18n/figure-clause.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { sparkPointsOf } from '../spark-point.ts'
import type { OverviewCard } from '../../answers/overview-page.ts'

interface CardSparkProps {
  readonly card: OverviewCard
  /** Whether its words stand elsewhere on the page. */
  readonly isDecorative?: boolean
}

/** Fewer points than these show no course. */
const fewestPoints = 3

/** The last eight quarters of a card as a small picture, and in words for those who do not see it. */
export function CardSpark({ card, isDecorative = false }: CardSparkProps) {
  const texts = useTexts()
  const points = sparkPointsOf(card.indicator, card.spark)
  const hasCourse = points.filter((point) => typeof point === 'object').length >= fewestPoints
  const values = card.spark
    .map((figure) => {
      const line = `${periodText(texts, figure.period)} ${figureLine(texts, card.indicator, figure)}`
      // What the page says of its own quarter says nothing of those before it.
      return inBrackets(line, qualifierTexts(texts, card.indicator, figure, { isWhole: true }))
    })
    .join('; ')
  return (
    <span>
      {hasCourse ? <Sparkline points={points} /> : null}
      {isDecorative ? null : (
        <span className="visually-hidden">{texts.messages.overview.sparkSummary({ values })}</span>
      )}
    </span>
  )
}
