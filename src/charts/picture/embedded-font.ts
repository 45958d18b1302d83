import type { EmbeddedFont } from './svg-text.ts'

/** The family of every text on screen and in pictures. */
export const fontFamily = 'Be Vietnam Pro'

const weights = [400, 600, 700] as const

/** A text that no font without Vietnamese letters can measure right. */
const probe = 'ệ ữ Đ'

/** Why a picture cannot be made now. */
export class FontNotReadyError extends Error {
  constructor() {
    super('The Vietnamese font is not ready')
    this.name = 'FontNotReadyError'
  }
}

let font: Promise<EmbeddedFont> | undefined

/**
 * The font as data addresses, ready to be embedded, and ready in the document to measure with. An image made before the
 * font is there loses Vietnamese letters, so a font that does not come is an error, never a fallback.
 */
export function embeddedFont(): Promise<EmbeddedFont> {
  font ??= loadFont().catch((error: unknown) => {
    font = undefined
    throw error instanceof FontNotReadyError ? error : new FontNotReadyError()
  })
  return font
}

async function loadFont(): Promise<EmbeddedFont> {
  const loaded = await Promise.all(
    weights.map((weight) => document.fonts.load(`${weight} 16px "${fontFamily}"`, probe)),
  )
  if (loaded.some((faces) => faces.length === 0)) throw new FontNotReadyError()
  const faces = await Promise.all(weights.map(async (weight) => ({ weight, dataUrl: await dataUrlOf(weight) })))
  return { family: fontFamily, faces }
}

const fontUrls: Readonly<Record<number, string>> = {
  400: new URL('../../ui/fonts/be-vietnam-pro-400.woff2', import.meta.url).href,
  600: new URL('../../ui/fonts/be-vietnam-pro-600.woff2', import.meta.url).href,
  700: new URL('../../ui/fonts/be-vietnam-pro-700.woff2', import.meta.url).href,
}

async function dataUrlOf(weight: number): Promise<string> {
  const response = await fetch(fontUrls[weight]!)
  if (!response.ok) throw new FontNotReadyError()
  const bytes = new Uint8Array(await response.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `data:font/woff2;base64,${btoa(binary)}`
}
