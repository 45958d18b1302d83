import { type ShownIndicator, inShownUnit, shownUnit } from '../domain/display-unit.ts'
import type { Indicator, MeasurementUnit } from '../domain/indicator.ts'
import { type Texts, bilingual } from './texts.ts'

/** The unit of so many: "xã", "communes", "1 commune". Vietnamese has one form. */
export function unitText({ language }: Texts, unit: MeasurementUnit, count: number): string {
  return language === 'en' && count === 1 ? (unit.enOne ?? unit.en) : unit[language]
}

/** The unit a value or difference is told in, of so many of them: "tỷ đồng", "billion dong". */
export function shownUnitText(
  texts: Texts,
  indicator: Pick<ShownIndicator, 'unit' | 'decimals' | 'shownIn' | 'displayUnits'>,
  value: number,
): string {
  return unitText(texts, shownUnit(indicator).unit, inShownUnit(indicator, value))
}

/**
 * The unit of the data with those its figures may be shown in, or are: "đồng (hiển thị: triệu đồng, tỷ đồng)".
 */
export function unitsText(
  texts: Texts,
  { unit, displayUnits = [], shownIn }: Pick<Indicator, 'unit' | 'displayUnits'> & Pick<ShownIndicator, 'shownIn'>,
): string {
  const others = shownIn ? [shownIn] : displayUnits
  const name = bilingual(texts, unit)
  if (others.length === 0) return name
  return texts.messages.units({ unit: name, shown: others.map((each) => bilingual(texts, each.unit)).join(', ') })
}
