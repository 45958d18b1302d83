import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { estimatedLines, estimatedWidth, fittedText } from '../../src/exports/estimate-lines.ts'
import { projectTexts } from '../support/project-texts.ts'

const setting = { size: 10, isBold: false }

describe('the estimate of lines', () => {
  test('breaks between words, within words that are too long, and at line ends', () => {
    const width = estimatedWidth('xã đạt chuẩn', setting)
    expect(estimatedLines('xã đạt chuẩn', width, setting)).toBe(1)
    expect(estimatedLines('xã đạt chuẩn xã', width, setting)).toBe(2)
    expect(estimatedLines('n'.repeat(30), estimatedWidth('n'.repeat(10), setting) + 0.1, setting)).toBe(3)
    expect(estimatedLines('a\nb\nc', 500, setting)).toBe(3)
    expect(estimatedLines('', 500, setting)).toBe(1)
  })

  test('breaks a word that is too long only between letters', () => {
    const width = estimatedWidth('n', setting) * 10.9
    expect(estimatedLines('n'.repeat(30), width, setting)).toBe(3)
    expect(estimatedLines(`${'n'.repeat(31)} xã`, width, setting)).toBe(4)
  })

  test('takes marks and direction signs for nothing, capitals and bold for more', () => {
    expect(estimatedWidth('a\u200f\u0301', setting)).toBe(estimatedWidth('a', setting))
    expect(estimatedWidth('ĐẠT', setting)).toBeGreaterThan(estimatedWidth('đạt', setting))
    expect(estimatedWidth('đạt', { size: 10, isBold: true })).toBeGreaterThan(estimatedWidth('đạt', setting))
  })
})

describe.each([
  ['400Regular', false],
  ['700Bold', true],
] as const)('the estimated width beside Arimo %s, which is as wide as Arial', (style, isBold) => {
  const file = `../../node_modules/@expo-google-fonts/arimo/${style}/Arimo_${style}.ttf`
  const font = create(readFileSync(new URL(file, import.meta.url)))
  const drawn = projectTexts().filter(
    (text) =>
      text.length >= 20 && Array.from(text).every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)!)),
  )
  const ratios = drawn
    .map((text) => {
      const width = font.layout(text).advanceWidth / font.unitsPerEm
      return { ratio: estimatedWidth(text, { size: 1, isBold }) / width, text }
    })
    .sort((a, b) => a.ratio - b.ratio)

  test('has a margin in the middle, and is hardly ever too small', () => {
    expect(ratios.length).toBeGreaterThan(1000)
    expect(ratios[Math.floor(ratios.length / 2)]!.ratio).toBeGreaterThan(1.04)
    expect(ratios[Math.floor(ratios.length / 2)]!.ratio).toBeLessThan(1.12)
    expect(ratios.slice(0, Math.ceil(ratios.length / 100)).filter(({ ratio }) => ratio < 0.95)).toEqual([])
  })
})

describe('a fitted text', () => {
  test('has the largest size that fits, else the smallest and the height it needs', () => {
    const sizes = [20, 15, 10]
    const box = { width: 200, height: 25 }
    expect(fittedText(['Quý I'], box, { sizes, isBold: false }).size).toBe(20)
    const long = ['Số xã đạt chuẩn nông thôn mới '.repeat(6)]
    const fitted = fittedText(long, box, { sizes, isBold: false })
    expect(fitted.size).toBe(10)
    expect(fitted.height).toBeGreaterThan(box.height)
  })
})
