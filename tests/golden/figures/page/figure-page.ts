import '../../../../src/ui/fonts/fonts.css'
import { fontStack } from '../../../../src/charts/font-stack.ts'
import { embeddedFont } from '../../../../src/charts/picture/embedded-font.ts'
import type { LookId } from '../../../../src/charts/picture/look.ts'
import type { PictureSizeId } from '../../../../src/charts/picture/picture-size.ts'
import type { RenderedPicture } from '../../../../src/charts/picture/render-pictures.ts'
import { renderPng } from '../../../../src/charts/picture/render-png.ts'
import type { ExportedChart } from '../../../../src/briefing/chart/exported-chart.ts'
import { pngAbout, renderedChart } from '../../../../src/briefing/chart/rendered-chart.ts'
import { exportChart } from '../../../../src/briefing/documents/export-chart.ts'
import type { Language } from '../../../../src/i18n/language.ts'
import { textsByLanguage } from '../../../../src/i18n/texts-by-language.ts'
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

const figureOf = ({ spec, language }: Pick<Shot, 'spec' | 'language'>): ExportedChart =>
  goldenFigure(textsByLanguage[language], spec)

async function rendered({ size, look, ...shot }: Shot): Promise<readonly RenderedPicture[]> {
  return await renderedChart(textsByLanguage[shot.language], figureOf(shot), { size, look })
}

/** The first picture of a figure. */
async function png(shot: Shot): Promise<Blob> {
  const about = pngAbout(textsByLanguage[shot.language], figureOf(shot))
  const [first] = await rendered(shot)
  if (!first) throw new Error('No picture')
  return await renderPng(first, { scale: 1, about })
}

/** What the tests ask of the browser. Files travel as base64. */
const figurePage = {
  svgs: async (shot: Shot): Promise<readonly string[]> => (await rendered(shot)).map(({ svg }) => svg),

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

  /** A document of a golden spec, as the dialog of its page makes it. */
  document: async (shot: Shot, format: 'pdf' | 'pptx' | 'docx'): Promise<string> => {
    const outcome = await exportChart(textsByLanguage[shot.language], figureOf(shot), format, shot)
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    return await base64Of(outcome.blob)
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
