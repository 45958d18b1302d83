import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { figuresFont } from '../../scripts/build/figures-font.ts'
import { fontCharacters } from '../../scripts/build/font-characters.ts'
import { fontMetrics } from '../../scripts/build/font-metrics.ts'
import metrics from '../../src/charts/font-metrics.json'

const toneMarks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const lowerLetters = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
  toneMarks.map((mark) => `${vowel}${mark}`.normalize('NFC')),
)
const letters = [...lowerLetters, 'đ', ...lowerLetters.map((letter) => letter.toUpperCase()), 'Đ']

/** What the font does not draw. The pages draw these as SVG, never as text. */
const lacking = Array.from('→←↑↓▲▼△▽●○◆◇■□✕Σ')

const figures = Array.from('0123456789')

const committedFolder = new URL('../../src/ui/fonts/', import.meta.url)
const packageFolder = new URL('../../node_modules/@expo-google-fonts/be-vietnam-pro/', import.meta.url)

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

  test('keeps kerning and the placing of marks, and leaves figures of one width to a font of their own', () => {
    expect(font.availableFeatures).toEqual(expect.arrayContaining(['ccmp', 'kern', 'mark', 'mkmk']))
    expect(font.availableFeatures).not.toContain('tnum')
  })

  test('is small enough for the first page', () => {
    expect(file.length).toBeLessThanOrEqual(40_000)
  })
})

describe.each([
  { weight: 400, style: '400Regular' },
  { weight: 600, style: '600SemiBold' },
  { weight: 700, style: '700Bold' },
])('the font of the figures of weight $weight', ({ weight, style }) => {
  const file = readFileSync(new URL(`be-vietnam-pro-figures-${weight}.woff2`, committedFolder))
  const font = create(file)
  const textFont = create(readFileSync(new URL(`be-vietnam-pro-${weight}.woff2`, committedFolder)))
  const drawn = figures.map((figure) => font.glyphForCodePoint(figure.codePointAt(0)!))
  const drawnInText = figures.map((figure) => textFont.glyphForCodePoint(figure.codePointAt(0)!))
  const width = drawn[0]!.advanceWidth

  test('has the ten figures and nothing else', () => {
    const found = Array.from(fontCharacters).filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0)!))
    expect(found).toEqual(figures)
  })

  test('gives all figures one width, wider than what any of them draws', () => {
    expect(drawn.map(({ advanceWidth }) => advanceWidth)).toEqual(figures.map(() => width))
    expect(drawn.filter(({ bbox }) => bbox.minX <= 0 || bbox.maxX >= width)).toEqual([])
  })

  test('draws the figures of the text font, moved by half of the room they gained or lost', () => {
    const moved = drawnInText.map(({ path, advanceWidth }) =>
      path.translate(Math.floor((width - advanceWidth) / 2), 0).toSVG(),
    )
    expect(drawn.map(({ path }) => path.toSVG())).toEqual(moved)
  })

  test('stands in a line of text as the text font does', () => {
    const { unitsPerEm, ascent, descent, lineGap } = textFont
    expect(font).toMatchObject({ unitsPerEm, ascent, descent, lineGap })
  })

  test('has no rules that would move the figures', () => {
    const rules = ['GDEF', 'GPOS', 'GSUB', 'kern', 'kerx', 'fpgm', 'prep', 'cvt ']
    expect(Object.keys(font.directory.tables).filter((table) => rules.includes(table))).toEqual([])
  })

  test('is what a build makes of the original, byte for byte', async () => {
    const original = readFileSync(new URL(`${style}/BeVietnamPro_${style}.ttf`, packageFolder))
    expect((await figuresFont(original, width)).equals(file)).toBe(true)
  })

  test('is small enough to come with the style sheet', () => {
    expect(file.length).toBeLessThanOrEqual(3000)
  })
})

describe('the table by which charts measure', () => {
  test('is what a build makes of the committed fonts', () => {
    const faces = [400, 600, 700].map((weight) => ({
      weight,
      text: readFileSync(new URL(`be-vietnam-pro-${weight}.ttf`, committedFolder)),
      figures: readFileSync(new URL(`be-vietnam-pro-figures-${weight}.ttf`, committedFolder)),
    }))
    expect(fontMetrics(fontCharacters, faces)).toEqual(metrics)
  })

  test('is small enough for the first page', () => {
    expect(gzipSync(JSON.stringify(metrics)).length).toBeLessThanOrEqual(6000)
  })
})
