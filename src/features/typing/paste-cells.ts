import type { TypedFigure } from '../../domain/typed-figure.ts'
import type { CellPlace } from '../../reading/sheets/sheet.ts'
import type { CopiedCells } from '../cells-of-text.ts'
import { emptyFigure, withTypedText } from '../read-typed.ts'
import type { TypedCell } from './typed-cells.ts'
import { type TypingSheet, figureAtPlace } from './typing-sheet.ts'

/** What a block does to a sheet, and what of it had no place. */
export interface PasteOutcome {
  readonly changes: ReadonlyMap<string, TypedFigure | null>
  readonly cells: number
  /** Cells that are not asked. */
  readonly closed: number
  /** Rows and columns beyond the sheet. */
  readonly rowsBeyond: number
  readonly columnsBeyond: number
}

/** A block in the cells from a place on. An empty cell of it empties nothing. */
export function pasteCells(
  sheet: TypingSheet,
  cells: ReadonlyMap<string, TypedCell>,
  from: CellPlace,
  block: CopiedCells,
  state: TypedFigure['state'],
): PasteOutcome {
  const changes = new Map<string, TypedFigure>()
  let [pasted, closed] = [0, 0]
  for (const [down, texts] of block.entries()) {
    for (const [across, text] of texts.entries()) {
      const place = { row: from.row + down, column: from.column + across }
      if (text === '' || place.row >= sheet.rows.length || place.column >= sheet.columns.length) continue
      const figure = figureAtPlace(sheet, place)
      if (!figure) {
        closed += 1
        continue
      }
      const shown = cells.get(figure.id)?.shown
      const before = changes.get(figure.id) ?? shown ?? { ...emptyFigure, state }
      changes.set(figure.id, withTypedText(figure.indicator, before, sheet.columns[place.column]!.part, text))
      pasted += 1
    }
  }
  const width = Math.max(0, ...block.map((texts) => texts.length))
  return {
    changes,
    cells: pasted,
    closed,
    rowsBeyond: Math.max(0, from.row + block.length - sheet.rows.length),
    columnsBeyond: Math.max(0, from.column + width - sheet.columns.length),
  }
}
