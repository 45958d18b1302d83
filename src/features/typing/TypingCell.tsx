import type { CellPlace } from '../../reading/sheets/sheet.ts'
import { useRef } from 'react'
import type { Texts } from '../../i18n/texts.ts'
import { besideText, cellLabel, shownText } from './cell-words.ts'
import type { TypedPart } from '../read-typed.ts'
import type { TypedCell } from './typed-cells.ts'
import styles from './Typing.module.css'
import type { SheetFigure } from './typing-sheet.ts'

/** A cell that is typed into: with what it began, and whether a key of a number began it, so that arrows lead on. */
export interface Editing {
  readonly text: string
  readonly isByTyping: boolean
}

/** What a cell tells the grid; the same functions for all of them. */
export interface CellActions {
  readonly write: (place: CellPlace, text: string) => void
  /** The text it is left with, undefined as it was; and the key it is left by. */
  readonly leave: (
    place: CellPlace,
    text: string | undefined,
    by?: { readonly key: string; readonly shiftKey: boolean },
  ) => void
}

interface TypingCellProps {
  readonly texts: Texts
  readonly name: string
  readonly place: CellPlace
  readonly part: TypedPart
  readonly figure: SheetFigure | undefined
  readonly cell: TypedCell | undefined
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly editing: Editing | undefined
  readonly actions: CellActions
}

const looks = { empty: styles.empty, told: styles.told, confirmed: styles.confirmed, held: styles.held }

/** One number of a sheet, with what stood there before. */
export function TypingCell(props: TypingCellProps) {
  const { texts, name, place, part, figure, cell, isActive, isSelected, editing, actions } = props
  const faults = cell?.faults ?? []
  // While its denominator is typed a value does not lack it.
  const isFaulty = faults.some((fault) => fault.part === part) && !(isActive && editing)
  const isAsked =
    cell !== undefined &&
    faults.length === 0 &&
    cell.questions.some(({ kind }) => (kind === 'denominator-changed') === (part === 'denominator'))
  const look = figure ? looks[cell?.status ?? 'empty'] : styles.closed
  return (
    <td
      data-cell={`${place.row}-${place.column}`}
      className={isFaulty ? `${look} ${styles.faulty}` : look}
      tabIndex={isActive && !editing ? 0 : -1}
      aria-label={cellLabel(texts, name, { figure, cell, part })}
      aria-selected={isSelected}
      aria-readonly={figure === undefined}
      aria-invalid={isFaulty}
    >
      {editing ? (
        <CellEditor name={name} place={place} editing={editing} actions={actions} />
      ) : (
        <span className={styles.number}>
          {isFaulty ? <b className={styles.sign}>!</b> : isAsked ? <b className={styles.sign}>?</b> : null}
          {figure ? shownText(texts, figure, cell?.shown, part) : ''}
        </span>
      )}
      {figure ? <span className={styles.beside}>{besideText(texts, figure, part)}</span> : null}
    </td>
  )
}

/** Keys that leave a cell which a number began: what was there is gone, so that there is nothing to move within. */
const sideways: readonly string[] = ['ArrowLeft', 'ArrowRight']
const leaving: readonly string[] = ['Enter', 'Tab', 'ArrowUp', 'ArrowDown']

function CellEditor({
  name,
  place,
  editing,
  actions,
}: Pick<TypingCellProps, 'name' | 'place' | 'actions'> & { readonly editing: Editing }) {
  const isLeft = useRef(false)
  const leave = (text: string | undefined, by?: { readonly key: string; readonly shiftKey: boolean }): void => {
    if (isLeft.current) return
    isLeft.current = true
    actions.leave(place, text, by)
  }
  return (
    <input
      ref={(input) => input?.focus()}
      className={styles.editor}
      aria-label={name}
      inputMode="decimal"
      autoComplete="off"
      defaultValue={editing.text}
      onChange={(event) => actions.write(place, event.target.value)}
      onBlur={(event) => leave(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        const { key, shiftKey, nativeEvent } = event
        // Enter that ends a composition is not meant for the cell.
        if (nativeEvent.isComposing) return
        if (key === 'Escape') leave(undefined)
        else if (leaving.includes(key) || (editing.isByTyping && sideways.includes(key))) {
          event.preventDefault()
          leave(event.currentTarget.value, { key, shiftKey })
        }
      }}
    />
  )
}
