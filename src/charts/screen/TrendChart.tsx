import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import type { Texts } from '../../i18n/texts.ts'
import { breakRoom, labelColumnWidth } from '../layout-trend.ts'
import { palette } from '../palette.ts'
import type { ResolvedTrend } from '../resolved-trend.ts'
import { fontMeasure } from '../font-measure.ts'
import { type ChartCursor, moveCursor, startCursor } from './chart-cursor.ts'
import { fittingTicks } from '../fitting-ticks.ts'
import { LegendRow } from './LegendRow.tsx'
import { QuarterTick } from './QuarterTick.tsx'
import styles from './TrendChart.module.css'
import { TrendMarks } from './TrendMarks.tsx'
import { useElementWidth } from './use-element-width.ts'

interface TrendChartProps {
  readonly chart: ResolvedTrend
  readonly texts: Texts
}

/** Below this width labels and heights are those of a phone. */
const phoneWidthPx = 560

/** A trend on the screen: recharts' coordinate system and axes, our marks, a cursor for pointer and keyboard. */
export function TrendChart({ chart, texts }: TrendChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useElementWidth(box)
  const hintId = useId()
  const [cursor, setCursor] = useState<ChartCursor>()
  const [spoken, setSpoken] = useState('')
  const isPhone = width < phoneWidthPx
  const fontSize = isPhone ? 11 : 13
  const height = isPhone ? 320 : 400
  const hasYears = chart.x.ticks.some(({ year }) => year !== undefined)
  const quarters = chart.x.periods.length
  const labelWidth = labelColumnWidth(chart, fontSize, fontMeasure)
  const tickSize = fontSize - 1
  const valueWidth = Math.max(...chart.y.ticks.map(({ label }) => fontMeasure(label, tickSize, 400))) + 14
  const ticks = fittingTicks(chart.x.ticks, {
    stepPx: (width - labelWidth - valueWidth) / Math.max(1, quarters),
    gapPx: tickSize * 0.6,
    widthOf: (text) => fontMeasure(text, tickSize, 600),
  })
  const readingAt = ({ series, x }: ChartCursor): string => chart.series[series]?.readings[x] ?? ''
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape') {
      setCursor(undefined)
      return
    }
    const next = moveCursor(chart, cursor ?? startCursor(chart), event.key)
    if (!next) return
    event.preventDefault()
    setCursor(next)
    setSpoken(readingAt(next))
  }
  const onFocus = (): void => {
    const start = cursor ?? startCursor(chart)
    setCursor(start)
    setSpoken(readingAt(start))
  }
  return (
    <figure className={styles.figure}>
      <p className={styles.axisTitle}>{chart.yTitle}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application is read with its own keys */}
      <div
        ref={box}
        className={styles.box}
        role="application"
        aria-roledescription={texts.messages.progress.chartRole}
        aria-label={chart.sentence}
        aria-describedby={hintId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a chart that is read with the arrow keys takes focus
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => setCursor(undefined)}
      >
        {width > 0 ? (
          <LineChart
            width={width}
            height={height}
            data={chart.x.periods.map((_, x) => ({ x }))}
            margin={{ top: 12 + breakRoom(chart, fontSize), right: labelWidth, bottom: 4, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke={palette.rule} />
            <XAxis
              dataKey="x"
              type="number"
              domain={[-0.5, quarters - 0.5]}
              allowDataOverflow
              ticks={ticks.map(({ x }) => x)}
              interval={0}
              height={hasYears ? 44 : 26}
              axisLine={{ stroke: palette.muted }}
              tickLine={{ stroke: palette.muted }}
              tick={<QuarterTick ticks={ticks} fontSize={tickSize} />}
            />
            <YAxis
              type="number"
              domain={[chart.y.first, chart.y.last]}
              allowDataOverflow
              ticks={chart.y.ticks.map(({ value }) => value)}
              interval={0}
              width={valueWidth}
              axisLine={false}
              tickLine={false}
              tick={{ fontSize: tickSize, fill: palette.muted }}
              tickFormatter={(value: number) => chart.y.ticks.find((tick) => tick.value === value)?.label ?? ''}
            />
            <TrendMarks chart={chart} fontSize={fontSize} cursor={cursor} onPoint={setCursor} />
          </LineChart>
        ) : null}
        {chart.watermark === undefined ? null : <p className={styles.watermark}>{chart.watermark}</p>}
        {cursor ? <p className={styles.reading}>{readingAt(cursor)}</p> : null}
      </div>
      <output className="visually-hidden">{spoken}</output>
      <p id={hintId} className={styles.hint}>
        {texts.messages.progress.keyboard}
      </p>
      <figcaption>
        <LegendRow legend={chart.legend} />
        {chart.notes.length > 0 ? (
          <ul className={styles.notes}>
            {chart.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        ) : null}
      </figcaption>
    </figure>
  )
}
