import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import type { PictureChoice } from '../chart/picture-choice.ts'
import { pngAbout, renderedChart } from '../chart/rendered-chart.ts'

/** The pictures inside a document whose own title is the headline: above each stands the indicator. As PNG. */
export async function documentPictures(
  texts: Texts,
  chart: ExportedChart,
  choice: PictureChoice & { readonly signal?: AbortSignal | undefined },
): Promise<readonly Uint8Array[]> {
  const { renderPng } = await import('../../charts/picture/render-png.ts')
  const files: Uint8Array[] = []
  for (const picture of await renderedChart(texts, chart, choice, 'indicator')) {
    // One after the other: a canvas takes much of an old machine's memory.
    // oxlint-disable-next-line no-await-in-loop
    const blob = await renderPng(picture, {
      scale: 2,
      about: pngAbout(texts, chart),
      ...(choice.signal ? { signal: choice.signal } : {}),
    })
    // oxlint-disable-next-line no-await-in-loop
    files.push(new Uint8Array(await blob.arrayBuffer()))
  }
  return files
}
