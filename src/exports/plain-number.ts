import type { Language } from '../i18n/language.ts'
import { numberText } from '../i18n/number-text.ts'

/**
 * A number for another program to read: so many digits after the decimal sign of the language, as a spreadsheet shows it,
 * rounded as on the page, no thousands separators, never an exponent.
 */
export function plainNumber(language: Language, value: number, decimals: number): string {
  const text = numberText('en', value, Math.min(20, decimals)).replaceAll(',', '').replace('−', '-')
  // What rounds to nothing has no sign.
  const plain = Number(text) === 0 ? text.replace('-', '') : text
  return language === 'vi' ? plain.replace('.', ',') : plain
}
