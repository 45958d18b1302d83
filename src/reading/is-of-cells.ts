import type { Result } from '../domain/result.ts'
import type { DocumentProblemCode } from './documents/document-text.ts'

/** Whether a file is one of cells: a workbook, or text that is a table; by its name, else by what reading it as a document gave. */
export function isOfCells(file: string, read: Result<unknown, DocumentProblemCode> | undefined): boolean {
  if (/\.(?:csv|tsv|xlsx|xls|ods)$/i.test(file)) return true
  return read?.ok === false && read.problems[0]?.code === 'document-workbook'
}
