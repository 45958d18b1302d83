import { type CopiedCells, cellsOfText, tablesOfHtml } from '../cells-of-text.ts'
import type { EntrySource } from './entry-reading.ts'

/** What is in a clipboard, in the forms a page can read. */
export interface PastedForms {
  readonly text: string
  readonly html: string
}

/** What was pasted: cells where it is a table and nothing else, else text; undefined for nothing. */
export function pastedContent({ text, html }: PastedForms): EntrySource['content'] | undefined {
  const lines = cellsOfText(text).filter((line) => line.some((cell) => cell !== ''))
  if (lines.filter((line) => line.length > 1).length * 2 > lines.length) return { kind: 'cells', text }
  const tables = tablesOfHtml(html)
  const cells = tables && !tables.hasTextBeside ? textOfCells(tables.cells) : undefined
  if (cells !== undefined) return { kind: 'cells', text: cells }
  return text.trim() === '' ? undefined : { kind: 'text', text }
}

/** The tables of a page as cells parted by tabs; undefined where there are none, or nothing is in them. */
export function tableText(html: string): string | undefined {
  const tables = tablesOfHtml(html)
  return tables && textOfCells(tables.cells)
}

function textOfCells(cells: CopiedCells): string | undefined {
  const lines = cells.map((line) => line.map(quoted).join('\t'))
  return lines.every((line) => line.trim() === '') ? undefined : lines.join('\n')
}

const quoted = (words: string): string => (words.includes('"') ? `"${words.replaceAll('"', '""')}"` : words)
