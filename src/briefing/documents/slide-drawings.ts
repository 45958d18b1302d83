import { fontMeasure } from '../../charts/font-measure.ts'
import { composePlots } from '../../charts/picture/compose-plots.ts'
import type { PictureSize } from '../../charts/picture/picture-size.ts'
import type { SlideDrawing } from '../../exports/presentation-document.ts'
import { leastPoints, pixelsPerInch, pointsPerPixel } from '../../paper/units.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'

/** No text of a drawing is smaller than a room can read. */
const small = leastPoints.room / pointsPerPixel

/** What a slide leaves to a drawing, in inches: more where the texts around it give way, less where it is one of several. */
export type RoomOfDrawing = (place: 'usual' | 'tight' | 'one-of-several') => {
  readonly width: number
  readonly height: number
}

/** The plot of a chart as drawings, one for each slide it takes. */
export function slideDrawings(
  { frame, plot }: Pick<ExportedChart, 'frame' | 'plot'>,
  roomOf: RoomOfDrawing,
): readonly SlideDrawing[] {
  const composed = (place: Parameters<RoomOfDrawing>[0]) =>
    composePlots(frame, plot, { measure: fontMeasure, size: sizeOf(roomOf(place)) })
  const whole = (['usual', 'tight'] as const).map(composed).find(({ length }) => length === 1)
  return (whole ?? composed('one-of-several')).map(({ width, height, primitives }) => ({ width, height, primitives }))
}

/** A drawing as large as its room in inches, so that its texts are as large on the slide as they are drawn. */
function sizeOf({ width, height }: ReturnType<RoomOfDrawing>): PictureSize {
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
