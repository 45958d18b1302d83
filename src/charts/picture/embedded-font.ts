import { figuresFamily, fontStack, textFamily } from '../font-stack.ts'
import type { EmbeddedFont } from './svg-text.ts'

const faces = [
  {
    family: figuresFamily,
    weight: 400,
    url: new URL('../../ui/fonts/be-vietnam-pro-figures-400.woff2', import.meta.url),
  },
  {
    family: figuresFamily,
    weight: 600,
    url: new URL('../../ui/fonts/be-vietnam-pro-figures-600.woff2', import.meta.url),
  },
  {
    family: figuresFamily,
    weight: 700,
    url: new URL('../../ui/fonts/be-vietnam-pro-figures-700.woff2', import.meta.url),
  },
  { family: textFamily, weight: 400, url: new URL('../../ui/fonts/be-vietnam-pro-400.woff2', import.meta.url) },
  { family: textFamily, weight: 600, url: new URL('../../ui/fonts/be-vietnam-pro-600.woff2', import.meta.url) },
  { family: textFamily, weight: 700, url: new URL('../../ui/fonts/be-vietnam-pro-700.woff2', import.meta.url) },
] as const

/** Texts that only the right font draws right: all the figures, and letters that only Vietnamese has. */
const probes = { [figuresFamily]: '0123456789', [textFamily]: 'ệ ữ Đ' } as const

/** Why a picture cannot be made now. */
export class FontNotReadyError extends Error {
  constructor() {
    super('The Vietnamese font is not ready')
    this.name = 'FontNotReadyError'
  }
}

let font: Promise<EmbeddedFont> | undefined

/**
 * The font as data addresses, ready to be embedded. A picture without it loses Vietnamese letters, so a font that does not
 * come is an error, never a fallback.
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
    faces.map(({ family, weight }) => document.fonts.load(`${weight} 16px "${family}"`, probes[family])),
  )
  if (loaded.some((found) => found.length === 0)) throw new FontNotReadyError()
  return {
    stack: fontStack,
    faces: await Promise.all(
      faces.map(async ({ family, weight, url }) => ({ family, weight, dataUrl: await dataUrlOf(url.href) })),
    ),
  }
}

async function dataUrlOf(url: string): Promise<string> {
  // A build puts small files into the script as data addresses, and the page's policy lets it fetch none.
  if (url.startsWith('data:')) return url
  const response = await fetch(url)
  if (!response.ok) throw new FontNotReadyError()
  const bytes = new Uint8Array(await response.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `data:font/woff2;base64,${btoa(binary)}`
}
