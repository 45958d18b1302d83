import type { Texts } from '../i18n/texts.ts'
import type { LegendEntry, MarkLook, MarkStyle } from './resolved-trend.ts'

/** A mark of a drawing, or the sign of a figure that is missing. */
type Drawn = MarkLook | { readonly kind: 'missing'; readonly isTold: boolean }

/** The kinds of marks that occur in a drawing and need a word. A drawing of final figures alone needs none for them. */
export function markLegend(texts: Texts, drawn: readonly Drawn[]): readonly LegendEntry[] {
  const { messages } = texts
  const has = (style: MarkStyle, isSampleToo: boolean): boolean =>
    drawn.some((mark) => 'style' in mark && mark.style === style && (isSampleToo || !mark.isSample))
  const marks = [
    { kind: 'final', label: messages.chart.markFinal, isUsed: has('final', false) },
    { kind: 'provisional', label: messages.chart.markProvisional, isUsed: has('provisional', true) },
    { kind: 'revised', label: messages.chart.markRevised, isUsed: has('revised', true) },
    { kind: 'draft', label: messages.state.draft, isUsed: has('draft', true) },
    { kind: 'carried', label: messages.carried.exact, isUsed: has('carried', true) },
    { kind: 'estimated', label: messages.carried.estimated, isUsed: has('estimated', true) },
    {
      kind: 'partial',
      label: partialLabel(
        texts,
        drawn.flatMap((mark) => ('style' in mark ? [{ ...mark, mark: mark.style }] : [])),
      ),
      isUsed: has('partial', true),
    },
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

/** The same where bars bear the states. */
export function barLegend(legend: readonly LegendEntry[]): readonly LegendEntry[] {
  return legend.map((entry) => (entry.kind === 'noted' || entry.kind === 'missing' ? entry : { ...entry, isBar: true }))
}

/** What partial marks lack, areas or months: "tổng chưa đủ đơn vị". */
export function partialLabel(
  { messages: { chart } }: Texts,
  marks: readonly { readonly mark?: MarkStyle; readonly isOfMonths?: true }[],
): string {
  const partial = marks.filter(({ mark }) => mark === 'partial')
  return [
    ...(partial.some(({ isOfMonths }) => !isOfMonths) ? [chart.markPartial] : []),
    ...(partial.some(({ isOfMonths }) => isOfMonths) ? [chart.markMonths] : []),
  ].join(', ')
}
