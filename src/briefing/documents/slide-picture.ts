import { fontMeasure } from '../../charts/font-measure.ts'
import { composePlot } from '../../charts/picture/compose-plot.ts'
import { embeddedFont } from '../../charts/picture/embedded-font.ts'
import type { PictureSize } from '../../charts/picture/picture-size.ts'
import { renderPng } from '../../charts/picture/render-png.ts'
import { svgText } from '../../charts/picture/svg-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import { pngAbout } from '../chart/rendered-chart.ts'

/** Where a picture stands on a slide, with texts as large as on a whole one. */
export type SlidePlace = 'whole' | 'half'

/** What a slide leaves of itself for a picture below its headline and above its notes, in units of 1/96 inch. */
const sizes: Readonly<Record<'16:9' | '4:3', Readonly<Record<SlidePlace, PictureSize>>>> = {
  '16:9': {
    whole: { width: 1164, height: 430, margin: 4, title: 28, text: 19, small: 15, code: 0 },
    half: { width: 568, height: 370, margin: 4, title: 19, text: 16, small: 13, code: 0 },
  },
  '4:3': {
    whole: { width: 844, height: 430, margin: 4, title: 26, text: 18, small: 15, code: 0 },
    half: { width: 408, height: 380, margin: 4, title: 18, text: 15, small: 12.5, code: 0 },
  },
}

/** The plot of a chart as a PNG for a slide, which says itself what is shown and whence it comes. */
export async function slidePicture(
  texts: Texts,
  chart: ExportedChart,
  {
    ratio,
    place,
    signal,
  }: { readonly ratio: '16:9' | '4:3'; readonly place: SlidePlace; readonly signal?: AbortSignal | undefined },
): Promise<Uint8Array> {
  const font = await embeddedFont()
  const picture = composePlot(chart.frame, chart.plot, { measure: fontMeasure, size: sizes[ratio][place] })
  const about = pngAbout(texts, chart)
  const svg = svgText(picture, { ...about, font })
  const blob = await renderPng({ picture, svg }, { scale: 2, about, ...(signal ? { signal } : {}) })
  return new Uint8Array(await blob.arrayBuffer())
}
