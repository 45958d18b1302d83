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
    glyphForCodePoint(codePoint: number): {
      readonly advanceWidth: number
      readonly bbox: { readonly minX: number; readonly maxX: number }
      readonly path: Path
    }
  }
  interface Path {
    readonly commands: readonly unknown[]
    translate(x: number, y: number): Path
    toSVG(): string
  }
  export function create(file: Buffer): Font
}
