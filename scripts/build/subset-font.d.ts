declare module 'subset-font' {
  /** A font with only the characters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype'
      readonly noHinting?: boolean
      readonly dropTables?: readonly string[]
    },
  ): Promise<Buffer>
}
