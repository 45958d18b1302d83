import type { Brand } from './brand.ts'
import type { Dataset } from './dataset.ts'
import type { Source } from './source.ts'
import type { ObservationKey, ToldReason } from './observation.ts'

export type ImportId = Brand<string, 'ImportId'>

/** How figures came in: from a file that was read, from cells or text that were pasted, or typed into a grid. */
export type ImportKind = 'file' | 'paste' | 'typed'

/** What was confirmed at once, and can be taken back at once. */
export interface FigureImport {
  readonly id: ImportId
  readonly kind: ImportKind
  /** The name of the file. */
  readonly file?: string
  /** SHA-256 of the file or of what was pasted, 64 hexadecimal digits: what was read before is recognised by it. */
  readonly sha256?: string
  /** The instant of the confirmation, in UTC: "2026-11-30T04:10:00.000Z". Later imports stand above earlier ones. */
  readonly at: string
  /** Who confirmed it, as they call themselves. */
  readonly by: string
  /** What the figures rest on, as it will be a source of the package. */
  readonly source: Pick<Source, 'title' | 'publisher' | 'published' | 'url'>
}

/** What a figure that is not published says of its key; `withdrawn`: what is published there is to go. */
export type DraftContent =
  | { readonly kind: 'value'; readonly value: number; readonly denominator?: number }
  | { readonly kind: 'missing'; readonly reason: ToldReason }
  | { readonly kind: 'withdrawn' }

/** A figure that somebody confirmed and that is not published yet. */
export interface DraftFigure extends ObservationKey {
  readonly importId: ImportId
  readonly content: DraftContent
  /** What it will be once it is published. */
  readonly state: 'final' | 'provisional' | 'revised'
  /** The figure as its source prints it. */
  readonly printed?: string
  /** Where it stands in its source: "trang 2", "Bieu 01!D7". */
  readonly place?: string
  /** The words, or headings, it was taken from. */
  readonly evidence?: string
  /** Why another figure than the published one counts; a revision needs it. */
  readonly reason?: string
}

/** The figures that are not published, with what they came in by, in the order of their confirmation. */
export interface Workspace {
  readonly imports: readonly FigureImport[]
  readonly figures: readonly DraftFigure[]
}

/** What a browser keeps of one import. */
export interface KeptImport {
  readonly of: FigureImport
  readonly figures: readonly DraftFigure[]
}

/** Imports as a workspace, in the order of their confirmation. */
export function workspaceOf(kept: readonly KeptImport[]): Workspace {
  const inOrder = [...kept].sort((a, b) => (a.of.at < b.of.at ? -1 : 1))
  return { imports: inOrder.map(({ of }) => of), figures: inOrder.flatMap(({ figures }) => figures) }
}

/** The figures of a workspace that count, as look-ups: of several of one key the one that was confirmed last. */
export interface StandingDrafts {
  /** By `observationKeyText`. */
  readonly byKey: ReadonlyMap<string, DraftFigure>
  /** By indicator and area: "rural.ntm|692". */
  readonly byPair: ReadonlyMap<string, readonly DraftFigure[]>
}

/** The figures of a workspace over those that are published. */
export interface DraftOverlay {
  readonly standing: StandingDrafts
  /** The same dataset with the figures that are not published in the place of the published ones. */
  readonly over: (dataset: Dataset) => Dataset
}
