import { describe, expect, test } from 'vitest'
import { inLook, lookIds, looks } from '../../../src/charts/picture/look.ts'
import { palette } from '../../../src/charts/palette.ts'
import { shadeFills } from '../../../src/charts/shades.ts'
import { type Primitive, rectPath } from '../../../src/paper/primitive.ts'

const luminance = (colour: string): number => {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return red! * 0.2126 + green! * 0.7152 + blue! * 0.0722
}
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}
const text = (fill: string): Primitive => ({
  type: 'text',
  x: 0,
  y: 0,
  text: 'ệ',
  size: 10,
  weight: 400,
  anchor: 'start',
  fill,
})
const bar = (fill: string): Primitive => ({ type: 'path', d: rectPath(0, 0, 40, 10), fill })
const { ink, muted, lacquer, further, good, bad, bars } = palette

describe.each(lookIds)('the look %s', (id) => {
  const look = looks[id]

  test('has texts with a contrast of 4.5 or more on its paper', () => {
    const fills = [ink, muted, lacquer, good, bad, ...further]
    const faint = inLook(fills.map(text), look).flatMap((each) => {
      const fill = each.fill ?? ''
      return contrast(fill, look.paper) < 4.5 ? [fill] : []
    })
    expect(faint).toEqual([])
  })

  test('draws quarters of bars that can be told apart without colour', () => {
    const drawn = bars.map((colour) => JSON.stringify(inLook([bar(colour)], look)))
    expect(new Set(drawn).size).toBe(bars.length)
  })

  test('changes nothing but colours: marks, places and words stay', () => {
    const before = [text(ink), bar(bars[5]), { type: 'path', d: 'M0 0L1 1', stroke: further[1], dash: '7 3' } as const]
    const after = inLook(before, look)
    const without = ({ fill: _fill, ...rest }: Primitive) => {
      const { stroke: _stroke, strokeWidth: _width, ...kept } = rest as Record<string, unknown>
      return kept
    }
    expect(after.map(without)).toEqual(before.map(without))
  })
})

test('black and white holds no colour at all', () => {
  const everything = [ink, muted, lacquer, good, bad, ...further, ...bars, palette.target, palette.context].map(text)
  const drawn = inLook([...everything, ...[...bars, ...shadeFills].map(bar)], looks['black-white'])
  for (const { fill = '#000000' } of drawn) expect(fill).toMatch(/^#(..)\1\1$/)
})

test('pale samples stay readable where pale means unseen', () => {
  const sample = { ...text(ink), opacity: 0.62 }
  expect(inLook([sample], looks.contrast).map(({ opacity }) => opacity)).toEqual([0.85])
})
