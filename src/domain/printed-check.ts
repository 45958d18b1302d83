import { sharePercent } from './figure.ts'

/** Printed percentages are rounded, some by truncation: one unit of the last of one decimal is no contradiction. */
const percentTolerance = 0.1

const fractionPattern = /(\d[\d.]*)\s*\/\s*(\d[\d.]*)/
const percentPattern = /(\d+(?:,\d+)?)\s*%/

const wholeNumber = (printed: string): number => Number(printed.replaceAll('.', ''))

/**
 * What a figure's printed words ("19/46 trường, 41,3%", Vietnamese convention: dot for thousands, comma for decimals)
 * contradict: its fraction, or the percentage its numerator and denominator give. Words without either contradict
 * nothing.
 */
export function checkPrinted(
  printed: string,
  figure: { readonly value: number; readonly denominator?: number },
): readonly ('printed-fraction-differs' | 'printed-percent-differs')[] {
  const fraction = fractionPattern.exec(printed)
  const percent = percentPattern.exec(printed)
  const share = sharePercent(figure)
  const fractionDiffers =
    fraction !== null &&
    figure.denominator !== undefined &&
    (wholeNumber(fraction[1]!) !== figure.value || wholeNumber(fraction[2]!) !== figure.denominator)
  const percentDiffers =
    percent !== null &&
    share !== undefined &&
    Math.abs(Number(percent[1]!.replace(',', '.')) - share) > percentTolerance + 1e-9
  return [
    ...(fractionDiffers ? (['printed-fraction-differs'] as const) : []),
    ...(percentDiffers ? (['printed-percent-differs'] as const) : []),
  ]
}
