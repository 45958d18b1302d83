import { dayFromParts } from '../domain/day.ts'
import { clockText } from './clock-text.ts'
import { dayText } from './date-text.ts'
import type { Texts } from './texts.ts'

/** An instant on the clock of the reader: "30/11/2026 07:05". */
export function instantText(texts: Texts, at: string): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return ''
  return `${dayText(texts, dayFromParts(time.getFullYear(), time.getMonth() + 1, time.getDate()))} ${clockText(time)}`
}
