import type { Texts } from '../i18n/texts.ts'
import type { LegendEntry, MarkStyle } from './resolved-trend.ts'

/** A mark of a drawing, or the sign of a figure that is missing. */
type Drawn =
  | { readonly style: MarkStyle; readonly isSample: boolean; readonly isNoted?: true }
  | { readonly kind: 'missing'; readonly isTold: boolean }

/** The kinds of marks that occur in a drawing and need a word. A drawing of final figures alone needs none for them. */
export function markLegend({ messages }: Texts, drawn: readonly Drawn[]): readonly LegendEntry[] {
  const has = (style: MarkStyle, isSampleToo: boolean): boolean =>
    drawn.some((mark) => 'style' in mark && mark.style === style && (isSampleToo || !mark.isSample))
  const marks = [
    { kind: 'final', label: messages.chart.markFinal, isUsed: has('final', false) },
    { kind: 'provisional', label: messages.chart.markProvisional, isUsed: has('provisional', true) },
    { kind: 'revised', label: messages.chart.markRevised, isUsed: has('revised', true) },
    { kind: 'partial', label: messages.chart.markPartial, isUsed: has('partial', true) },
    {
      kind: 'sample',
      label: messages.chart.markSample,
      isUsed: drawn.some((mark) => 'style' in mark && mark.isSample),
    },
  ] as const
  const used = marks.filter(({ isUsed }) => isUsed).map(({ kind, label }) => ({ kind, label }))
  return [
    ...(used.length === 1 && used[0]?.kind === 'final' ? [] : used),
    ...(drawn.some((mark) => 'style' in mark && mark.isNoted)
      ? [{ kind: 'noted' as const, label: messages.chart.markNoted }]
      : []),
    ...(drawn.some((mark) => !('style' in mark) && mark.isTold)
      ? [{ kind: 'missing' as const, label: messages.chart.markMissing }]
      : []),
  ]
}
