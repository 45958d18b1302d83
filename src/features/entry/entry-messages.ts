import type { Catalogue } from '../../domain/catalogue.ts'
import type { ReadingWords } from '../../contract/reading-file.ts'
import type { EntryAsked, EntryReading, EntrySource } from './entry-reading.ts'

/** What a page asks of the worker that reads: once, and then it is done. */
export interface EntryTask {
  readonly source: EntrySource
  readonly asked: EntryAsked
  readonly catalogue: Catalogue
  readonly words: ReadingWords
}

/** What the worker tells. */
export type EntryAnswer =
  | { readonly kind: 'page'; readonly page: number; readonly pages: number }
  | { readonly kind: 'read'; readonly reading: EntryReading; readonly sha256: string }
  /** What no reader foresaw. */
  | { readonly kind: 'failed' }
