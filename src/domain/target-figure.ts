import { type Figure, missingFigure } from './figure.ts'
import type { Period } from './period.ts'
import type { Target } from './target.ts'

/** A target in the place of a figure, so that it can be drawn and subtracted like one; missing where none was set. */
export function figureOfTarget(target: Target | undefined, period: Period): Figure {
  if (!target) return missingFigure('no-target', { period })
  const { value, denominator, state, source, quarter } = target
  return {
    kind: 'value',
    value,
    state,
    ...(denominator === undefined ? {} : { denominator }),
    period: quarter,
    sources: [source],
  }
}
