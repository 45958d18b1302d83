import { type PointShape, palette } from './palette.ts'
import { type PathPrimitive, linePath } from '../paper/primitive.ts'
import type { ResolvedMark } from './resolved-trend.ts'
import { shapePath } from './shape-path.ts'

/** The pale opacity of what is illustrative. */
export const sampleOpacity = 0.62

/**
 * The mark of a figure: filled when final, hollow when provisional, ringed when revised, hollow with a bar when not
 * published, a dashed square for a total that lacks areas, hollow with a dot when carried over to other areas, dashed when
 * estimated so; paler when illustrative. `radius` in pixels.
 */
export function markPrimitive(
  { style, isSample }: Pick<ResolvedMark, 'style' | 'isSample'>,
  look: {
    readonly x: number
    readonly y: number
    readonly shape: PointShape
    readonly colour: string
    readonly radius: number
    /** Whether an edge of paper tells it from what it lies on. */
    readonly hasEdge?: boolean
  },
): PathPrimitive {
  const { x, y, shape, colour, radius, hasEdge = true } = look
  const d = shapePath(shape, x, y, radius)
  const opacity = isSample ? { opacity: sampleOpacity } : {}
  switch (style) {
    case 'provisional':
      return { type: 'path', d, fill: palette.paper, stroke: colour, strokeWidth: 1.75, ...opacity }
    case 'partial':
      return {
        type: 'path',
        d: shapePath('square', x, y, radius),
        fill: palette.paper,
        stroke: colour,
        strokeWidth: 1.5,
        dash: '2 2',
        ...opacity,
      }
    case 'carried':
    case 'estimated': {
      const dot = shapePath('circle', x, y, radius * 0.25)
      return {
        type: 'path',
        d: `${shapePath(shape, x, y, radius * 1.2)}${dot}`,
        fill: palette.paper,
        stroke: colour,
        strokeWidth: 1.5,
        ...(style === 'estimated' ? { dash: '2 1.5' } : {}),
        ...opacity,
      }
    }
    case 'revised': {
      const ring = shapePath('circle', x, y, radius * 1.8)
      return { type: 'path', d: `${d}${ring}`, fill: 'none', stroke: colour, strokeWidth: 1.5, ...opacity }
    }
    case 'draft':
      return {
        type: 'path',
        d: `${d}${linePath(x - radius, y, x + radius, y)}`,
        fill: palette.paper,
        stroke: colour,
        strokeWidth: 1.5,
      }
    case 'final':
      return {
        type: 'path',
        d,
        fill: colour,
        ...(hasEdge ? { stroke: palette.paper, strokeWidth: 1 } : {}),
        ...opacity,
      }
  }
}
