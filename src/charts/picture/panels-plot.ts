import { layoutPanels } from '../panels/layout-panels.ts'
import type { ResolvedPanels } from '../panels/resolve-panels.ts'
import { evenParts } from '../../paper/even-parts.ts'
import type { PicturePlot } from './compose-pictures.ts'
import { drawingPlot } from './drawing-plot.ts'

/** Small pictures inside a picture, over as many as it takes. */
export function panelsPlot(chart: ResolvedPanels): PicturePlot {
  return drawingPlot((frame) => layoutPanels(chart, frame), {
    most: chart.panels.length,
    into: (count) =>
      evenParts(chart.panels, count).map((panels) => (frame) => layoutPanels({ ...chart, panels }, frame)),
  })
}
