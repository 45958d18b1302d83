import { groupBy } from '../../domain/group-by.ts'
import type { NativeChart, NativeSeries } from '../native-chart.ts'

/** Digits after the comma are shown up to here where nobody says how many; the cells keep all of them. */
const mostDecimals = 2

/**
 * The number format of one figure of a chart in the codes of Excel: with as many digits after the comma as it is told with.
 * The reader's own system puts dots and commas. Percentages are 0 to 100, so the sign is text and nothing is multiplied.
 */
export function formatAt(
  { valueFormat }: Pick<NativeChart, 'valueFormat'>,
  { values, digits }: Pick<NativeSeries, 'values' | 'digits'>,
  at: number,
): string {
  return formatOf(valueFormat, digits?.[at] ?? digitsOfValue(values[at] ?? 0))
}

/** The format that most figures of a chart have, of two equally frequent ones that with more digits. */
export function usualFormat({ series, valueFormat }: Pick<NativeChart, 'series' | 'valueFormat'>): string {
  const formats = series.flatMap((each) =>
    each.values.flatMap((value, at) => (value === null ? [] : [formatAt({ valueFormat }, each, at)])),
  )
  const groups = [...groupBy(formats, (format) => format).values()]
  const [most] = groups.sort((a, b) => b.length - a.length || b[0]!.length - a[0]!.length)
  return most?.[0] ?? formatOf(valueFormat, 0)
}

function formatOf(valueFormat: NativeChart['valueFormat'], digits: number): string {
  return `#,##0${digits === 0 ? '' : `.${'0'.repeat(digits)}`}${signs[valueFormat]}`
}

/** The format of an axis: its steps are round, and have digits after the comma where they need them. */
export function axisFormat({ axis, valueFormat }: Pick<NativeChart, 'axis' | 'valueFormat'>): string {
  return `${Number.isInteger(axis.step) ? '#,##0' : 'General'}${signs[valueFormat]}`
}

/** A format as it is drawn: with a minus for what is below zero, where programs would put a hyphen. */
export function drawnFormat({ axis }: Pick<NativeChart, 'axis'>, format: string): string {
  return axis.least < 0 ? `${format};"\u2212"${format}` : format
}

/** What stands behind a number, as text. */
const signs: Readonly<Record<NativeChart['valueFormat'], string>> = {
  number: '',
  percent: '"%"',
  'per-mille': '"‰"',
}

function digitsOfValue(value: number): number {
  const fixed = value.toFixed(mostDecimals).replace(/\.?0+$/, '')
  return fixed.includes('.') ? fixed.length - fixed.indexOf('.') - 1 : 0
}
