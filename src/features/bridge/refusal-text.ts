import type { BridgeRefusal } from '../../domain/bridge-between.ts'
import { bridgeTexts } from '../../i18n/bridge-texts.ts'
import { missingText } from '../../i18n/figure-text.ts'
import type { Texts } from '../../i18n/texts.ts'

/** Why there is no bridge, and what to choose instead. */
export function refusalText(texts: Texts, refusal: BridgeRefusal, areas: readonly string[]): string {
  const words = bridgeTexts[texts.language]
  const missing = 'missing' in refusal ? missingText(texts, { reason: refusal.missing }) : ''
  return words.refusal(refusal, { missing, area: words.sumOf(areas) })
}
