import type { ResolvedComparison } from '../charts/resolved-comparison.ts'
import type { Texts } from '../i18n/texts.ts'

/** The headings of the figures of a comparison: its quarters, or the base, where it is drawn, and the present figure. */
export function comparedHeadings(
  { messages }: Texts,
  chart: Pick<ResolvedComparison, 'form' | 'columns' | 'showsBase' | 'legend'>,
): readonly string[] {
  if (hasColumns(chart)) return chart.columns.map(({ name }) => name)
  const labelOf = (kind: 'current' | 'base') => chart.legend.find((entry) => entry.kind === kind)?.label
  return [
    ...(chart.showsBase ? [labelOf('base') ?? messages.exporting.base] : []),
    labelOf('current') ?? messages.exporting.current,
  ]
}

/** Whether a comparison has a figure for each of its quarters. */
export function hasColumns({ form }: Pick<ResolvedComparison, 'form'>): boolean {
  return form === 'bars' || form === 'heat'
}
