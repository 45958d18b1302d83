import { writeCsv } from 'hucre/csv'
import type { Language } from '../i18n/language.ts'
import type { ExportList, ExportValue } from './export-table.ts'
import { plainNumber } from './plain-number.ts'
import { safeText } from './safe-text.ts'

/**
 * A list as CSV that Excel opens by a double click: UTF-8 with byte order mark, CRLF, in Vietnamese semicolons and decimal
 * commas, in English commas and points. Text that would be a formula or a day, or a code that would lose its zeros, is marked
 * as text; nothing is never zero.
 */
export function csvBytes(language: Language, { headings, rows }: ExportList): Uint8Array<ArrayBuffer> {
  const cell = (value: ExportValue): string => {
    if (value === undefined) return ''
    if (typeof value === 'string') return /^0\d+$/.test(value) ? `'${value}` : safeText(value)
    return plainNumber(language, value.number, value.decimals)
  }
  const text = writeCsv([headings.map(safeText), ...rows.map((row) => row.map(cell))], {
    delimiter: language === 'vi' ? ';' : ',',
    lineSeparator: '\r\n',
    bom: true,
  })
  return new TextEncoder().encode(text.endsWith('\r\n') ? text : `${text}\r\n`)
}
