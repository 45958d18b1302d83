import { fileName } from '../../charts/picture/file-name.ts'
import type { PngScale } from '../../charts/picture/render-png.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import type { PictureChoice } from '../chart/picture-choice.ts'
import { pngAbout, renderedChart } from '../chart/rendered-chart.ts'
import { type ExportOutcome, outcomeOf } from './export-outcome.ts'

export const chartFormats = ['png', 'svg', 'pdf', 'pptx', 'docx'] as const
export type ChartFormat = (typeof chartFormats)[number]

/** How the file of a chart is made. */
export interface ChartChoice extends PictureChoice {
  /** Of a PNG; twice the size where it is absent. */
  readonly scale?: PngScale
  readonly signal?: AbortSignal
}

/** Fetches what drawing needs, font included, so that the first picture does not wait for it. */
export async function prepareExport(): Promise<void> {
  const [{ embeddedFont }] = await Promise.all([
    import('../../charts/picture/embedded-font.ts'),
    import('../../charts/picture/render-picture.ts'),
    import('../../charts/picture/render-png.ts'),
  ])
  await embeddedFont()
}

/** A chart as a file: its picture as PNG or SVG that carries its font, or a briefing of it alone. */
export async function exportChart(
  texts: Texts,
  chart: ExportedChart,
  format: ChartFormat,
  choice: ChartChoice,
): Promise<ExportOutcome> {
  return await outcomeOf(async () => ({
    blob: await written(texts, chart, format, choice),
    file: fileName(chart.words, format),
  }))
}

async function written(texts: Texts, chart: ExportedChart, format: ChartFormat, choice: ChartChoice): Promise<Blob> {
  const { scale = 2, signal } = choice
  switch (format) {
    case 'png': {
      const [{ renderPng }, rendered] = await Promise.all([
        import('../../charts/picture/render-png.ts'),
        renderedChart(texts, chart, choice),
      ])
      return await renderPng(rendered, { scale, about: pngAbout(texts, chart), ...(signal ? { signal } : {}) })
    }
    case 'svg':
      return new Blob([(await renderedChart(texts, chart, choice)).svg], { type: 'image/svg+xml' })
    case 'pdf':
    case 'pptx':
    case 'docx': {
      const [{ briefingOfChart }, { writeBriefing }] = await Promise.all([
        import('./briefing-of-chart.ts'),
        import('./write-briefing.ts'),
      ])
      return await writeBriefing(texts, briefingOfChart(texts, chart, choice), format, { signal })
    }
  }
}
