import type { Primitive, Rect } from './primitive.ts'

/** What a piece of a page is to those who hear it, in the names of tagged PDF; an artifact is only for the eye. */
type PictureTag = 'Artifact' | 'H1' | 'H2' | 'P' | 'Lbl' | 'LBody' | 'TD'

/** A picture of pixels: a PNG as base64, drawn over everything else of its page. */
export interface PaperImage {
  readonly tag: 'Image'
  readonly png: string
  readonly altText: string
  readonly box: Rect
}

/**
 * A piece of a page with its meaning: a text of one or more lines, a list (entries of label and body) or table of such, or
 * a figure with its description. Pieces stand in the order in which they are read, which is the order in which they are
 * drawn too.
 */
export type PaperPart =
  | { readonly tag: PictureTag; readonly shapes: readonly Primitive[] }
  /** The heading of a column or a row. */
  | { readonly tag: 'TH'; readonly scope: 'Column' | 'Row'; readonly shapes: readonly Primitive[] }
  | { readonly tag: 'L' | 'LI' | 'Table' | 'TR'; readonly parts: readonly PaperPart[] }
  | PaperImage
  | { readonly tag: 'Figure'; readonly shapes: readonly Primitive[]; readonly altText: string; readonly box: Rect }

/** All that some pieces draw, from back to front. */
export function shapesOfParts(parts: readonly PaperPart[]): readonly Primitive[] {
  return parts.flatMap((part) => {
    if (part.tag === 'Image') return []
    return 'parts' in part ? shapesOfParts(part.parts) : part.shapes
  })
}
