import { barPrimitives } from './bar-primitives.ts'
import { markPrimitive } from './mark-primitive.ts'
import { missingSign } from './missing-sign.ts'
import { noteSign } from './note-sign.ts'
import { palette } from './palette.ts'
import { type MeasureText, type Primitive, linePath, rectPath } from '../paper/primitive.ts'
import type { LegendEntry, MarkStyle } from './resolved-trend.ts'
import { shapePath } from './shape-path.ts'
import { wrapText } from '../paper/wrap-text.ts'

const lineHeight = 1.3

/** The sign of one kind of mark around a centre, as it looks in the plot. */
export function legendSign(
  { kind, colour = palette.ink, shape = 'circle', dash: state, isBar }: Omit<LegendEntry, 'label'>,
  x: number,
  y: number,
  radius: number,
): readonly Primitive[] {
  const dash = state ?? ''
  const [left, right] = [x - radius * 2, x + radius * 2]
  const stateSign = (style: MarkStyle, isSample = false): readonly Primitive[] => {
    // The ring and the frame of what was revised are wider than other marks: here all have to fit their line.
    const size = style === 'revised' ? radius * 0.75 : radius
    if (!isBar) return [markPrimitive({ style, isSample }, { x, y, shape: 'circle', colour, radius: size })]
    const xOf = (value: number): number => (value === 0 ? left : right)
    return barPrimitives({ y: 1, style, isSample }, { x: left, top: y - size, height: size * 2, colour, xOf })
  }
  switch (kind) {
    case 'final':
    case 'provisional':
    case 'draft':
    case 'partial':
    case 'carried':
    case 'estimated':
    case 'revised':
      return stateSign(kind)
    case 'sample':
      return stateSign('final', true)
    case 'current':
      return [{ type: 'path', d: shapePath('circle', x, y, radius * 1.15), fill: colour }]
    case 'base':
      return [{ type: 'path', d: shapePath('diamond', x, y, radius), fill: colour }]
    case 'bar':
      return [{ type: 'path', d: rectPath(left, y - radius, right - left, radius * 2), fill: colour }]
    case 'area':
      return [
        {
          type: 'path',
          d: rectPath(x - radius * 2, y - radius * 1.2, radius * 4, radius * 2.4),
          fill: colour,
          // The frame of a state, whole or dashed, is darker than the border of any area.
          stroke: state === undefined ? palette.muted : palette.ink,
          strokeWidth: 1,
          ...(dash === '' ? {} : { dash }),
        },
      ]
    case 'series':
      return [
        {
          type: 'path',
          d: linePath(x - radius * 2.4, y, x + radius * 2.4, y),
          stroke: colour,
          strokeWidth: 1.75,
          ...(dash === '' ? {} : { dash }),
        },
        { type: 'path', d: shapePath(shape, x, y, radius), fill: colour },
      ]
    case 'mark':
      return [{ type: 'path', d: shapePath(shape, x, y, radius * 1.15), fill: colour }]
    case 'across':
      return [{ type: 'path', d: linePath(x, y - radius * 1.6, x, y + radius * 1.6), stroke: colour, strokeWidth: 2.5 }]
    case 'noted':
      return [noteSign(x, y, radius)]
    case 'missing':
      return [missingSign(x, y, radius)]
    case 'range':
    case 'year':
      return [
        {
          type: 'path',
          d: `${linePath(left, y - radius, left, y + radius)}${linePath(left, y, right, y)}${linePath(right, y - radius, right, y + radius)}`,
          stroke: colour,
          strokeWidth: 1.75,
        },
      ]
  }
}

/** The legend of marks in rows within a width; returns its primitives and its height. */
export function layoutLegend(
  legend: readonly LegendEntry[],
  frame: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly fontSize: number
    readonly measure: MeasureText
  },
): { readonly primitives: readonly Primitive[]; readonly height: number } {
  const { fontSize, measure } = frame
  const rowHeight = fontSize * 1.6
  const radius = fontSize * 0.32
  let [x, y] = [frame.x, frame.y]
  const primitives = legend.flatMap((entry): readonly Primitive[] => {
    const indent = fontSize * 1.8
    // Only a label wider than a whole row has several lines.
    const lines = wrapText(entry.label, frame.width - indent, (text) => measure(text, fontSize, 400))
    const width = indent + Math.max(...lines.map((line) => measure(line, fontSize, 400)))
    if (x > frame.x && x + width > frame.x + frame.width) [x, y] = [frame.x, y + rowHeight]
    const [left, top] = [x, y]
    x += width + fontSize * 1.2
    y += (lines.length - 1) * fontSize * lineHeight
    return [
      ...legendSign(entry, left + fontSize * 0.7, top + fontSize * 0.65, radius),
      ...lines.map((text, line): Primitive => ({
        type: 'text',
        x: left + indent,
        y: top + fontSize * (1 + line * lineHeight),
        text,
        size: fontSize,
        weight: 400,
        anchor: 'start',
        fill: palette.muted,
      })),
    ]
  })
  return { primitives, height: legend.length === 0 ? 0 : y - frame.y + rowHeight }
}
