import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SparkPoint, sparkPath } from '../../../src/charts/spark/spark-path.ts'

const box = { width: 96, height: 28, padding: 4 }
const value = (
  number: number,
  own: { isHollow?: boolean; isApart?: boolean; isSample?: boolean; isBroken?: true } = {},
): SparkPoint => ({
  value: number,
  isHollow: false,
  isApart: false,
  isSample: false,
  ...own,
})

describe('the small picture of a series', () => {
  test('puts a zero on the base line and nothing but a sign in a missing quarter', () => {
    const { line, dots, signs, base } = sparkPath([value(3), value(0), 'told-missing', value(5), value(5)], box)
    expect(base).toBe(24)
    expect(dots.map(({ x, y }) => [x, y])).toEqual([
      [4, 12],
      [26, 24],
      [70, 4],
      [92, 4],
    ])
    expect(signs).toEqual([48])
    expect(line).toBe('M4 12L26 24M70 4L92 4')
  })

  test('lies on the base line when all is zero', () => {
    const { line, dots, signs } = sparkPath([value(0), value(0)], box)
    expect(dots.map(({ y }) => y)).toEqual([24, 24])
    expect([line, signs]).toEqual(['M4 24L92 24', []])
  })

  test('of a single quarter is a dot', () => {
    const { dots, line } = sparkPath([value(7)], box)
    expect(dots).toEqual([{ x: 4, y: 4, isLast: true, isHollow: false, isSample: false }])
    expect(line).toBe('M4 4')
  })

  test('of nothing, or of gaps, has no dot and no line, and a sign only where there is a reason to tell', () => {
    expect(sparkPath([], box)).toMatchObject({ line: '', dots: [], signs: [] })
    expect(sparkPath([undefined, 'told-missing'], box)).toMatchObject({ line: '', dots: [], signs: [92] })
  })

  test('marks the last quarter only when it has a figure, and keeps hollow ones hollow', () => {
    const flags = (...points: readonly SparkPoint[]) =>
      sparkPath(points, box).dots.map(({ isLast, isHollow }) => [isLast, isHollow])
    expect(flags(value(1), value(2, { isHollow: true }))).toEqual([
      [false, false],
      [true, true],
    ])
    expect(flags(value(1), undefined)).toEqual([[false, false]])
  })

  test('joins nothing across a break, and goes on behind it', () => {
    const { line } = sparkPath([value(1), value(1), value(1, { isBroken: true }), value(1)], box)
    expect(line).toBe('M4 4L33.3 4M62.7 4L92 4')
  })

  test('joins samples to samples and sourced figures to sourced ones, never one to the other', () => {
    const sample = { isSample: true }
    const points = [value(1, sample), value(2, sample), value(2), value(1), value(2, sample)]
    const { line, sampleLine, dots } = sparkPath(points, box)
    expect(line).toBe('M48 4L70 14')
    expect(sampleLine).toBe('M4 14L26 4M92 4')
    expect(dots.map(({ isSample }) => isSample)).toEqual([true, true, false, false, true])
  })

  test('holds what is below zero below its base line', () => {
    const { dots, base, line } = sparkPath([value(-1), value(0), value(1)], box)
    expect(base).toBe(14)
    expect(dots.map(({ y }) => y)).toEqual([24, 14, 4])
    expect(line).toBe('M4 24L48 14L92 4')
  })

  test('joins a partial total to nothing', () => {
    const points = [value(1), value(2), value(1, { isApart: true }), value(2), value(2)]
    expect(sparkPath(points, box).line).toBe('M4 14L26 4M70 4L92 4')
    expect(sparkPath(points, box).dots).toHaveLength(5)
  })

  test('has a dot or a sign for each quarter, all inside its box', () => {
    const anyPoint = fc.option(
      fc.nat({ max: 100_000 }).map((number) => value(number)),
      { nil: 'told-missing' as const },
    )
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 40 }), (points) => {
        const { dots, signs, base, line } = sparkPath(points, box)
        expect(dots.length + signs.length).toBe(points.length)
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThanOrEqual(box.padding)
          expect(x).toBeLessThanOrEqual(box.width - box.padding)
          expect(y).toBeGreaterThanOrEqual(box.padding)
          expect(y).toBeLessThanOrEqual(base)
        }
        expect(line).not.toMatch(/NaN|Infinity|undefined/)
      }),
    )
  })
})
