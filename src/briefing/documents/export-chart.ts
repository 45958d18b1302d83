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
      const blobs = await pictureFiles(texts, chart, format, choice)
      return {
        blob: await inOneFile(blobs, chart.words, format),
        file: fileName(chart.words, blobs.length > 1 ? 'zip' : format),
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
): Promise<readonly Blob[]> {
  const { scale = 2, signal } = choice
  const rendered = await renderedChart(texts, chart, choice)
  if (format === 'svg') return rendered.map(({ svg }) => new Blob([svg], { type: 'image/svg+xml' }))
  const { renderPng } = await import('../../charts/picture/render-png.ts')
  const options = { scale, about: pngAbout(texts, chart), ...(signal ? { signal } : {}) }
  const files: Blob[] = []
  for (const picture of rendered) {
    // One after the other: a canvas takes much of an old machine's memory.
    // oxlint-disable-next-line no-await-in-loop
    files.push(await renderPng(picture, options))
  }
  return files
}

/** One file as it is, several numbered in an archive. */
async function inOneFile(blobs: readonly Blob[], words: readonly string[], format: string): Promise<Blob> {
  const [only, ...further] = blobs
  if (only && further.length === 0) return only
  const { writeZip } = await import('../../exports/write-zip.ts')
  const files = await Promise.all(
    blobs.map(async (blob, index) => ({
      name: fileName([...words, String(index + 1)], format),
      bytes: new Uint8Array(await blob.arrayBuffer()),
    })),
  )
  return new Blob([writeZip({ files })], { type: 'application/zip' })
}

async function written(
  texts: Texts,
  chart: ExportedChart,
  format: 'pdf' | 'pptx' | 'docx',
  choice: ChartChoice,
): Promise<Blob> {
  const [{ briefingOfChart }, { writeBriefing }] = await Promise.all([
    import('./briefing-of-chart.ts'),
    import('./write-briefing.ts'),
  ])
  return await writeBriefing(texts, briefingOfChart(texts, chart, choice), format, { signal: choice.signal })
}
