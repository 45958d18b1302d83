import type { ResolvedTrend } from '../resolved-trend.ts'

/** The figure of a chart that is being read. */
export interface ChartCursor {
  /** Number of the series in the chart. */
  readonly series: number
  /** Number of the quarter. */
  readonly x: number
}

/** Where a key takes the cursor, or undefined when the key means nothing to a chart. The cursor never leaves the chart. */
export function moveCursor(
  chart: Pick<ResolvedTrend, 'series' | 'x'>,
  cursor: ChartCursor,
  key: string,
): ChartCursor | undefined {
  const lastX = chart.x.periods.length - 1
  const lastSeries = chart.series.length - 1
  const clamp = (value: number, last: number): number => Math.min(Math.max(value, 0), last)
  switch (key) {
    case 'ArrowLeft':
      return { ...cursor, x: clamp(cursor.x - 1, lastX) }
    case 'ArrowRight':
      return { ...cursor, x: clamp(cursor.x + 1, lastX) }
    case 'ArrowUp':
      return { ...cursor, series: clamp(cursor.series - 1, lastSeries) }
    case 'ArrowDown':
      return { ...cursor, series: clamp(cursor.series + 1, lastSeries) }
    case 'Home':
      return { ...cursor, x: 0 }
    case 'End':
      return { ...cursor, x: lastX }
    default:
      return undefined
  }
}

/** Where reading starts: the first series at the page's quarter. */
export function startCursor(chart: Pick<ResolvedTrend, 'x'>): ChartCursor {
  return { series: 0, x: chart.x.current ?? Math.max(0, chart.x.periods.length - 1) }
}

/** The series whose figure of a quarter lies nearest to a height of the axis, or the first one. */
export function nearestSeries(chart: Pick<ResolvedTrend, 'series'>, x: number, y: number): number {
  let nearest = { series: 0, distance: Number.POSITIVE_INFINITY }
  chart.series.forEach((series, index) => {
    const mark = series.marks.find((each) => each.x === x)
    const distance = mark ? Math.abs(mark.y - y) : Number.POSITIVE_INFINITY
    if (distance < nearest.distance) nearest = { series: index, distance }
  })
  return nearest.series
}
