import { lineHeightEm } from '../estimate-lines.ts'
import type { NativeChart } from '../native-chart.ts'
import type { ChartStyle } from './chart-setting.ts'
import { pointsPerInch } from '../../paper/units.ts'

/** What unit, axis and legend take of the height of a chart, in the size of its text. */
const aroundEms = 6
/** The height that a chart is given before its notes go on to a slide of their own, in inches. */
const usualHeight = { least: 2.6, most: 3.8 } as const

/** How high a chart should be so that it can be read, in inches. */
export function wishedHeight({ kind, categories }: NativeChart, { size, least }: ChartStyle): number {
  const names = kind === 'bar' ? categories.length : 0
  const wished = (names * least * lineHeightEm + aroundEms * size) / pointsPerInch
  return Math.min(usualHeight.most, Math.max(usualHeight.least, wished))
}

/** The size in which all names beside the bars of a chart of this height in inches have room, if there is one. */
export function nameSizeIn(
  height: number,
  { kind, categories }: NativeChart,
  { size, least }: ChartStyle,
): number | undefined {
  if (kind !== 'bar') return undefined
  const room = (height * pointsPerInch - aroundEms * size) / (categories.length * lineHeightEm)
  return room < least ? undefined : Math.min(size, Math.floor(room))
}

/** How many lying bars have room for their names in a chart of this height in inches. */
export function mostNames(height: number, { size, least }: ChartStyle): number {
  return Math.max(1, Math.floor((height * pointsPerInch - aroundEms * size) / (least * lineHeightEm)))
}
