import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react'
import type { Texts } from '../../i18n/texts.ts'
import { fontMeasure } from '../font-measure.ts'
import type { Drawing, DrawingSpot } from '../drawing.ts'
import { palette } from '../palette.ts'
import type { ResolvedTrend } from '../resolved-trend.ts'
import type { RowsFrame } from '../rows/row-grid.ts'
import { moveOverSpots, spotAt } from './drawing-cursor.ts'
import { LegendRow } from './LegendRow.tsx'
import { PrimitiveView } from './PrimitiveView.tsx'
import styles from './TrendChart.module.css'
import { useElementWidth } from './use-element-width.ts'

interface DrawnChartProps {
  readonly chart: Pick<ResolvedTrend, 'yTitle' | 'legend' | 'notes' | 'watermark' | 'sentence'>
  readonly layout: (frame: RowsFrame) => Drawing
  readonly texts: Texts
}

/** Below this width texts are those of a phone. */
const phoneWidthPx = 560

/**
 * A drawing of our own on the screen: the primitives a picture is made of, with a cursor for pointer and arrow keys that
 * says each of its figures.
 */
export function DrawnChart({ chart, layout, texts }: DrawnChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useElementWidth(box)
  const hintId = useId()
  const [cursor, setCursor] = useState<DrawingSpot>()
  const [spoken, setSpoken] = useState('')
  const fontSize = width < phoneWidthPx ? 11.5 : 13
  const drawing = useMemo(
    () => layout({ x: 8, y: 0, width: Math.max(0, width - 16), fontSize, measure: fontMeasure }),
    [layout, width, fontSize],
  )
  const [first] = drawing.spots
  const shown = cursor && drawing.spots.find(({ row, column }) => row === cursor.row && column === cursor.column)
  const read = (spot: DrawingSpot | undefined): void => {
    setCursor(spot)
    setSpoken(spot?.reading ?? '')
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape') {
      setCursor(undefined)
      return
    }
    const from = shown ?? first
    const next = from && moveOverSpots(drawing, from, event.key)
    if (!next) return
    event.preventDefault()
    read(next)
  }
  const onPointer = (event: PointerEvent<SVGSVGElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    setCursor(spotAt(drawing, event.clientX - left, event.clientY - top))
  }
  const height = Math.ceil(drawing.height) + 2
  return (
    <figure className={styles.figure}>
      <p className={styles.axisTitle}>{chart.yTitle}</p>
      <LegendRow legend={chart.legend} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application is read with its own keys */}
      <div
        ref={box}
        className={styles.drawn}
        role="application"
        aria-roledescription={texts.messages.compare.chartRole}
        aria-label={chart.sentence}
        aria-describedby={hintId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a chart that is read with the arrow keys takes focus
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => read(shown ?? first)}
        onBlur={() => setCursor(undefined)}
      >
        {width > 0 ? (
          <svg
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            aria-hidden="true"
            focusable="false"
            onPointerMove={onPointer}
            onPointerDown={onPointer}
            onPointerLeave={() => setCursor(undefined)}
          >
            {drawing.primitives.map((primitive, index) => (
              // The order of a drawing is its identity: nothing in it moves to another place.
              // oxlint-disable-next-line react/no-array-index-key
              <PrimitiveView key={index} primitive={primitive} />
            ))}
            {shown ? (
              <rect {...shown.rect} fill="none" stroke={palette.ink} strokeWidth={2} pointerEvents="none" />
            ) : null}
          </svg>
        ) : null}
        {chart.watermark === undefined ? null : <p className={styles.watermark}>{chart.watermark}</p>}
        {shown ? (
          <p className={styles.spotReading} style={{ top: readingTop(shown, height) }}>
            {shown.reading}
          </p>
        ) : null}
      </div>
      <output className="visually-hidden">{spoken}</output>
      <p id={hintId} className={styles.hint}>
        {texts.messages.compare.keyboard}
      </p>
      {chart.notes.length > 0 ? (
        <figcaption>
          <ul className={styles.notes}>
            {chart.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </figcaption>
      ) : null}
    </figure>
  )
}

/** Below the row that is read; above it near the lower end, so that the words never leave the drawing. */
function readingTop({ rect }: DrawingSpot, height: number): number {
  const below = rect.y + rect.height + 4
  return below + 60 < height ? below : Math.max(0, rect.y - 60)
}
