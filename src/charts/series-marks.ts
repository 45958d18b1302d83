import { type PathPrimitive, type Primitive, linePath, px } from '../paper/primitive.ts'
import { markPrimitive, sampleOpacity } from './mark-primitive.ts'
import { noteSign } from './note-sign.ts'
import { palette } from './palette.ts'
import type { ResolvedMark, ResolvedSegment, ResolvedSeries } from './resolved-trend.ts'

/** What a trend and a small picture need to draw a series. */
export interface SeriesFrame {
  readonly xOf: (quarter: number) => number
  readonly yOf: (value: number) => number
  readonly fontSize: number
  /** The size of what is said beside its marks. */
  readonly small: number
  readonly markRadius: number
  /** How much wider than on the screen its lines are; 1 where absent. */
  readonly lineScale?: number
  /** The series that is read at the moment; it is drawn above all others. */
  readonly active?: string
}

/** Where marks are closer than so many of their radii, edges of paper would cut a solid line into dashes. */
const leastStep = 8

/** One series without its label: spans, lines with their gaps, marks by state. */
export function seriesMarks(series: ResolvedSeries, frame: SeriesFrame): readonly Primitive[] {
  const hasEdge = frame.xOf(1) - frame.xOf(0) >= frame.markRadius * leastStep
  return [
    ...spans(series, frame),
    ...lines(series, frame),
    ...series.marks.flatMap((mark) => noteSigns(mark, frame)),
    ...series.marks.map((mark) =>
      markPrimitive(mark, {
        x: frame.xOf(mark.x),
        y: frame.yOf(mark.y),
        shape: series.shape,
        colour: series.id === frame.active ? palette.lacquer : series.colour,
        hasEdge,
        radius: frame.markRadius * { chosen: 1, target: 0.85, further: 0.85, context: 0.6 }[series.role],
      }),
    ),
  ]
}

/** Above and beside its mark, so that it covers neither the mark nor a flat line. */
function noteSigns(mark: ResolvedMark, { xOf, yOf, markRadius }: SeriesFrame): readonly Primitive[] {
  if (!mark.isNoted) return []
  return [noteSign(xOf(mark.x) + markRadius * 1.5, yOf(mark.y) - markRadius * 1.9, markRadius * 0.8)]
}

function spans(
  series: ResolvedSeries,
  { xOf, yOf, fontSize, small, lineScale = 1 }: SeriesFrame,
): readonly Primitive[] {
  return series.spans.flatMap((span): readonly Primitive[] => {
    const step = xOf(1) - xOf(0)
    const [left, right, y] = [xOf(span.firstX) - step * 0.35, xOf(span.lastX) + step * 0.35, yOf(span.y)]
    const opacity = span.isSample ? sampleOpacity : 1
    const tick = fontSize * 0.35
    return [
      {
        type: 'path',
        d: `${linePath(left, y - tick, left, y + tick)}${linePath(left, y, right, y)}${linePath(right, y - tick, right, y + tick)}`,
        stroke: series.colour,
        strokeWidth: series.widthPx * lineScale,
        opacity,
      },
      ...(series.role === 'chosen'
        ? [
            {
              type: 'text',
              x: left,
              y: y - fontSize * 0.7,
              text: span.label,
              size: small,
              weight: 400,
              anchor: 'start',
              fill: palette.ink,
              hasHalo: true,
            } as const,
          ]
        : []),
    ]
  })
}

/**
 * The lines of a series: one path for each look it has, so that dashes run on from quarter to quarter and what is pale is
 * nowhere drawn twice. The corners lie under marks that are wider than they are.
 */
function lines(series: ResolvedSeries, { xOf, yOf, active, lineScale = 1 }: SeriesFrame): readonly Primitive[] {
  const isActive = series.id === active
  const dashOf = (isProvisional: boolean): string =>
    (isProvisional && series.dash === '' ? '6 4' : series.dash)
      .split(' ')
      .map((part) => (part === '' ? part : px(Number(part) * lineScale)))
      .join(' ')
  return byLook(series.segments).map(([{ isProvisional, isSample }, segments]): PathPrimitive => {
    const dash = dashOf(isProvisional)
    return {
      type: 'path',
      d: segments
        .map(({ from, to }, index) => {
          const start = segments[index - 1]?.to.x === from.x ? '' : `M${px(xOf(from.x))} ${px(yOf(from.y))}`
          return `${start}L${px(xOf(to.x))} ${px(yOf(to.y))}`
        })
        .join(''),
      stroke: isActive ? palette.lacquer : series.colour,
      strokeWidth: (isActive ? Math.max(2.5, series.widthPx) : series.widthPx) * lineScale,
      ...(dash === '' ? {} : { dash }),
      ...(isSample && !isActive ? { opacity: sampleOpacity } : {}),
    }
  })
}

/** Segments that look alike, each group with its first, in the order in which they are met from left to right. */
function byLook(
  segments: readonly ResolvedSegment[],
): readonly (readonly [ResolvedSegment, readonly ResolvedSegment[]])[] {
  const groups: [ResolvedSegment, ResolvedSegment[]][] = []
  for (const segment of segments) {
    const own = groups.find(
      ([{ isProvisional, isSample }]) => isProvisional === segment.isProvisional && isSample === segment.isSample,
    )
    if (own) own[1].push(segment)
    else groups.push([segment, [segment]])
  }
  return groups
}
