declare module 'fontkit' {
  interface Font {
    readonly familyName: string
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly lineGap: number
    readonly availableFeatures: readonly string[]
    readonly directory: { readonly tables: Readonly<Record<string, unknown>> }
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph & {
      readonly bbox: { readonly minX: number; readonly maxX: number }
    }
    /** Sets a text: kerning and marks are in the positions, in units of the font. */
    layout(text: string, features?: unknown): GlyphRun
  }
  interface Glyph {
    readonly id: number
    readonly codePoints: readonly number[]
    readonly advanceWidth: number
    readonly path: Path
  }
  interface GlyphRun {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly GlyphPosition[]
    /** The sum of the positions' advances. */
    readonly advanceWidth: number
  }
  interface GlyphPosition {
    xAdvance: number
    xOffset: number
    yAdvance: number
    yOffset: number
  }
  interface Path {
    readonly commands: readonly unknown[]
    scale(x: number, y: number): Path
    translate(x: number, y: number): Path
    toSVG(): string
  }
  export function create(file: Uint8Array): Font
}
