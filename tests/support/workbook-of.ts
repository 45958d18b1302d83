import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'

/** The bytes of a workbook of sheets as hucre writes them. */
export async function workbookOf(...sheets: readonly Partial<WriteSheet>[]): Promise<Uint8Array> {
  return await writeXlsx({ sheets: sheets.map((sheet, index) => ({ name: `Sheet${index + 1}`, ...sheet })) })
}

/** The bytes of a workbook of one sheet with these rows. */
export async function workbookOfRows(rows: CellValue[][]): Promise<Uint8Array> {
  return await workbookOf({ rows })
}
