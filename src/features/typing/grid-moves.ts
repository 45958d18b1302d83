import type { CellPlace } from '../../reading/sheets/sheet.ts'

/** A key with what is held beside it. */
export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
}

interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Whether a cell can be typed into; Tab passes over the others. */
  readonly isOpen: (place: CellPlace) => boolean
}

/** So many rows a page is. */
const page = 10

/** Where a key leads from a cell; undefined where it leads nowhere in the grid. */
export function movedBy(
  { key, ctrlKey, shiftKey }: PressedKey,
  from: CellPlace,
  size: GridSize,
): CellPlace | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 }
  const at = (row: number, column: number): CellPlace => ({
    row: Math.min(Math.max(row, 0), last.row),
    column: Math.min(Math.max(column, 0), last.column),
  })
  const { row, column } = from
  switch (key) {
    case 'ArrowUp':
      return at(ctrlKey ? 0 : row - 1, column)
    case 'ArrowDown':
      return at(ctrlKey ? last.row : row + 1, column)
    case 'ArrowLeft':
      return at(row, ctrlKey ? 0 : column - 1)
    case 'ArrowRight':
      return at(row, ctrlKey ? last.column : column + 1)
    case 'Home':
      return at(ctrlKey ? 0 : row, 0)
    case 'End':
      return at(ctrlKey ? last.row : row, last.column)
    case 'PageUp':
      return at(row - page, column)
    case 'PageDown':
      return at(row + page, column)
    case 'Enter':
      return at(row + (shiftKey ? -1 : 1), column)
    case 'Tab':
      return nextOpen(from, size, shiftKey ? -1 : 1)
    default:
      return undefined
  }
}

/** The next cell in reading order that can be typed into, or undefined after the last. */
function nextOpen(from: CellPlace, { rows, columns, isOpen }: GridSize, step: 1 | -1): CellPlace | undefined {
  for (let at = from.row * columns + from.column + step; at >= 0 && at < rows * columns; at += step) {
    const place = { row: Math.floor(at / columns), column: at % columns }
    if (isOpen(place)) return place
  }
  return undefined
}
