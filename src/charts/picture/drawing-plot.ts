import type { Drawing } from '../drawing.ts'
import type { RowsFrame } from '../rows/row-grid.ts'
import type { PicturePlot, PlotSizes } from './compose-pictures.ts'

/** A drawing in a frame. */
export type LayDrawing = (frame: RowsFrame) => Drawing

/** A drawing of rows or small pictures inside a picture, in the largest text with which it finds room. */
export function drawingPlot(
  layout: LayDrawing,
  divided?: { readonly most: number; readonly into: (count: number) => readonly LayDrawing[] },
): PicturePlot {
  const drawnIn = (at: Pick<RowsFrame, 'x' | 'y' | 'width'>, free: number, sizes: PlotSizes): Drawing => {
    const { text, small, measure } = sizes
    const frame = { ...at, free, least: small, measure }
    for (const fontSize of [text * 0.94, small * 1.07].filter((size) => size > small)) {
      const drawing = layout({ ...frame, fontSize })
      if (drawing.height <= free) return drawing
    }
    return layout({ ...frame, fontSize: small })
  }
  return {
    heightFor: (width, free, sizes) =>
      Math.max(free, drawnIn({ x: 0, y: 0, width }, free - sizes.small, sizes).height + sizes.small),
    paint: (rect, sizes, free) => drawnIn(rect, free - sizes.small, sizes).primitives,
    ...(divided
      ? { division: { most: divided.most, into: (count) => divided.into(count).map((each) => drawingPlot(each)) } }
      : {}),
  }
}
