import { describe, expect, test } from 'vitest'
import { comparison, manyRows } from '../small-comparison.ts'
import { fontMeasure } from '../../../src/charts/font-measure.ts'
import type { Drawing, DrawingSpot } from '../../../src/charts/drawing.ts'
import { groundFill } from '../../../src/charts/map/map-colours.ts'
import { layoutMap } from '../../../src/charts/map/layout-map.ts'
import type { ResolvedMap } from '../../../src/charts/map/resolve-map.ts'
import { moveOverSpots, spotAt } from '../../../src/charts/screen/drawing-cursor.ts'
import { point } from '../small-chart.ts'
import { overlappingTexts } from './overlapping-texts.ts'
import { resolvedMap, smallMap, twelve } from './small-map.ts'

const many = (count: number, columns: number): ResolvedMap =>
  resolvedMap(smallMap(comparison('dumbbell', manyRows(count)), { columns }))

const maps: readonly (readonly [string, ResolvedMap])[] = [
  ['twelve districts', resolvedMap(smallMap(twelve))],
  ['an area without an outline', resolvedMap(smallMap(twelve, { outlined: 11 }))],
  ['two quarters', resolvedMap(smallMap(twelve, { view: 'pair' }))],
  ['changes', resolvedMap(smallMap(twelve, { view: 'change' }))],
  ['one area', resolvedMap(smallMap(comparison('dumbbell', manyRows(1))))],
  ['forty communes', many(40, 6)],
  ['ninety-five communes', many(95, 9)],
  [
    'ninety-five communes in two quarters',
    resolvedMap(smallMap(comparison('dumbbell', manyRows(95)), { columns: 9, view: 'pair' })),
  ],
]
const widths = [340, 720, 1100, 1600]
const laid = (chart: ResolvedMap, width: number, free?: number): Drawing =>
  layoutMap(chart, {
    x: 8,
    y: 0,
    width,
    fontSize: width < 560 ? 11.5 : 13,
    measure: fontMeasure,
    ...(free ? { free } : {}),
  })

describe.each(maps)('a map of %s', (_, chart) => {
  const drawings = widths.flatMap((width) => [laid(chart, width), laid(chart, width, 420)])

  test('has no text over another or outside', () => {
    for (const drawing of drawings) expect(overlappingTexts(drawing)).toEqual([])
  })

  test('has a spot for every area in every picture, each inside the drawing', () => {
    for (const { spots, width, height } of drawings) {
      const keys = spots.map(({ row, column }) => `${row} ${column}`)
      expect(new Set(keys).size).toBe(spots.length)
      expect(new Set(spots.map(({ row }) => row)).size).toBe(chart.rows.length)
      expect(spots.length).toBe((chart.rows.length - chart.listed.length) * chart.panels.length + chart.listed.length)
      for (const { rect } of spots) {
        expect(rect.x).toBeGreaterThanOrEqual(7)
        expect(rect.x + rect.width).toBeLessThanOrEqual(width + 9)
        expect(rect.y).toBeGreaterThanOrEqual(0)
        expect(rect.y + rect.height).toBeLessThanOrEqual(height + 0.5)
      }
    }
  })

  test('is read whole with the arrow keys, and each area at its mark', () => {
    for (const drawing of drawings) {
      expect(reached(drawing).size).toBe(drawing.spots.length)
      for (const spot of drawing.spots) expect(spotAt(drawing, spot.point!.x, spot.point!.y)?.row).toBe(spot.row)
    }
  })
})

/** Every spot that keys lead to from the first one. */
function reached(drawing: Drawing): ReadonlySet<DrawingSpot> {
  const found = new Set<DrawingSpot>()
  const open = [drawing.start ?? drawing.spots[0]!]
  for (let at = open.pop(); at; at = open.pop()) {
    if (found.has(at)) continue
    found.add(at)
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']) {
      const next = moveOverSpots(drawing, at, key)
      if (next) open.push(next)
    }
  }
  return found
}

const textsOf = ({ primitives }: Drawing): readonly string[] =>
  primitives.flatMap((each) => (each.type === 'text' ? [each.text] : []))

test('names every area with its figure, on the map or under a number in the list', () => {
  const texts = textsOf(laid(resolvedMap(smallMap(twelve)), 720)).join(' ')
  for (const name of ['Lộc Ninh', 'Bù Đốp', 'Đồng Xoài']) expect(texts).toContain(name)
  expect(texts).toContain('71')
})

test('lists an area without an outline, and says so', () => {
  const texts = textsOf(laid(resolvedMap(smallMap(twelve, { outlined: 11 })), 720))
  expect(texts).toContain('Không có ranh giới trên bản đồ:')
  expect(texts).toContain('Đồng Xoài 52')
})

test('says on the map the figure of every area whose name has no room, and in the list the name under its key', () => {
  const chart = many(40, 6)
  const texts = textsOf(laid(chart, 1100))
  const keys = texts.flatMap((text) => /^\((\d+)\)$/.exec(text)?.[1] ?? [])
  expect(keys.map(Number)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
  const listed = texts.flatMap((text) => /^\((\d+)\) (.+) (\S+)$/.exec(text)?.slice(1) ?? [])
  expect(listed).toHaveLength(40 * 3)
  // No number stands alone but a figure: a key is in brackets.
  const figures = new Set(chart.panels[0]!.cells.map(({ text }) => text))
  const alone = texts.filter((text) => /^[\d.,]+%?$/.test(text))
  expect(alone.filter((text) => !figures.has(text))).toEqual([])
  expect(alone).toHaveLength(40)
})

test('says as many figures as have room where there is none for names, and names the table', () => {
  const chart = many(95, 9)
  const texts = textsOf(laid(chart, 340, 300))
  const figures = new Set(chart.panels[0]!.cells.map(({ text }) => text))
  expect(texts.filter((text) => figures.has(text)).length).toBeGreaterThan(75)
  const others = texts.filter((text) => !figures.has(text))
  expect(others.join(' ')).toBe('Hình không đủ chỗ ghi tên và số của mọi địa bàn; xem bảng số liệu.')
})

test('names beside a wide map those at both ends, all of one figure or none', () => {
  const values = Array.from({ length: 95 }, (_, at) => (at < 2 ? 90 - at : at < 90 ? 50 : 10))
  const rows = manyRows(95).map((each, at) => ({ ...each, current: point(values[at]!) }))
  const chart = resolvedMap(smallMap(comparison('dumbbell', rows), { columns: 9 }))
  const texts = textsOf(laid(chart, 1100, 300))
  const [first, last] = ['Cao nhất:', 'Thấp nhất:'].map((heading) => texts.indexOf(heading))
  const labelOf = (at: number): string => `${chart.rows[at]!.shortLabel} ${values[at]}`
  expect(texts.slice(first! + 1, last)).toEqual([labelOf(0), labelOf(1)])
  expect(texts.slice(last! + 1, last! + 6)).toEqual([90, 91, 92, 93, 94].map(labelOf))
  expect(texts.at(-1)).toBe('Hình không đủ chỗ ghi tên và số của mọi địa bàn; xem bảng số liệu.')
})

test('tells what is missing, and names outlines, licence and what is approximate', () => {
  const { legend, notes, panels } = resolvedMap(smallMap(twelve))
  expect(legend.map(({ kind }) => kind)).toContain('missing')
  expect(notes.slice(0, 2)).toEqual(['Ranh giới là gần đúng.', 'Ranh giới: Bản đồ thử (giấy phép MIT).'])
  expect(panels[0]!.cells[2]!.missing).toEqual({ isTold: true })
})

test('shades a change by its sign, zero by itself', () => {
  const { panels, legend } = resolvedMap(smallMap(twelve, { view: 'change' }))
  expect(panels[0]!.cells.slice(0, 4).map(({ text }) => text)).toEqual(['+11', '−40', expect.any(String), '0'])
  expect(legend[0]!.label).toMatch(/^−40/)
  expect(legend.map(({ label }) => label)).toContainEqual(expect.stringMatching(/^không đổi: 1/))
})

test('has one set of classes for two quarters', () => {
  const { panels, legend } = resolvedMap(smallMap(twelve, { view: 'pair', classing: { kind: 'own', limits: [30] } }))
  expect(legend.slice(0, 2).map(({ label }) => label)).toEqual(['dưới 30: 6 → 6 địa bàn', 'từ 30: 6 → 5 địa bàn'])
  const fillOf = (panel: number, text: string): string | undefined =>
    panels[panel]!.cells.find((cell) => cell.text === text)?.fill
  expect(fillOf(0, '12')).toBe(fillOf(1, '12'))
})

describe('a map of what is counted', () => {
  const circlesOf = (drawing: Drawing) =>
    drawing.primitives.flatMap((each) => {
      if (each.type !== 'path' || each.fill === groundFill) return []
      const corners = /^M[^A-Z]+(?:L[^A-Z]+){31}Z$/.test(each.d) ? each.d.slice(1, -1).split('L') : []
      const across = corners.map((corner) => Number(corner.split(' ')[0]))
      return corners.length === 0 ? [] : [{ radius: (Math.max(...across) - Math.min(...across)) / 2, fill: each.fill }]
    })

  test('has circles whose areas go with the numbers, none for zero or what is missing, on one ground', () => {
    const chart = resolvedMap(smallMap(twelve))
    const drawing = laid(chart, 1100)
    const told = chart.panels[0]!.cells.filter(({ missing, text }) => !missing && text !== '0')
    expect(told).toHaveLength(10)
    const radii = circlesOf(drawing)
      .map(({ radius }) => radius)
      .sort((a, b) => b - a)
    expect(radii).toHaveLength(told.length)
    // 71 is the largest number, 8 the smallest.
    expect((radii.at(-1)! / radii[0]!) ** 2).toBeCloseTo(8 / 71, 2)
    const grounds = drawing.primitives.flatMap((each) =>
      each.type === 'path' && each.fill === groundFill ? [each.d] : [],
    )
    expect(grounds).toHaveLength(11)
    expect(new Set(circlesOf(drawing).map(({ fill }) => fill)).size).toBeGreaterThan(2)
    expect(chart.notes).toContain(
      'Diện tích vòng tròn tỷ lệ với số; địa bàn rộng hay hẹp không nói lên số nhiều hay ít.',
    )
  })

  test('has circles of one scale for two quarters', () => {
    const chart = resolvedMap(smallMap(twelve, { view: 'pair' }))
    const parts = chart.panels.map(({ cells }) => cells[0]!.part)
    expect(parts).toEqual([60 / 71, 1])
  })

  test('has none for a change, nor for shares and scores', () => {
    const share = { ...twelve, quantity: 'share' as const }
    const score = { ...twelve, indicator: { ...twelve.indicator, measure: 'index' as const } }
    for (const map of [smallMap(twelve, { view: 'change' }), smallMap(share), smallMap(score)]) {
      const chart = resolvedMap(map)
      expect(circlesOf(laid(chart, 1100))).toEqual([])
      expect(chart.notes.join(' ')).not.toContain('vòng tròn')
    }
  })
})
