import { dayFromParts } from '../../domain/day.ts'
import { clockText } from '../../i18n/clock-text.ts'
import { dayText } from '../../i18n/date-text.ts'
import type { Texts } from '../../i18n/texts.ts'

/** An instant on the reader's clock: "07:05, 30/11/2026". */
export function instantText(texts: Texts, at: string): string {
  const time = new Date(at)
  return `${clockText(time)}, ${dayText(texts, dayFromParts(time.getFullYear(), time.getMonth() + 1, time.getDate()))}`
}
