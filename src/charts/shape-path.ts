import type { PointShape } from './palette.ts'
import { px } from '../paper/primitive.ts'

/** The closed path of a point's shape around a centre; `radius` in pixels, shapes of about equal weight. */
export function shapePath(shape: PointShape, x: number, y: number, radius: number): string {
  const polygon = (corners: readonly (readonly [number, number])[]): string =>
    `M${corners.map(([dx, dy]) => `${px(x + dx * radius)} ${px(y + dy * radius)}`).join('L')}Z`
  switch (shape) {
    case 'circle':
      return `M${px(x - radius)} ${px(y)}a${px(radius)} ${px(radius)} 0 1 0 ${px(2 * radius)} 0a${px(radius)} ${px(radius)} 0 1 0 ${px(-2 * radius)} 0Z`
    case 'square':
      return polygon([
        [-0.9, -0.9],
        [0.9, -0.9],
        [0.9, 0.9],
        [-0.9, 0.9],
      ])
    case 'triangle':
      return polygon([
        [0, -1.2],
        [1.1, 0.8],
        [-1.1, 0.8],
      ])
    case 'down-triangle':
      return polygon([
        [0, 1.2],
        [1.1, -0.8],
        [-1.1, -0.8],
      ])
    case 'diamond':
      return polygon([
        [0, -1.3],
        [1.3, 0],
        [0, 1.3],
        [-1.3, 0],
      ])
    case 'cross':
      return polygon([
        [-0.35, -1.1],
        [0.35, -1.1],
        [0.35, -0.35],
        [1.1, -0.35],
        [1.1, 0.35],
        [0.35, 0.35],
        [0.35, 1.1],
        [-0.35, 1.1],
        [-0.35, 0.35],
        [-1.1, 0.35],
        [-1.1, -0.35],
        [-0.35, -0.35],
      ])
    case 'hexagon':
      return polygon([
        [-0.55, -1],
        [0.55, -1],
        [1.1, 0],
        [0.55, 1],
        [-0.55, 1],
        [-1.1, 0],
      ])
  }
}
