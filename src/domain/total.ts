import type { Area } from './area.ts'
import { combineStates } from './combine-states.ts'
import { lacksAreas, reachOfAll } from './coverage.ts'
import { type Figure, type FigureValue, isAsked, missingFigure } from './figure.ts'
import type { Indicator } from './indicator.ts'
import { addsOverAreas } from './measure-rules.ts'
import type { Period } from './period.ts'
import type { SourceId } from './source.ts'
import { sum } from './sum.ts'

/** Every source once, in order of appearance. */
export function sourcesOf(figures: readonly Figure[]): readonly SourceId[] {
  return [...new Set(figures.flatMap((figure) => figure.sources))]
}

/**
 * The total over areas of one period. What adds is added; numerator and denominator of a share or rate each for itself, and
 * there is no denominator when one part lacks it; ranges that were undertaken have no sum. The total carries how many of
 * the areas it is expected of have a value; with none it is missing, for the parts' common reason. `unlisted` are areas
 * that the package does not name and of which the total is expected, too. A part that is itself a total without some of its
 * areas adds its value and does not count as reported: what is made of it lacks them too. Where parts do not reach over the
 * whole period, the total says how far all of them do.
 */
export function totalOverAreas(
  indicator: Pick<Indicator, 'measure'>,
  parts: readonly Figure[],
  whole: { readonly area?: Area | undefined; readonly period: Period; readonly unlisted?: number },
): Figure {
  const values = parts.filter((part): part is FigureValue => part.kind === 'value')
  const coverage = {
    reported: values.filter((part) => !lacksAreas(part)).length,
    // An area that the indicator does not ask of (a ward of rural standards) owes nothing.
    expected: parts.filter(isAsked).length + (whole.unlisted ?? 0),
  }
  if (values.length === 0) {
    const reasons = new Set(parts.map((part) => (part.kind === 'missing' ? part.reason : undefined)))
    const [common] = reasons
    const reason = reasons.size === 1 && common ? common : 'not-published'
    return {
      ...missingFigure(reason, { ...whole, sources: sourcesOf(parts) }),
      coverage,
      isSample: parts.some((part) => part.kind === 'missing' && part.isSample),
    }
  }
  if (!addsOverAreas(indicator) || values.some(({ upTo }) => upTo !== undefined)) {
    return { ...missingFigure('not-aggregated', { ...whole, sources: sourcesOf(values) }), coverage }
  }
  if (values.some(({ isRate }) => isRate)) {
    return { ...missingFigure('target-by-rate', { ...whole, sources: sourcesOf(values) }), coverage }
  }
  const denominators = values.map((part) => part.denominator)
  const hasDenominator = denominators.every((denominator) => denominator !== undefined)
  return {
    kind: 'value',
    value: sum(values.map((part) => part.value)),
    ...(hasDenominator ? { denominator: sum(denominators) } : {}),
    ...combineStates(values),
    ...(whole.area ? { area: whole.area } : {}),
    period: whole.period,
    coverage,
    ...reachOfAll(values),
    sources: sourcesOf(values),
  }
}
