import { fontMeasure } from '../../charts/font-measure.ts'
import { composePlots } from '../../charts/picture/compose-plots.ts'
import { embeddedFont } from '../../charts/picture/embedded-font.ts'
import type { PictureSize } from '../../charts/picture/picture-size.ts'
import { renderPng } from '../../charts/picture/render-png.ts'
import { svgText } from '../../charts/picture/svg-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import { pngAbout } from '../chart/rendered-chart.ts'

/** Where a picture stands on a slide, with texts as large as on a whole one. */
export type SlidePlace = 'whole' | 'half'

/** No text of a picture is smaller than a room can read, also where notes press it a little. */
const small = 19.5
const pixelsPerInch = 96
const text = { small, foot: small, leastFoot: small, margin: 4, code: 0 } as const

/** What a slide leaves of itself for a picture below its headline and above its notes, in units of 1/96 inch. */
const sizes: Readonly<Record<'16:9' | '4:3', Readonly<Record<SlidePlace, PictureSize>>>> = {
  '16:9': {
    whole: { width: 1164, height: 400, title: 28, text: 21, ...text },
    half: { width: 568, height: 370, title: 21, text: 20, ...text },
  },
  '4:3': {
    whole: { width: 844, height: 400, title: 26, text: 20, ...text },
    half: { width: 408, height: 380, title: 20, text: 19.5, ...text },
  },
}

/** What a template leaves free below its titles, in inches of a slide of our height. */
export interface SlideRoom {
  readonly w: number
  readonly h: number
}

/** What subtitle, mark and notes take of that room, and what stands between two figures, in inches. */
const aroundPicture = { above: 1.25, heading: 0.35, between: 0.4 } as const
const leastHeight = 270

function sizeIn({ w, h }: SlideRoom, place: SlidePlace): PictureSize {
  const usual = sizes[w > 10.5 ? '16:9' : '4:3'][place]
  const isHalf = place === 'half'
  const width = (isHalf ? (w - aroundPicture.between) / 2 : w) * pixelsPerInch
  const height = (h - aroundPicture.above - (isHalf ? aroundPicture.heading : 0)) * pixelsPerInch
  return {
    ...usual,
    width: Math.round(width),
    height: Math.round(Math.min(usual.height, Math.max(leastHeight, height))),
  }
}

/** The plot of a chart as PNGs, one for each slide it takes, which say themselves what is shown and whence it comes. */
export async function slidePictures(
  texts: Texts,
  chart: ExportedChart,
  {
    ratio,
    room,
    place,
    signal,
  }: {
    readonly ratio: '16:9' | '4:3'
    readonly room?: SlideRoom | undefined
    readonly place: SlidePlace
    readonly signal?: AbortSignal | undefined
  },
): Promise<readonly Uint8Array[]> {
  const font = await embeddedFont()
  const about = pngAbout(texts, chart)
  const files: Uint8Array[] = []
  const size = room ? sizeIn(room, place) : sizes[ratio][place]
  for (const picture of composePlots(chart.frame, chart.plot, { measure: fontMeasure, size })) {
    const svg = svgText(picture, { ...about, font })
    // One after the other: a canvas of this size takes much of an old machine's memory.
    // oxlint-disable-next-line no-await-in-loop
    const blob = await renderPng({ picture, svg }, { scale: 2, about, ...(signal ? { signal } : {}) })
    // oxlint-disable-next-line no-await-in-loop
    files.push(new Uint8Array(await blob.arrayBuffer()))
  }
  return files
}
