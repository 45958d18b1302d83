import type { NativeSeries } from '../native-chart.ts'

/** Whether a series is the first of an area: no target, and no further stretch of the one before it. */
export function isArea({ isTarget, isContinuation }: NativeSeries): boolean {
  return !isTarget && !isContinuation
}
