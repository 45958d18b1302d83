import { sampleOpacity } from './mark-primitive.ts'
import { palette } from './palette.ts'
import { type Primitive, linePath, rectPath } from '../paper/primitive.ts'
import type { ResolvedCell } from './resolved-comparison.ts'

/**
 * A bar from the zero line `x` to a value on either side of it: solid when final, hollow when provisional, dashed for a
 * total that lacks areas, framed twice when revised, with a line along it when carried over to other areas (dashed when
 * estimated), paler when illustrative. A zero is a stroke on the zero line, so that it is never nothing.
 */
export function barPrimitives(
  { y, style, isSample }: Pick<Extract<ResolvedCell, { kind: 'value' }>, 'y' | 'style' | 'isSample'>,
  {
    x,
    top,
    height,
    colour,
    xOf,
  }: {
    readonly x: number
    readonly top: number
    readonly height: number
    readonly colour: string
    readonly xOf: (value: number) => number
  },
): readonly Primitive[] {
  const [left, width] = [Math.min(x, xOf(y)), Math.abs(xOf(y) - x)]
  const opacity = isSample ? { opacity: sampleOpacity } : {}
  if (width < 1)
    return [{ type: 'path', d: linePath(x, top, x, top + height), stroke: colour, strokeWidth: 3, ...opacity }]
  const d = rectPath(left, top, width, height)
  switch (style) {
    case 'final':
      return [{ type: 'path', d, fill: colour, ...opacity }]
    case 'provisional':
      return [{ type: 'path', d, fill: palette.paper, stroke: colour, strokeWidth: 1.5, ...opacity }]
    case 'draft': {
      // Two frames, one within the other.
      const inset = Math.min(3, width / 3, height / 3)
      return [
        {
          type: 'path',
          d: `${d}${rectPath(left + inset, top + inset, width - 2 * inset, height - 2 * inset)}`,
          fill: palette.paper,
          stroke: colour,
          strokeWidth: 1.25,
        },
      ]
    }
    case 'partial':
      return [{ type: 'path', d, fill: palette.paper, stroke: colour, strokeWidth: 1.25, dash: '3 2', ...opacity }]
    case 'carried':
    case 'estimated': {
      const middle = top + height / 2
      return [
        {
          type: 'path',
          d: `${d}${linePath(left, middle, left + width, middle)}`,
          fill: palette.paper,
          stroke: colour,
          strokeWidth: 1.5,
          ...(style === 'estimated' ? { dash: '5 2' } : {}),
          ...opacity,
        },
      ]
    }
    case 'revised': {
      const frame = rectPath(y < 0 ? left - 2.5 : left, top - 2, width + 2.5, height + 4)
      return [
        { type: 'path', d, fill: colour, ...opacity },
        { type: 'path', d: frame, fill: 'none', stroke: colour, strokeWidth: 1, ...opacity },
      ]
    }
  }
}
