import { useCallback, useMemo, useState } from 'react'
import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { ResolvedTrend } from '../resolved-trend.ts'
import styles from './Chart.module.css'
import { CursorLine, CursorRing, DrawnCursor, type DrawnCursorProps } from './DrawnCursor.tsx'

/**
 * recharts' coordinates over the drawing of a trend, in the same plot and the same scales: they place the line through the
 * quarter that is read and the ring around its figure. Which figure that is says the cursor of the drawing, never the
 * library; what it says stands in one place for every chart.
 */
export function TrendCoordinates({ chart, ...cursor }: DrawnCursorProps & { readonly chart: ResolvedTrend }) {
  const {
    drawing: { plot },
    spot,
    width,
    height,
  } = cursor
  // The library takes some turns to find its scales. Until its line stands nothing is taken away.
  const [hasTakenOver, setHasTakenOver] = useState(false)
  const takeOver = useCallback(() => setHasTakenOver(true), [])
  const marks = spot ? chart.series[spot.row]?.marks : undefined
  const data = useMemo(
    () => chart.x.periods.map((_, x) => ({ x, y: marks?.find((mark) => mark.x === x)?.y })),
    [chart, marks],
  )
  if (!plot) return null
  return (
    <div className={styles.over} aria-hidden="true">
      {hasTakenOver ? null : <DrawnCursor {...cursor} />}
      <LineChart
        width={width}
        height={height}
        data={data}
        margin={{
          top: plot.y,
          right: width - plot.x - plot.width,
          bottom: height - plot.y - plot.height,
          left: plot.x,
        }}
        accessibilityLayer={false}
      >
        <XAxis hide dataKey="x" type="number" domain={[-0.5, data.length - 0.5]} allowDataOverflow />
        <YAxis hide type="number" domain={[chart.y.first, chart.y.last]} allowDataOverflow />
        <Line dataKey="y" stroke="none" dot={false} activeDot={<CursorRing />} isAnimationActive={false} />
        <Tooltip
          active={spot !== undefined}
          {...(spot ? { defaultIndex: spot.column } : {})}
          cursor={<CursorLine onDrawn={takeOver} />}
          content={() => null}
          isAnimationActive={false}
        />
      </LineChart>
    </div>
  )
}
