import type { Drawing } from '../drawing.ts'
import type { RowsFrame } from '../rows/row-grid.ts'
import type { PicturePlot, PlotSizes } from './compose-picture.ts'

/**
 * A drawing of rows or small pictures inside a picture, in the largest text with which it finds room. What finds none even
 * in the smallest makes the picture grow.
 */
export function drawingPlot(layout: (frame: RowsFrame) => Drawing): PicturePlot {
  const drawnIn = (at: Pick<RowsFrame, 'x' | 'y' | 'width'>, free: number, sizes: PlotSizes): Drawing => {
    const { text, small, leastOfRows, measure } = sizes
    const drawings = [text * 0.94, small * 1.07]
      .filter((fontSize) => fontSize > leastOfRows)
      .map((fontSize) => () => layout({ ...at, free, fontSize, measure }))
    for (const draw of drawings) {
      const drawing = draw()
      if (drawing.height <= free) return drawing
    }
    // The numbers in a drawing are a little smaller still: below the size of an axis no slide could be read.
    return layout({ ...at, free, fontSize: leastOfRows, measure })
  }
  return {
    heightFor: (width, free, sizes) =>
      Math.max(free, drawnIn({ x: 0, y: 0, width }, free - sizes.small, sizes).height + sizes.small),
    // The height a picture has grown to is no free room: the drawing keeps the size of text that made it grow.
    paint: (rect, sizes, free) => drawnIn(rect, free - sizes.small, sizes).primitives,
  }
}
