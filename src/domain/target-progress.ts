import { type Figure, areOfOneKind, isPartial, sharePercent } from './figure.ts'
import type { Indicator } from './indicator.ts'
import { type Quarter, quarterNumberOf } from './period.ts'
import { type Target, yearTarget } from './target.ts'
import { sum } from './total.ts'

/**
 * Where an area stands against what it undertook:
 * - `met` (đạt): the year's target is reached; for what should be low, only once the year is over.
 * - `on-path` (đúng tiến độ) / `behind` (chậm): at or short of the target of this quarter.
 * - `missed` (không đạt): the year is over without it.
 * - `open`: the year goes on and no path by quarter was set, or the indicator is not judged.
 */
export type ProgressWord = 'met' | 'on-path' | 'behind' | 'missed' | 'open'

export interface TargetProgress {
  readonly kind: 'progress'
  readonly word: ProgressWord
  readonly target: Target
  /** How much is still needed for the year's target, in the indicator's unit; 0 when it is reached or higher is not better. */
  readonly remaining: number
  /** The figure in percent of the year's target; absent for a target of zero. */
  readonly percentOfTarget?: number
}

/**
 * Why progress is not told: no target for the year, no figure, one of the two illustrative and the other not (or a total
 * that mixes both), a total that lacks areas, or a target for another denominator (communes that became wards).
 */
export type ProgressRefusal =
  | 'no-target'
  | 'no-figure'
  | 'sample-against-source'
  | 'coverage-differs'
  | 'denominator-differs'

/**
 * The progress of a figure of a quarter against the targets of its year. For a flow the figure has to be that of the year
 * to date, because its targets are.
 */
export function targetProgress(
  indicator: Pick<Indicator, 'direction' | 'denominatorTime'>,
  figure: Figure,
  quarter: Quarter,
  targets: ReadonlyMap<Quarter, Target>,
): TargetProgress | { readonly kind: 'refused'; readonly reason: ProgressRefusal } {
  const target = yearTarget(targets, quarter)
  if (!target) return { kind: 'refused', reason: 'no-target' }
  if (figure.kind === 'missing') return { kind: 'refused', reason: 'no-figure' }
  if (!areOfOneKind(figure, target)) return { kind: 'refused', reason: 'sample-against-source' }
  if (isPartial(figure.coverage)) return { kind: 'refused', reason: 'coverage-differs' }
  const hasBoth = sharePercent(figure) !== undefined && sharePercent(target) !== undefined
  if (indicator.denominatorTime === 'stock' && hasBoth && figure.denominator !== target.denominator) {
    return { kind: 'refused', reason: 'denominator-differs' }
  }
  const path = targets.get(quarter)
  return {
    kind: 'progress',
    word: wordOf(indicator.direction, figure.value, {
      year: target.value,
      path: path?.value,
      isOver: quarterNumberOf(quarter) === 4,
    }),
    target,
    remaining: indicator.direction === 'higher' ? Math.max(0, sum([target.value, -figure.value])) : 0,
    ...(target.value === 0 ? {} : { percentOfTarget: (figure.value / target.value) * 100 }),
  }
}

function wordOf(
  direction: Indicator['direction'],
  value: number,
  { year, path, isOver }: { readonly year: number; readonly path: number | undefined; readonly isOver: boolean },
): ProgressWord {
  if (direction === 'neutral') return 'open'
  const reaches = (target: number): boolean => (direction === 'higher' ? value >= target : value <= target)
  if (isOver) return reaches(year) ? 'met' : 'missed'
  if (direction === 'higher' && reaches(year)) return 'met'
  // What should be low and already is above the year's limit cannot come back.
  if (direction === 'lower' && !reaches(year)) return 'missed'
  if (path === undefined) return 'open'
  return reaches(path) ? 'on-path' : 'behind'
}
