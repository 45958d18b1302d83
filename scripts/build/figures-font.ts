import { Font, type TTF } from 'fonteditor-core'
import subsetFont from 'subset-font'

const figures = '0123456789'

/**
 * Only the ten figures of a font, each in a box of one width, without hints, as WOFF2 or TrueType. The outlines stay as they are; what
 * room a figure gains or loses is shared by both its sides. Kerning and other layout rules, which would move it, are gone.
 */
export async function figuresFont(
  original: Buffer,
  width: number,
  targetFormat: 'woff2' | 'truetype' = 'woff2',
): Promise<Buffer> {
  const subset = Array.from(figures, (figure) => figure.codePointAt(0)!)
  // With the hints come the rules of smoothing, which are to stay, and those of kerning, which are not.
  const font = Font.create(original, { type: 'ttf', subset, hinting: true })
  const { name, glyf, ...rest } = font.get()
  font.set({
    ...rest,
    name: { ...name, fontFamily: figuresName(name.fontFamily), fullName: figuresName(name['fullName'] ?? '') },
    glyf: glyf.map((glyph) => (subset.includes(glyph.unicode?.[0] ?? 0) ? inBoxOf(width, glyph) : glyph)),
  })
  const written = font.write({ type: 'ttf', toBuffer: true, hinting: true })
  return await subsetFont(written, figures, { targetFormat, noHinting: true, dropTables: ['GPOS'] })
}

function figuresName(name: string): string {
  return name.replace('Be Vietnam Pro', 'Be Vietnam Pro Figures')
}

function inBoxOf(width: number, glyph: TTF.Glyph): TTF.Glyph {
  const shift = Math.floor((width - glyph.advanceWidth) / 2)
  return {
    ...glyph,
    contours: glyph.contours.map((contour) => contour.map((point) => ({ ...point, x: point.x + shift }))),
    xMin: glyph.xMin + shift,
    xMax: glyph.xMax + shift,
    leftSideBearing: glyph.leftSideBearing + shift,
    advanceWidth: width,
  }
}
