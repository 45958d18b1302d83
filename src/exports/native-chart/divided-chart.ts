import { evenParts } from '../../paper/even-parts.ts'
import type { NativeChart } from '../native-chart.ts'

/**
 * A chart of lying bars in as few parts of at most so many names as may be, all on one scale; a heading stands above its
 * first bar in every part. A chart of lines is one.
 */
export function dividedChart(chart: NativeChart, most: number): readonly NativeChart[] {
  const { kind, categories, headings = [] } = chart
  if (kind === 'line' || categories.length <= most) return [chart]
  const isHeading = new Set(headings)
  const bars = categories.map((_, index) => index).filter((index) => !isHeading.has(index))
  const withHeadings = (part: readonly number[]): readonly number[] =>
    part.flatMap((bar, place) => {
      const heading = headings.filter((index) => index < bar).at(-1)
      const before = part[place - 1]
      return heading !== undefined && (before === undefined || before < heading) ? [heading, bar] : [bar]
    })
  for (let count = 2; count < bars.length; count += 1) {
    const parts = evenParts(bars, count).map(withHeadings)
    if (parts.every(({ length }) => length <= most)) return parts.map((part) => partOf(chart, part))
  }
  return bars.map((bar) => partOf(chart, withHeadings([bar])))
}

function partOf(chart: NativeChart, kept: readonly number[]): NativeChart {
  const headings = new Set(chart.headings)
  return {
    ...chart,
    categories: kept.map((index) => chart.categories[index]!),
    ...(chart.headings ? { headings: kept.flatMap((index, place) => (headings.has(index) ? [place] : [])) } : {}),
    series: chart.series.map(({ values, digits, points, ...series }) => ({
      ...series,
      values: kept.map((index) => values[index] ?? null),
      ...(digits ? { digits: kept.map((index) => digits[index] ?? 0) } : {}),
      ...(points ? { points: kept.map((index) => points[index] ?? {}) } : {}),
    })),
  }
}
