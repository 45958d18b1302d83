import type { ResolvedTrend } from '../../charts/resolved-trend.ts'
import type { NativeChart } from '../../exports/presentation-document.ts'

/** The scale of a picture as the axis of a native chart. */
export function nativeAxis({ first, last, ticks }: ResolvedTrend['y']): NativeChart['axis'] {
  const [one, other] = ticks
  return { least: first, most: last, step: one && other ? other.value - one.value : last - first }
}
