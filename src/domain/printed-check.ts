import type { Indicator } from './indicator.ts'
import { type Ratio, isPercentage, rateOf } from './measure-rules.ts'

/**
 * How far a printed percentage (or figure per thousand) may lie from its numerator and denominator, in points: a whole one
 * is rounded to the next whole; one with decimals is rounded, or cut off, at its first.
 */
const toleranceOf = (printed: string): number => (/[.,]/.test(printed) ? 0.1 : 0.5)

const fractionPattern = /(\d[\d.]*)\s*[/∕⁄]\s*(\d[\d.]*)/g
const ratePattern = /(\d+(?:[.,]\d+)?)\s*[%‰]/g
const numberPattern = /\d+(?:[.,]\d+|[ \u00a0]\d{3}(?!\d))*/g

const wholeNumber = (printed: string): number => Number(printed.replaceAll('.', ''))
const decimalNumber = (printed: string): number => Number(printed.replace(',', '.'))

/**
 * What a figure's printed words ("19/46 trường, 41,3%", Vietnamese convention: dot for thousands, comma for decimals)
 * contradict: its fraction, the percentage its numerator and denominator give, or the value where it is the only number
 * to be judged. Of several fractions or percentages (a date, a growth) one has to agree.
 */
export function checkPrinted(
  printed: string,
  indicator: Pick<Indicator, 'measure' | 'factor'>,
  figure: Ratio,
): readonly ('printed-fraction-differs' | 'printed-percent-differs' | 'printed-number-differs')[] {
  const fractions = [...printed.matchAll(fractionPattern)]
  const percents = [...printed.matchAll(ratePattern)]
  const share = rateOf(indicator, figure)
  const fractionDiffers =
    fractions.length > 0 &&
    figure.denominator !== undefined &&
    !fractions.some(
      ([, value, denominator]) =>
        wholeNumber(value!) === figure.value && wholeNumber(denominator!) === figure.denominator,
    )
  const percentDiffers =
    percents.length > 0 &&
    share !== undefined &&
    !percents.some(([, percent]) => Math.abs(decimalNumber(percent!) - share) <= toleranceOf(percent!) + 1e-9)
  const isJudged = isPercentage(indicator) || !/[%‰]/.test(printed)
  return [
    ...(fractionDiffers ? (['printed-fraction-differs'] as const) : []),
    ...(percentDiffers ? (['printed-percent-differs'] as const) : []),
    ...(isJudged && lacksValue(printed, figure) ? (['printed-number-differs'] as const) : []),
  ]
}

/** Whether words name numbers and the value is none of them. Beside a denominator only a number alone is judged. */
function lacksValue(printed: string, figure: Ratio): boolean {
  const numbers = (printed.match(numberPattern) ?? []).map((text) => text.replaceAll(/\s/g, ''))
  if (numbers.length === 0) return false
  if (figure.denominator !== undefined && numbers.length > 1) return false
  const readings = numbers.flatMap((text) => [decimalNumber(text), decimalNumber(text.replaceAll('.', ''))])
  return !readings.includes(figure.value)
}
