import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { openCell } from '../../data/typed-sheets.ts'
import type { ImportId } from '../../domain/draft-figure.ts'
import type { ToldReason } from '../../domain/observation.ts'
import type { TypedFigure } from '../../domain/typed-figure.ts'
import type { Texts } from '../../i18n/texts.ts'
import { typingTexts } from '../../i18n/typing-texts.ts'
import type { CellPlace } from '../../reading/sheets/sheet.ts'
import { typedCellName } from './cell-words.ts'
import { movedBy } from './grid-moves.ts'
import { pasteCells } from './paste-cells.ts'
import { pastedBlock } from './pasted-block.ts'
import { emptyFigure, withTypedText } from '../read-typed.ts'
import type { CellActions, Editing } from './TypingCell.tsx'
import { whyNotProvisional } from './typed-cells.ts'
import { type SheetFigure, type TypingSheet, figureAtPlace } from './typing-sheet.ts'
import type { TypedSheetWork } from './use-typed-sheet.ts'

/** By which key a reason is given why there is no figure. */
export const reasonKeys: Readonly<Record<string, ToldReason>> = {
  b: 'not-reported',
  h: 'not-due',
  k: 'not-applicable',
  g: 'withheld',
  t: 'returned',
}

/** What a number may begin with. */
const numberKey = /^[\d,.\-/+…]$/

interface GridQuestion {
  readonly table: RefObject<HTMLTableElement | null>
  readonly sheet: TypingSheet
  readonly id: ImportId
  readonly work: TypedSheetWork
  readonly texts: Texts
  /** The state of figures that are new. */
  readonly newState: TypedFigure['state']
  /** Whether the cells of an area stand below each other. */
  readonly isUpright: boolean
  readonly say: (text: string) => void
  /** Leads to where a reason for a change is written. */
  readonly onReason: () => void
}

export interface Grid {
  readonly active: CellPlace
  /** The corner opposite to the active cell of what is selected. */
  readonly anchor: CellPlace
  readonly editing: Editing | undefined
  readonly actions: CellActions
  readonly go: (place: CellPlace, isFocused?: boolean) => void
  readonly change: (figure: SheetFigure, of: Partial<TypedFigure>) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onClick: (event: MouseEvent) => void
  readonly onCopy: (event: ClipboardEvent) => void
  readonly onPaste: (event: ClipboardEvent) => void
}

/** What keys, pointer and clipboard do in a grid of cells. */
export function useGrid(question: GridQuestion): Grid {
  const { table, sheet, id, work, texts, newState, isUpright, say, onReason } = question
  const words = typingTexts[texts.language]
  const [{ active, anchor, editing }, set] = useState<{
    readonly active: CellPlace
    readonly anchor: CellPlace
    readonly editing: Editing | undefined
  }>({ active: start, anchor: start, editing: undefined })
  const isFocusDue = useRef(false)
  const isLeaving = useRef(false)
  const size = {
    rows: sheet.rows.length,
    columns: sheet.columns.length,
    isOpen: (place: CellPlace) => figureAtPlace(sheet, place) !== undefined,
  }

  useEffect(() => {
    if (!isFocusDue.current || editing) return
    isFocusDue.current = false
    table.current?.querySelector<HTMLElement>(`[data-cell="${active.row}-${active.column}"]`)?.focus()
  }, [active, editing, table])

  const go = (place: CellPlace, isFocused = true, corner = place): void => {
    isFocusDue.current = isFocused
    set({ active: place, anchor: corner, editing: undefined })
  }
  const moved = (
    event: { readonly key: string; readonly ctrlKey?: boolean; readonly shiftKey: boolean },
    from: CellPlace,
  ) => {
    const pressed = { ctrlKey: false, ...event }
    if (!isUpright || event.key === 'Tab') return movedBy(pressed, from, size)
    const turned = movedBy(pressed, turn(from), { ...size, rows: size.columns, columns: size.rows })
    return turned && turn(turned)
  }
  const write: CellActions['write'] = ({ row, column }, text) => {
    const figure = figureAtPlace(sheet, { row, column })!
    openCell.write({ sheet: id, figure: figure.id, part: sheet.columns[column]!.part, text })
  }
  const edit = (text: string, isByTyping: boolean): void => {
    if (!figureAtPlace(sheet, active)) return
    if (isByTyping) write(active, text)
    set({ active, anchor: active, editing: { text, isByTyping } })
  }
  const shownAt = (figure: SheetFigure): TypedFigure =>
    work.cells.get(figure.id)?.shown ?? { ...emptyFigure, state: newState }
  const change = (figure: SheetFigure, of: Partial<TypedFigure>): void => {
    work.apply(new Map([[figure.id, { ...shownAt(figure), ...of }]]))
  }
  const selected = (): readonly CellPlace[] => {
    const [top, bottom] = [active.row, anchor.row].sort((a, b) => a - b) as [number, number]
    const [left, right] = [active.column, anchor.column].sort((a, b) => a - b) as [number, number]
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, across) => ({ row: top + down, column: left + across })),
    ).flat()
  }
  /** What a key has made of the figures at places, one place a figure. */
  const sayDone = (places: readonly CellPlace[], what: string): void => {
    const { row, column } = places[0]!
    const name = typedCellName(texts, sheet, row, sheet.columns[column]!)
    say(places.length > 1 ? words.doneToMany({ count: places.length, what }) : words.done({ name, what }))
  }
  /** What a cell holds that was not typed here, and how that is changed. */
  const sayNothingToClear = (): void => {
    const figure = figureAtPlace(sheet, active)
    if (!figure) say(words.nothingDone.closed)
    else if (figure.told?.state === 'draft') say(words.nothingDone.fromFile)
    else say(figure.published ? words.nothingDone.published : words.nothingDone.empty)
  }
  const clear = (): void => {
    const changes = new Map<string, TypedFigure | null>()
    const places: CellPlace[] = []
    for (const place of selected()) {
      const figure = figureAtPlace(sheet, place)
      const cell = figure && work.cells.get(figure.id)
      if (!figure || (cell?.status !== 'held' && cell?.status !== 'confirmed')) continue
      if (!changes.has(figure.id)) places.push(place)
      const before = changes.get(figure.id) ?? shownAt(figure)
      const { missing: _, ...left } = { ...before, [sheet.columns[place.column]!.part]: '' }
      changes.set(figure.id, isEmpty(left) ? null : left)
    }
    if (changes.size === 0) {
      sayNothingToClear()
      return
    }
    sayDone(places, words.cleared)
    work.apply(changes)
  }
  const giveReason = (missing: ToldReason): void => {
    const changes = new Map<string, TypedFigure>()
    const places: CellPlace[] = []
    for (const place of selected()) {
      const figure = figureAtPlace(sheet, place)
      if (!figure || changes.has(figure.id)) continue
      places.push(place)
      changes.set(figure.id, { ...shownAt(figure), value: '', denominator: '', missing })
    }
    if (places.length === 0) {
      sayNothingToClear()
      return
    }
    sayDone(places, words.missing[missing])
    work.apply(changes)
  }
  const turnState = (figure: SheetFigure | undefined): void => {
    const cell = figure && work.cells.get(figure.id)
    if (!figure || !cell?.shown) {
      say(figure ? words.nothingDone.empty : words.nothingDone.closed)
      return
    }
    const state = cell.shown.state === 'final' ? 'provisional' : 'final'
    const why = state === 'provisional' ? whyNotProvisional(figure, cell) : undefined
    if (why !== undefined) {
      say(words.nothingDone[why])
      return
    }
    sayDone([active], words.states[state])
    change(figure, { state })
  }
  const command = (key: string): boolean => {
    const figure = figureAtPlace(sheet, active)
    const reason = reasonKeys[key]
    if (reason) giveReason(reason)
    else if (key === 's') turnState(figure)
    else if (key === 'l') onReason()
    else return false
    return true
  }

  const leave: CellActions['leave'] = (place, text, by) => {
    openCell.write(null)
    const figure = figureAtPlace(sheet, place)!
    const { part } = sheet.columns[place.column]!
    const before = shownAt(figure)
    if (text !== undefined && text.trim() !== before[part]) {
      const typed = withTypedText(figure.indicator, before, part, text)
      work.apply(new Map([[figure.id, isEmpty(typed) ? null : typed]]))
    }
    const to = by ? moved(by, place) : undefined
    // Where the focus went elsewhere it stays there.
    if (by || text === undefined) go(to ?? place)
    else set((present) => (samePlace(present.active, place) ? { ...present, editing: undefined } : present))
  }
  const latest = useRef({ leave, write })
  useEffect(() => {
    latest.current = { leave, write }
  })
  const actions = useMemo<CellActions>(
    () => ({
      leave: (...told) => latest.current.leave(...told),
      write: (...told) => latest.current.write(...told),
    }),
    [],
  )

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey } = event
    const ctrlKey = event.ctrlKey || event.metaKey
    if (altKey || event.nativeEvent.isComposing) return
    const isTab = key === 'Tab'
    if (isTab && isLeaving.current) {
      isLeaving.current = false
      return
    }
    isLeaving.current = key === 'Escape'
    const to = ctrlKey && (isTab || key === 'Enter') ? undefined : moved({ key, ctrlKey, shiftKey }, active)
    const isHandled = ((): boolean => {
      if (to) {
        go(to, true, shiftKey && key !== 'Enter' && !isTab ? anchor : to)
        return true
      }
      if (ctrlKey) return control(key.toLowerCase(), shiftKey)
      const figure = figureAtPlace(sheet, active)
      if (key === 'F2') edit(figure ? shownAt(figure)[sheet.columns[active.column]!.part] : '', false)
      else if (key === 'Delete' || key === 'Backspace') clear()
      else if (numberKey.test(key)) edit(key, true)
      else return command(key.toLowerCase())
      return true
    })()
    if (isHandled) event.preventDefault()
  }
  const control = (key: string, isShifted: boolean): boolean => {
    if (key === 'z' && !isShifted) say(work.undo() ? words.undone : words.nothingToUndo)
    else if (key === 'y' || key === 'z') say(work.redo() ? words.redone : words.nothingToRedo)
    else if (key === 'a')
      set({ active: start, anchor: { row: size.rows - 1, column: size.columns - 1 }, editing: undefined })
    else return false
    return true
  }
  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event.target)
    if (!place) return
    const isTouch = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch'
    if (event.shiftKey) {
      isFocusDue.current = true
      set({ active: place, anchor, editing: undefined })
    } else if (isTouch || (samePlace(place, active) && event.detail > 1)) {
      const figure = figureAtPlace(sheet, place)
      const editable = figure && { text: shownAt(figure)[sheet.columns[place.column]!.part], isByTyping: false }
      set({ active: place, anchor: place, editing: editable })
    } else go(place)
  }
  const onCopy = (event: ClipboardEvent): void => {
    if (editing) return
    event.preventDefault()
    const cells = selected()
    const rows = [...new Set(cells.map(({ row }) => row))]
    const text = rows.map((row) =>
      cells.flatMap((place) => {
        const figure = figureAtPlace(sheet, place)
        // A spreadsheet of another language takes the point between thousands for that of decimals.
        const shown = figure ? shownAt(figure)[sheet.columns[place.column]!.part] : ''
        return place.row === row
          ? [/^[-−]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(shown) ? shown.replaceAll('.', '') : shown]
          : []
      }),
    )
    event.clipboardData.setData('text/plain', text.map((line) => line.join('\t')).join('\r\n'))
    say(words.copied({ cells: cells.length }))
  }
  const onPaste = (event: ClipboardEvent): void => {
    if (editing) return
    event.preventDefault()
    const data = event.clipboardData
    const block = pastedBlock(data.getData('text/plain'), data.getData('text/html'))
    const from = { row: Math.min(active.row, anchor.row), column: Math.min(active.column, anchor.column) }
    const outcome = pasteCells(sheet, work.cells, from, block, newState)
    if (outcome.changes.size > 0) work.apply(outcome.changes)
    const { cells, closed, rowsBeyond: rows, columnsBeyond: columns } = outcome
    say(
      [
        cells > 0 ? words.pasted({ cells }) : '',
        closed > 0 ? words.pastedClosed({ cells: closed }) : '',
        rows + columns > 0 ? words.pastedBeyond({ rows, columns }) : '',
      ]
        .filter((part) => part !== '')
        .join(' ') || words.pastedNothing,
    )
  }
  return { active, anchor, editing, actions, go, change, onKeyDown, onClick, onCopy, onPaste }
}

const start: CellPlace = { row: 0, column: 0 }
const turn = ({ row, column }: CellPlace): CellPlace => ({ row: column, column: row })
const samePlace = (a: CellPlace, b: CellPlace): boolean => a.row === b.row && a.column === b.column
const isEmpty = ({ value, denominator, missing }: TypedFigure): boolean =>
  value === '' && denominator === '' && missing === undefined

function placeOf(target: EventTarget): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null
  const [row, column] = cell?.dataset['cell']?.split('-').map(Number) ?? []
  return row === undefined || column === undefined ? undefined : { row, column }
}
