/** A cell of a table as its markup has it: its text, and over how many columns and rows it reaches. */
export interface SpannedCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

/** No table that is looked at is wider. */
const mostColumns = 200
/** A cell with more letters holds a part of a page, not a figure or its name. */
const mostLetters = 400

/**
 * The rows of a table as lines with bars, column below column: what reaches over several columns stands in each of them, unless
 * it fills the row, and what reaches over several rows stands in the first. Undefined of a table that only puts parts of a page
 * beside each other.
 */
export function barredLines(all: readonly (readonly SpannedCell[])[]): readonly string[] | undefined {
  const rows = all.filter((row) => row.some(({ text }) => text !== ''))
  const wide = rows.filter((row) => row.reduce((sum, { columns }) => sum + columns, 0) >= 3)
  const isData =
    rows.length >= 2 && wide.length * 2 > rows.length && rows.flat().every(({ text }) => text.length <= mostLetters)
  if (!isData) return undefined
  /** How many more rows a column is taken by a cell from above. */
  const taken: number[] = []
  const lines = all.map((row) => {
    const line: string[] = []
    const passTaken = (): void => {
      while (line.length < mostColumns && (taken[line.length] ?? 0) > 0) {
        taken[line.length]! -= 1
        line.push('')
      }
    }
    for (const cell of row) {
      passTaken()
      const columns = Math.min(cell.columns, mostColumns - line.length)
      for (let at = 0; at < columns; at += 1) {
        taken[line.length] = cell.rows - 1
        // A bar parts cells, and stands in none.
        line.push(at === 0 || row.length > 1 ? cell.text.replaceAll('|', '/') : '')
      }
    }
    passTaken()
    return line.join(' | ').trim()
  })
  // A blank row takes its part of what reaches over several, and is none.
  return lines.filter((line) => /[^\s|]/.test(line))
}
