import { areaText, areaTextInSentence } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { valueLine } from '../../i18n/figure-text.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import type { OverviewView } from './view-overview.ts'

/** The page's answer in one sentence: the leading figure of each family that has one. */
export function headline(texts: Texts, view: OverviewView): string {
  const { area, quarter } = view
  if (!area) return ''
  const period = periodText(texts, quarter)
  const answers = view.families.flatMap(({ leads, others }) => {
    const card = [...leads, ...others].find(({ figure }) => figure.kind === 'value')
    if (card?.figure.kind !== 'value') return []
    return [
      texts.messages.overview.answer({
        value: valueLine(texts, card.indicator, card.figure),
        indicator: bilingual(texts, card.indicator.shortName),
      }),
    ]
  })
  if (answers.length === 0) {
    return texts.messages.overview.headlineNone({ area: areaTextInSentence(texts, area), period })
  }
  return texts.messages.overview.headline({ area: areaText(texts, area), period, answers: answers.join('; ') })
}
