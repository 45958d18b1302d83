import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import type { PictureChoice } from '../chart/picture-choice.ts'
import { pngAbout, renderedChart } from '../chart/rendered-chart.ts'

/**
 * The pictures inside a document whose own title is the headline: above each stands the indicator. What needs several has
 * pages to itself. As PNG.
 */
export async function documentPictures(
  texts: Texts,
  chart: ExportedChart,
  choice: PictureChoice & { readonly signal?: AbortSignal | undefined },
): Promise<readonly Uint8Array[]> {
  const [{ pngFiles }, { wholePage }] = await Promise.all([
    import('../../charts/picture/png-files.ts'),
    import('../../charts/picture/picture-size.ts'),
  ])
  const usual = await renderedChart(texts, chart, choice, 'indicator')
  const pictures =
    usual.length === 1 ? usual : await renderedChart(texts, chart, { ...choice, size: wholePage }, 'indicator')
  return await pngFiles(pictures, {
    scale: 2,
    about: pngAbout(texts, chart),
    ...(choice.signal ? { signal: choice.signal } : {}),
  })
}
