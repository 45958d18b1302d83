import type { Language } from '../i18n/language.ts'
import { shortNumberText } from '../i18n/number-text.ts'

/**
 * A number for another program to read: at most so many digits after the decimal sign of the language, rounded as on the
 * page, no thousands separators, never an exponent.
 */
export function plainNumber(language: Language, value: number, decimals: number): string {
  const text = shortNumberText('en', value, Math.min(20, decimals)).replaceAll(',', '').replace('−', '-')
  const plain = text === '-0' ? '0' : text
  return language === 'vi' ? plain.replace('.', ',') : plain
}
