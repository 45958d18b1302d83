import type { DrawingSpot } from '../drawing.ts'
import type { RowGrid } from './row-grid.ts'

/** One spot a row, that says the whole row. */
export function rowSpots({ boxes }: Pick<RowGrid, 'boxes'>): readonly DrawingSpot[] {
  return boxes.map(({ row, index, rect }) => ({ rect, row: index, column: 0, reading: row.reading, table: row.table }))
}
