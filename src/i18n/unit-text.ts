import type { MeasurementUnit } from '../domain/indicator.ts'
import type { Texts } from './texts.ts'

/** The unit of so many: "xã", "communes", "1 commune". Vietnamese has one form. */
export function unitText({ language }: Texts, unit: MeasurementUnit, count: number): string {
  return language === 'en' && count === 1 ? (unit.enOne ?? unit.en) : unit[language]
}
