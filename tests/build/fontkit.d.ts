declare module 'fontkit' {
  interface Font {
    readonly familyName: string
    readonly availableFeatures: readonly string[]
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): {
      readonly advanceWidth: number
      readonly path: { readonly commands: readonly unknown[] }
    }
  }
  export function create(file: Buffer): Font
}
