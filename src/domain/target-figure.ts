import { type Figure, missingFigure } from './figure.ts'
import type { Indicator } from './indicator.ts'
import { type Quantity, factorOf } from './measure-rules.ts'
import type { Period } from './period.ts'
import type { Target } from './target.ts'

/**
 * A target in the place of a figure, so that it can be drawn and subtracted like one; missing where none was set, or only a
 * rate where a number is asked for.
 */
export function figureOfTarget(
  indicator: Pick<Indicator, 'factor'>,
  quantity: Quantity,
  target: Target | undefined,
  period: Period,
): Figure {
  if (!target) return missingFigure('no-target', { period })
  const { value, upTo, denominator, isRate, state, source, quarter } = target
  if (isRate && quantity === 'count') return missingFigure('target-by-rate', { period, sources: [source] })
  return {
    kind: 'value',
    value,
    ...(upTo === undefined ? {} : { upTo }),
    state,
    ...(isRate ? { denominator: factorOf(indicator), isRate } : denominator === undefined ? {} : { denominator }),
    period: quarter,
    sources: [source],
  }
}
