import { palette } from './palette.ts'
import { type Primitive, type Rect, linePath } from '../paper/primitive.ts'
import type { ResolvedTrend } from './resolved-trend.ts'

/** Where the axes of a picture stand. */
export interface AxesFrame {
  readonly plot: Rect
  readonly xOf: (quarter: number) => number
  readonly yOf: (value: number) => number
  readonly fontSize: number
}

/** Horizontal grid, base line and the labels of both axes, for outputs that have no axes of their own. */
export function axes(chart: ResolvedTrend, { plot, xOf, yOf, fontSize }: AxesFrame): readonly Primitive[] {
  const base = plot.y + plot.height
  const label = { type: 'text', size: fontSize, weight: 400, fill: palette.muted } as const
  return [
    ...chart.y.ticks.flatMap(({ value, label: text }): readonly Primitive[] => [
      {
        type: 'path',
        d: linePath(plot.x, yOf(value), plot.x + plot.width, yOf(value)),
        stroke: value === 0 ? palette.muted : palette.rule,
        strokeWidth: 1,
      },
      { ...label, x: plot.x - fontSize * 0.5, y: yOf(value) + fontSize * 0.35, text, anchor: 'end' },
    ]),
    ...chart.x.ticks.flatMap(({ x, label: text, year }): readonly Primitive[] => [
      { type: 'path', d: linePath(xOf(x), base, xOf(x), base + 5), stroke: palette.muted, strokeWidth: 1 },
      { ...label, x: xOf(x), y: base + fontSize * 1.4, text, anchor: 'middle' },
      ...(year === undefined
        ? []
        : [{ ...label, x: xOf(x), y: base + fontSize * 2.7, text: year, anchor: 'middle', weight: 600 } as const]),
    ]),
  ]
}
