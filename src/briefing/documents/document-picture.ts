import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import type { PictureChoice } from '../chart/picture-choice.ts'
import { pngAbout, renderedChart } from '../chart/rendered-chart.ts'

/** The picture inside a document whose own title is the headline: above it stands the indicator. As PNG. */
export async function documentPicture(
  texts: Texts,
  chart: ExportedChart,
  choice: PictureChoice & { readonly signal?: AbortSignal | undefined },
): Promise<Uint8Array> {
  const { renderPng } = await import('../../charts/picture/render-png.ts')
  const blob = await renderPng(await renderedChart(texts, chart, choice, 'indicator'), {
    scale: 2,
    about: pngAbout(texts, chart),
    ...(choice.signal ? { signal: choice.signal } : {}),
  })
  return new Uint8Array(await blob.arrayBuffer())
}
