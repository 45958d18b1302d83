import { describe, expect, test } from 'vitest'
import { layoutLegend, legendSign } from '../../src/charts/legend-marks.ts'
import type { LegendKind } from '../../src/charts/resolved-trend.ts'
import { extentOf, isPath, isText, measure } from './small-chart.ts'

const kinds: readonly LegendKind[] = [
  'final',
  'provisional',
  'revised',
  'partial',
  'sample',
  'noted',
  'missing',
  'year',
]
const legend = kinds.map((kind) => ({ kind, label: `dấu ${kind}` }))

describe('the sign of a mark', () => {
  test('is another one for each kind, without relying on colour', () => {
    const looks = kinds.map((kind) => {
      const [sign] = legendSign({ kind }, 10, 10, 5)
      return JSON.stringify({ ...sign, ...(sign && isPath(sign) ? { isFilled: sign.fill === '#1b1b1f' } : {}) })
    })
    expect(new Set(looks).size).toBe(kinds.length)
  })

  test('of a state is a bar where bars bear it: as wide as two of its marks, and higher than none', () => {
    for (const kind of ['final', 'provisional', 'revised', 'partial', 'sample'] as const) {
      const [bar, ...more] = legendSign({ kind, isBar: true }, 100, 50, 5).filter(isPath)
      expect(bar?.d).toMatch(/^M90[ ,].*H110/)
      expect(more).toHaveLength(kind === 'revised' ? 1 : 0)
      expect(bar).not.toEqual(legendSign({ kind }, 100, 50, 5)[0])
    }
  })

  test.each(kinds)('%s stands around its centre', (kind) => {
    for (const sign of [{ kind }, { kind, isBar: true as const }].flatMap((each) =>
      legendSign(each, 100, 50, 5).filter(isPath),
    )) {
      for (const [, x] of sign.d.matchAll(/[ML](-?[\d.]+)/g)) expect(Math.abs(Number(x) - 100)).toBeLessThanOrEqual(10)
    }
  })
})

describe('the legend', () => {
  const frame = { x: 40, y: 20, width: 1000, fontSize: 14, measure }

  test('stands in one row where it fits, each sign before its word', () => {
    const { primitives, height } = layoutLegend(legend, frame)
    const words = primitives.filter(isText)
    expect(words.map(({ text }) => text)).toEqual(legend.map(({ label }) => label))
    expect(new Set(words.map(({ y }) => y)).size).toBe(1)
    expect(height).toBeCloseTo(14 * 1.6)
    words.slice(1).forEach((word, index) => expect(word.x).toBeGreaterThan(extentOf(words[index]!).right))
  })

  test.each([160, 200, 300, 500])('takes the rows it needs within %d pixels and loses no word', (width) => {
    const { primitives, height } = layoutLegend(legend, { ...frame, width })
    const words = primitives.filter(isText)
    expect(words).toHaveLength(legend.length)
    for (const word of words) {
      expect(extentOf(word).right).toBeLessThanOrEqual(frame.x + width)
      expect(word.y).toBeLessThanOrEqual(frame.y + height)
    }
    expect(height).toBeCloseTo(new Set(words.map(({ y }) => y)).size * 14 * 1.6)
  })

  test('of nothing takes no room', () => {
    expect(layoutLegend([], frame)).toEqual({ primitives: [], height: 0 })
  })
})

test('a label wider than its row takes the lines it needs, and the next sign stands below it', () => {
  const name = 'Xã Thừa Thiên Ẳng Cang Đắk Lắk '.repeat(8).trim()
  const entries = [
    { kind: 'series', label: name },
    { kind: 'series', label: 'Huyện Bù Đốp 06' },
  ] as const
  const { primitives, height } = layoutLegend(entries, { x: 10, y: 0, width: 400, fontSize: 10, measure })
  const words = primitives.filter(isText)
  const last = words[words.length - 1]!
  expect(words.length).toBeGreaterThan(3)
  expect(
    words
      .slice(0, -1)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(name)
  for (const word of words) expect(extentOf(word).right).toBeLessThanOrEqual(410)
  expect(last.y - words[words.length - 2]!.y).toBeGreaterThan(12)
  expect(height).toBeGreaterThan(last.y)
})
