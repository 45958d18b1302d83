import type { EntrySource } from './entry-reading.ts'

/** What is in a clipboard, in the forms a page can read. */
export interface PastedForms {
  readonly text: string
  readonly html: string
}

/** What was pasted: cells where the clipboard has some, else text; undefined for nothing. */
export function pastedContent({ text, html }: PastedForms): EntrySource['content'] | undefined {
  if (text.split('\n').filter((line) => line.includes('\t')).length > 0) return { kind: 'cells', text }
  const cells = tableText(html)
  if (cells !== undefined) return { kind: 'cells', text: cells }
  return text.trim() === '' ? undefined : { kind: 'text', text }
}

/** The first table of a page as cells parted by tabs, those that are merged filled in once; undefined where there is none. */
export function tableText(html: string): string | undefined {
  if (!/<table[\s>]/i.test(html)) return undefined
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (!table) return undefined
  const grid: string[][] = []
  for (const [at, row] of [...table.rows].entries()) {
    const line = (grid[at] ??= [])
    for (const cell of row.cells) {
      let column = 0
      while (line[column] !== undefined) column += 1
      const words = (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
      for (let down = 0; down < bounded(cell.rowSpan); down += 1) {
        for (let across = 0; across < bounded(cell.colSpan); across += 1) {
          const lines = (grid[at + down] ??= [])
          lines[column + across] = down === 0 && across === 0 ? words : ''
        }
      }
    }
  }
  const lines = grid.map((line) => Array.from(line, (words) => quoted(words ?? '')).join('\t'))
  return lines.every((line) => line.trim() === '') ? undefined : lines.join('\n')
}

/** A span may say anything. */
const bounded = (span: number): number => Math.min(Math.max(span, 1), 100)

const quoted = (words: string): string => (words.includes('"') ? `"${words.replaceAll('"', '""')}"` : words)
