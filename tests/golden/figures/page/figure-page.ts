import '../../../../src/ui/fonts/fonts.css'
import { fontStack } from '../../../../src/charts/font-stack.ts'
import { embeddedFont } from '../../../../src/charts/picture/embedded-font.ts'
import type { LookId } from '../../../../src/charts/picture/look.ts'
import { type PictureSizeId, pictureSizes } from '../../../../src/charts/picture/picture-size.ts'
import { type RenderedPicture, renderPicture } from '../../../../src/charts/picture/render-picture.ts'
import { renderPng } from '../../../../src/charts/picture/render-png.ts'
import { pdfOfPicture, presentationOfFigure, wordOfFigure } from '../../../../src/features/figure-documents.ts'
import type { Language } from '../../../../src/i18n/language.ts'
import { textsByLanguage } from '../../../../src/i18n/texts.ts'
import { goldenAddress } from '../golden-address.ts'
import { goldenFigure } from '../golden-figure.ts'
import type { GoldenSpec } from '../golden-specs.ts'
import { differentPixels } from './different-pixels.ts'

/** One picture of a golden spec. */
interface Shot {
  readonly spec: GoldenSpec
  readonly language: Language
  readonly size: PictureSizeId
  readonly look: LookId
}

declare global {
  interface Window {
    figurePage: typeof figurePage
  }
}

async function rendered({ spec, language, size, look }: Shot): Promise<RenderedPicture> {
  const { frame, plot } = goldenFigure(textsByLanguage[language], spec)
  return await renderPicture(frame, plot, { size: pictureSizes[size], look, address: goldenAddress, language })
}

async function png(shot: Shot, scale: 1 | 2 = 1): Promise<Blob> {
  const { frame } = goldenFigure(textsByLanguage[shot.language], shot.spec)
  const about = { title: frame.title, description: frame.sentence, address: goldenAddress, language: shot.language }
  return await renderPng(await rendered(shot), { scale, about })
}

/** What the tests ask of the browser. Files travel as base64. */
const figurePage = {
  svg: async (shot: Shot): Promise<string> => (await rendered(shot)).svg,

  png: async (shot: Shot): Promise<string> => await base64Of(await png(shot)),

  /** How many pixels of the image of a picture are not those that the browser draws of its checked SVG. */
  pngBesideSvg: async (shot: Shot, svg: string): Promise<number> =>
    await differentPixels(await png(shot), new Blob([svg], { type: 'image/svg+xml' })),

  /** How many pixels of two files, as base64, are not alike. */
  besideFile: async (one: string, other: string): Promise<number> =>
    await differentPixels(blobOf(one, 'image/png'), blobOf(other, 'image/png')),

  /** How many pixels two drawings differ by, as images of the size they are written in. */
  svgBesideSvg: async (one: string, other: string): Promise<number> =>
    await differentPixels(new Blob([one], { type: 'image/svg+xml' }), new Blob([other], { type: 'image/svg+xml' })),

  pdf: async (shot: Shot): Promise<string> => {
    const texts = textsByLanguage[shot.language]
    return await base64Of(await pdfOfPicture(texts, goldenFigure(texts, shot.spec), (await rendered(shot)).picture))
  },

  presentation: async ({ spec, language }: Pick<Shot, 'spec' | 'language'>): Promise<string> => {
    const texts = textsByLanguage[language]
    const image = async (): Promise<Uint8Array> =>
      await bytesOf(await png({ spec, language, size: 'slide-16-9', look: 'colour' }, 2))
    return await base64Of(await presentationOfFigure(texts, goldenFigure(texts, spec), '16:9', image))
  },

  word: async ({ spec, language }: Pick<Shot, 'spec' | 'language'>): Promise<string> => {
    const texts = textsByLanguage[language]
    const image = await bytesOf(await png({ spec, language, size: 'a4-full', look: 'colour' }, 2))
    return await base64Of(await wordOfFigure(texts, goldenFigure(texts, spec), image))
  },

  /** How wide the browser sets texts, in thousandths of an em. */
  widths: async (words: readonly string[], weight: number): Promise<readonly number[]> => {
    await embeddedFont()
    const context = document.createElement('canvas').getContext('2d')
    if (!context) throw new Error('No canvas')
    context.font = `${weight} 100px ${fontStack}`
    return words.map((text) => context.measureText(text).width * 10)
  },
}

window.figurePage = figurePage

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer())
}

async function base64Of(blob: Blob): Promise<string> {
  let binary = ''
  for (const byte of await bytesOf(blob)) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function blobOf(base64: string, type: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type })
}
