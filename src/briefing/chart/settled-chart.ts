import type { ChartSentences } from '../../charts/chart-sentences.ts'
import type { SentenceEdits } from '../../domain/sentence-edits.ts'
import { type TextMark, settledText } from '../../domain/settled-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from './exported-chart.ts'

/** A chart with the sentences that hold. */
export interface SettledChart {
  readonly chart: ExportedChart
  /** What the figures say by themselves. */
  readonly automatic: ChartSentences
  readonly marks: Readonly<Record<keyof ChartSentences, TextMark>>
}

/** A chart with what a person wrote over its sentences; its footer says so, because the figures did not make them. */
export function settledChart(texts: Texts, chart: ExportedChart, edits: SentenceEdits): SettledChart {
  const automatic = chart.sentences
  const headline = settledText(automatic.headline, edits.headline)
  const paragraph = settledText(automatic.paragraph, edits.paragraph)
  const marks = { headline: headline.mark, paragraph: paragraph.mark }
  if (headline.mark !== 'edited' && paragraph.mark !== 'edited') return { chart, automatic, marks }
  const { footer } = chart.frame
  const status = `${footer.status} · ${texts.messages.exporting.editedByHand}`
  const sentences = { headline: headline.text, paragraph: paragraph.text }
  const { cut } = chart
  return {
    chart: {
      ...chart,
      sentences,
      frame: { ...chart.frame, footer: { ...footer, status } },
      ...(cut ? { cut: { ...cut, to: (count) => settledChart(texts, cut.to(count), edits).chart } } : {}),
    },
    automatic,
    marks,
  }
}
