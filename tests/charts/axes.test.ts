import { describe, expect, test } from 'vitest'
import { axes } from '../../src/charts/axes.ts'
import { palette } from '../../src/charts/palette.ts'
import { cornersOf, isPath, isText, point, resolved, series, spec } from './small-chart.ts'

const plot = { x: 100, y: 50, width: 400, height: 300 }
const chart = resolved(spec([series([point(3), point(0), point(5), point(1), point(2)])]))
const primitives = axes(chart, {
  plot,
  xOf: (x) => 140 + x * 80,
  yOf: (y) => 350 - y * 60,
  fontSize: 14,
})
const texts = primitives.filter(isText)

describe('the axes of a picture', () => {
  test('have a line across the plot at each value, the base line darker', () => {
    const grid = primitives.filter(isPath).slice(0, chart.y.ticks.length * 2)
    const across = grid.filter(({ d }) => cornersOf(d)[0]!.x === 100 && cornersOf(d)[1]!.x === 500)
    expect(across.map(({ d }) => cornersOf(d)[0]!.y)).toEqual([350, 290, 230, 170, 110, 50])
    expect(across.map(({ stroke }) => stroke)).toEqual([
      palette.muted,
      ...Array.from({ length: 5 }, () => palette.rule),
    ])
  })

  test('have the values left of the plot, ending at it', () => {
    const values = texts.filter(({ anchor }) => anchor === 'end')
    expect(values.map(({ text }) => text)).toEqual(['0', '1', '2', '3', '4', '5'])
    expect(values.every(({ x }) => x < plot.x)).toBe(true)
  })

  test('have each quarter under its place and each year under its first quarter', () => {
    const below = texts.filter(({ y }) => y > 351 + 14)
    expect(below.map(({ text, x }) => [text, x])).toEqual([
      ['I', 140],
      ['2023', 140],
      ['II', 220],
      ['III', 300],
      ['IV', 380],
      ['I', 460],
      ['2024', 460],
    ])
    const years = below.filter(({ weight }) => weight === 600)
    expect(years.map(({ text }) => text)).toEqual(['2023', '2024'])
    expect(Math.min(...years.map(({ y }) => y))).toBeGreaterThan(below[0]!.y + 14)
  })
})
