import { type KeyboardEvent, useMemo, useState } from 'react'
import { Brush, LineChart } from 'recharts'
import { type Quarter, type QuarterRange, quartersOf } from '../../domain/period.ts'
import { periodText } from '../../i18n/date-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { Rect } from '../../paper/primitive.ts'
import { palette } from '../palette.ts'
import { BrushHandle } from './BrushHandle.tsx'
import styles from './Chart.module.css'

export interface QuarterBrushProps {
  readonly texts: Texts
  /** The quarters there are. */
  readonly choosable: QuarterRange
  /** Those that are shown. */
  readonly range: QuarterRange
  /** Told when the brush is let go and others are wanted. */
  readonly onRange: (range: QuarterRange) => void
  /** The width of the surface and the plot above, in pixels. */
  readonly width: number
  readonly plot: Pick<Rect, 'x' | 'width'>
}

/** Numbers of the first and last quarter that the handles stand at. */
interface Ends {
  readonly first: number
  readonly last: number
}

const heightPx = 22
const handlePx = 12

/** A strip with all quarters there are: its handles, or the arrow keys on them, choose which ones the chart shows. */
export function QuarterBrush({ texts, choosable, range, onRange, width, plot }: QuarterBrushProps) {
  const words = texts.messages.progress
  const quarters = useMemo(() => quartersOf(withinBoth(choosable, range)), [choosable, range])
  const shown: Ends = { first: quarters.indexOf(range.first), last: quarters.indexOf(range.last) }
  const [moved, setMoved] = useState<Ends>()
  const ends = moved ?? shown
  const names = useMemo(() => quarters.map((quarter) => periodText(texts, quarter)), [texts, quarters])
  // Anew each time the handles are let go: they then jump to the quarters they stand for.
  const [releases, setReleases] = useState(0)
  // oxlint-disable-next-line react/exhaustive-deps -- the number of releases is what asks for the same quarters anew
  const data = useMemo(() => quarters.map((quarter) => ({ quarter })), [quarters, releases])
  const release = (): void => {
    if (!moved) return
    setMoved(undefined)
    setReleases((count) => count + 1)
    if (moved.first === shown.first && moved.last === shown.last) return
    const [first, last] = [quarters[moved.first], quarters[moved.last]]
    if (first && last) onRange({ first, last })
  }
  const leaveToBrowser = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) event.stopPropagation()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the sliders inside are the library's: their keys pass here
    <fieldset
      className={styles.brush}
      aria-label={words.brush}
      onKeyDownCapture={leaveToBrowser}
      onKeyUp={release}
      onBlur={release}
    >
      <div className={styles.brushed} style={{ width: plot.width, marginLeft: plot.x }}>
        {/* The handles tell how far each of them can go. */}
        <span aria-hidden="true">{names[0]}</span>
        <p>{words.brushed({ first: names[ends.first] ?? '', last: names[ends.last] ?? '' })}</p>
        <span aria-hidden="true">{names.at(-1)}</span>
      </div>
      <LineChart width={width} height={heightPx + 2} data={data} accessibilityLayer={false}>
        <Brush
          dataKey="quarter"
          x={plot.x}
          y={1}
          width={plot.width}
          height={heightPx}
          startIndex={shown.first}
          endIndex={shown.last}
          travellerWidth={handlePx}
          traveller={<BrushHandle names={names} first={ends.first} last={ends.last} words={words} />}
          fill={palette.paper}
          stroke={palette.muted}
          tickFormatter={() => ''}
          onChange={({ startIndex, endIndex }) => setMoved({ first: startIndex ?? 0, last: endIndex ?? 0 })}
          onDragEnd={release}
        />
      </LineChart>
    </fieldset>
  )
}

/** An address may ask for quarters before or after those with figures. */
function withinBoth(one: QuarterRange, other: QuarterRange): QuarterRange {
  const least = (a: Quarter, b: Quarter): Quarter => (a < b ? a : b)
  const most = (a: Quarter, b: Quarter): Quarter => (a < b ? b : a)
  return { first: least(one.first, other.first), last: most(one.last, other.last) }
}
