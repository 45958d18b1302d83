const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The mark of a note, from 1: a, b … z, aa, ab. Letters, because numbers mark sources. */
export function noteMark(number: number): string {
  const rest = Math.floor((number - 1) / letters.length)
  return `${rest > 0 ? noteMark(rest) : ''}${letters[(number - 1) % letters.length]}`
}
