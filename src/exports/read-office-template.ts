import type { TemplateProblemCode } from '../domain/office-template.ts'
import { type Result, success } from '../domain/result.ts'
import { pointsPerInch } from '../paper/units.ts'
import { slideSizes } from './presentation/slide-look.ts'
import { dressOfDocument } from './template/dress-document.ts'
import { dressOf } from './template/dress-slides.ts'
import { openTemplate } from './template/open-template.ts'
import { type SlideTemplate, readSlideTemplate } from './template/read-slide-template.ts'
import { type WordTemplate, readWordTemplate } from './template/read-word-template.ts'
import { styleName } from './template/template-styles.ts'
import { themeColours } from './template/theme-colours.ts'
import { twentieths } from './word/word-look.ts'
import type { SlideDress } from './write-presentation.ts'
import type { WordDress } from './write-word.ts'

/** What is shown of a template before anything is made on it. */
export interface TemplateAbout {
  /** Of a slide or page, in centimetres. */
  readonly width: number
  readonly height: number
  readonly fonts: readonly string[]
  /** Fonts that the file does not carry and not every computer has. */
  readonly missingFonts: readonly string[]
  /** Fonts that show Vietnamese letters of today as other ones. */
  readonly legacyFonts: readonly string[]
  /** Ground, text and accents, as six digits. */
  readonly colours: readonly string[]
  readonly hasEmblem: boolean
  readonly hasFooter: boolean
}

export interface SlidesAbout extends TemplateAbout {
  readonly kind: 'pptx'
  /** How large texts are beside those of a slide of ours, as a part of 1: on a small slide they are small, and as large in the room. */
  readonly scale: number
  /** The names of the layouts of the cover and of all other slides. */
  readonly cover: string
  readonly content: string
}

export interface DocumentAbout extends TemplateAbout {
  readonly kind: 'docx'
  /** Of the text between the margins, in centimetres. */
  readonly textWidth: number
  readonly hasHeader: boolean
  /** What its styles are called that are written in, without those that it lacks. */
  readonly styles: readonly string[]
}

/** A template of either kind, read. */
export type OfficeTemplateRead =
  | { readonly kind: 'pptx'; readonly about: SlidesAbout; readonly dress: SlideDress }
  | { readonly kind: 'docx'; readonly about: DocumentAbout; readonly dress: WordDress }

const shownColours = ['bg1', 'tx1', 'tx2', ...[1, 2, 3, 4, 5, 6].map((number) => `accent${number}`)]
/** Documents have no master that names their colours otherwise. */
const placesOfDocument = ['lt1', 'dk1', 'dk2', ...shownColours.slice(3)]
const centimetresPerInch = 2.54
const twentiethsPerInch = twentieths * pointsPerInch

/** A file as an office's template: what it is, and what slides or documents are made for it by; or why it is none. */
export function readOfficeTemplate(bytes: Uint8Array): Result<OfficeTemplateRead, TemplateProblemCode> {
  const opening = openTemplate(bytes)
  if (!opening.ok) return opening
  if (opening.value.kind === 'docx') {
    const read = readWordTemplate(opening.value)
    return read.ok
      ? success({ kind: 'docx', about: aboutDocument(read.value), dress: dressOfDocument(read.value) })
      : read
  }
  const read = readSlideTemplate(opening.value)
  return read.ok ? success({ kind: 'pptx', about: aboutSlides(read.value), dress: dressOf(read.value) }) : read
}

function aboutSlides({ width, height, fonts, master, cover, content }: SlideTemplate): SlidesAbout {
  return {
    kind: 'pptx',
    width: width * centimetresPerInch,
    height: height * centimetresPerInch,
    scale: height / slideSizes['16:9'].height,
    ...aboutFonts(fonts),
    colours: shownColours.flatMap((name) => master.colours.get(name) ?? []),
    cover: cover.layout.name,
    content: content.layout.name,
    hasEmblem: content.ground.hasEmblem || cover.ground.hasEmblem,
    hasFooter: content.layout.holders.some(({ type, rect }) => rect !== undefined && type === 'ftr'),
  }
}

function aboutDocument({ section, fonts, styles, carried, theme }: WordTemplate): DocumentAbout {
  const { title, heading, body, caption, table } = styles.found
  const { header, footer } = carried.heads
  const colours = themeColours(theme, undefined)
  const centimetres = (length: number): number => (length / twentiethsPerInch) * centimetresPerInch
  return {
    kind: 'docx',
    width: centimetres(section.page.width),
    height: centimetres(section.page.height),
    textWidth: centimetres(section.text.width),
    ...aboutFonts(fonts),
    colours: placesOfDocument.flatMap((name) => colours.get(name) ?? []),
    hasEmblem: [...header.values(), ...footer.values()].some(({ pictures }) => pictures > 0),
    hasHeader: header.size > 0,
    hasFooter: footer.size > 0,
    styles: [title, heading, body, caption, table].flatMap((id) => styleName(styles, id) ?? []),
  }
}

function aboutFonts({ all, missing, legacy }: SlideTemplate['fonts']) {
  return { fonts: all, missingFonts: missing.filter((font) => !legacy.includes(font)), legacyFonts: legacy }
}
