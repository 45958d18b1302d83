import { foldText } from '../../domain/fold-text.ts'
import { isTotalName } from '../../domain/is-total-name.ts'
import { cellFigure } from '../sheets/cell-figure.ts'
import { type Sheet, cellName } from '../sheets/sheet.ts'
import type { Form, FormCell, FormRow } from './form.ts'
import { headingsAbove } from '../sheets/headings-above.ts'
import { windowIn } from '../proposals/told-period.ts'
import { joinForms } from './join-forms.ts'
import { type MsRow, msRowsOf } from './ms-row.ts'

/** The forms in the sheets of a file, each known by its MS row; what is spread over several sheets is one form. */
export function readForms(sheets: readonly Sheet[]): readonly Form[] {
  return joinForms(sheets.flatMap(formsOf))
}

function formsOf(sheet: Sheet): readonly Form[] {
  const msRows = msRowsOf(sheet)
  return msRows.map((ms, index) => formAt(sheet, ms, msRows[index + 1]))
}

function formAt(sheet: Sheet, ms: MsRow, next: MsRow | undefined): Form {
  const headings = headingsAbove(sheet, ms.row)
  const end = next === undefined ? sheet.rowCount : headingsAbove(sheet, next.row).first
  const notes: string[] = []
  const rows: FormRow[] = []
  for (let row = ms.row + 1; row < end; row += 1) {
    const read = rowAt(sheet, ms, row)
    if (read === undefined) continue
    // Behind the remarks stand signatures.
    if (notes.length > 0 && read.kind === 'blank') continue
    if (isNote(read)) notes.push([read.ordinal, read.name].filter((part) => part !== '').join(' '))
    else rows.push(read)
  }
  const window = windowIn(headings.lines)
  return {
    sheets: [sheet.name],
    lines: headings.lines,
    ...(window === undefined ? {} : { window }),
    columns: new Map([...ms.columns].map(([number, column]) => [number, { path: headings.pathOf(column) }])),
    identities: ms.identities,
    rows: withoutTail(rows),
    notes,
  }
}

/** Names without figures at the end are those of who signs. */
function withoutTail(rows: readonly FormRow[]): readonly FormRow[] {
  let end = rows.length
  while (end > 0 && rows[end - 1]!.kind === 'blank' && isSignature(rows[end - 1]!)) end -= 1
  return rows.slice(0, end)
}

function isSignature({ name }: FormRow): boolean {
  return /nguoi lap|thu truong don vi|ky ten|ky, |^ngay\b|chu tich|chanh thanh tra|truong phong/.test(foldText(name))
}

function isNote({ kind, name, ordinal, cells }: FormRow): boolean {
  const folded = foldText(name)
  if (/^(?:\d+\.?\s*)?(?:ghi chu|luu y|chu thich)\b/.test(folded)) return true
  return kind === 'blank' && (/^[*(]/.test(name) || (name.length > 80 && ordinal === '' && cells.size === 0))
}

function rowAt(sheet: Sheet, ms: MsRow, row: number): FormRow | undefined {
  const firstFigure = Math.min(...ms.columns.values())
  const names: string[] = []
  for (let column = 0; column < firstFigure; column += 1) {
    const cell = sheet.cellAt(row, column)
    const origin = cell.mergedFrom
    if (cell.text !== '' && (origin === undefined || origin.row !== row)) names.push(cell.text.replaceAll(/\s+/g, ' '))
  }
  const cells = new Map<number, FormCell>()
  let hasFigure = false
  for (const [number, column] of ms.columns) {
    const cell = sheet.cellAt(row, column)
    const figure = cell.mergedFrom === undefined ? cellFigure(cell) : ({ kind: 'nothing' } as const)
    if (figure.kind !== 'nothing') hasFigure = true
    cells.set(number, {
      sheet: sheet.name,
      name: cellName({ row, column }),
      text: cell.text,
      figure,
      hasFormula: cell.formula !== undefined,
      isHidden: cell.isHidden,
    })
  }
  if (names.length === 0 && !hasFigure) return undefined
  const { ordinal, name } = namedFrom(names)
  const kind = !hasFigure ? 'blank' : isTotalName(name) ? 'total' : 'unit'
  return { kind, name, ordinal, cells }
}

const ordinalPattern = /^(?:([IVX]{1,5}|[A-H]|\d{1,3}(?:\.\d{1,3})*)[.):]?)$/

/** A row's own sign and its name, from the cells before its figures or from the beginning of the one cell there is. */
function namedFrom(texts: readonly string[]): { readonly ordinal: string; readonly name: string } {
  const [first = '', ...others] = texts
  const alone = ordinalPattern.exec(first)
  if (alone && others.length > 0) return { ordinal: alone[1]!, name: others.join(' ') }
  const joined = texts.join(' ')
  const within = /^([IVX]{1,5}|\d{1,3}(?:\.\d{1,3})*)[.):/]\s*(\p{L}.*)$/u.exec(joined)
  return within ? { ordinal: within[1]!, name: within[2]! } : { ordinal: '', name: joined }
}
