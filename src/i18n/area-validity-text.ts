import type { Area } from '../domain/area.ts'
import { dayText } from './date-text.ts'
import type { Texts } from './texts.ts'

/** When an area existed: "01/07/2025 – nay", "đến 30/06/2025". */
export function areaValidityText(texts: Texts, { validFrom, validTo }: Pick<Area, 'validFrom' | 'validTo'>): string {
  const words = texts.messages.overview
  const to = validTo ? dayText(texts, validTo) : words.now
  return validFrom ? words.validRange({ from: dayText(texts, validFrom), to }) : words.validUntil({ to })
}
