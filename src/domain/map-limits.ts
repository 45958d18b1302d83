/** More shades than these no eye tells apart. */
export const mostClasses = 5

/** The limits a text gives, "50;80;92,5": one to four numbers, each larger than the one before; undefined for any other. */
export function limitsFromText(text: string): readonly number[] | undefined {
  const parts = text.split(';').map((part) => part.trim())
  if (parts.length >= mostClasses || parts.some((part) => !/^[-−]?\d{1,12}(?:,\d{1,4})?$/.test(part))) return undefined
  const limits = parts.map((part) => Number(part.replace(',', '.').replace('−', '-')))
  return limits.every((limit, at) => at === 0 || limit > limits[at - 1]!) ? limits : undefined
}

/** The same limits as a text. */
export function textOfLimits(limits: readonly number[]): string {
  return limits.map((limit) => String(limit).replace('.', ',')).join(';')
}
