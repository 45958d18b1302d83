import type { Language } from '../i18n/language.ts'

/**
 * A number for another program to read: at most so many digits after the decimal sign of the language, no thousands
 * separators, never an exponent.
 */
export function plainNumber(language: Language, value: number, decimals: number): string {
  const fixed = value.toFixed(Math.min(20, decimals))
  const text = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed
  const plain = text === '-0' ? '0' : text
  return language === 'vi' ? plain.replace('.', ',') : plain
}
