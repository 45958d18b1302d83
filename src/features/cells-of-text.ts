/** Cells row by row. */
export type CopiedCells = readonly (readonly string[])[]

/** Cells between tabs and line ends; a spreadsheet puts a cell that holds one of these into quotation marks. */
export function cellsOfText(text: string): CopiedCells {
  if (text === '') return []
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy
  for (const [, quoted, plain = '', end] of text.matchAll(pattern)) {
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  // The last line of a spreadsheet ends, too.
  const last = rows.at(-1)!
  return last.length === 0 || (rows.length > 1 && last.length === 1 && last[0] === '') ? rows.slice(0, -1) : rows
}

/** What the tables of a page hold. */
interface CopiedTables {
  /** The cells of all of them, one below the other with an empty row between; what is merged is filled in once. */
  readonly cells: CopiedCells
  /** Whether there is text beside them. */
  readonly hasTextBeside: boolean
}

/** The tables of a page, or undefined where there is none. */
export function tablesOfHtml(html: string): CopiedTables | undefined {
  if (!/<table[\s>]/i.test(html)) return undefined
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const tables = [...body.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'))
  if (tables.length === 0) return undefined
  const cells = tables.flatMap((table, at) => (at === 0 ? cellsOfTable(table) : [[], ...cellsOfTable(table)]))
  for (const each of body.querySelectorAll('table, style, script')) each.remove()
  return { cells, hasTextBeside: (body.textContent ?? '').trim() !== '' }
}

function cellsOfTable(table: HTMLTableElement): string[][] {
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
  // What a cell spans over beyond the last row, or beyond the first of its own, holds nothing.
  return grid.slice(0, table.rows.length).map((line) => Array.from(line, (words) => words ?? ''))
}

/** A span may say anything. */
const bounded = (span: number): number => Math.min(Math.max(span, 1), 100)
