import type { Drawing } from '../drawing.ts'
import type { RowsFrame } from '../rows/row-grid.ts'
import type { PicturePlot, PlotSizes } from './compose-picture.ts'

/**
 * A drawing of rows or small pictures inside a picture. `items` is how many there are: many of them are set smaller, down
 * to what can still be read on a slide.
 */
export function drawingPlot(items: number, layout: (frame: RowsFrame) => Drawing): PicturePlot {
  const frameOf = (
    rect: { readonly x: number; readonly y: number; readonly width: number },
    free: number,
    sizes: PlotSizes,
  ) => ({
    ...rect,
    free,
    fontSize: items <= 12 ? sizes.text * 0.94 : items <= 40 ? sizes.small : sizes.small * 0.86,
    measure: sizes.measure,
  })
  return {
    heightFor: (width, free, sizes) =>
      Math.max(free, layout(frameOf({ x: 0, y: 0, width }, free - sizes.small, sizes)).height + sizes.small),
    paint: (rect, sizes) => layout(frameOf(rect, rect.height - sizes.small, sizes)).primitives,
  }
}
