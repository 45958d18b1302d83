import type { Language } from './language.ts'
import { numberText, shortNumberText } from './number-text.ts'

const units = ['kB', 'MB', 'GB', 'TB'] as const

/** A size as it is told of files, by thousands: "174 kB", "3,3 MB". Never "0 kB" for something. */
export function byteText(language: Language, bytes: number): string {
  if (bytes === 0) return `0 ${units[0]}`
  let [size, unit] = [Math.max(1, Math.round(bytes / 1000)), 0]
  while (size >= 1000 && unit < units.length - 1) {
    unit += 1
    size = bytes / 1000 ** (unit + 1)
  }
  return `${unit === 0 ? numberText(language, size) : shortNumberText(language, size, 1)} ${units[unit]}`
}
