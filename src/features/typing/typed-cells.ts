import type { Dataset } from '../../domain/dataset.ts'
import { lacksReason } from '../../domain/draft-change.ts'
import type { DraftFigure } from '../../domain/draft-figure.ts'
import type { OddOverTime } from '../../domain/odd-over-time.ts'
import type { TypedFault, TypedFigure, TypedFigures } from '../../domain/typed-figure.ts'
import { type SheetDrafts, type SheetFault, checkSheet, sheetQuestions } from './check-sheet.ts'
import {
  type TypedFigureReading,
  type TypedPart,
  draftOf,
  readTyped,
  typedOfDraft,
  typedOfObservation,
} from '../read-typed.ts'
import { type SheetFigure, type TypingSheet, figuresOf } from './typing-sheet.ts'

/** What is wrong with a typed figure, or is still to be said of it. */
export type CellFault =
  | { readonly kind: 'typed'; readonly code: TypedFault; readonly part: TypedPart; readonly text: string }
  | ({ readonly kind: 'checked' } & SheetFault)
  /** A published figure is changed, and nobody has said why. */
  | { readonly kind: 'reason-lacking'; readonly part: 'value' }

/** How a figure stands in a sheet. */
export interface TypedCell {
  /** What its cells show: typed, confirmed or told otherwise; absent where there is nothing. */
  readonly shown?: TypedFigure
  /** Of what was typed: `held` is not confirmed yet, `confirmed` counts. */
  readonly status: 'empty' | 'told' | 'confirmed' | 'held'
  readonly faults: readonly CellFault[]
  readonly questions: readonly OddOverTime[]
}

export interface TypedCells {
  readonly byId: ReadonlyMap<string, TypedCell>
  /** The figures that are right, whether they are confirmed or about to be. */
  readonly drafts: SheetDrafts
}

/** Works out how the figures of a sheet stand; what needs no typing is worked out once. */
export function typedCellsOf(
  dataset: Dataset,
  sheet: TypingSheet,
): (typed: TypedFigures, confirmed: ReadonlyMap<string, DraftFigure>) => TypedCells {
  const figures = figuresOf(sheet)
  const check = checkSheet(dataset, sheet)
  const questionsAbout = sheetQuestions(dataset)
  return (typed, confirmed) => {
    const read = figures.map((figure) => readCell(figure, typed.get(figure.id), confirmed.get(figure.id)))
    const candidates = new Map(read.flatMap(({ figure, draft }) => (draft ? [[figure.id, draft] as const] : [])))
    const found = check(candidates)
    const byId = new Map(
      read.map(({ figure, shown, own, draft, faults }): readonly [string, TypedCell] => {
        const checked = (found.get(figure.id) ?? []).map((fault) => ({ kind: 'checked', ...fault }) as const)
        const all = [...faults, ...checked]
        const isHeld = own && (all.length > 0 || (draft !== undefined && typed.has(figure.id)))
        const cell = {
          status: isHeld ? 'held' : own && draft ? 'confirmed' : shown ? 'told' : 'empty',
          faults: all,
          questions: draft && all.length === 0 ? questionsAbout(figure, draft) : [],
        } as const
        return [figure.id, shown ? { ...cell, shown } : cell]
      }),
    )
    const drafts = new Map([...candidates].filter(([id]) => byId.get(id)!.faults.length === 0))
    return { byId, drafts }
  }
}

/** Why a figure does not become provisional: a final one of it is published, or it is what a file brought. */
export function whyNotProvisional(
  { published, told }: Pick<SheetFigure, 'published' | 'told'>,
  { status }: Pick<TypedCell, 'status'>,
): 'settled' | 'fromFile' | undefined {
  if (published?.kind === 'value' && published.state !== 'provisional') return 'settled'
  return status === 'told' && told?.state === 'draft' ? 'fromFile' : undefined
}

interface ReadCell {
  readonly figure: SheetFigure
  readonly shown?: TypedFigure
  /** Whether it was typed here. */
  readonly own: boolean
  readonly draft?: Omit<DraftFigure, 'importId'>
  readonly faults: readonly CellFault[]
}

function readCell(
  figure: SheetFigure,
  typed: TypedFigure | null | undefined,
  confirmed: DraftFigure | undefined,
): ReadCell {
  const { published, told } = figure
  const own = typed === undefined ? confirmed && typedOfDraft(confirmed) : (typed ?? undefined)
  const read: TypedFigureReading = own ? readTyped(figure.indicator, own) : { kind: 'nothing' }
  if (!own || read.kind === 'nothing') {
    const shown = told && typedOfObservation(told)
    return { figure, own: false, faults: [], ...(shown ? { shown } : {}) }
  }
  if (read.kind === 'fault') {
    const { part, code, text } = read
    return { figure, shown: own, own: true, faults: [{ kind: 'typed', part, code, text }] }
  }
  const draft = draftOf(figure.key, read, own, figure)
  const isUnexplained = draft !== undefined && lacksReason(draft, published, figure.indicator)
  return {
    figure,
    shown: own,
    own: draft !== undefined,
    faults: isUnexplained ? [{ kind: 'reason-lacking', part: 'value' }] : [],
    ...(draft ? { draft } : {}),
  }
}
