import { layoutMap } from '../map/layout-map.ts'
import type { ResolvedMap } from '../map/resolve-map.ts'
import type { PicturePlot } from './compose-pictures.ts'
import { drawingPlot } from './drawing-plot.ts'

/** A map inside a picture: one, because a part of a map is none. */
export function mapPlot(chart: ResolvedMap): PicturePlot {
  return drawingPlot((frame) => layoutMap(chart, frame))
}
