import { type ShownIndicator, inShownUnit, shownUnit } from '../domain/display-unit.ts'
import { digitsToSee, numberText } from './number-text.ts'
import type { Texts } from './texts.ts'

/**
 * A value or difference in the unit its indicator is told in, without the unit: "1.234,6" of 1234567890123 đồng in tỷ
 * đồng. With as many digits as it takes for what is not nothing never to read as nothing.
 */
export function shownNumber(
  { language }: Texts,
  indicator: Pick<ShownIndicator, 'unit' | 'decimals' | 'shownIn' | 'displayUnits'>,
  value: number,
): string {
  const shown = inShownUnit(indicator, value)
  return numberText(language, shown, Math.max(shownUnit(indicator).decimals, digitsToSee(Math.abs(shown))))
}
