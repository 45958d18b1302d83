import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { fontMeasure } from '../../src/charts/font-measure.ts'
import { projectTexts } from '../support/project-texts.ts'

const fontsFolder = new URL('../../src/ui/fonts/', import.meta.url)
const texts = projectTexts()

describe.each([400, 600, 700] as const)('a text of weight %i', (weight) => {
  const font = create(readFileSync(new URL(`be-vietnam-pro-${weight}.ttf`, fontsFolder)))
  const figures = create(readFileSync(new URL(`be-vietnam-pro-figures-${weight}.ttf`, fontsFolder)))
  const isDrawn = (text: string): boolean =>
    Array.from(text).every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)!))
  /** As a browser sets it: figures in a font of their own, the runs between them each by the rules of the text font. */
  const set = (text: string): number =>
    text
      .split(/([0-9]+)/)
      .filter((run) => run !== '')
      .reduce((width, run) => width + (/[0-9]/.test(run) ? figures : font).layout(run).advanceWidth, 0)

  test('is as wide as the font sets it, for all that the project says', () => {
    const known = texts.filter(isDrawn)
    expect(known.length).toBeGreaterThan(1000)
    const different = known.filter((text) => Math.abs(fontMeasure(text, 1000, weight) - set(text)) > 1e-6)
    expect(different).toEqual([])
  })

  test('is never narrower than its letters where the font lacks some', () => {
    expect(fontMeasure('😀', 10, weight)).toBeGreaterThanOrEqual(12.5)
    expect(fontMeasure('越南', 10, weight)).toBeGreaterThanOrEqual(20)
    expect(fontMeasure('a😀b', 10, weight)).toBeCloseTo(
      fontMeasure('a', 10, weight) + fontMeasure('😀', 10, weight) + fontMeasure('b', 10, weight),
    )
  })
})

describe('a measured text', () => {
  test('is as wide in composed as in decomposed letters', () => {
    const composed = 'Đắk Lắk · Thừa Thiên – Huế · Phường Ẳng Cang · ỡ ữ ệ Ặ Ỵ'.normalize('NFC')
    const decomposed = composed.normalize('NFD')
    expect(decomposed).not.toBe(composed)
    expect(fontMeasure(decomposed, 16, 600)).toBe(fontMeasure(composed, 16, 600))
  })

  test('grows with the size of its letters and is 0 when empty', () => {
    expect(fontMeasure('Lộc Ninh', 32, 400)).toBe(2 * fontMeasure('Lộc Ninh', 16, 400))
    expect(fontMeasure('', 16, 400)).toBe(0)
  })

  test('gives no room to marks, signs of direction and control characters', () => {
    for (const invisible of ['\u200f', '\u202e', '\u200b', '\u00ad', '\ufe0f', '\u0000', '\u0301']) {
      expect(fontMeasure(`x${invisible}`, 16, 400)).toBe(fontMeasure('x', 16, 400))
    }
  })

  test('counts every figure alike and kerns letters', () => {
    expect(fontMeasure('1111', 16, 700)).toBe(fontMeasure('0824', 16, 700))
    expect(fontMeasure('AV', 100, 400)).toBeLessThan(fontMeasure('A', 100, 400) + fontMeasure('V', 100, 400))
  })
})
