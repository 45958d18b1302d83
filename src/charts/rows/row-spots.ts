import type { DrawingSpot } from '../drawing.ts'
import type { ResolvedRow } from '../resolved-comparison.ts'
import type { LabelledRow, RowBox, RowGrid } from './row-grid.ts'

/** One spot a row, that says the whole row; `markXOf` tells where the mark of one stands, where it has one. */
export function rowSpots<Row extends LabelledRow & Pick<ResolvedRow, 'reading' | 'table'>>(
  { boxes }: Pick<RowGrid<Row>, 'boxes'>,
  markXOf: (box: RowBox<Row>) => number | undefined = () => undefined,
): readonly DrawingSpot[] {
  return boxes.map((box) => {
    const { row, index, rect } = box
    const markX = markXOf(box)
    return {
      rect,
      row: index,
      column: 0,
      reading: row.reading,
      table: row.table,
      ...(markX === undefined ? {} : { markX }),
    }
  })
}
