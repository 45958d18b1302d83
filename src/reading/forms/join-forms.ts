import { foldText } from '../../domain/fold-text.ts'
import type { Form, FormRow } from './form.ts'

/**
 * Joins what is one form on several sheets: the same columns with other rows, or the same rows with the columns that follow.
 * A later part has no title of its own, or the same.
 */
export function joinForms(parts: readonly Form[]): readonly Form[] {
  const joined: Form[] = []
  for (const part of parts) {
    const at = joined.findIndex(
      (form) => canFollow(form, part) && (isNextColumns(form, part) || isMoreRows(form, part)),
    )
    if (at === -1) joined.push(part)
    else joined[at] = isNextColumns(joined[at]!, part) ? withColumns(joined[at]!, part) : withRows(joined[at]!, part)
  }
  return joined
}

/** Whether nothing says that a part is another form, or the same form of another time. */
function canFollow(form: Form, part: Form): boolean {
  if (form.window && part.window && JSON.stringify(form.window) !== JSON.stringify(part.window)) return false
  const known = new Set(form.lines.map(foldText))
  return part.lines.length === 0 || part.lines.some((line) => known.has(foldText(line)))
}

const nameOf = ({ name }: FormRow): string => foldText(name)

function isNextColumns(form: Form, part: Form): boolean {
  const last = Math.max(...form.columns.keys())
  if (Math.min(...part.columns.keys()) !== last + 1) return false
  const names = new Set(form.rows.map(nameOf))
  return part.rows.length > 0 && part.rows.every((row) => names.has(nameOf(row)))
}

function isMoreRows(form: Form, part: Form): boolean {
  if (form.columns.size !== part.columns.size) return false
  if (![...part.columns.keys()].every((number) => form.columns.has(number))) return false
  const names = new Set(form.rows.filter(({ kind }) => kind === 'unit').map(nameOf))
  return part.rows.every((row) => !names.has(nameOf(row)))
}

function withColumns(form: Form, part: Form): Form {
  const byName = new Map(part.rows.map((row) => [nameOf(row), row]))
  return {
    ...joinedHeads(form, part),
    columns: new Map([...form.columns, ...part.columns]),
    identities: [...form.identities, ...part.identities],
    rows: form.rows.map((row) => {
      const other = byName.get(nameOf(row))
      if (!other) return row
      const kind = row.kind === 'blank' ? other.kind : row.kind
      return { ...row, kind, cells: new Map([...row.cells, ...other.cells]) }
    }),
  }
}

function withRows(form: Form, part: Form): Form {
  return { ...joinedHeads(form, part), rows: [...form.rows, ...part.rows] }
}

function joinedHeads(form: Form, part: Form): Form {
  const window = form.window ?? part.window
  return {
    ...form,
    sheets: [...new Set([...form.sheets, ...part.sheets])],
    lines: [...new Set([...form.lines, ...part.lines])],
    ...(window === undefined ? {} : { window }),
    notes: [...form.notes, ...part.notes],
  }
}
