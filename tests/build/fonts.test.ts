import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { fontCharacters } from '../../scripts/build/font-characters.ts'

const toneMarks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const lowerLetters = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
  toneMarks.map((mark) => `${vowel}${mark}`.normalize('NFC')),
)
const letters = [...lowerLetters, 'đ', ...lowerLetters.map((letter) => letter.toUpperCase()), 'Đ']

/** What the font does not draw. The pages draw these as SVG, never as text. */
const lacking = Array.from('→←↑↓▲▼△▽●○◆◇■□✕Σ')

const committedFolder = new URL('../../src/ui/fonts/', import.meta.url)

describe.each([400, 600, 700])('the font of weight %i', (weight) => {
  const file = readFileSync(new URL(`be-vietnam-pro-${weight}.woff2`, committedFolder))
  const font = create(file)
  const isDrawn = (letter: string): boolean =>
    font.hasGlyphForCodePoint(letter.codePointAt(0)!) &&
    font.glyphForCodePoint(letter.codePointAt(0)!).path.commands.length > 0

  test('draws all 146 letters that Vietnamese adds to or shares with Latin, composed, in both cases', () => {
    expect(letters).toHaveLength(146)
    expect(letters.every((letter) => letter.length === 1)).toBe(true)
    expect(letters.filter((letter) => !isDrawn(letter))).toEqual([])
  })

  test('has the marks of text that is not composed', () => {
    const marks = [0x300, 0x301, 0x303, 0x309, 0x323, 0x302, 0x306, 0x31b]
    expect(marks.filter((mark) => !font.hasGlyphForCodePoint(mark))).toEqual([])
  })

  test('lacks of what the pages ask for only the arrows, shapes and the sum sign', () => {
    const missing = Array.from(fontCharacters).filter(
      (character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!),
    )
    expect(missing.sort()).toEqual(lacking.sort())
  })

  test('keeps kerning and the placing of marks, and has no figures of one width', () => {
    expect(font.availableFeatures).toEqual(expect.arrayContaining(['ccmp', 'kern', 'mark', 'mkmk']))
    expect(font.availableFeatures).not.toContain('tnum')
  })

  test('is small enough for the first page', () => {
    expect(file.length).toBeLessThanOrEqual(40_000)
  })
})
