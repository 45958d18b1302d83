import { type PathPrimitive, linePath } from '../paper/primitive.ts'
import { palette } from './palette.ts'

/** The sign of a figure of which something is to be known, behind its number. */
export const noteSignText = '*'

/** The same sign drawn around a centre, where no number stands; `arm` is half its height in pixels. */
export function noteSign(x: number, y: number, arm: number): PathPrimitive {
  const strokes = [90, 30, 150].map((degrees) => {
    const angle = (degrees * Math.PI) / 180
    const [across, up] = [Math.cos(angle) * arm, Math.sin(angle) * arm]
    return linePath(x - across, y - up, x + across, y + up)
  })
  return { type: 'path', d: strokes.join(''), stroke: palette.ink, strokeWidth: 1.25 }
}
