import { partialLabel } from '../../charts/mark-legend.ts'
import type { NativeChart } from '../../exports/presentation-document.ts'
import type { Texts } from '../../i18n/texts.ts'

/** What the marks of a native chart stand for, "○ sơ bộ · □ tổng chưa đủ đơn vị": its own legend names lines only. */
export function marksNote(texts: Texts, { kind, series }: NativeChart): readonly string[] {
  const { messages } = texts
  if (kind !== 'line') return []
  const marks = series.flatMap(({ points = [] }) => points)
  const used = new Set(marks.map(({ mark }) => mark))
  // Signs that Arial has: a ring within a ring is not among them.
  const words = [
    { mark: 'provisional', text: `○ ${messages.chart.markProvisional}` },
    { mark: 'revised', text: `(○) ${messages.chart.markRevised}` },
    { mark: 'partial', text: `□ ${partialLabel(texts, marks)}` },
  ] as const
  const said = words.filter(({ mark }) => used.has(mark)).map(({ text }) => text)
  return said.length === 0 ? [] : [said.join(' · ')]
}
