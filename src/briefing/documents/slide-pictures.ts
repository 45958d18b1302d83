import { fontMeasure } from '../../charts/font-measure.ts'
import { composePlots } from '../../charts/picture/compose-plots.ts'
import { embeddedFont } from '../../charts/picture/embedded-font.ts'
import type { PictureSize } from '../../charts/picture/picture-size.ts'
import { pngFiles } from '../../charts/picture/png-files.ts'
import { svgText } from '../../charts/picture/svg-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import { leastPoints, pixelsPerInch, pointsPerPixel } from '../../paper/units.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import { pngAbout } from '../chart/rendered-chart.ts'
import type { RoomOfPicture } from './written-briefing.ts'

/** No text of a picture is smaller than a room can read. */
const small = leastPoints.room / pointsPerPixel

/** The plot of a chart as PNGs, one for each slide it takes, which say themselves what is shown and whence it comes. */
export async function slidePictures(
  texts: Texts,
  chart: ExportedChart,
  { roomOf, signal }: { readonly roomOf: RoomOfPicture; readonly signal?: AbortSignal | undefined },
): Promise<readonly Uint8Array[]> {
  const font = await embeddedFont()
  const about = pngAbout(texts, chart)
  const composed = (place: Parameters<RoomOfPicture>[0]) =>
    composePlots(chart.frame, chart.plot, { measure: fontMeasure, size: sizeOf(roomOf(place)) })
  const whole = (['usual', 'tight'] as const).map(composed).find(({ length }) => length === 1)
  const pictures = whole ?? composed('one-of-several')
  return await pngFiles(
    pictures.map((picture) => ({ picture, svg: svgText(picture, { ...about, font }) })),
    { scale: 2, about, ...(signal ? { signal } : {}) },
  )
}

/** A picture as large as its room in inches, so that its texts are as large on the slide as they are drawn. */
function sizeOf({ width, height }: ReturnType<RoomOfPicture>): PictureSize {
  return {
    width: Math.floor(width * pixelsPerInch),
    height: Math.floor(height * pixelsPerInch),
    margin: 4,
    title: small,
    text: small * 1.1,
    small,
    foot: small,
    leastFoot: small,
    code: 0,
  }
}
