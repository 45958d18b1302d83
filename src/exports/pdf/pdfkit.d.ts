import type { Font } from 'fontkit'

// What the library takes and its types do not know.
declare global {
  namespace PDFKit {
    namespace Mixins {
      interface PDFVector {
        /** Dashes and gaps in turn, as SVG writes them. */
        dash(lengths: readonly number[], options: object): this
      }
      interface PDFFont {
        /** A font that is open already. */
        registerFont(name: string, font: Font): this
      }
    }
  }
}
