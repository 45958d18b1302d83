import { isPartial } from '../domain/coverage.ts'
import { isSampleFigure } from '../domain/figure.ts'
import { areaTextInSentence } from '../i18n/area-text.ts'
import { periodText } from '../i18n/date-text.ts'
import { valuePhrase } from '../i18n/figure-text.ts'
import { inBrackets } from '../i18n/figure-clause.ts'
import { timeQualifier } from '../i18n/remark-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { OverviewCard, OverviewPage } from './overview-page.ts'

/** The page's answer in one sentence: of each family the first figure that has a source, else the first that is shown. */
export function headline(texts: Texts, overview: OverviewPage): string {
  const { area, quarter } = overview
  if (!area) return ''
  const about = { area: areaTextInSentence(texts, area), period: periodText(texts, quarter) }
  const answers = overview.families.flatMap(({ cards: ofFamily }) => {
    // What lacks areas or months is no answer for the whole.
    const cards = leadsFirst(ofFamily).filter(({ figure }) => figure.kind === 'value' && !isPartial(figure))
    const card = cards.find(({ figure }) => !isSampleFigure(figure)) ?? cards[0]
    if (card?.figure.kind !== 'value') return []
    const phrase = valuePhrase(texts, card.indicator, card.figure, area)
    const sample = isSampleFigure(card.figure) ? [texts.messages.state.sample] : []
    return [inBrackets(phrase, [...sample, ...timeQualifier(texts, card.figure)])]
  })
  if (answers.length > 0) return texts.messages.overview.headline({ ...about, answers: answers.join('; ') })
  const cards = overview.families.flatMap(({ cards: ofFamily }) => ofFamily)
  const { headlineNone, headlinePartial } = texts.messages.overview
  return cards.some(({ figure }) => figure.kind === 'value') ? headlinePartial(about) : headlineNone(about)
}

function leadsFirst(cards: readonly OverviewCard[]): readonly OverviewCard[] {
  return [...cards.filter(({ indicator }) => indicator.isLead), ...cards.filter(({ indicator }) => !indicator.isLead)]
}
