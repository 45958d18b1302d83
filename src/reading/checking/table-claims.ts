import { namesIn } from '../narrative/area-mentions.ts'
import { plainText } from '../narrative/plain-text.ts'
import type { PieceContent } from '../office/document-piece.ts'
import type { ClaimContext, ClaimRole } from './claim.ts'
import type { ClaimReader } from './reader.ts'
import { periodOfLabel, saidBase } from './said-time.ts'
import { type StretchClaim, stretchClaims } from './stretch-claims.ts'

/** A claim of a table with its cell, and what stands beside and above it. */
export interface CellClaim extends StretchClaim {
  readonly row: number
  readonly column: number
  readonly label: string
  readonly heading: string
}

export type TableContent = Extract<PieceContent, { readonly kind: 'table' }>

type Rows = readonly (readonly string[])[]

/** What the numbers of a table say: each by the labels of its row and the headings of its column. */
export function tableClaims(
  { rows, merged }: TableContent,
  context: ClaimContext,
  reader: ClaimReader,
): readonly CellClaim[] {
  const composed = rows.map((row) => row.map((cell) => plainText(cell.normalize('NFC'))))
  const headings = headingRows(composed)
  // A label or heading is that of all places it reaches over.
  const reached = composed.map((row) => [...row])
  for (const { row, column, from } of merged) reached[row]![column] = composed[from.row]?.[from.column] ?? ''
  const columns = columnContexts(reached.slice(0, headings), context, reader)
  return composed.slice(headings).flatMap((cells, below) => {
    const row = headings + below
    const label = reached[row]![0] ?? ''
    const ofRow = contextOfLabel(label, context, reader)
    return cells.flatMap((cell, column): readonly CellClaim[] => {
      if (column === 0 || !/\d/.test(cell)) return []
      const own = { ...context, ...ofRow, ...columns[column] }
      const named = namesIn(cell)
      const heading = reached[0]?.[column] ?? ''
      return stretchClaims({ text: cell, names: named, figures: [], isCell: true }, own, reader).map((claim) => ({
        ...claim,
        row,
        column,
        label,
        heading,
      }))
    })
  })
}

/** How many rows from the top hold no figures: periods are none. */
function headingRows(rows: Rows): number {
  const first = rows.findIndex((row) => row.slice(1).some((cell) => isFigure(cell)))
  return Math.max(1, first)
}

const isFigure = (cell: string): boolean =>
  /\d/.test(cell) && periodOfLabel(cell) === undefined && !/so với/iu.test(cell)

/** What the headings of each column say, from the top down; one over all columns is a title, which says where and when. */
function columnContexts(headings: Rows, context: ClaimContext, reader: ClaimReader): readonly Partial<ClaimContext>[] {
  const width = Math.max(0, ...headings.map(({ length }) => length))
  const isTitle = headings.map((row) => row.length > 1 && row[0] !== '' && row.every((cell) => cell === row[0]))
  return Array.from({ length: width }, (_, column) =>
    headings.reduce<Partial<ClaimContext>>((told, row, at) => {
      const { role, base, ...said } = contextOfLabel(row[column] ?? '', { ...context, ...told }, reader)
      const asked = isTitle[at] ? {} : { ...(role ? { role } : {}), ...(base ? { base } : {}) }
      return { ...told, ...said, ...asked }
    }, {}),
  )
}

/** What a label or heading says of the numbers beside or below it. */
export function contextOfLabel(label: string, context: ClaimContext, reader: ClaimReader): Partial<ClaimContext> {
  const text = plainText(label.normalize('NFC'))
    .replaceAll(/\([^()]*\)/gu, ' ')
    .trim()
  if (text === '') return {}
  const base = /so\s+(?:với|sánh)/iu.test(text) ? saidBase(text, undefined) : undefined
  const role = roleOfLabel(text)
  const period = base === undefined ? periodOfLabel(text) : undefined
  const at = period ?? context.period
  const bare = text.replace(/^(?:Tiến độ kế hoạch|Kế hoạch|Tiến độ KH|KH)\s*[–:-]\s*/iu, '')
  const area = reader.areaOfName(bare, at, context.area)
  const indicator =
    role === undefined && base === undefined && area === undefined && period === undefined
      ? reader.indicatorOfLabel(text)
      : undefined
  return {
    ...(base === undefined ? {} : { base, role: 'change' as const }),
    ...(role === undefined ? {} : { role }),
    ...(period === undefined || role === 'plan' ? {} : { period }),
    ...(area === undefined ? {} : { area: area.id }),
    ...(indicator === undefined ? {} : { indicator }),
  }
}

const roleLabels: readonly (readonly [RegExp, ClaimRole])[] = [
  [/^(?:xếp\s+)?(?:thứ\s+)?hạng(?![\p{L}])/iu, 'place'],
  [/^tiến độ (?:kế hoạch|KH)/iu, 'path'],
  [/^(?:kế hoạch|chỉ tiêu (?:giao|kế hoạch|năm)|KH)(?![\p{L}])/iu, 'plan'],
  [/^(?:% |tỷ lệ )(?:so với |thực hiện )?(?:kế hoạch|KH)/iu, 'of-plan'],
  [/trung vị/iu, 'median'],
  [/^(?:chênh lệch|thay đổi|tăng, giảm|tăng\/giảm|tăng \(\+\))/iu, 'change'],
]

function roleOfLabel(text: string): ClaimRole | undefined {
  return roleLabels.find(([pattern]) => pattern.test(text))?.[1]
}
