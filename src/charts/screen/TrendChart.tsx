import { type ReactNode, useCallback } from 'react'
import type { Texts } from '../../i18n/texts.ts'
import { type TrendFrame, layoutTrend } from '../layout-trend.ts'
import type { ResolvedTrend } from '../resolved-trend.ts'
import type { RowsFrame } from '../rows/row-grid.ts'
import styles from './Chart.module.css'
import { DrawnChart, phoneWidthPx } from './DrawnChart.tsx'
import { DrawnCursor, type DrawnCursorProps } from './DrawnCursor.tsx'
import type { QuarterBrushProps } from './QuarterBrush.tsx'
import { useAroundTrend } from './use-around-trend.ts'

interface TrendChartProps extends Pick<QuarterBrushProps, 'choosable' | 'range' | 'onRange'> {
  readonly chart: ResolvedTrend
  readonly texts: Texts
  /** What can be done with the chart: stands at the right of its head. */
  readonly tools?: ReactNode
}

/**
 * A trend on the screen: its drawing, and around it, once it stands, the coordinates and the brush of recharts. On a phone
 * and without them the drawing is as whole.
 */
export function TrendChart({ chart, texts, tools, choosable, range, onRange }: TrendChartProps) {
  const layout = useCallback((frame: RowsFrame) => layoutTrend(chart, onScreen(frame)), [chart])
  return (
    <DrawnChart
      chart={chart}
      layout={layout}
      texts={texts}
      tools={tools}
      words={texts.messages.progress}
      insetPx={0}
      renderCursor={(props) => <TrendCursor chart={chart} {...props} />}
      renderBelow={({ width, plot }) =>
        width < phoneWidthPx || !plot ? null : <BrushStrip {...{ texts, choosable, range, onRange, width, plot }} />
      }
    />
  )
}

/** How a trend is set on the screen: the smallest text is that of its axes. */
function onScreen({ x, y, width, fontSize, measure }: RowsFrame): TrendFrame {
  return {
    x,
    y,
    width,
    height: width < phoneWidthPx ? 310 : 390,
    sizes: { text: fontSize, small: fontSize - 1 },
    markRadius: 4,
    measure,
  }
}

function TrendCursor({ chart, ...props }: DrawnCursorProps & { readonly chart: ResolvedTrend }) {
  const around = useAroundTrend(props.width >= phoneWidthPx)
  return around ? <around.TrendCoordinates chart={chart} {...props} /> : <DrawnCursor {...props} />
}

/** The place of the brush, as high before it arrives as after. */
function BrushStrip(props: QuarterBrushProps) {
  const around = useAroundTrend(true)
  return <div className={styles.strip}>{around ? <around.QuarterBrush {...props} /> : null}</div>
}
