import { xmlText } from '../../domain/xml-text.ts'
import type { PaperImage } from '../../paper/part.ts'
import type { Primitive } from '../../paper/primitive.ts'
import { px } from '../../paper/primitive.ts'
import type { Picture } from './compose-pictures.ts'
import type { Look } from './look.ts'

/** The font a picture carries inside itself. */
export interface EmbeddedFont {
  /** The families in their order, as CSS writes them. */
  readonly stack: string
  /** One data address for each weight of a family. */
  readonly faces: readonly EmbeddedFace[]
}

interface EmbeddedFace {
  readonly family: string
  readonly weight: number
  readonly dataUrl: string
}

/** A picture as a self-contained SVG document with title and description. */
export function svgText(
  picture: Picture,
  about: {
    readonly title: string
    readonly description: string
    readonly language: string
    readonly font: EmbeddedFont
  },
): string {
  const { width, height } = picture
  const { stack, faces } = about.font
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${about.language}" role="img">`,
    `<title>${xmlText(about.title)}</title>`,
    `<desc>${xmlText(about.description)}</desc>`,
    // Set small, hinted letters come out wider than they were measured, and run under what stands beside them.
    `<style>${faces.map(faceText).join('')}text{font-family:${stack};text-rendering:geometricPrecision}</style>`,
    ...faces.map(earlyUseText),
    ...picture.primitives.map((primitive) => primitiveText(primitive, picture.look)),
    ...(picture.images ?? []).map(imageText),
    '</svg>',
  ].join('\n')
}

function faceText({ family, weight, dataUrl }: EmbeddedFace): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${dataUrl}) format("woff2")}`
}

/**
 * Nothing to see. An image is drawn before a browser reads the fonts that a text names second, with all its text missing;
 * what a text names first is read at once.
 */
function earlyUseText({ family, weight }: EmbeddedFace): string {
  return `<text visibility="hidden" font-weight="${weight}" style="font-family:'${family}'">0</text>`
}

function imageText({ png, box: { x, y, width, height } }: PaperImage): string {
  const place = `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`
  return `<image ${place} href="data:image/png;base64,${xmlText(png)}"/>`
}

function primitiveText(primitive: Primitive, { paper }: Look): string {
  const opacity = primitive.opacity === undefined ? '' : ` opacity="${primitive.opacity}"`
  if (primitive.type === 'text') {
    const { x, y, text, size, weight, anchor, fill, hasHalo } = primitive
    const halo = hasHalo ? ` stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : ''
    return `<text x="${px(x)}" y="${px(y)}" font-size="${px(size)}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}"${halo}${opacity}>${xmlText(text)}</text>`
  }
  const { d, stroke, strokeWidth, dash, fill } = primitive
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${px(strokeWidth ?? 1)}"`
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`
  return `<path d="${d}" fill="${fill ?? 'none'}"${line}${dashes}${opacity}/>`
}
