import { useEffect } from 'react'
import type { Drawing, DrawingSpot } from '../drawing.ts'
import { palette } from '../palette.ts'
import styles from './Chart.module.css'

export interface DrawnCursorProps {
  readonly drawing: Drawing
  /** The spot that is read; none while nothing is. */
  readonly spot: DrawingSpot | undefined
  /** Of the whole surface, in pixels. */
  readonly width: number
  readonly height: number
}

/** The place that is read: a line through the quarter and a ring around the figure in a plot, else a frame. */
export function DrawnCursor({ drawing: { plot }, spot, width, height }: DrawnCursorProps) {
  if (!spot) return null
  const { rect, point, outline } = spot
  const x = rect.x + rect.width / 2
  return (
    <svg className={styles.over} width={width} height={height} aria-hidden="true" focusable="false">
      {plot ? (
        <>
          <CursorLine
            points={[
              { x, y: plot.y },
              { x, y: plot.y + plot.height },
            ]}
          />
          {point ? <CursorRing cx={point.x} cy={point.y} /> : null}
        </>
      ) : (
        <Frame rect={rect} outline={outline} />
      )}
    </svg>
  )
}

/** A frame around what is read, along its own border where it is no rectangle. */
function Frame({ rect, outline }: Pick<DrawingSpot, 'rect'> & { readonly outline: DrawingSpot['outline'] }) {
  const look = { fill: 'none', stroke: palette.ink, strokeWidth: 3 }
  if (!outline) return <rect {...rect} {...look} strokeWidth={2} />
  return <path d={outline.map((ring) => `M${ring.join(' ')}Z`).join('')} {...look} />
}

interface CursorLineProps {
  readonly points?: readonly { readonly x: number; readonly y: number }[]
  /** Told once the line stands. */
  readonly onDrawn?: () => void
}

/** The line through the quarter that is read. */
export function CursorLine({ points, onDrawn }: CursorLineProps) {
  const [from, to] = points ?? []
  useEffect(() => onDrawn?.(), [onDrawn])
  return from && to ? <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} stroke={palette.muted} /> : null
}

/** The ring around the figure that is read. */
export function CursorRing({ cx, cy }: { readonly cx?: number; readonly cy?: number }) {
  return <circle cx={cx} cy={cy} r={8} fill="none" stroke={palette.ink} strokeWidth={2} />
}
