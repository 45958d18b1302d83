import { periodText } from '../../i18n/date-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ChartItem, ShownItem } from './shown-item.ts'

/** What a chart of a briefing is called in its list: the indicator and what is shown of it. */
export function itemName(texts: Texts, shown: ShownItem | undefined): string {
  if (shown?.kind !== 'chart') return texts.messages.briefing.itemUnusable
  return `${shown.chart.frame.title}, ${itemDetail(texts, shown)}`
}

/**
 * What tells one chart of an indicator from another: areas and range with the quarter that its sentences speak of, or the
 * form of the comparison with its quarters.
 */
export function itemDetail(texts: Texts, { address, chart }: ChartItem): string {
  const { subtitle } = chart.frame
  return address.kind === 'trend'
    ? `${periodText(texts, address.page.quarter)}; ${subtitle}`
    : `${texts.messages.compare.form[address.compare.form]}; ${subtitle}`
}
