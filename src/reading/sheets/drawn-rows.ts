/** A stretch of a text, in letters, and its line (from 1, empty ones left out). */
export interface DrawnSpan {
  readonly start: number
  readonly end: number
  readonly line: number
}

/** A line of a text with where it stands, or a cell of it. */
export interface DrawnText extends DrawnSpan {
  readonly text: string
}

/** Lines that draw a table, the first and the one behind the last, and its cells row by row. */
export interface DrawnRows {
  readonly first: number
  readonly end: number
  readonly rows: readonly (readonly DrawnText[])[]
}

/** The fewest columns of a table that bars or tabs draw, and of one that blanks draw: a letterhead has two. */
const fewestColumns = { signs: 3, blanks: 4 } as const

/** No table that is looked at is wider. */
const mostColumns = 200

/** The tables that are drawn with a sign between cells. A row between may have fewer cells than a table: the name of a group. */
export function rowsBySign(lines: readonly DrawnText[], sign: '|' | '\t'): readonly DrawnRows[] {
  const isRow = (line: DrawnText | undefined): boolean =>
    line !== undefined && line.text.split(sign).length >= fewestColumns.signs
  return runsOf(lines, isRow, ({ text }) => text.includes(sign)).map(({ first, end }) => ({
    first,
    end,
    rows: withoutFrame(
      lines
        .slice(first, end)
        .map((line) => cellsBetween(line, sign))
        .filter(isNoRule),
    ),
  }))
}

/** Whether a text that stands in several columns of a row may be one heading over them: figures may well be the same. */
export function mayBeSpread(text: string): boolean {
  return /^\P{N}*\p{L}\P{N}*$/u.test(text)
}

/** More rows has no table that is drawn with blanks; lists in columns without figures are looked at no further. */
const mostRows = 400

/** The tables that are drawn with blanks: each cell stands below the heading that is nearest. */
export function rowsByBlanks(lines: readonly DrawnText[]): readonly DrawnRows[] {
  const pieces = lines.map(piecesOf)
  const tables: DrawnRows[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const heads = pieces[at]!
    const isHead = heads.length >= fewestColumns.blanks && heads.every(({ text }) => !/^[\d.,/%]+$/.test(text))
    if (!isHead) continue
    let end = at + 1
    while (end < Math.min(lines.length, at + mostRows) && (pieces[end]!.length > 1 || isRule(lines[end]!.text)))
      end += 1
    const body = pieces.slice(at + 1, end).filter((row) => row.length > 1)
    const withFigures = body.filter((row) => row.length > 2 && row.some(({ text }) => /^\d/.test(text)))
    if (withFigures.length < 2) continue
    tables.push({ first: at, end, rows: [heads, ...body.map((row) => below(heads, row))] })
    at = end - 1
  }
  return tables
}

function runsOf(
  lines: readonly DrawnText[],
  isRow: (line: DrawnText | undefined) => boolean,
  mayStandBetween: (line: DrawnText) => boolean,
): readonly Pick<DrawnRows, 'first' | 'end'>[] {
  const runs: Pick<DrawnRows, 'first' | 'end'>[] = []
  for (let first = 0; first < lines.length; first += 1) {
    if (!isRow(lines[first])) continue
    let end = first + 1
    for (let at = end; at < lines.length && (isRow(lines[at]) || mayStandBetween(lines[at]!)); at += 1) {
      if (isRow(lines[at])) end = at + 1
    }
    if (end - first >= 2) runs.push({ first, end })
    first = end - 1
  }
  return runs
}

function cellsBetween(line: DrawnText, sign: '|' | '\t'): readonly DrawnText[] {
  let from = 0
  return line.text.split(sign, mostColumns).map((text) => {
    const cell = cellAt(line, from, text)
    from += text.length + 1
    return cell
  })
}

/** A cell of a line; it is read without the blanks around it and within. */
export function cellAt(line: DrawnText, from: number, text: string): DrawnText {
  const start = line.start + from + (text.length - text.trimStart().length)
  const shown = text.trim()
  return { text: shown.replaceAll(/\s+/g, ' '), start, end: start + shown.length, line: line.line }
}

const isRule = (text: string): boolean => /^[\s:=_+|-]+$/.test(text)

/** Whether a row is none of the rules that stand below headings. */
const isNoRule = (cells: readonly DrawnText[]): boolean => cells.some(({ text }) => !/^[:=-]*$/.test(text))

/** Rows without the empty cell that a bar before the first one makes: "| 1 | Lộc Tấn |". */
function withoutFrame(rows: readonly (readonly DrawnText[])[]): readonly (readonly DrawnText[])[] {
  return rows.every(([first]) => first!.text === '') ? rows.map((row) => row.slice(1)) : rows
}

/** A cell with how far it stands from the left. */
interface Piece extends DrawnText {
  readonly from: number
  readonly to: number
}

function piecesOf(line: DrawnText): readonly Piece[] {
  return [...line.text.matchAll(/\S+(?: \S+)*/g)].slice(0, mostColumns).map(({ 0: text, index }) => ({
    ...cellAt(line, index, text),
    from: index,
    to: index + text.length,
  }))
}

/** So many letters further right than its heading, a name is a part of the one above it. */
const indented = 2

/** The cells of a row below their headings; two that stand below the same one are one. */
function below(heads: readonly Piece[], row: readonly Piece[]): readonly DrawnText[] {
  const [{ start, line }] = row as readonly [Piece, ...Piece[]]
  const cells: DrawnText[] = heads.map(() => ({ text: '', start, end: start, line }))
  for (const piece of row) {
    const gaps = heads.map((head) => gapBetween(head, piece))
    const at = gaps.indexOf(Math.min(...gaps))
    const before = cells[at]!
    const isPart = at === 0 && before.text === '' && piece.from >= heads[0]!.from + indented
    const text = isPart ? `- ${piece.text}` : piece.text
    cells[at] =
      before.text === ''
        ? { text, start: piece.start, end: piece.end, line }
        : { ...before, text: `${before.text} ${text}`, end: piece.end }
  }
  return cells
}

/** How far a cell is from standing below a heading; less than nothing where it does. */
function gapBetween(head: Piece, piece: Piece): number {
  const gap = Math.max(head.from - piece.to, piece.from - head.to)
  return gap < 0 ? -1 / (1 + Math.abs(head.from + head.to - piece.from - piece.to)) : gap
}
