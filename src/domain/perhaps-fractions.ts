import { farTimes } from './far-from.ts'
import type { Indicator } from './indicator.ts'
import { isPercentage } from './measure-rules.ts'
import type { ToldPeriod } from './month.ts'
import type { ObservedValue } from './observation.ts'
import type { WarningCode } from './package-problem.ts'
import { inPercent } from './percent-meant.ts'
import type { Problem, ProblemPlace } from './problem.ts'
import { type Target, targetKindOf } from './target.ts'

/** So many figures show how an indicator is entered. */
const fewestFigures = 3

/**
 * That all figures of a percentage (`values`) are 1 or less and far below a goal for it: fractions of one, of which none is out
 * of line with the others. A limit may be far above what is rare.
 */
export function perhapsFractions(
  indicator: Indicator,
  { target, place }: { readonly target: Target; readonly place: ProblemPlace },
  values: readonly ObservedValue<ToldPeriod>[],
): readonly Problem<WarningCode>[] {
  if (!isPercentage(indicator) || indicator.isSigned || targetKindOf(indicator, target) === 'limit') return []
  const told = values.filter(({ value }) => value > 0)
  const most = told.reduce((highest, { value }) => Math.max(highest, value), 0)
  if (told.length < fewestFigures || most > 1 || target.value < most * farTimes || target.value <= 1) return []
  return [
    {
      code: 'figures-perhaps-fractions',
      place: { ...place, column: 'value', text: String(target.value) },
      params: { indicator: indicator.id, count: told.length, most, percent: inPercent(most) },
    },
  ]
}
