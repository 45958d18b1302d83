import { describe, expect, test } from 'vitest'
import type { TrendSpec } from '../../src/charts/trend-spec.ts'
import { type MarksFrame, labelColumnWidth, trendMarks } from '../../src/charts/trend-marks.ts'
import { palette } from '../../src/charts/palette.ts'
import type { PathPrimitive, Primitive } from '../../src/paper/primitive.ts'
import { quarterPlus } from '../../src/domain/period.ts'
import { period, quarter } from '../domain/small-dataset.ts'
import { cornersOf, extentOf, gap, isPath, isText, measure, point, resolved, series, spec } from './small-chart.ts'
import { typeOf } from '../domain/small-vocabulary.ts'

const plot = { x: 100, y: 50, width: 400, height: 300 }
const base = plot.y + plot.height

const layout = (of: TrendSpec, active?: string) => {
  const chart = resolved(of)
  const frame: MarksFrame = {
    plot,
    xOf: (x) => plot.x + ((x + 0.5) * plot.width) / chart.x.periods.length,
    yOf: (y) => base - (y / chart.y.last) * plot.height,
    fontSize: 14,
    small: 12,
    markRadius: 5,
    measure,
    ...(active === undefined ? {} : { active }),
  }
  return { chart, frame, primitives: trendMarks(chart, frame) }
}
const trendMarksOf = (of: TrendSpec): readonly Primitive[] => layout(of).primitives
const filled = (primitives: readonly Primitive[], fill: string): readonly PathPrimitive[] =>
  primitives.filter(isPath).filter((path) => path.fill === fill)
const lines = (primitives: readonly Primitive[], stroke: string): readonly PathPrimitive[] =>
  primitives.filter(isPath).filter((path) => path.stroke === stroke && path.fill === undefined)

describe('the series [3, 0, none, 5]', () => {
  const { primitives, frame, chart } = layout(spec([series([point(3), point(0), gap(), point(5)])]))
  // A circle's path begins at its left side, at the height of its centre.
  const centres = filled(primitives, palette.lacquer).map(({ d }) => {
    const [left] = cornersOf(d)
    return { x: left!.x + frame.markRadius, y: left!.y }
  })

  test('has three marks, of which the zero lies on the base line and none in the missing quarter', () => {
    expect(centres).toEqual([
      { x: 150, y: base - 180 },
      { x: 250, y: base },
      { x: 450, y: plot.y },
    ])
  })

  test('has one line, from the first to the zero', () => {
    const wide = lines(primitives, palette.lacquer).filter(({ strokeWidth }) => strokeWidth === 2.5)
    expect(wide.map(({ d }) => cornersOf(d))).toEqual([
      [
        { x: 150, y: base - 180 },
        { x: 250, y: base },
      ],
    ])
  })

  test('is named once, with its last value, right of the plot', () => {
    const texts = primitives.filter(isText)
    expect(texts.map(({ text }) => text)).toEqual(['Lộc Ninh 05'])
    expect(texts[0]!.x).toBeGreaterThan(plot.x + plot.width)
    expect(labelColumnWidth(chart, 14, measure)).toBeGreaterThanOrEqual(measure('Lộc Ninh 05', 14, 600))
  })
})

describe('a missing quarter', () => {
  const signs = (of: TrendSpec) =>
    lines(layout(of).primitives, palette.muted).filter(({ d }) => cornersOf(d).length === 4)

  test('has a cross above the base line when its reason has to be told', () => {
    const [sign, ...more] = signs(spec([series([point(3), gap('not-reported'), gap(), gap('area-absent')])]))
    expect(more).toEqual([])
    expect(cornersOf(sign!.d).every(({ x, y }) => Math.abs(x - 250) <= 5 && y <= base && y > base - 20)).toBe(true)
  })

  test('has one cross for all the areas that lack it', () => {
    const both = [series([point(1), gap('withheld')]), series([point(1), gap('not-due')], { id: '693' })]
    expect(signs(spec(both))).toHaveLength(1)
  })

  test('has no cross for a zero', () => {
    expect(signs(spec([series([point(0), point(0)])]))).toEqual([])
  })
})

describe('a mark looks its state', () => {
  const markOf = (own: Partial<ReturnType<typeof point>>): PathPrimitive => {
    const { primitives } = layout(spec([series([point(5, own)])]))
    return primitives.filter(isPath).find((path) => path.fill !== undefined)!
  }
  test.each([
    ['filled when final', {}, { fill: palette.lacquer }],
    ['hollow when provisional', { state: 'provisional' }, { fill: palette.paper, stroke: palette.lacquer }],
    ['ringed when revised', { state: 'revised' }, { fill: 'none', stroke: palette.lacquer }],
    ['dashed when partial', { coverage: { reported: 1, expected: 2 } }, { fill: palette.paper, dash: '2 2' }],
  ] as const)('%s', (_, own, look) => {
    expect(markOf(own)).toMatchObject(look)
    expect(markOf(own)).not.toHaveProperty('opacity')
    expect(markOf({ ...own, state: 'sample' })).toHaveProperty('opacity', 0.62)
  })

  test('a line is dashed when one of its ends is provisional and pale between samples', () => {
    const lineOf = (...points: readonly ReturnType<typeof point>[]) =>
      lines(layout(spec([series(points)])).primitives, palette.lacquer).find(({ strokeWidth }) => strokeWidth === 2.5)!
    expect(lineOf(point(1), point(2))).not.toHaveProperty('dash')
    expect(lineOf(point(1), point(2, { state: 'provisional' }))).toHaveProperty('dash', '6 4')
    expect(lineOf(point(1, { state: 'sample' }), point(2, { state: 'sample' }))).toHaveProperty('opacity', 0.62)
  })
})

describe('a line is one path for each look it has', () => {
  const wide = (of: TrendSpec) =>
    lines(trendMarksOf(of), palette.lacquer).filter(({ strokeWidth }) => strokeWidth === 2.5)

  test('through all quarters that follow one another, and anew after a gap', () => {
    const points = [point(1), point(2), point(3), gap(), point(2), point(1)]
    expect(wide(spec([series(points)])).map(({ d }) => d.replaceAll(/[^ML]/g, ''))).toEqual(['MLLML'])
  })

  test('final, provisional and illustrative apart, each where it belongs', () => {
    const provisional = { state: 'provisional' } as const
    const sample = { state: 'sample' } as const
    const found = wide(
      spec([
        series([
          point(1),
          point(2),
          point(3, provisional),
          point(4),
          point(5),
          point(1, sample),
          point(2, sample),
          point(3, sample),
        ]),
      ]),
    )
    const runs = found.map(({ d, dash, opacity }) => ({ runs: d.replaceAll(/[^ML]/g, ''), dash, opacity }))
    expect(runs).toEqual([
      { runs: 'MLML', dash: undefined, opacity: undefined },
      { runs: 'MLL', dash: '6 4', opacity: undefined },
      { runs: 'MLL', dash: undefined, opacity: 0.62 },
    ])
    expect(found.map(({ d }) => cornersOf(d).length)).toEqual([4, 3, 3])
  })

  test('with eleven areas over eleven years in as many paths as there are areas', () => {
    const areas = Array.from({ length: 11 }, (_, index) =>
      series(
        Array.from({ length: 44 }, (_each, quarterIndex) => point(index + (quarterIndex % 3))),
        { id: `a${index}` },
      ),
    )
    const drawn = trendMarksOf(spec(areas)).filter(isPath)
    const open = drawn.filter(({ d, fill }) => fill === undefined && cornersOf(d).length > 4)
    expect(open).toHaveLength(11)
  })
})

describe('several series', () => {
  const all = Array.from({ length: 9 }, (_, index) =>
    series([point(index + 1), point(index + 2)], {
      id: `a${index}`,
      area: { name: `Huyện A${index}`, type: typeOf('huyện') },
    }),
  )
  const target = series([gap(), point(12)], { id: 'target', role: 'target' })

  const order = (primitives: readonly Primitive[]): readonly string[] => {
    const colours: string[] = []
    for (const { fill } of primitives.filter(isPath)) {
      if (fill !== undefined && !colours.includes(fill)) colours.push(fill)
    }
    return colours
  }

  test('are drawn from the context over the target and the further areas to the chosen one', () => {
    const colours = order(layout(spec([...all, target])).primitives)
    expect([colours[0], colours[1], colours[colours.length - 1]]).toEqual([
      palette.context,
      palette.target,
      palette.lacquer,
    ])
  })

  test('have the one that is read on top of all, in lacquer, wide and bold', () => {
    for (const active of ['a8', 'a3']) {
      const { primitives, frame } = layout(spec([...all, target]), active)
      const marks = primitives.filter(isPath).filter(({ fill }) => fill !== undefined)
      const [line] = primitives
        .filter(isPath)
        .filter(({ strokeWidth }) => (strokeWidth ?? 0) >= 2.5)
        .slice(-1)
      expect(marks.slice(-2).map(({ fill }) => fill)).toEqual([palette.lacquer, palette.lacquer])
      const heights = marks.slice(-2).map(({ d }) => {
        const corners = cornersOf(d)
        return corners.reduce((total, { y }) => total + y, 0) / corners.length
      })
      const first = Number(active.slice(1)) + 1
      expect(heights[0]).toBeCloseTo(frame.yOf(first), 1)
      expect(heights[1]).toBeCloseTo(frame.yOf(first + 1), 1)
      expect(line).toMatchObject({ stroke: palette.lacquer, strokeWidth: 2.5 })
      expect(
        primitives
          .filter(isText)
          .filter(({ weight }) => weight === 600)
          .map(({ text }) => text),
      ).toContainEqual(expect.stringContaining(`A${active.slice(1)} `))
    }
  })

  test('have labels inside the height of the plot that do not cover each other', () => {
    const { primitives } = layout(spec([...all, target]))
    const labels = primitives.filter(isText)
    expect(labels).toHaveLength(10)
    const heights = labels.map(({ y }) => y).sort((a, b) => a - b)
    expect(heights[0]).toBeGreaterThanOrEqual(plot.y)
    expect(heights[heights.length - 1]).toBeLessThanOrEqual(base + 14)
    heights.slice(1).forEach((height, index) => expect(height - heights[index]!).toBeGreaterThanOrEqual(14))
  })

  test('that have no figure get no label', () => {
    const { primitives } = layout(spec([series([point(1)]), series([gap()], { id: '693' })]))
    expect(primitives.filter(isText)).toHaveLength(1)
  })
})

describe('around the lines', () => {
  test("stands the page's quarter, from top to bottom of the plot", () => {
    const upright = (of: TrendSpec) =>
      lines(layout(of).primitives, palette.lacquer).filter(({ strokeWidth }) => strokeWidth === 1)
    const [line] = upright(spec([series([point(1), point(2)])], { current: quarter('2023-Q2') }))
    expect(cornersOf(line!.d)).toEqual([
      { x: 400, y: plot.y },
      { x: 400, y: base },
    ])
    expect(upright(spec([series([point(1)])]))).toEqual([])
  })

  test('stand breaks between two quarters with labels inside the plot, each on a line of its own', () => {
    const breaks = ['2023-Q2', '2023-Q3', '2023-Q4'].map((at) => ({
      reason: 'definition' as const,
      at: quarter(at),
      note: { vi: at, en: at },
    }))
    const from = { name: 'Huyện Chơn Thành', type: typeOf('huyện') } as const
    const area = { reason: 'area' as const, at: quarter('2023-Q4'), from, to: from }
    const { primitives } = layout(
      spec([series([point(1), point(2), point(2), point(2)], { breaks: [...breaks, area] })]),
    )
    const labels = primitives.filter(isText).filter(({ hasHalo }) => hasHalo)
    expect(labels.map(({ text }) => text)).toEqual([
      'đổi tiêu chí',
      'đổi tiêu chí',
      'đổi tiêu chí',
      'trở thành Huyện Chơn Thành',
    ])
    expect(new Set(labels.map(({ y }) => y)).size).toBe(labels.length)
    for (const label of labels) {
      expect(extentOf(label).left).toBeGreaterThanOrEqual(plot.x)
      expect(extentOf(label).right).toBeLessThanOrEqual(plot.x + plot.width)
    }
    const dashed = primitives.filter(isPath).filter(({ dash }) => dash === '2 4')
    expect(dashed.map(({ d }) => cornersOf(d)[0]!.x)).toEqual([200, 300, 400, 400])
  })

  test('lies a longer figure at its height over the quarters it covers, labelled for the chosen area only', () => {
    const longer = [{ period: period('2023-H1'), point: point(4) }]
    const points = [point(5), gap(), gap(), gap()]
    const { primitives } = layout(spec([series(points, { longer }), series(points, { id: '693', longer })]))
    const bars = primitives.filter(isPath).filter(({ d }) => cornersOf(d).length === 6)
    expect(bars).toHaveLength(2)
    const corners = cornersOf(bars[1]!.d)
    expect(corners.slice(2, 4)).toEqual([
      { x: 115, y: base - 240 },
      { x: 285, y: base - 240 },
    ])
    expect(primitives.filter(isText).filter(({ text }) => text.includes('6 tháng'))).toHaveLength(1)
  })
})

test('a chart without any figure draws nothing that could be read as one', () => {
  const { primitives, chart } = layout(spec([series([gap(), gap('withheld')])]))
  expect(primitives.filter(isText)).toEqual([])
  expect(primitives.filter(isPath)).toHaveLength(1)
  expect(labelColumnWidth(chart, 14, measure)).toBeGreaterThan(0)
})

test('a dense solid line is not cut by edges of its marks: dashed means provisional', () => {
  const edges = (quarters: number) => {
    const all = Array.from({ length: quarters }, (_, index) => quarterPlus(quarter('2014-Q1'), index))
    const dense = spec([series(all.map((_, index) => point(index)))], { quarters: all })
    return trendMarksOf(dense)
      .filter(isPath)
      .filter(({ stroke }) => stroke === palette.paper)
  }
  expect(edges(8)).toHaveLength(8)
  expect(edges(40)).toEqual([])
})
