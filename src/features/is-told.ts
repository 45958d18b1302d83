import type { ResolvedChart } from '../charts/resolved-chart.ts'

/** Whether anything is known of a quarter of a trend: a figure, or why there is none. */
export function isTold({ series }: Pick<ResolvedChart, 'series'>, x: number): boolean {
  return series.some(({ marks, missing }) => marks.some((mark) => mark.x === x) || missing.includes(x))
}
