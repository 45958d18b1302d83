import { Sparkline } from '../../charts/spark/Sparkline.tsx'
import { lacking } from '../../domain/coverage.ts'
import { isSampleFigure } from '../../domain/figure.ts'
import { coverageTexts } from '../../i18n/coverage-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { figureLine } from '../../i18n/figure-text.ts'
import { inBrackets } from '../../i18n/finding-text.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { sparkPointsOf } from '../spark-point.ts'
import type { OverviewCard } from './overview-page.ts'

/** The last eight quarters of a card as a small picture, and in words for those who do not see it. */
export function CardSpark({ card }: { readonly card: OverviewCard }) {
  const texts = useTexts()
  const values = card.spark
    .map((figure) => {
      const line = `${periodText(texts, figure.period)} ${figureLine(texts, card.indicator, figure)}`
      const sample = isSampleFigure(figure) ? [texts.messages.state.sample] : []
      return inBrackets(line, [...coverageTexts(texts, lacking(figure)), ...sample])
    })
    .join('; ')
  return (
    <span>
      <Sparkline points={sparkPointsOf(card.indicator, card.spark)} />
      <span className="visually-hidden">{texts.messages.overview.sparkSummary({ values })}</span>
    </span>
  )
}
