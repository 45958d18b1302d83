import type { DrawingSpot } from '../drawing.ts'
import type { ResolvedRow } from '../resolved-comparison.ts'
import type { LabelledRow, RowGrid } from './row-grid.ts'

/** One spot a row, that says the whole row. */
export function rowSpots({
  boxes,
}: Pick<RowGrid<LabelledRow & Pick<ResolvedRow, 'reading' | 'table'>>, 'boxes'>): readonly DrawingSpot[] {
  return boxes.map(({ row, index, rect }) => ({ rect, row: index, column: 0, reading: row.reading, table: row.table }))
}
