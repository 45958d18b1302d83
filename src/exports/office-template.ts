import type { TemplateProblemCode } from '../domain/office-template.ts'
import { type Result, success } from '../domain/result.ts'
import { slideSizes } from './presentation/slide-look.ts'
import { dressOf } from './template/dress-slides.ts'
import { readSlideTemplate } from './template/read-slide-template.ts'
import type { SlideDress } from './write-presentation.ts'

/** What is shown of a template before slides are made on it. */
export interface TemplateAbout {
  /** Of a slide, in centimetres. */
  readonly width: number
  readonly height: number
  /** How large texts are beside those of a slide of ours, as a part of 1: on a small slide they are small, and as large in the room. */
  readonly scale: number
  readonly fonts: readonly string[]
  /** Fonts that the file does not carry and not every computer has. */
  readonly missingFonts: readonly string[]
  /** Fonts that show Vietnamese letters of today as other ones. */
  readonly legacyFonts: readonly string[]
  /** Ground, text and accents, as six digits. */
  readonly colours: readonly string[]
  /** The names of the layouts of the cover and of all other slides. */
  readonly cover: string
  readonly content: string
  readonly hasEmblem: boolean
  readonly hasFooter: boolean
}

const shownColours = ['bg1', 'tx1', 'tx2', ...[1, 2, 3, 4, 5, 6].map((number) => `accent${number}`)]
const centimetresPerInch = 2.54

/** A file as an office's template: what it is, and what slides are made for it by; or why it is none. */
export function readOfficeTemplate(
  bytes: Uint8Array,
): Result<{ readonly about: TemplateAbout; readonly dress: SlideDress }, TemplateProblemCode> {
  const read = readSlideTemplate(bytes)
  if (!read.ok) return read
  const { width, height, fonts, master, cover, content } = read.value
  const about: TemplateAbout = {
    width: width * centimetresPerInch,
    height: height * centimetresPerInch,
    scale: height / slideSizes['16:9'].height,
    fonts: fonts.all,
    missingFonts: fonts.missing.filter((font) => !fonts.legacy.includes(font)),
    legacyFonts: fonts.legacy,
    colours: shownColours.flatMap((name) => master.colours.get(name) ?? []),
    cover: cover.layout.name,
    content: content.layout.name,
    hasEmblem: content.ground.hasEmblem || cover.ground.hasEmblem,
    hasFooter: content.layout.holders.some(({ type, rect }) => rect !== undefined && type === 'ftr'),
  }
  return success({ about, dress: dressOf(read.value) })
}
