import { periodText } from '../../i18n/date-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { FigureItem, ItemView } from './view-item.ts'

/** What a figure of a briefing is called in its list: the indicator and what is shown of it. */
export function itemName(texts: Texts, view: ItemView | undefined): string {
  if (view?.kind !== 'figure') return texts.messages.briefing.itemUnusable
  return `${view.figure.frame.title}, ${itemDetail(texts, view)}`
}

/**
 * What tells one figure of an indicator from another: areas and range with the quarter that its sentences speak of, or the
 * form of the comparison with its quarters.
 */
export function itemDetail(texts: Texts, { view, figure }: FigureItem): string {
  const { subtitle } = figure.frame
  return view.kind === 'trend'
    ? `${periodText(texts, view.state.quarter)}; ${subtitle}`
    : `${texts.messages.compare.form[view.compare.form]}; ${subtitle}`
}
