import { create } from 'fontkit'

/** What one weight needs to be measured: numbers in thousandths of an em. */
interface WeightMetrics {
  /** The width of each of the ten figures. */
  readonly figure: number
  /** The width of each letter, in the order of `letters`, blanks between them. */
  readonly advances: string
  /** The kerning class of each letter as the first and as the second of a pair; a class is a sign from "0" upwards. */
  readonly firsts: string
  readonly seconds: string
  /** One row a class of first letters: how much nearer each class of second letters stands. */
  readonly kerning: readonly string[]
}

/** The table by which charts measure their texts. */
export interface FontMetrics {
  readonly letters: string
  readonly weights: Readonly<Record<string, WeightMetrics>>
}

/** A text font and the figures that stand in it, as TrueType files. */
export interface MeasuredFace {
  readonly weight: number
  readonly text: Uint8Array
  readonly figures: Uint8Array
}

/** The first sign of a class; those after it follow in the order of Unicode. */
const firstClass = 0x30

/**
 * The widths of every letter of the fonts and of every pair of them. Pairs are set by the font's own rules, so that kerning
 * and ligatures are in; letters that behave alike share a class, which makes a small table of some 90,000 pairs.
 */
export function fontMetrics(characters: string, faces: readonly MeasuredFace[]): FontMetrics {
  const letters = lettersOf(characters, faces)
  return {
    letters: letters.join(''),
    weights: Object.fromEntries(faces.map((face) => [String(face.weight), weightMetrics(letters, face)])),
  }
}

/** What has a width of its own. Figures come from their own font; marks and the soft hyphen take no room. */
function lettersOf(characters: string, faces: readonly MeasuredFace[]): readonly string[] {
  const fonts = faces.map(({ text }) => create(text))
  return Array.from(characters).filter(
    (each) => !/[0-9\p{M}\p{Cf}]/u.test(each) && fonts.every((font) => font.hasGlyphForCodePoint(each.codePointAt(0)!)),
  )
}

function weightMetrics(letters: readonly string[], { text, figures }: MeasuredFace): WeightMetrics {
  const font = create(text)
  if (font.unitsPerEm !== 1000) throw new Error('The table counts in thousandths of an em')
  const advances = letters.map((letter) => font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth)
  const rows = letters.map((first, row) =>
    letters.map((second, column) => font.layout(first + second).advanceWidth - advances[row]! - advances[column]!),
  )
  const columns = letters.map((_, column) => rows.map((row) => row[column]!))
  const [firsts, seconds] = [classesOf(rows), classesOf(columns)]
  return {
    figure: create(figures).glyphForCodePoint(firstClass).advanceWidth,
    advances: advances.join(' '),
    firsts: firsts.signs,
    seconds: seconds.signs,
    kerning: firsts.examples.map((row) => seconds.examples.map((column) => rows[row]![column]!).join(' ')),
  }
}

/** Which rows are equal: a sign for each row, and the place of one row of each sign. */
function classesOf(rows: readonly (readonly number[])[]): {
  readonly signs: string
  readonly examples: readonly number[]
} {
  const keys = rows.map((row) => row.join(' '))
  const different = [...new Set(keys)]
  return {
    signs: keys.map((key) => String.fromCharCode(firstClass + different.indexOf(key))).join(''),
    examples: different.map((key) => keys.indexOf(key)),
  }
}
