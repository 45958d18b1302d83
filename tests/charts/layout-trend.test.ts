import { describe, expect, test } from 'vitest'
import type { TrendSpec } from '../../src/charts/trend-spec.ts'
import { type TrendFrame, layoutTrend, trendLegend } from '../../src/charts/layout-trend.ts'
import { palette } from '../../src/charts/palette.ts'
import { trendPlot } from '../../src/charts/picture/trend-plot.ts'
import { quarter } from '../domain/small-dataset.ts'
import { cornersOf, extentOf, gap, isPath, isText, measure, point, resolved, series, spec } from './small-chart.ts'
import { typeOf } from '../domain/small-vocabulary.ts'

const frame: TrendFrame = {
  x: 20,
  y: 10,
  width: 800,
  height: 400,
  sizes: { text: 13, small: 12 },
  markRadius: 4,
  measure,
}
const layout = (of: TrendSpec, own: Partial<TrendFrame> = {}) => {
  const chart = resolved(of)
  return { chart, drawing: layoutTrend(chart, { ...frame, ...own }) }
}
const two = spec(
  [series([point(3), point(0), gap(), point(5)]), series([point(1), gap(), gap(), point(4)], { id: 'b' })],
  {
    current: quarter('2023-Q2'),
  },
)

describe('the drawing of a trend', () => {
  test('has axes, marks and names inside its frame', () => {
    const { drawing } = layout(two)
    for (const text of drawing.primitives.filter(isText)) {
      expect(extentOf(text).left).toBeGreaterThanOrEqual(frame.x)
      expect(extentOf(text).right).toBeLessThanOrEqual(frame.x + frame.width)
      expect(text.y).toBeLessThanOrEqual(frame.y + frame.height)
    }
    const plot = drawing.plot!
    const across = drawing.primitives
      .filter(isPath)
      .filter(({ d }) => cornersOf(d)[0]!.x === Math.round(plot.x * 100) / 100 && cornersOf(d)[1]!.x > plot.x + 400)
    expect(across.length).toBeGreaterThanOrEqual(5)
  })

  test('is the same on the screen and in a picture of the same sizes', () => {
    const { chart, drawing } = layout(two, { lineScale: 1, markRadius: 12 * 0.34 })
    const sizes = { text: 13, small: 12, leastOfRows: 12, measure }
    expect(trendPlot(chart).paint(frame, sizes, frame.height)).toEqual(drawing.primitives)
  })

  test('has a spot for each quarter of each series, with its reading and the middle of its mark', () => {
    const { chart, drawing } = layout(two)
    const plot = drawing.plot!
    expect(drawing.spots.map(({ row, column }) => [row, column])).toEqual(
      [0, 1].flatMap((row) => [0, 1, 2, 3].map((column) => [row, column])),
    )
    expect(drawing.spots.map(({ reading }) => reading)).toEqual(chart.series.flatMap(({ readings }) => readings))
    const step = plot.width / 4
    const [first, zero, missing] = drawing.spots
    expect(first!.point!.x).toBeCloseTo(plot.x + step / 2)
    expect(first!.point!.y).toBeCloseTo(plot.y + plot.height * 0.4)
    expect(zero!.point!.y).toBeCloseTo(plot.y + plot.height)
    expect(missing).not.toHaveProperty('point')
    expect(missing!.rect).toEqual({ x: plot.x + 2 * step, y: plot.y, width: step, height: plot.height })
  })

  test("begins to be read at the page's quarter of the first series, or at its last one", () => {
    expect(layout(two).drawing.start).toMatchObject({ row: 0, column: 1 })
    const without = spec([series([point(1), point(2)])])
    expect(layout(without).drawing.start).toMatchObject({ row: 0, column: 1 })
    expect(layout(spec([])).drawing).not.toHaveProperty('start')
  })

  test('puts the series that is read above the others in lacquer, and nothing else changes its place', () => {
    const { drawing } = layout(two)
    const read = drawing.whileRead!(1)
    const last = read.filter(isPath).filter(({ fill }) => fill !== undefined && fill !== 'none')
    expect(last.slice(-2).map(({ fill }) => fill)).toEqual([palette.lacquer, palette.lacquer])
    expect(read.filter(isText).map(({ x, y, text }) => [x, y, text])).toEqual(
      drawing.primitives.filter(isText).map(({ x, y, text }) => [x, y, text]),
    )
    expect(drawing.whileRead!(7)).toEqual(drawing.primitives)
  })
})

describe('a trend too narrow for names at the ends of its lines', () => {
  const long = { name: 'Huyện có tên gọi dài hơn mọi tên khác', type: typeOf('huyện') } as const
  const of = spec([series([point(3), point(4)], { area: long }), series([gap(), gap()], { id: 'b' })])

  test('keeps its plot and names them in its legend, those without figures not at all', () => {
    const { chart, drawing } = layout(of, { width: 360 })
    expect(drawing.legend!.map(({ kind, label }) => [kind, label])).toEqual([['series', `${long.name} 04`]])
    expect(drawing.plot!.width).toBeGreaterThan(300)
    expect(drawing.primitives.filter(isText).some(({ text }) => text.includes('dài hơn'))).toBe(false)
    expect(trendLegend(chart, { ...frame, width: 360 })).toEqual(drawing.legend)
  })

  test('has no such legend where there is room', () => {
    expect(layout(of).drawing.legend).toEqual([])
    expect(trendLegend(resolved(of), frame)).toEqual([])
  })
})
