import { bytesFromBase64 } from '../../paper/bytes-from-base64.ts'
import { FontNotReadyError } from './embedded-font.ts'

type Weight = 400 | 600 | 700

/** The TrueType files of a weight: of the text, and of the figures that stand in it. */
export interface FontFiles {
  readonly text: Uint8Array
  readonly figures: Uint8Array
}

const texts = {
  400: new URL('../../ui/fonts/be-vietnam-pro-400.ttf', import.meta.url),
  600: new URL('../../ui/fonts/be-vietnam-pro-600.ttf', import.meta.url),
  700: new URL('../../ui/fonts/be-vietnam-pro-700.ttf', import.meta.url),
} as const

const figures = {
  400: new URL('../../ui/fonts/be-vietnam-pro-figures-400.ttf', import.meta.url),
  600: new URL('../../ui/fonts/be-vietnam-pro-figures-600.ttf', import.meta.url),
  700: new URL('../../ui/fonts/be-vietnam-pro-figures-700.ttf', import.meta.url),
} as const

/** The files of the font by weight, for formats that embed a part of their own. Rejects when one does not come. */
export async function fontFiles(): Promise<Readonly<Record<Weight, FontFiles>>> {
  const ofWeight = async (weight: Weight): Promise<FontFiles> => {
    const [text, digits] = await Promise.all([bytesOf(texts[weight].href), bytesOf(figures[weight].href)])
    return { text, figures: digits }
  }
  const [regular, semibold, bold] = await Promise.all([ofWeight(400), ofWeight(600), ofWeight(700)])
  return { 400: regular, 600: semibold, 700: bold }
}

async function bytesOf(url: string): Promise<Uint8Array> {
  // A build puts small files into the script as data addresses, and the page's policy lets it fetch none.
  if (url.startsWith('data:')) {
    return bytesFromBase64(url.slice(url.indexOf(',') + 1))
  }
  const response = await fetch(url).catch(() => undefined)
  if (!response?.ok) throw new FontNotReadyError()
  return new Uint8Array(await response.arrayBuffer())
}
