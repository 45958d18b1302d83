/**
 * What the text of a cell says as a figure:
 * - `number`: a value, of n/N with its denominator, of a percentage alone with `percent` (0 to 100) and no value.
 * - `none`: the dash by which statistics say that there was nothing; zero.
 * - `unknown`: "…" or "x": there is no figure.
 */
export type WrittenFigure =
  | {
      readonly kind: 'number'
      readonly value?: number
      readonly denominator?: number
      readonly percent?: number
      /** Words behind the number: "xã". */
      readonly unit?: string
      /** "1,234" may be a decimal, or a thousand as others write it. */
      readonly isAmbiguous?: true
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }

const number = String.raw`[-\u2212]?\d[\d.,]*`
const sharePattern = new RegExp(
  `^(${number})\\s*/\\s*(${number})(?:\\s*\\(?\\s*(${number})\\s*%\\s*\\)?)?\\s*(\\p{L}[\\p{L}\\s,]*)?$`,
  'u',
)
const percentPattern = new RegExp(`^(${number})\\s*%$`)
const plainPattern = new RegExp(`^(${number})\\s*(\\p{L}[\\p{L}\\s,]*)?$`, 'u')

/** The figure a text writes, or undefined where it writes none. "1.234,5", "05", "１２", "1 234", "14/15", "41,3%". */
export function writtenFigure(text: string): WrittenFigure | undefined {
  const plain = text
    .normalize('NFKC')
    // Blanks of all widths part thousands.
    .replaceAll(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
    .trim()
  if (/^[-\u2010-\u2015\u2212]+$/.test(plain)) return { kind: 'none' }
  if (/^(?:\.{2,}|x|…)$/i.test(plain)) return { kind: 'unknown' }
  const percent = percentPattern.exec(plain)
  if (percent) {
    const read = plainNumber(percent[1]!)
    return read && { kind: 'number', percent: read.value }
  }
  const share = sharePattern.exec(plain)
  if (share) {
    const [value, denominator] = [plainNumber(share[1]!), plainNumber(share[2]!)]
    const rate = share[3] === undefined ? undefined : plainNumber(share[3])
    if (!value || !denominator || (share[3] !== undefined && !rate)) return undefined
    return {
      kind: 'number',
      value: value.value,
      denominator: denominator.value,
      ...(rate ? { percent: rate.value } : {}),
      ...unitOf(share[4]),
      ...(value.isAmbiguous || denominator.isAmbiguous ? { isAmbiguous: true } : {}),
    }
  }
  const single = plainPattern.exec(plain)
  const read = single && plainNumber(single[1]!)
  return read ? { kind: 'number', ...read, ...unitOf(single[2]) } : undefined
}

function unitOf(text: string | undefined): { readonly unit?: string } {
  return text === undefined || text.trim() === '' ? {} : { unit: text.trim() }
}

interface PlainNumber {
  readonly value: number
  readonly isAmbiguous?: true
}

/** A number as Vietnamese and other programs write it, or undefined where its signs make none. */
function plainNumber(written: string): PlainNumber | undefined {
  const isNegative = /^[-\u2212]/.test(written)
  const digits = isNegative ? written.slice(1) : written
  const made = (text: string, isAmbiguous?: true): PlainNumber => ({
    value: isNegative ? -Number(text) || 0 : Number(text),
    ...(isAmbiguous ? { isAmbiguous } : {}),
  })
  if (/^\d+$/.test(digits)) return made(digits)
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return made(digits.replaceAll('.', '').replace(',', '.'))
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits) || /^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) {
    return made(digits.replaceAll(',', ''))
  }
  if (/^\d+,\d+$/.test(digits)) {
    return made(digits.replace(',', '.'), /^[1-9]\d{0,2},\d{3}$/.test(digits) ? true : undefined)
  }
  return /^\d+\.\d+$/.test(digits) ? made(digits) : undefined
}

/** A number of a cell as it is read aloud: with a decimal comma, and in percent where its format is one. */
export function cellNumberText(value: number, format: string | undefined): string {
  const isPercent = isPercentFormat(format)
  const text = String(isPercent ? withoutDust(value * 100) : value).replace('.', ',')
  return isPercent ? `${text}%` : text
}

/** Whether a number format shows a fraction of one in percent. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && format.replaceAll(/"[^"]*"|\\./g, '').includes('%')
}

/** Without the noise of binary fractions: 0.413 × 100 is 41.3. */
export function withoutDust(value: number): number {
  return Number(value.toPrecision(12))
}
