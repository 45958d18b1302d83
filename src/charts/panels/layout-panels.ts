import type { Drawing, DrawingSpot } from '../drawing.ts'
import { palette } from '../palette.ts'
import { seriesMarks } from '../series-marks.ts'
import { missingSigns } from '../trend-marks.ts'
import { type Primitive, type Rect, linePath } from '../../paper/primitive.ts'
import { type RowsFrame, smallOf } from '../rows/row-grid.ts'
import { wrapText } from '../../paper/wrap-text.ts'
import type { ResolvedPanel, ResolvedPanels } from './resolve-panels.ts'

/** The least width and height of a small picture's plot, and the space around it, in ems. */
const leastEms = { screen: { width: 13, height: 6.5 }, picture: { width: 11.5, height: 3.8 } } as const
const greatestHeightEms = 15.6
const gutterEms = 1.6
/** Below a name, for the names of quarters below a plot, and between two rows. */
const belowTitleEms = 0.9
const axisHeightEms = 1.7
const betweenRowsEms = 1

/** The size of the labels of its axes, in ems. */
const labelEms = 0.85

/**
 * Small pictures in rows and columns; they spread over the free height. In a picture, which is seen whole, the quarters stand
 * once a column, below its last plot.
 */
export function layoutPanels(chart: ResolvedPanels, frame: RowsFrame): Drawing {
  const { fontSize, measure, width } = frame
  const count = chart.panels.length
  const place = frame.free === undefined ? 'screen' : 'picture'
  const least = leastEms[place]
  const most = Math.max(1, Math.floor((width + fontSize * gutterEms) / (fontSize * (least.width + gutterEms))))
  const rows = Math.max(1, Math.ceil(count / most))
  const columns = Math.max(1, Math.ceil(count / rows))
  const panelWidth = (width - fontSize * gutterEms * (columns - 1)) / columns
  const titles = chart.panels.map((panel) => titleLines(panel, panelWidth, frame))
  const titleHeight = Math.max(1, ...titles.map(({ length }) => length)) * fontSize * 1.3 + fontSize * belowTitleEms
  const axisHeight = fontSize * axisHeightEms
  const axes = place === 'screen' ? rows : 1
  const around = titleHeight + fontSize * betweenRowsEms
  const free = ((frame.free ?? 0) - rows * around - axes * axisHeight) / rows
  const plotHeight = Math.max(least.height * fontSize, Math.min(fontSize * greatestHeightEms, free))
  const step = around + plotHeight + (place === 'screen' ? axisHeight : 0)
  const size = smallOf(frame, labelEms)
  const drawn = chart.panels.map((panel, index) => {
    const valueWidth = Math.max(...panel.y.ticks.map(({ label }) => measure(label, size, 400))) + fontSize * 0.4
    const x = frame.x + (index % columns) * (panelWidth + fontSize * gutterEms)
    const y = frame.y + Math.floor(index / columns) * step
    const plot = { x: x + valueWidth, y: y + titleHeight, width: panelWidth - valueWidth, height: plotHeight }
    const isLast = place === 'screen' || index + columns >= count
    return { panel, index, x, y, plot, lines: titles[index]!, isLast }
  })
  return {
    width,
    height: count === 0 ? 0 : rows * step + (place === 'screen' ? 0 : axisHeight),
    primitives: drawn.flatMap(({ panel, x, y, plot, lines, isLast }) => [
      ...lines.map((text, line): Primitive => ({
        type: 'text',
        x,
        y: y + fontSize * (1.2 + line * 1.3),
        text,
        size: fontSize,
        weight: 600,
        anchor: 'start',
        fill: panel.series.role === 'chosen' ? palette.lacquer : palette.ink,
      })),
      ...inside(panel, plot, frame),
      ...(isLast ? quarterNames(chart, plot, frame) : []),
    ]),
    spots: drawn.flatMap(({ panel, index, plot }) => spots(chart, panel, index, plot)),
  }
}

/** The area with its last figure, in the lines they need. */
function titleLines({ series }: ResolvedPanel, width: number, { fontSize, measure }: RowsFrame): readonly string[] {
  const words = series.lastValue === undefined ? series.label : `${series.label}: ${series.lastValue}`
  return wrapText(words, width, (text) => measure(text, fontSize, 600))
}

function inside(panel: ResolvedPanel, plot: Rect, rowsFrame: RowsFrame): readonly Primitive[] {
  const { fontSize } = rowsFrame
  const size = smallOf(rowsFrame, labelEms)
  const { first, last, ticks } = panel.y
  const quarters = panel.series.readings.length
  const xOf = (quarter: number): number => plot.x + (plot.width / Math.max(1, quarters)) * (quarter + 0.5)
  const yOf = (value: number): number => plot.y + plot.height * (1 - (value - first) / (last - first))
  // What lies below zero is seen by the line of zero between the ends; its label only where it touches neither of theirs.
  const shown = ticks.filter(({ value }, index) => index === 0 || index === ticks.length - 1 || value === 0)
  const hasRoom = (value: number): boolean =>
    shown.every((each) => each.value === value || Math.abs(yOf(each.value) - yOf(value)) > size * 1.2)
  const frame = { plot, xOf, yOf, fontSize: size, small: size, markRadius: fontSize * 0.22 }
  const label = { type: 'text', size, weight: 400, fill: palette.muted } as const
  return [
    ...shown.flatMap(({ value, label: text }, index): readonly Primitive[] => [
      {
        type: 'path',
        d: linePath(plot.x, yOf(value), plot.x + plot.width, yOf(value)),
        stroke: value === 0 ? palette.muted : palette.rule,
        strokeWidth: value === 0 ? 1 : 0.75,
      },
      ...(index === 0 || index === shown.length - 1 || hasRoom(value)
        ? [{ ...label, x: plot.x - fontSize * 0.3, y: yOf(value) + size * 0.35, text, anchor: 'end' } as const]
        : []),
    ]),
    ...panel.breaks.map((at): Primitive => ({
      type: 'path',
      d: linePath((xOf(at - 1) + xOf(at)) / 2, plot.y, (xOf(at - 1) + xOf(at)) / 2, plot.y + plot.height),
      stroke: palette.muted,
      strokeWidth: 1,
      dash: '2 4',
    })),
    ...seriesMarks(panel.series, frame),
    ...missingSigns([panel.series], frame),
  ]
}

/** The first and the last quarter below a plot. */
function quarterNames({ x: { periods } }: ResolvedPanels, plot: Rect, frame: RowsFrame): readonly Primitive[] {
  const [first, last] = [periods[0], periods[periods.length - 1]]
  if (periods.length < 2 || first === undefined || last === undefined) return []
  const size = smallOf(frame, labelEms)
  const look = { type: 'text', size, weight: 400, fill: palette.muted, y: plot.y + plot.height + size * 1.5 } as const
  // Below a narrow plot the first name begins as far left as the last one leaves it no room.
  const both = frame.measure(`${first} ${last} `, size, 400)
  const right = plot.x + plot.width
  return [
    { ...look, x: Math.min(plot.x, right - both), text: first, anchor: 'start' },
    { ...look, x: right, text: last, anchor: 'end' },
  ]
}

function spots(chart: ResolvedPanels, { series }: ResolvedPanel, row: number, plot: Rect): readonly DrawingSpot[] {
  const step = plot.width / Math.max(1, chart.x.periods.length)
  return series.readings.map((reading, column) => ({
    rect: { x: plot.x + column * step, y: plot.y, width: step, height: plot.height },
    row,
    column,
    reading,
    table: series.tables[column]!,
  }))
}
