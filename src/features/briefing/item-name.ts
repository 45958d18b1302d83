import type { Texts } from '../../i18n/texts.ts'
import type { ItemView } from './view-item.ts'

/** What a figure of a briefing is called in its list: the indicator and what is shown of it. */
export function itemName({ messages }: Texts, view: ItemView | undefined): string {
  if (view?.kind !== 'figure') return messages.briefing.itemUnusable
  const { title, subtitle } = view.figure.frame
  return `${title}, ${subtitle}`
}
