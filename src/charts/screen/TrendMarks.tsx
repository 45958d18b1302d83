import type { PointerEvent } from 'react'
import { usePlotArea, useXAxisInverseScale, useXAxisScale, useYAxisInverseScale, useYAxisScale } from 'recharts'
import { layoutTrend } from '../layout-trend.ts'
import { palette } from '../palette.ts'
import type { ResolvedTrend } from '../resolved-trend.ts'
import { fontMeasure } from '../font-measure.ts'
import { type ChartCursor, nearestSeries } from './chart-cursor.ts'
import { PrimitiveView } from './PrimitiveView.tsx'

interface TrendMarksProps {
  readonly chart: ResolvedTrend
  readonly fontSize: number
  readonly cursor: ChartCursor | undefined
  readonly onPoint: (cursor: ChartCursor | undefined) => void
}

/**
 * All marks of a trend in one layer, in the coordinates of recharts' axes. One layer and not one `<Line>` a series: with
 * eleven areas recharts' own lines took four times as long to update, and cannot draw gaps, states and labels as pictures do.
 */
export function TrendMarks({ chart, fontSize, cursor, onPoint }: TrendMarksProps) {
  const plot = usePlotArea()
  const [xScale, yScale] = [useXAxisScale(), useYAxisScale()]
  const [quarterAt, valueAt] = [useXAxisInverseScale(), useYAxisInverseScale()]
  if (!plot || !xScale || !yScale) return null
  const xOf = (quarter: number): number => xScale(quarter) ?? 0
  const yOf = (value: number): number => yScale(value) ?? 0
  const active = cursor ? chart.series[cursor.series] : undefined
  const mark = active?.marks.find((each) => each.x === cursor?.x)
  const point = (event: PointerEvent<SVGRectElement>): void => {
    const surface = event.currentTarget.ownerSVGElement?.getBoundingClientRect()
    if (!surface || !quarterAt || !valueAt) return
    const quarter = Math.round(Number(quarterAt(event.clientX - surface.left)))
    const x = Math.min(Math.max(quarter, 0), chart.x.periods.length - 1)
    onPoint({ x, series: nearestSeries(chart, x, Number(valueAt(event.clientY - surface.top))) })
  }
  const primitives = layoutTrend(chart, {
    plot,
    xOf,
    yOf,
    fontSize,
    markRadius: 4,
    measure: fontMeasure,
    ...(active ? { active: active.id } : {}),
  })
  return (
    <g>
      {primitives.map((primitive, index) => (
        // The order of a drawing is its identity: nothing in it moves to another place.
        // oxlint-disable-next-line react/no-array-index-key
        <PrimitiveView key={index} primitive={primitive} />
      ))}
      {cursor ? <path d={`M${xOf(cursor.x)} ${plot.y}v${plot.height}`} stroke={palette.muted} /> : null}
      {mark ? (
        <circle cx={xOf(mark.x)} cy={yOf(mark.y)} r={8} fill="none" stroke={palette.ink} strokeWidth={2} />
      ) : null}
      <rect
        x={plot.x}
        y={plot.y}
        width={plot.width}
        height={plot.height}
        fill="transparent"
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => onPoint(undefined)}
      />
    </g>
  )
}
