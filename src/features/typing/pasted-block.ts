/** A block of texts, row by row. */
export type PastedBlock = readonly (readonly string[])[]

/** The cells of what was copied: of a table in HTML where the plain text has no cells, else of the plain text. */
export function pastedBlock(plain: string, html: string): PastedBlock {
  const cells = cellsOfText(plain)
  const isTable = cells.length > 1 || (cells[0]?.length ?? 0) > 1
  return isTable || !html.includes('<t') ? cells : (cellsOfTable(html) ?? cells)
}

/** Cells between tabs and line ends; a spreadsheet puts a cell that holds one of these into quotation marks. */
function cellsOfText(text: string): PastedBlock {
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

function cellsOfTable(html: string): PastedBlock | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (!table) return undefined
  return [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => ''),
    ]),
  )
}
