import type { RenderedPicture } from '../../charts/picture/render-picture.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from './exported-chart.ts'
import type { PictureChoice } from './picture-choice.ts'
import { pictureFrame } from './picture-frame.ts'

/** What stands above a picture: its own sentence, or the indicator where a document around it says the sentence. */
type PictureHeadline = 'sentence' | 'indicator'

/** The last picture of each chart: what is shown before it is downloaded and copied is drawn once. */
const lastPictures = new WeakMap<ExportedChart, { readonly key: string; readonly picture: Promise<RenderedPicture> }>()

/** The chart as it is composed for a choice, ready to be shown or written. Rejects when the font does not come. */
export function renderedChart(
  texts: Texts,
  chart: ExportedChart,
  choice: PictureChoice,
  headline: PictureHeadline = 'sentence',
): Promise<RenderedPicture> {
  const key = JSON.stringify([texts.language, choice.size, choice.look, headline])
  const last = lastPictures.get(chart)
  if (last?.key === key) return last.picture
  const picture = render(texts, chart, choice, headline)
  lastPictures.set(chart, { key, picture })
  // A font that did not come is asked for again.
  picture.catch(() => lastPictures.delete(chart))
  return picture
}

async function render(
  { language }: Texts,
  chart: ExportedChart,
  choice: PictureChoice,
  headline: PictureHeadline,
): Promise<RenderedPicture> {
  const [{ renderPicture }, { pictureSizes }] = await Promise.all([
    import('../../charts/picture/render-picture.ts'),
    import('../../charts/picture/picture-size.ts'),
  ])
  return await renderPicture(headline === 'sentence' ? pictureFrame(chart) : chart.frame, chart.plot, {
    size: typeof choice.size === 'string' ? pictureSizes[choice.size] : choice.size,
    look: choice.look,
    address: chart.address,
    language,
  })
}

/** What a picture says of itself in its file. */
export function pngAbout({ language }: Texts, { frame, sentences, address }: ExportedChart) {
  return { title: sentences.headline, description: `${frame.title}. ${sentences.paragraph}`, address, language }
}
