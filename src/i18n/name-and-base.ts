import type { Language } from './language.ts'

/** How a name tells that it holds a comparison itself. */
const comparisons: Readonly<Record<Language, RegExp>> = {
  vi: /so với/i,
  en: /\b(?:against|since|compared|on (?:last|the (?:last|same|previous)))\b/i,
}

/**
 * What is compared, and with what: "thu ngân sách so với cùng kỳ". A name that holds a comparison is parted from the next by
 * a comma: "thu ngân sách so với dự toán, so với cùng kỳ", "growth on last year, since the previous quarter". One that ends
 * with the same base says it once.
 */
export function nameAndBase(language: Language, name: string, base: string): string {
  if (name.toLowerCase().endsWith(` ${base.toLowerCase()}`)) return name
  return `${name}${comparisons[language].test(name) ? ',' : ''} ${base}`
}
