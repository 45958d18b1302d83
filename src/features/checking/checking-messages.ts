import type { IndicatorPhrase } from '../../domain/indicator-phrase.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import type { Claim } from '../../reading/checking/claim.ts'
import type { DocumentProblemCode } from '../../reading/documents/document-text.ts'
import type { DocumentPiece } from '../../reading/office/document-piece.ts'

/** What the page asks of the worker: once, and then it is done. */
export interface CheckingTask {
  readonly bytes: Uint8Array
  readonly catalogue: Catalogue
  readonly phrases: readonly IndicatorPhrase[]
}

/** A document with what its numbers say. */
export interface ReadDocument {
  readonly pieces: readonly DocumentPiece[]
  readonly claims: readonly Claim[]
}

/** What the worker tells. */
export type CheckingAnswer =
  | { readonly kind: 'part'; readonly done: number; readonly all: number }
  | ({ readonly kind: 'read' } & ReadDocument)
  | { readonly kind: 'unreadable'; readonly code: DocumentProblemCode }
  /** What no reader foresaw. */
  | { readonly kind: 'failed' }
