import { type PathPrimitive, linePath } from '../paper/primitive.ts'
import { palette } from './palette.ts'

/** The path of a small cross around a centre; `arm` is half its width in pixels. */
export function crossPath(x: number, y: number, arm: number): string {
  return `${linePath(x - arm, y - arm, x + arm, y + arm)}${linePath(x - arm, y + arm, x + arm, y - arm)}`
}

/** The sign of a figure that is missing for a reason that has to be told. Nothing else in a drawing is a cross of lines. */
export function missingSign(x: number, y: number, arm: number): PathPrimitive {
  return { type: 'path', d: crossPath(x, y, arm), stroke: palette.muted, strokeWidth: 1.5 }
}
