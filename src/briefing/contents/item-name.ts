import { areaText } from '../../i18n/area-text.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { periodText } from '../../i18n/date-text.ts'
import { deckTexts } from '../../i18n/deck-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import { areaPageName } from './area-page.ts'
import { isAreaContent } from '../../domain/briefing.ts'
import type { AreaItem, ChartItem, ShownItem } from './shown-item.ts'

/** What an item of a briefing is called in its list: the indicator and what is shown of it, or the page and its area. */
export function itemName(texts: Texts, shown: ShownItem | undefined): string {
  if (!shown || shown.kind === 'unusable') return briefingTexts[texts.language].itemUnusable
  return `${itemTitle(texts, shown)}, ${itemDetail(texts, shown)}`
}

/** The indicator of a chart, or what a page is called. */
export function itemTitle(texts: Texts, shown: ChartItem | AreaItem): string {
  if (shown.kind === 'chart') return shown.chart.frame.title
  const { content } = shown.item
  return isAreaContent(content) ? areaPageName(texts, content) : shown.page.headline
}

/**
 * What tells one chart of an indicator from another: areas and range with the quarter that its sentences speak of, or the
 * form of the comparison with its quarters; of a page its area and quarter.
 */
export function itemDetail(texts: Texts, shown: ChartItem | AreaItem): string {
  const deck = deckTexts[texts.language]
  if (shown.kind === 'area') {
    const { area, overview } = shown
    return deck.about({ area: area ? areaText(texts, area) : '', period: periodText(texts, overview.quarter) })
  }
  const { address, chart } = shown
  const { subtitle } = chart.frame
  switch (address.kind) {
    case 'trend':
      return `${periodText(texts, address.page.quarter)}; ${subtitle}`
    case 'comparison':
      return `${texts.messages.compare.form[address.compare.form]}; ${subtitle}`
    case 'profile':
    case 'bridge':
      return subtitle
  }
}
