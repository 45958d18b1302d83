import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useConfirmingName } from '../../data/confirming-name.ts'
import { openCell, typedSheets, writeTypedSheet } from '../../data/typed-sheets.ts'
import { useWorkspace } from '../../data/use-workspace.ts'
import type { KeptOutcome } from '../../data/browser-database.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { ImportId } from '../../domain/draft-figure.ts'
import type { TypedFigure, TypedFigures } from '../../domain/typed-figure.ts'
import type { SheetDrafts } from './check-sheet.ts'
import { emptyFigure, withTypedText } from '../read-typed.ts'
import { confirmedIn, settleSheet } from './settle-sheet.ts'
import { type TypedCell, typedCellsOf } from './typed-cells.ts'
import { type TypingSheet, draftsById, figuresOf } from './typing-sheet.ts'

export interface TypedSheetWork {
  readonly cells: ReadonlyMap<string, TypedCell>
  /** The figures that are right, confirmed or about to be. */
  readonly drafts: SheetDrafts
  /** Puts other figures into cells (null: as if nothing had been typed), in one step that can be undone. */
  readonly apply: (changes: TypedFigures) => void
  /** Whether there was something to take back, or to do again. */
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly source: string
  readonly changeSource: (title: string) => void
  readonly name: string
  readonly changeName: (name: string) => void
  /** How many figures are confirmed, right but without somebody who confirms them, and still to be corrected. */
  readonly confirmed: number
  readonly waiting: number
  readonly held: readonly string[]
  /** What the browser did not do. */
  readonly notKept: Exclude<KeptOutcome, 'kept'> | undefined
}

const none: TypedFigures = new Map()
/** One after the other: each begins with what the one before has kept. */
let settling: Promise<unknown> = Promise.resolve()

/** What is typed into a sheet, and what becomes of it. */
export function useTypedSheet(
  dataset: Dataset,
  sheet: TypingSheet,
  { id, usualSource }: { readonly id: ImportId; readonly usualSource: string },
): TypedSheetWork {
  const stored = useSyncExternalStore(typedSheets.onChange, typedSheets.read, typedSheets.readEmpty)
  const kept = stored.value.get(id)
  const typed = kept?.figures ?? none
  const workspace = useWorkspace()
  const [name, changeName] = useConfirmingName()
  const confirmed = useMemo(() => draftsById(confirmedIn(workspace, id)), [workspace, id])
  const work = useMemo(() => typedCellsOf(dataset, sheet), [dataset, sheet])
  const { byId, drafts } = useMemo(() => work(typed, confirmed), [work, typed, confirmed])
  const cells = useSteadyCells(byId)
  const source = kept?.source ?? workspace.imports.find((each) => each.id === id)?.source.title ?? usualSource
  const [outcome, setOutcome] = useState<KeptOutcome>('kept')

  // Only the tab in which something was typed, or that finds something left over, confirms it.
  const isDue = useRef(true)
  useEffect(() => {
    if (!isDue.current || name === '' || workspace.status === 'reading') return
    isDue.current = false
    const unsettled = { id, typed, cells: byId, drafts, by: name, source: { title: source } }
    const settle = async (): Promise<void> => {
      setOutcome(await settleSheet({ ...unsettled, at: new Date().toISOString() }))
    }
    settling = settling.then(settle)
  }, [id, typed, byId, drafts, name, source, workspace.status])

  const write = useCallback(
    (changes: TypedFigures) => {
      const sheetNow = typedSheets.read().value.get(id)
      isDue.current = true
      writeTypedSheet(id, { ...sheetNow, figures: new Map([...(sheetNow?.figures ?? none), ...changes]) })
    },
    [id],
  )
  const { record, undo, redo } = useHistory(write)
  const apply = useCallback(
    (changes: TypedFigures) => {
      const before = typedSheets.read().value.get(id)?.figures ?? none
      const shown = (key: string): TypedFigure | null => {
        const cell = cells.get(key)
        return before.get(key) ?? (cell?.status === 'confirmed' ? (cell.shown ?? null) : null)
      }
      record({ before: new Map([...changes.keys()].map((key) => [key, shown(key)])), after: changes })
      write(changes)
    },
    [cells, id, record, write],
  )
  const changeSource = useCallback(
    (title: string) => {
      isDue.current = true
      writeTypedSheet(id, {
        figures: typedSheets.read().value.get(id)?.figures ?? none,
        ...(title.trim() === '' ? {} : { source: title.trim() }),
      })
    },
    [id],
  )

  useLeftOpen(id, sheet, cells, write)
  const all = [...cells]
  const held = all.flatMap(([key, { faults }]) => (faults.length > 0 ? [key] : []))
  return {
    cells,
    drafts,
    apply,
    undo,
    redo,
    source,
    changeSource,
    name,
    changeName,
    confirmed: all.filter(([, { status }]) => status === 'confirmed').length,
    waiting: name === '' ? all.filter(([, { status, faults }]) => status === 'held' && faults.length === 0).length : 0,
    held,
    notKept: !stored.isKept || workspace.status === 'refused' ? 'refused' : outcome === 'kept' ? undefined : outcome,
  }
}

/** The same cells as before where they say the same, so that only what changed is drawn anew. */
function useSteadyCells(byId: ReadonlyMap<string, TypedCell>): ReadonlyMap<string, TypedCell> {
  const [steady, setSteady] = useState({ byId, cells: byId })
  if (steady.byId === byId) return steady.cells
  const cells = new Map(
    [...byId].map(([key, cell]) => {
      const before = steady.cells.get(key)
      return [key, before && JSON.stringify(before) === JSON.stringify(cell) ? before : cell] as const
    }),
  )
  setSteady({ byId, cells })
  return cells
}

interface Step {
  readonly before: TypedFigures
  readonly after: TypedFigures
}

/** Steps that can be taken back, and done again until another is made. */
function useHistory(write: (changes: TypedFigures) => void) {
  const done = useRef<Step[]>([])
  const undone = useRef<Step[]>([])
  const record = useCallback((step: Step) => {
    done.current.push(step)
    undone.current = []
  }, [])
  const undo = useCallback(() => {
    const step = done.current.pop()
    if (!step) return false
    undone.current.push(step)
    write(step.before)
    return true
  }, [write])
  const redo = useCallback(() => {
    const step = undone.current.pop()
    if (!step) return false
    done.current.push(step)
    write(step.after)
    return true
  }, [write])
  return { record, undo, redo }
}

/** What stood in an open cell when the page went away is typed, as if the cell had been left. */
function useLeftOpen(
  id: ImportId,
  sheet: TypingSheet,
  cells: ReadonlyMap<string, TypedCell>,
  write: (changes: TypedFigures) => void,
): void {
  const looked = useRef<ImportId>(undefined)
  useEffect(() => {
    if (looked.current === id) return
    looked.current = id
    const open = openCell.read().value
    const figure = open?.sheet === id ? figuresOf(sheet).find((each) => each.id === open.figure) : undefined
    if (!open || !figure) return
    openCell.write(null)
    const before = cells.get(figure.id)?.shown ?? emptyFigure
    write(new Map([[figure.id, withTypedText(figure.indicator, before, open.part, open.text)]]))
  }, [id, sheet, cells, write])
}
