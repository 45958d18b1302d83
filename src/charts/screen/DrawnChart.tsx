import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import type { Texts } from '../../i18n/texts.ts'
import { fontMeasure } from '../font-measure.ts'
import type { Drawing, DrawingSpot } from '../drawing.ts'
import type { ResolvedTrend } from '../resolved-trend.ts'
import type { RowsFrame } from '../rows/row-grid.ts'
import styles from './Chart.module.css'
import { DrawnCursor, type DrawnCursorProps } from './DrawnCursor.tsx'
import { moveOverSpots, spotAt } from './drawing-cursor.ts'
import { LegendRow } from './LegendRow.tsx'
import { PrimitiveView } from './PrimitiveView.tsx'
import { useElementWidth } from './use-element-width.ts'

interface DrawnChartProps {
  readonly chart: Pick<ResolvedTrend, 'yTitle' | 'legend' | 'notes' | 'watermark' | 'sentence'>
  readonly layout: (frame: RowsFrame) => Drawing
  readonly texts: Texts
  /** What kind of chart it is and which keys read it; of a comparison where absent. */
  readonly words?: { readonly chartRole: string; readonly keyboard: string }
  /** The space left and right of the drawing, in pixels. */
  readonly insetPx?: number
  /** What shows the place that is read. */
  readonly renderCursor?: (props: DrawnCursorProps) => ReactNode
  /** What stands between the drawing and the words below it. */
  readonly renderBelow?: (drawing: Drawing) => ReactNode
}

/** Below this width texts are those of a phone. */
export const phoneWidthPx = 560

/**
 * A drawing on the screen, of whatever chart: the primitives a picture is made of, with one cursor for pointer and arrow
 * keys that says each of its figures.
 */
export function DrawnChart({
  chart,
  layout,
  texts,
  words = texts.messages.compare,
  insetPx = 8,
  renderCursor = (props) => <DrawnCursor {...props} />,
  renderBelow,
}: DrawnChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useElementWidth(box)
  const hintId = useId()
  const [read, setRead] = useState<DrawingSpot>()
  const [spoken, setSpoken] = useState('')
  const fontSize = width < phoneWidthPx ? 11.5 : 13
  const drawing = useMemo(
    () => layout({ x: insetPx, y: 0, width: Math.max(0, width - 2 * insetPx), fontSize, measure: fontMeasure }),
    [layout, width, fontSize, insetPx],
  )
  const spot = read && drawing.spots.find(({ row, column }) => row === read.row && column === read.column)
  const row = spot?.row
  const primitives = useMemo(
    () => (row === undefined ? undefined : drawing.whileRead?.(row)) ?? drawing.primitives,
    [drawing, row],
  )
  const start = drawing.start ?? drawing.spots[0]
  const say = (next: DrawingSpot | undefined): void => {
    setRead(next)
    setSpoken(next?.reading ?? '')
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    // These are the browser's: Alt and an arrow go back to the page before.
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      setRead(undefined)
      return
    }
    const from = spot ?? start
    const next = from && moveOverSpots(drawing, from, event.key)
    if (!next) return
    event.preventDefault()
    say(next)
  }
  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    setRead(spotAt(drawing, event.clientX - left, event.clientY - top))
  }
  const height = Math.ceil(drawing.height) + 2
  const legend = <LegendRow legend={[...(drawing.legend ?? []), ...chart.legend]} />
  // The end of many rows may lie far below: their legend has to stand above them.
  const isLegendAbove = drawing.plot === undefined
  return (
    <figure className={styles.figure}>
      <p className={styles.axisTitle}>{chart.yTitle}</p>
      {isLegendAbove ? legend : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application is read with its own keys */}
      <div
        ref={box}
        className={styles.drawn}
        role="application"
        aria-roledescription={words.chartRole}
        aria-label={chart.sentence}
        aria-describedby={hintId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a chart that is read with the arrow keys takes focus
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => say(spot ?? start)}
        onBlur={() => setRead(undefined)}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        // A finger leaves by being lifted: what it has pointed at is still to be read.
        onPointerLeave={({ pointerType }) => (pointerType === 'mouse' ? setRead(undefined) : undefined)}
      >
        {width > 0 ? (
          <>
            <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
              {primitives.map((primitive, index) => (
                // The order of a drawing is its identity: nothing in it moves to another place.
                // oxlint-disable-next-line react/no-array-index-key
                <PrimitiveView key={index} primitive={primitive} />
              ))}
            </svg>
            {renderCursor({ drawing, spot, width, height })}
          </>
        ) : null}
        {chart.watermark === undefined ? null : <p className={styles.watermark}>{chart.watermark}</p>}
        {spot ? (
          <p className={styles.reading} style={readingPlace(drawing, spot, height)}>
            {spot.reading}
          </p>
        ) : null}
      </div>
      <output className="visually-hidden">{spoken}</output>
      <p id={hintId} className={styles.hint}>
        {words.keyboard}
      </p>
      {width > 0 ? renderBelow?.(drawing) : null}
      {isLegendAbove && chart.notes.length === 0 ? null : (
        <figcaption>
          {isLegendAbove ? null : legend}
          {chart.notes.length > 0 ? (
            <ul className={styles.notes}>
              {chart.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          ) : null}
        </figcaption>
      )}
    </figure>
  )
}

/**
 * In the upper corner of a plot; else below the row that is read, and above it near the lower end, so that the words never
 * leave the drawing.
 */
function readingPlace(
  { plot }: Drawing,
  { rect }: DrawingSpot,
  height: number,
): { readonly left: number | string; readonly top: number } {
  if (plot) return { left: plot.x + 8, top: 0 }
  const below = rect.y + rect.height + 4
  return { left: '12%', top: below + 60 < height ? below : Math.max(0, rect.y - 60) }
}
