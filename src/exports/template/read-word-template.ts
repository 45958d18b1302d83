import type { TemplateProblemCode } from '../../domain/office-template.ts'
import { type Result, failure, success } from '../../domain/result.ts'
import type { WordSheet } from '../word/word-sheet.ts'
import { type CarriedWordParts, carriedWordParts } from './carried-word-parts.ts'
import { withLackingStyles } from './lacking-styles.ts'
import type { OpenedTemplate } from './open-template.ts'
import { type TemplateFonts, fontsOf, widenessOf } from './template-fonts.ts'
import { type TemplateStyles, styleValue, templateStyles } from './template-styles.ts'
import { type PageKind, type WordSection, wordSection } from './word-section.ts'
import { type XmlElement, elementAt, elementsNamed, ownText, saidText } from '../../domain/xml-tree.ts'

/** A template that documents can be written on. */
export interface WordTemplate {
  readonly carried: CarriedWordParts
  readonly section: WordSection
  readonly styles: TemplateStyles
  /** Styles that it lacks, as they stand in a part. */
  readonly added: readonly string[]
  readonly sheet: WordSheet
  readonly fonts: TemplateFonts
  readonly theme: XmlElement | undefined
}

/** The least room for texts, in twentieths of a point: 10 cm wide, 12 cm high. */
const leastRoom = { width: 5669, height: 6803 } as const
const usualSize = 20

/** An opened document as a template: its styles, its pages, and what stands at their head and foot; nothing of its texts. */
export function readWordTemplate(opened: OpenedTemplate): Result<WordTemplate, TemplateProblemCode> {
  const body = elementAt(opened.tree(opened.main), 'w:body')
  const ways = opened.relations(opened.main)
  const treeOf = (wanted: string): XmlElement | undefined => {
    const target = ways.find(({ kind }) => kind === wanted)?.target
    return target === undefined ? undefined : opened.tree(target)
  }
  const stylesTree = treeOf('styles')
  const section = body && wordSection(opened, body)
  if (!section || stylesTree?.name !== 'w:styles') return failure({ code: 'template-damaged' })
  const { width, height } = section.text
  if (width < leastRoom.width || height < leastRoom.height) return failure({ code: 'template-narrow' })
  const carried = carriedWordParts(opened, section)
  if (!carried) return failure({ code: 'template-damaged' })
  const styles = templateStyles(stylesTree)
  const theme = treeOf('theme')
  const fonts = wordFonts(styles, theme, treeOf('fontTable'))
  const usual = sizeOf(styles, styles.found.body ?? styles.usual) ?? usualSize
  const { styles: used, added } = withLackingStyles(styles, usual)
  const sheet: WordSheet = {
    width,
    height,
    font: fonts.minor,
    wideness: widenessOf(fonts.minor),
    tableSize: sizeOf(styles, styles.found.cell) ?? Math.min(24, usual),
    styles: used,
    template: { ...aboveCover(carried, section), isTitleCentred: isCentred(styles) },
  }
  return success({ carried, section, styles, added, sheet, fonts, theme })
}

/** The size that texts of a style have, in half points; undefined without a style. */
function sizeOf(styles: TemplateStyles, id: string | undefined): number | undefined {
  if (id === undefined) return undefined
  const said = styleValue(styles, id, 'w:rPr', (look) => elementAt(look, 'w:sz')?.attributes.get('w:val'))
  return said !== undefined && /^\d{1,3}$/.test(said) ? Number(said) : usualSize
}

/** Whether titles stand in the middle. */
function isCentred(styles: TemplateStyles): boolean {
  const ask = (look: XmlElement | undefined) => elementAt(look, 'w:jc')?.attributes.get('w:val')
  return styles.found.title !== undefined && styleValue(styles, styles.found.title, 'w:pPr', ask) === 'center'
}

/** What the first page has at its head and foot. */
function aboveCover(
  { heads }: CarriedWordParts,
  { hasFirst }: WordSection,
): { readonly hasEmblem: boolean; readonly says: string } {
  const kind: PageKind = hasFirst ? 'first' : 'default'
  const head = heads.header.get(kind)
  const texts = head ? elementsNamed(head.tree, 'w:t').map((text) => saidText(ownText(text))) : []
  return {
    hasEmblem: (head?.pictures ?? 0) > 0,
    says: texts.join('').normalize('NFC').replaceAll(/\s+/g, ' ').toUpperCase(),
  }
}

/** The fonts of titles and texts, and all that styles name. */
function wordFonts(
  styles: TemplateStyles,
  theme: XmlElement | undefined,
  table: XmlElement | undefined,
): TemplateFonts {
  const scheme = elementAt(theme, 'a:themeElements', 'a:fontScheme')
  const ofTheme = (place: string): string => {
    const part = place.startsWith('major') ? 'a:majorFont' : 'a:minorFont'
    return saidText(elementAt(scheme, part, 'a:latin')?.attributes.get('typeface') ?? '').trim()
  }
  const faceOf = (look: XmlElement | undefined): string | undefined => {
    const said = elementAt(look, 'w:rFonts')?.attributes
    const place = said?.get('w:asciiTheme')
    const face = place === undefined ? saidText(said?.get('w:ascii') ?? '').trim() : ofTheme(place)
    return face === '' ? undefined : face
  }
  const faceOfStyle = (id: string | undefined): string => styleValue(styles, id, 'w:rPr', faceOf) ?? 'Times New Roman'
  const { body, heading, caption, title, cell } = styles.found
  const carried = table ? elementsNamed(table, 'w:font').filter(isEmbedded) : []
  return fontsOf({
    major: faceOfStyle(heading ?? styles.usual),
    minor: faceOfStyle(body ?? styles.usual),
    own: [title, caption, cell].map((id) => faceOfStyle(id ?? styles.usual)),
    carried: carried.map(({ attributes }) => saidText(attributes.get('w:name') ?? '')),
  })
}

function isEmbedded(font: XmlElement): boolean {
  return elementAt(font, 'w:embedRegular') !== undefined
}
