import { strToU8 } from 'fflate'
import type { OpenedTemplate } from './open-template.ts'
import { pictureCarrier } from './picture-carrier.ts'
import { hasUsualNames, plainPart } from './plain-part.ts'
import { plainWordPart } from './plain-word-part.ts'
import { relationText, relationsText } from './relation-texts.ts'
import type { HeadKind, PageKind, WordSection } from './word-section.ts'
import { type XmlElement, elementsNamed, xmlSource } from '../../domain/xml-tree.ts'

/** A head or foot of pages as it comes along. */
export interface CarriedHead {
  readonly tree: XmlElement
  /** Its relations as they stand in a part; empty without any. */
  readonly relations: readonly string[]
  readonly pictures: number
}

/** What a document takes over from a template. */
export interface CarriedWordParts {
  /** Pictures, embedded fonts, and the parts that are the same in every document. */
  readonly files: Readonly<Record<string, Uint8Array>>
  /** What kind each new ending of a name is. */
  readonly endings: ReadonlyMap<string, string>
  readonly styles: XmlElement
  readonly numbering: XmlElement | undefined
  readonly settings: XmlElement | undefined
  readonly heads: Readonly<Record<HeadKind, ReadonlyMap<PageKind, CarriedHead>>>
}

const fontEnding = 'odttf'

/**
 * Styles, theme, fonts, numbering, heads and feet of a template with their pictures: nothing of its texts, and nothing that
 * leads out of the file. Undefined where a part is written as no program does.
 */
export function carriedWordParts(opened: OpenedTemplate, section: WordSection): CarriedWordParts | undefined {
  const files: Record<string, Uint8Array> = {}
  const endings = new Map<string, string>()
  const picture = pictureCarrier(opened, 'word/media', { files, endings })
  const ways = opened.relations(opened.main)
  const partOf = (wanted: string): string | undefined => ways.find(({ kind }) => kind === wanted)?.target
  let isWhole = true
  const plain = (name: string | undefined, kept: ReadonlySet<string> = new Set()): XmlElement | undefined => {
    const tree = name === undefined ? undefined : opened.tree(name)
    const cleaned = tree && plainWordPart(tree, kept)
    if (name !== undefined && !cleaned) isWhole = false
    return cleaned
  }
  const headOf = (name: string, root: string): CarriedHead | undefined => {
    const related = opened.relations(name).flatMap((relation) => {
      const target = relation.kind === 'image' && relation.target !== undefined ? picture(relation.target) : undefined
      return target === undefined ? [] : [{ id: relation.id, text: relationText(relation, `/${target}`) }]
    })
    const tree = plain(name, new Set(related.map(({ id }) => id)))
    if (tree?.name !== root) return undefined
    const pictures = ['a:blip', 'v:imagedata'].flatMap((each) => elementsNamed(tree, each)).length
    return { tree, relations: related.map(({ text }) => text), pictures }
  }
  const headsOf = (head: HeadKind): ReadonlyMap<PageKind, CarriedHead> =>
    new Map(
      [...section.parts[head]].flatMap(([kind, name]) => {
        const carried = headOf(name, head === 'header' ? 'w:hdr' : 'w:ftr')
        return carried ? [[kind, carried] as const] : []
      }),
    )

  const heads = { header: headsOf('header'), footer: headsOf('footer') }
  const styles = plain(partOf('styles'))
  const numbering = plain(partOf('numbering'))
  const settings = plain(partOf('settings'), new Set(opened.relations(partOf('settings') ?? '').map(({ id }) => id)))
  const theme = themeOf(opened, partOf('theme'))
  if (theme === 'unusual') return undefined
  if (theme) files['word/theme/theme1.xml'] = strToU8(xmlSource(theme))
  const fontTable = partOf('fontTable')
  if (fontTable !== undefined) {
    const fonts = opened.relations(fontTable).flatMap((relation, index) => {
      const bytes = relation.kind === 'font' && relation.target !== undefined ? opened.part(relation.target) : undefined
      if (!bytes) return []
      const name = `word/fonts/template-${index + 1}.${fontEnding}`
      files[name] = bytes
      return [{ id: relation.id, text: relationText(relation, `/${name}`) }]
    })
    const table = plain(fontTable, new Set(fonts.map(({ id }) => id)))
    if (table) {
      files['word/fontTable.xml'] = strToU8(xmlSource(table))
      files['word/_rels/fontTable.xml.rels'] = strToU8(relationsText(fonts.map(({ text }) => text)))
    }
  }
  return isWhole && styles ? { files, endings, styles, numbering, settings, heads } : undefined
}

/** The theme without pictures: documents show none of them. */
function themeOf(opened: OpenedTemplate, name: string | undefined): XmlElement | 'unusual' | undefined {
  const tree = name === undefined ? undefined : opened.tree(name)
  if (!tree) return undefined
  return (tree.name === 'a:theme' && hasUsualNames(tree) && plainPart(tree, new Set())) || 'unusual'
}
