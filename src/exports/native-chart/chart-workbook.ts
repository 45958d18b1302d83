import { writeXlsx } from 'hucre/xlsx'
import { cleanText } from '../../domain/clean-text.ts'
import type { NativeChart } from '../native-chart.ts'
import { formatAt } from './number-format.ts'

/** The sheet that office programs open under "Edit data"; the drawing of the chart refers to its cells. */
export const chartSheet = 'Sheet1'

/** The letters of a column, from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

/**
 * The workbook inside a chart: names of the series in the first row, categories in the first column, a zero as 0 and a
 * missing figure as no cell at all.
 */
export async function chartWorkbook(chart: NativeChart, font: string): Promise<Uint8Array> {
  const cells = new Map<string, { readonly style: { readonly numFmt: string } }>()
  const rows = chart.categories.map((category, row) => [
    cleanText(category),
    ...chart.series.map((series, column) => {
      const value = series.values[row] ?? null
      if (value !== null) cells.set(`${row + 1},${column + 1}`, { style: { numFmt: formatAt(chart, series, row) } })
      return value
    }),
  ])
  const bytes = await writeXlsx({
    sheets: [
      {
        name: chartSheet,
        rows: [[null, ...chart.series.map(({ name }) => cleanText(name))], ...rows],
        cells,
        columns: [{ width: 28 }, ...chart.series.map(() => ({ width: 16 }))],
      },
    ],
    defaultFont: { name: font, size: 11 },
  })
  return new Uint8Array(bytes)
}
