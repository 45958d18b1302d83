import type { ClipboardContent } from './clipboard-text.ts'
import { xmlText } from '../domain/xml-text.ts'
import type { Language } from '../i18n/language.ts'
import { type ExportColumn, type ExportFigure, type ExportTable, formatOfPart, partOfFigure } from './export-table.ts'
import { plainNumber } from './plain-number.ts'
import { safeText } from './safe-text.ts'

/** What is copied: the whole with title and sources, or some cells alone. */
export interface CopiedTable extends Partial<Pick<ExportTable, 'title' | 'lines' | 'sampleMark' | 'closing'>> {
  /** The headings of the columns of row headings. */
  readonly corner: readonly string[]
  readonly partNames: ExportTable['partNames']
  readonly columns: readonly ExportColumn[]
  /** Each with as many headings as the corner, and one figure a column. */
  readonly rows: readonly { readonly headings: readonly string[]; readonly figures: readonly ExportFigure[] }[]
  /** Which headings are copied with the cells. */
  readonly has: { readonly columnHeadings: boolean; readonly rowHeadings: boolean }
}

type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly isHeading?: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly isPercent: boolean }
  | { readonly kind: 'empty' }

/**
 * A table as real cells: a share takes three of them, never the text "14/15", which Excel reads as a day; numbers carry
 * their exact value for Excel and for LibreOffice; text stays text even if it looks like a formula.
 */
export function clipboardContent(language: Language, table: CopiedTable): ClipboardContent {
  const lines = linesOf(table)
  return { html: htmlOf(language, lines), text: textOf(language, lines) }
}

function linesOf(table: CopiedTable): readonly (readonly Cell[])[] {
  const { has, columns, corner, partNames, rows } = table
  const text = (value: string): readonly Cell[] => [{ kind: 'text', text: value }]
  const hasParts = columns.some(({ parts }) => parts.length > 1)
  const rowCorner: readonly Cell[] = has.rowHeadings ? corner.map(headingOf) : []
  const headings: readonly (readonly Cell[])[] = has.columnHeadings
    ? [
        [
          ...rowCorner,
          ...columns.flatMap(({ heading, parts }): readonly Cell[] => [
            headingOf(heading),
            ...parts.slice(1).map((): Cell => ({ kind: 'empty' })),
          ]),
        ],
        ...(hasParts
          ? [
              [
                ...rowCorner.map((): Cell => ({ kind: 'empty' })),
                ...columns.flatMap(({ parts }) => parts.map((part) => headingOf(partNames[part]))),
              ],
            ]
          : []),
      ]
    : []
  return [
    ...[table.title, table.sampleMark, ...(table.lines ?? [])].flatMap((line) =>
      line === undefined ? [] : [text(line)],
    ),
    ...headings,
    ...rows.map((row) => [
      ...(has.rowHeadings ? row.headings.map(headingOf) : []),
      ...row.figures.flatMap((figure, index) => cellsOf(figure, columns[index]!)),
    ]),
    ...(table.closing ?? []).map(text),
  ]
}

function headingOf(text: string): Cell {
  return { kind: 'text', text, isHeading: true }
}

function cellsOf(figure: ExportFigure, { parts }: ExportColumn): readonly Cell[] {
  return parts.map((part): Cell => {
    const value = partOfFigure(figure, part)
    if (value === undefined) return { kind: 'empty' }
    const { decimals, isPercent } = formatOfPart(figure, part)
    return { kind: 'number', value, decimals, isPercent }
  })
}

function textOf(language: Language, lines: readonly (readonly Cell[])[]): string {
  const cell = (each: Cell): string => {
    switch (each.kind) {
      case 'empty':
        return ''
      case 'text':
        return safeText(each.text.replaceAll(/[\t\r\n]+/g, ' '))
      case 'number':
        return each.isPercent
          ? `${plainNumber(language, each.value * 100, each.decimals)}%`
          : plainNumber(language, each.value, each.decimals)
    }
  }
  return lines.map((line) => line.map(cell).join('\t')).join('\r\n')
}

function htmlOf(language: Language, lines: readonly (readonly Cell[])[]): string {
  const cell = (each: Cell): string => {
    switch (each.kind) {
      case 'empty':
        return '<td></td>'
      case 'text': {
        const name = each.isHeading ? 'th' : 'td'
        // Excel keeps "@" cells as text, whatever they look like.
        return `<${name} style="mso-number-format:'\\@'; text-align:left; white-space:nowrap">${xmlText(each.text)}</${name}>`
      }
      case 'number': {
        const exact = exactText(each.value)
        const digits = `0${each.decimals > 0 ? `.${'0'.repeat(each.decimals)}` : ''}`
        const format = each.isPercent ? `${digits}%` : digits
        const shown = each.isPercent
          ? `${plainNumber(language, each.value * 100, each.decimals)}%`
          : plainNumber(language, each.value, each.decimals)
        return `<td align="right" x:num="${exact}" sdval="${exact}" sdnum="1033;0;${format}" style="mso-number-format:'${format.replace('.', '\\.')}'">${shown}</td>`
      }
    }
  }
  const rows = lines.map((line) => `<tr>${line.map(cell).join('')}</tr>`).join('\n')
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table lang="${language}">\n${rows}\n</table></body></html>`
}

/** A number as programs write it, without exponent. */
function exactText(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}
