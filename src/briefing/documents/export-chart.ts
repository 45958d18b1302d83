import { fileName } from '../../charts/picture/file-name.ts'
import type { PngScale } from '../../charts/picture/render-png.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import type { PictureChoice } from '../chart/picture-choice.ts'
import { pngAbout, renderedChart } from '../chart/rendered-chart.ts'
import type { OfficeTemplates } from './office-dress.ts'
import { type ExportOutcome, outcomeOf } from './export-outcome.ts'

export const chartFormats = ['png', 'svg', 'pdf', 'pptx', 'docx'] as const
export type ChartFormat = (typeof chartFormats)[number]

/** How the file of a chart is made. */
export interface ChartChoice extends PictureChoice {
  /** Of a PNG; twice the size where it is absent. */
  readonly scale?: PngScale
  readonly signal?: AbortSignal
  readonly templates?: OfficeTemplates
}

/** Fetches what drawing needs, font included, so that the first picture does not wait for it. */
export async function prepareExport(): Promise<void> {
  const [{ embeddedFont }] = await Promise.all([
    import('../../charts/picture/embedded-font.ts'),
    import('../../charts/picture/render-pictures.ts'),
    import('../../charts/picture/render-png.ts'),
  ])
  await embeddedFont()
}

/**
 * A chart as a file: its picture as PNG or SVG that carries its font, several of them in one archive, or a briefing of it
 * alone.
 */
export async function exportChart(
  texts: Texts,
  chart: ExportedChart,
  format: ChartFormat,
  choice: ChartChoice,
): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    if (format === 'png' || format === 'svg') {
      const files = await pictureFiles(texts, chart, format, choice)
      return {
        blob: await inOneFile(files, chart.words, format),
        file: fileName(chart.words, files.length > 1 ? 'zip' : format),
      }
    }
    return { blob: await written(texts, chart, format, choice), file: fileName(chart.words, format) }
  })
}

/** The pictures of a chart, each as a file. */
async function pictureFiles(
  texts: Texts,
  chart: ExportedChart,
  format: 'png' | 'svg',
  choice: ChartChoice,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const { scale = 2, signal } = choice
  const rendered = await renderedChart(texts, chart, choice)
  if (format === 'svg') return rendered.map(({ svg }) => new TextEncoder().encode(svg))
  const { pngFiles } = await import('../../charts/picture/png-files.ts')
  return await pngFiles(rendered, { scale, about: pngAbout(texts, chart), ...(signal ? { signal } : {}) })
}

const pictureTypes = { png: 'image/png', svg: 'image/svg+xml' } as const

/** One file as it is, several numbered in an archive. */
async function inOneFile(
  made: readonly Uint8Array<ArrayBuffer>[],
  words: readonly string[],
  format: 'png' | 'svg',
): Promise<Blob> {
  const [only, ...further] = made
  if (only && further.length === 0) return new Blob([only], { type: pictureTypes[format] })
  const { writeZip } = await import('../../exports/write-zip.ts')
  const files = made.map((bytes, index) => ({ name: fileName([...words, String(index + 1)], format), bytes }))
  return new Blob([writeZip({ files })], { type: 'application/zip' })
}

async function written(
  texts: Texts,
  chart: ExportedChart,
  format: 'pdf' | 'pptx' | 'docx',
  choice: ChartChoice,
): Promise<Blob> {
  const [{ briefingOfChart }, { writeBriefing }, { officeDress }] = await Promise.all([
    import('./briefing-of-chart.ts'),
    import('./write-briefing.ts'),
    import('./office-dress.ts'),
  ])
  const dress = await officeDress(format, choice.templates)
  return await writeBriefing(texts, briefingOfChart(texts, chart, choice, dress), format, { signal: choice.signal })
}
