import type { NativeChart } from '../native-chart.ts'

/** Digits after the comma are shown up to here; the cells keep all of them. */
const mostDecimals = 2

/**
 * The number format of a chart in the codes of Excel, the same for all of its labels: as many digits after the comma as it
 * says, else as its figures need, at most two. The reader's own system puts dots and commas. Percentages are 0 to 100, so
 * the sign is text and nothing is multiplied.
 */
export function numberFormat({
  series,
  valueFormat,
  decimals,
}: Pick<NativeChart, 'series' | 'valueFormat' | 'decimals'>): string {
  const sign = signs[valueFormat]
  // A share is told with one digit, whatever it is made of.
  const needed = Math.min(valueFormat === 'percent' ? 1 : mostDecimals, decimalsOf({ series }))
  const shown = decimals ?? needed
  if (shown === 0) return `#,##0${sign}`
  const digits = `#,##0.${'0'.repeat(shown)}${sign}`
  // All of a whole is "100%" beside "93.3%", as the page says it. Behind a condition LibreOffice drops the minus of a number.
  const told = series.flatMap(({ values }) => values)
  const hasWhole =
    decimals === undefined &&
    valueFormat === 'percent' &&
    told.includes(100) &&
    told.every((value) => (value ?? 0) >= 0)
  return hasWhole ? `[=100]0${sign};${digits}` : digits
}

/** What stands behind a number, as text. */
export const signs: Readonly<Record<NativeChart['valueFormat'], string>> = {
  number: '',
  percent: '"%"',
  'per-mille': '"‰"',
}

/** How many digits after the comma the figures of a chart need. */
export function decimalsOf({ series }: Pick<NativeChart, 'series'>): number {
  return Math.max(0, ...series.flatMap(({ values }) => values.map((value) => decimalsOfValue(value ?? 0))))
}

function decimalsOfValue(value: number): number {
  const fixed = value.toFixed(mostDecimals).replace(/\.?0+$/, '')
  return fixed.includes('.') ? fixed.length - fixed.indexOf('.') - 1 : 0
}
