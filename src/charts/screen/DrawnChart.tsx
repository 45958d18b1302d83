import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Texts } from '../../i18n/texts.ts'
import { fontMeasure } from '../font-measure.ts'
import type { Drawing, DrawingSpot } from '../drawing.ts'
import type { ReadingTable } from '../reading-table.ts'
import type { ResolvedTrend } from '../resolved-trend.ts'
import type { RowsFrame } from '../rows/row-grid.ts'
import styles from './Chart.module.css'
import { DrawnCursor, type DrawnCursorProps } from './DrawnCursor.tsx'
import { moveOverSpots, spotAt } from './drawing-cursor.ts'
import { LegendRow } from './LegendRow.tsx'
import { type ReadMark, type ReadingRoom, placeReading } from './place-reading.ts'
import { PrimitiveView } from './PrimitiveView.tsx'
import { useElementWidth } from './use-element-width.ts'

interface DrawnChartProps {
  readonly chart: Pick<ResolvedTrend, 'yTitle' | 'legend' | 'notes' | 'sentence'>
  readonly layout: (frame: RowsFrame) => Drawing
  readonly texts: Texts
  /** What can be done with the chart: stands at the right of its head. */
  readonly tools?: ReactNode
  /** What kind of chart it is and which keys read it; of a comparison where absent. */
  readonly words?: { readonly chartRole: string; readonly keyboard: string }
  /** What a click or Enter on a row does. A finger only reads: what it opened would cover what it asked for. */
  readonly onOpen?: (row: number) => void
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
  tools,
  words = texts.messages.compare,
  onOpen,
  insetPx = 8,
  renderCursor = (props) => <DrawnCursor {...props} />,
  renderBelow,
}: DrawnChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useElementWidth(box)
  const hintId = useId()
  const [read, setRead] = useState<DrawingSpot>()
  const [at, setAt] = useState<ReadMark>()
  const pointer = useRef('mouse')
  const [spoken, setSpoken] = useState('')
  // No text that is read is smaller than 12 pixels.
  const fontSize = width < phoneWidthPx ? 12 : 13
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
    if (next) setAt(readAt(next, box.current))
    setSpoken(next?.reading ?? '')
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    // These are the browser's: Alt and an arrow go back to the page before.
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      setRead(undefined)
      return
    }
    if (event.key === 'Enter' && spot && onOpen) {
      onOpen(spot.row)
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
    const [x, y] = [event.clientX - left, event.clientY - top]
    const next = spotAt(drawing, x, y)
    pointer.current = event.pointerType
    setRead(next)
    if (next) setAt(readAt(next, event.currentTarget, next.point ?? { x, y }))
  }
  const onClick = (): void => {
    if (spot && pointer.current === 'mouse') onOpen?.(spot.row)
  }
  const height = Math.ceil(drawing.height) + 2
  const legend = <LegendRow legend={[...(drawing.legend ?? []), ...chart.legend]} />
  // The end of many rows may lie far below: their legend has to stand above them.
  const isLegendAbove = drawing.plot === undefined
  return (
    <figure className={styles.figure}>
      <div className={styles.head}>
        <p className={styles.axisTitle}>{chart.yTitle}</p>
        {isLegendAbove ? legend : null}
        {tools}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application is read with its own keys */}
      <div
        ref={box}
        className={onOpen && spot ? `${styles.drawn} ${styles.opens}` : styles.drawn}
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
        onClick={onClick}
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
        {spot && at ? <Reading table={spot.table} at={at} drawing={drawing} /> : null}
      </div>
      <output className="visually-hidden">{spoken}</output>
      <p id={hintId} className={`seen-with-focus ${styles.hint}`}>
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

function readAt(
  { rect, point, markX = rect.x + rect.width / 2 }: DrawingSpot,
  surface: Element | null,
  mark: { readonly x: number; readonly y: number } = point ?? { x: markX, y: rect.y },
): ReadMark {
  const box = surface?.getBoundingClientRect()
  // Of a row the words leave the whole row in sight.
  const [top, bottom] = point ? [mark.y, mark.y] : [rect.y, rect.y + rect.height]
  const onScreen = (box?.top ?? 0) + (top + bottom) / 2
  return { x: mark.x, top, bottom, isPoint: point !== undefined, isAbove: onScreen > window.innerHeight / 2 }
}

/** Where a reading may stand: within the plot, or beside the rows, whose axis lies above the first. */
function roomOf({ plot, spots, width, height }: Drawing): ReadingRoom {
  if (plot) return { left: plot.x, right: plot.x + plot.width, top: plot.y, bottom: plot.y + plot.height }
  return { left: 0, right: width, top: Math.min(...spots.map(({ rect }) => rect.y)), bottom: height }
}

interface ReadingProps {
  readonly table: ReadingTable
  readonly at: ReadMark
  readonly drawing: Drawing
}

/** What is read, as a small table at its mark. */
function Reading({ table: { title, lines }, at, drawing }: ReadingProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!box.current) return
    const { offsetWidth: width, offsetHeight: height, style } = box.current
    const { left, top } = placeReading({ width, height }, at, roomOf(drawing))
    style.left = `${left}px`
    style.top = `${top}px`
  })
  return (
    <div ref={box} className={styles.reading} aria-hidden="true">
      <strong>{title}</strong>
      <dl>
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
