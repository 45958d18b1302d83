import { type Result, failure, success } from '../../domain/result.ts'
import type { SheetFaultCode } from '../../domain/sheet-problem.ts'
import { readSheets } from '../sheets/read-sheets.ts'
import { type DocumentProblemCode, type DocumentText } from '../documents/document-text.ts'
import { readDocument } from '../documents/read-document.ts'
import type { DocumentPiece } from './document-piece.ts'
import { OfficeFault, officeParts } from './office-parts.ts'
import { slidePieces } from './slide-pieces.ts'
import { tableContent } from './table-content.ts'
import { wordPieces } from './word-pieces.ts'

/** The pieces of a finished document: slides, Word, workbook, PDF with text, web page, plain text. What it is its bytes say. */
export async function readPieces(bytes: Uint8Array): Promise<Result<readonly DocumentPiece[], DocumentProblemCode>> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const opened = officeParts(bytes)
    if (!opened.ok) return opened
    const { names } = opened.value
    if (names.some((name) => name.startsWith('xl/'))) return await sheetPieces(bytes)
    const read = names.some((name) => name.startsWith('ppt/slides/'))
      ? slidePieces
      : names.includes('word/document.xml')
        ? wordPieces
        : undefined
    if (read) {
      try {
        const pieces = await read(opened.value)
        return pieces.length === 0 ? failure({ code: 'document-empty' }) : success(pieces)
      } catch (error) {
        if (error instanceof OfficeFault) return failure({ code: error.code })
        throw error
      }
    }
  }
  const read = await readDocument(bytes)
  return read.ok ? success(textPieces(read.value)) : read
}

/** The sheets of a workbook, each a table from its first cell on; what is merged stands once. */
async function sheetPieces(bytes: Uint8Array): Promise<Result<readonly DocumentPiece[], DocumentProblemCode>> {
  const read = await readSheets(bytes, '')
  if (!read.ok) {
    const { code } = read.problems[0]!
    return failure({ code: sheetProblems[code] ?? 'document-damaged' })
  }
  const pieces = read.value.sheets.map(({ name, rowCount, columnCount, cellAt }): DocumentPiece => ({
    place: { kind: 'sheet', sheet: name },
    content: tableContent(
      Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (_each, column) => {
          const { text, mergedFrom } = cellAt(row, column)
          return mergedFrom === undefined ? { text } : { from: mergedFrom }
        }),
      ),
    ),
  }))
  return success(pieces)
}

const sheetProblems: Partial<Readonly<Record<SheetFaultCode, DocumentProblemCode>>> = {
  'sheet-file-empty': 'document-empty',
  'sheet-file-too-large': 'document-too-large',
  'sheet-file-bomb': 'document-bomb',
  'sheet-file-locked': 'document-password',
}

/** A text as pieces: its pages, or its lines. */
function textPieces({ text, pages }: DocumentText): readonly DocumentPiece[] {
  if (pages === undefined) {
    return text
      .split('\n')
      .flatMap((line, at): readonly DocumentPiece[] =>
        line.trim() === '' ? [] : [{ place: { kind: 'line', line: at + 1 }, content: { kind: 'text', text: line } }],
      )
  }
  return pages.flatMap((start, at): readonly DocumentPiece[] => {
    const own = text.slice(start, pages[at + 1]).trim()
    return own === '' ? [] : [{ place: { kind: 'page', page: at + 1 }, content: { kind: 'text', text: own } }]
  })
}
