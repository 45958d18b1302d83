import type { Problem } from './problem.ts'

/** Why a file of cells cannot be read at all. */
export type SheetFaultCode =
  | 'sheet-file-empty'
  | 'sheet-file-too-large'
  | 'sheet-file-old'
  | 'sheet-file-locked'
  | 'sheet-file-opendocument'
  | 'sheet-file-not-workbook'
  | 'sheet-file-damaged'
  | 'sheet-file-bomb'
  | 'sheet-file-encoding'

/** What is to be known of a file that was read. */
export type SheetNoteCode =
  | 'sheet-hidden'
  | 'sheet-rows-hidden'
  | 'sheet-columns-hidden'
  | 'sheet-formulas-uncomputed'
  | 'sheet-errors'
  | 'sheet-other-ending'
  | 'sheet-quotes-broken'
  | 'sheet-separators-mixed'

export type SheetProblem = Problem<SheetFaultCode | SheetNoteCode>
