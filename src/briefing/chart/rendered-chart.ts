import type { RenderedPicture } from '../../charts/picture/render-pictures.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from './exported-chart.ts'
import type { PictureChoice } from './picture-choice.ts'
import { pictureFrame } from './picture-frame.ts'

/** What stands above a picture: its own sentence, or the indicator where a document around it says the sentence. */
type PictureHeadline = 'sentence' | 'indicator'

/** The last pictures of each chart: what is shown before it is downloaded and copied is drawn once. */
const lastPictures = new WeakMap<
  ExportedChart,
  { readonly key: string; readonly pictures: Promise<readonly RenderedPicture[]> }
>()

/**
 * The chart as it is composed for a choice, in the pictures it takes, ready to be shown or written. Rejects when the font
 * does not come.
 */
export function renderedChart(
  texts: Texts,
  chart: ExportedChart,
  choice: PictureChoice,
  headline: PictureHeadline = 'sentence',
): Promise<readonly RenderedPicture[]> {
  const key = JSON.stringify([texts.language, choice.size, choice.look, headline])
  const last = lastPictures.get(chart)
  if (last?.key === key) return last.pictures
  const pictures = render(texts, chart, choice, headline)
  lastPictures.set(chart, { key, pictures })
  // A font that did not come is asked for again.
  pictures.catch(() => lastPictures.delete(chart))
  return pictures
}

async function render(
  { language }: Texts,
  chart: ExportedChart,
  choice: PictureChoice,
  headline: PictureHeadline,
): Promise<readonly RenderedPicture[]> {
  const [{ renderPictures }, { pictureSizes }] = await Promise.all([
    import('../../charts/picture/render-pictures.ts'),
    import('../../charts/picture/picture-size.ts'),
  ])
  return await renderPictures(headline === 'sentence' ? pictureFrame(chart) : chart.frame, chart.plot, {
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
