import { observationKeyText } from '../../domain/dataset.ts'
import type { DraftFigure, FigureImport, ImportId, Workspace } from '../../domain/draft-figure.ts'
import type { KeptOutcome } from '../../data/browser-database.ts'
import { type WorkspaceChange, changeWorkspace } from '../../data/workspace.ts'
import { typedSheets, writeTypedSheet } from '../../data/typed-sheets.ts'
import type { TypedFigures } from '../../domain/typed-figure.ts'
import type { SheetDrafts } from './check-sheet.ts'
import type { TypedCell } from './typed-cells.ts'

/** A sheet with what was typed into it and not confirmed, as far as that has been worked out. */
export interface UnsettledSheet {
  readonly id: ImportId
  readonly typed: TypedFigures
  readonly cells: ReadonlyMap<string, TypedCell>
  readonly drafts: SheetDrafts
  readonly by: string
  readonly source: FigureImport['source']
  /** The instant, as imports have it. */
  readonly at: string
}

/** The figures of a sheet that were confirmed, without those over which a file has come since. */
export function confirmedIn({ figures }: Workspace, id: ImportId): readonly DraftFigure[] {
  const last = new Map(figures.map((figure) => [observationKeyText(figure), figure]))
  return figures.filter((figure) => figure.importId === id && last.get(observationKeyText(figure)) === figure)
}

/**
 * Confirms what is right of a sheet and keeps the rest apart: a figure that is typed over by something wrong counts no more.
 * What was typed stays with what is typed until the browser has kept it as confirmed.
 */
export async function settleSheet(sheet: UnsettledSheet): Promise<KeptOutcome> {
  const outcome = await changeWorkspace((workspace) => settled(sheet, workspace))
  if (outcome === 'kept') forgetSettled(sheet.id, sheet.typed, sheet.cells)
  return outcome
}

function settled({ id, typed, drafts, by, source, at }: UnsettledSheet, workspace: Workspace): WorkspaceChange {
  const before = confirmedIn(workspace, id)
  const ofImport = workspace.imports.find((each) => each.id === id)
  const figures = [
    ...before.filter((figure) => !typed.has(observationKeyText(figure))),
    ...[...typed.keys()].flatMap((key) => drafts.get(key) ?? []),
  ]
  const hasChanged =
    [...typed.keys()].some((key) => drafts.has(key) || before.some((each) => observationKeyText(each) === key)) ||
    (ofImport !== undefined && ofImport.source.title !== source.title)
  if (!hasChanged) return {}
  if (figures.length > 0) return { saved: [{ of: { id, kind: 'typed', at, by, source }, figures }] }
  return ofImport ? { dropped: [id] } : {}
}

/** What is confirmed, or says no more than what counts already, is typed no more; what was changed meanwhile is. */
function forgetSettled(id: ImportId, typed: TypedFigures, cells: ReadonlyMap<string, TypedCell>): void {
  const sheet = typedSheets.read().value.get(id)
  if (!sheet) return
  const left = [...sheet.figures].filter(([key, figure]) => {
    const isSettled = typed.get(key) === figure && (figure === null || cells.get(key)?.faults.length === 0)
    return !isSettled
  })
  if (left.length < sheet.figures.size) writeTypedSheet(id, { ...sheet, figures: new Map(left) })
}
