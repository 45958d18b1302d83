import type { Language } from './language.ts'

const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }

const marks = { vi: { group: '.', point: ',' }, en: { group: ',', point: '.' } } as const

/** What doubles tell whole with some digits behind the comma. */
const mostDigits = 15

/**
 * A number as the browser's own formats write it. To make the first of them takes an old machine a quarter of a second,
 * so that ordinary numbers are written here: their shortest decimal text, rounded half away from zero.
 */
function formatted(language: Language, value: number, minimum: number, maximum: number): string {
  const [whole = '', fraction = ''] = String(Math.abs(value)).split('.')
  if (!/^\d+$/.test(whole + fraction) || whole.length + maximum > mostDigits) {
    const digits = { minimumFractionDigits: minimum, maximumFractionDigits: maximum }
    return new Intl.NumberFormat(locales[language], digits).format(value).replace('-', '−')
  }
  const scaled =
    Number(whole + fraction.slice(0, maximum).padEnd(maximum, '0')) + (fraction.charAt(maximum) >= '5' ? 1 : 0)
  const all = String(scaled).padStart(maximum + 1, '0')
  const integer = all.slice(0, all.length - maximum)
  const { group, point } = marks[language]
  const written = all.slice(integer.length)
  const shown = written.slice(0, minimum) + written.slice(minimum).replace(/0+$/, '')
  const sign = value < 0 || Object.is(value, -0) ? '−' : ''
  return `${sign}${integer.replaceAll(/\B(?=(?:\d{3})+$)/g, group)}${shown === '' ? '' : point + shown}`
}

/** A number with exactly so many digits after the comma: "1.234", "41,3". The minus is U+2212. */
export function numberText(language: Language, value: number, decimals = 0): string {
  // Zero has no sign.
  return formatted(language, value === 0 ? 0 : value, decimals, decimals)
}

/** A number with at most so many digits after the comma: "50", "41,3". */
export function shortNumberText(language: Language, value: number, maximumDecimals: number): string {
  return formatted(language, value, 0, maximumDecimals)
}

/** A count as reports write it: in Vietnamese 1 to 9 with a leading zero ("05 văn bản", "03/15 xã"), zero as "0". */
export function countText(language: Language, count: number): string {
  const isPadded = language === 'vi' && Number.isInteger(count) && count >= 1 && count <= 9
  return isPadded ? `0${count}` : numberText(language, count)
}

/**
 * A percentage with one digit after the comma at the most, "41,3%", "50%", and with as many as it takes for what is not
 * nothing and not quite all never to read as that: "0,04%", "99,96%".
 */
export function percentText(language: Language, percent: number): string {
  return `${shortNumberText(language, percent, percentDigits(percent))}%`
}

/** With how many digits after the comma a size above zero does not read as nothing; 0 for zero. */
export function digitsToSee(size: number): number {
  return size > 0 ? Math.max(0, Math.ceil(-Math.log10(size))) : 0
}

/** With how many digits after the comma a percentage is written: one, and more where that would read as nothing or as all. */
export function percentDigits(percent: number): number {
  // Of 99.9 a tenth is left, though the subtraction leaves a hair less.
  const sizes = [percent, 100 - percent].map((each) => Number(Math.abs(each).toPrecision(10)))
  return Math.max(1, ...sizes.map(digitsToSee))
}
