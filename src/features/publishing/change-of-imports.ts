import type { WorkspaceChange } from '../../data/workspace.ts'
import type { DraftFigure, KeptImport } from '../../domain/draft-figure.ts'

/** What becomes of imports where each figure becomes what `next` says; one that has none left is dropped. */
export function changeOfImports(
  kept: readonly KeptImport[],
  next: (figure: DraftFigure) => readonly DraftFigure[],
): WorkspaceChange {
  const left = kept.map(({ of, figures }) => ({ of, figures: figures.flatMap(next) }))
  return {
    saved: left.filter(({ figures }) => figures.length > 0),
    dropped: left.flatMap(({ of, figures }) => (figures.length === 0 ? [of.id] : [])),
  }
}
