import { partialLabel } from '../../charts/mark-legend.ts'
import type { NativeChart } from '../../exports/native-chart.ts'
import type { Texts } from '../../i18n/texts.ts'

/** Signs that Arial has: a ring within a ring is not among them. */
const signs = {
  line: { provisional: '○', revised: '(○)', draft: '+', partial: '□', carried: '◊', estimated: '∆' },
  bar: { provisional: '□', revised: '[■]', draft: '[:]', partial: '[ ]', carried: '[□]', estimated: '[ · ]' },
} as const

/**
 * What has to be said below a native chart: what its marks stand for, "○ sơ bộ · □ tổng chưa đủ đơn vị", because its own
 * legend names series only, and what it cannot draw.
 */
export function marksNote(texts: Texts, { kind, series, remarks = [] }: NativeChart): readonly string[] {
  const { chart } = texts.messages
  const points = series.flatMap((each) => each.points ?? [])
  const used = new Set(points.map(({ mark }) => mark))
  const words = [
    { mark: 'provisional', text: chart.markProvisional },
    { mark: 'revised', text: chart.markRevised },
    { mark: 'draft', text: texts.messages.state.draft },
    { mark: 'carried', text: texts.messages.carried.exact },
    { mark: 'estimated', text: texts.messages.carried.estimated },
    { mark: 'partial', text: partialLabel(texts, points) },
  ] as const
  const said = words.filter(({ mark }) => used.has(mark)).map(({ mark, text }) => `${signs[kind][mark]} ${text}`)
  return [...(said.length === 0 ? [] : [said.join(' · ')]), ...remarks]
}
