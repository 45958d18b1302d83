import { memo } from 'react'
import { areaText } from '../../i18n/area-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import { typedCellName } from './cell-words.ts'
import type { TypedCell } from './typed-cells.ts'
import styles from './Typing.module.css'
import { type CellActions, type Editing, TypingCell } from './TypingCell.tsx'
import { type TypingSheet, figureAtPlace } from './typing-sheet.ts'

export interface TypingRowProps {
  readonly texts: Texts
  readonly sheet: TypingSheet
  readonly row: number
  /** One a series. */
  readonly cells: readonly (TypedCell | undefined)[]
  /** The column of the cell that has the focus, where it is one of the row. */
  readonly active: number | undefined
  /** The first and last selected column. */
  readonly first: number
  readonly last: number
  readonly editing: Editing | undefined
  readonly actions: CellActions
}

/** The figures of one area; drawn anew only where something of them changed. */
export const TypingRow = memo(function TypingRow(props: TypingRowProps) {
  const { texts, sheet, row, cells, active, first, last, editing, actions } = props
  const { area } = sheet.rows[row]!
  return (
    <tr>
      <th scope="row" className={styles.area}>
        {areaText(texts, area)}
      </th>
      {sheet.columns.map((column, at) => (
        <TypingCell
          key={`${column.series}-${column.part}`}
          texts={texts}
          name={typedCellName(texts, sheet, row, column)}
          place={{ row, column: at }}
          part={column.part}
          figure={figureAtPlace(sheet, { row, column: at })}
          cell={cells[column.series]}
          isActive={at === active}
          isSelected={at >= first && at <= last}
          editing={at === active ? editing : undefined}
          actions={actions}
        />
      ))}
    </tr>
  )
}, isAlike)

function isAlike(before: TypingRowProps, after: TypingRowProps): boolean {
  return (
    before.texts === after.texts &&
    before.sheet === after.sheet &&
    before.active === after.active &&
    before.first === after.first &&
    before.last === after.last &&
    before.editing === after.editing &&
    before.cells.every((cell, at) => cell === after.cells[at])
  )
}
