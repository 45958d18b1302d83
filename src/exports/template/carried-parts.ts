import { strToU8 } from 'fflate'
import type { OpenedTemplate, Relation } from './open-template.ts'
import { hasUsualNames, plainPart } from './plain-part.ts'
import type { TemplateMaster } from './template-layouts.ts'
import { pictureCarrier } from './picture-carrier.ts'
import { relationText, relationsText } from './relation-texts.ts'
import { type XmlElement, elementAt, elementsIn, xmlSource } from '../../domain/xml-tree.ts'

/** What a file of slides takes over from a template, under names of ours. */
export interface CarriedParts {
  readonly files: Readonly<Record<string, Uint8Array>>
  /** The new name of a layout by its old one. */
  readonly layouts: ReadonlyMap<string, string>
  /** What kind each new part is, and each new ending of a name. */
  readonly types: ReadonlyMap<string, string>
  readonly endings: ReadonlyMap<string, string>
  /** Embedded fonts, for the list of the presentation, whose relations are those beside it. */
  readonly fonts: { readonly list: XmlElement | undefined; readonly relations: readonly string[] }
}

const kinds = 'application/vnd.openxmlformats-officedocument'
const fontEnding = 'fntdata'
/** The numbers of a master and its layouts begin here, each once. */
const firstNumber = 2_147_483_648

/**
 * Master, theme, layouts, pictures and fonts of a template: nothing of its slides, and nothing that leads out of the file.
 * Undefined where a part is written as no program does.
 */
export function carriedParts(
  opened: OpenedTemplate,
  presentation: XmlElement,
  master: TemplateMaster,
): CarriedParts | undefined {
  let isWhole = true
  const files: Record<string, Uint8Array> = {}
  const types = new Map<string, string>()
  const endings = new Map<string, string>()
  const picture = pictureCarrier(opened, 'ppt/media', { files, endings })
  const layouts = new Map(
    master.layouts.map(({ part }, index) => [part, `ppt/slideLayouts/slideLayout${index + 1}.xml`]),
  )
  const names = new Map([[master.part, 'ppt/slideMasters/slideMaster1.xml'], ...layouts])
  if (master.themePart !== undefined) names.set(master.themePart, 'ppt/theme/theme1.xml')

  const targetOf = ({ kind, target }: Relation): string | undefined => {
    if (target === undefined) return undefined
    if (kind === 'image') return picture(target)
    return ['slideLayout', 'slideMaster', 'theme'].includes(kind) ? names.get(target) : undefined
  }
  const carry = (part: string, tree: XmlElement, kind: string): void => {
    const name = names.get(part)!
    const relations = opened.relations(part).flatMap((relation) => {
      const target = targetOf(relation)
      return target === undefined ? [] : [{ id: relation.id, text: relationText(relation, `/${target}`) }]
    })
    const plain = hasUsualNames(tree) ? plainPart(tree, new Set(relations.map(({ id }) => id))) : undefined
    if (!plain) {
      isWhole = false
      return
    }
    files[name] = strToU8(xmlSource(plain))
    types.set(name, `${kinds}.${kind}+xml`)
    if (relations.length === 0) return
    files[name.replace(/([^/]+)$/, '_rels/$1.rels')] = strToU8(relationsText(relations.map(({ text }) => text)))
  }
  if (master.themePart !== undefined && master.theme) carry(master.themePart, master.theme, 'theme')
  carry(master.part, numbered(master.tree), 'presentationml.slideMaster')
  for (const { part, tree } of master.layouts) carry(part, tree, 'presentationml.slideLayout')

  if (!isWhole) return undefined
  const list = elementAt(presentation, 'p:embeddedFontLst')
  const fonts = (list ? opened.relations(opened.main) : []).flatMap((relation, index) => {
    const bytes = relation.kind === 'font' && relation.target !== undefined ? opened.part(relation.target) : undefined
    if (!bytes) return []
    const name = `ppt/fonts/template-${index + 1}.${fontEnding}`
    files[name] = bytes
    endings.set(fontEnding, 'application/x-fontdata')
    // The presentation has relations of its own already, numbered otherwise.
    return [{ id: relation.id, text: relationText({ ...relation, id: `font-${relation.id}` }, `/${name}`) }]
  })
  const kept = new Set(fonts.map(({ id }) => id))
  const plainList = list && { ...list, children: elementsIn(list).flatMap((each) => fontOf(each, kept) ?? []) }
  return {
    files,
    layouts,
    types,
    endings,
    fonts: {
      list: plainList && plainList.children.length > 0 ? plainList : undefined,
      relations: fonts.map(({ text }) => text),
    },
  }
}

/** An embedded font with those of its faces that came along. */
function fontOf(font: XmlElement, kept: ReadonlySet<string>): XmlElement | undefined {
  const children = elementsIn(font).flatMap((face) => {
    const id = face.attributes.get('r:id')
    if (id === undefined) return face
    return kept.has(id) ? { ...face, attributes: new Map([...face.attributes, ['r:id', `font-${id}`]]) } : []
  })
  return children.length > 1 ? { ...font, children } : undefined
}

/** The list of layouts with those numbers that no other part of ours has. */
function numbered(master: XmlElement): XmlElement {
  const children = master.children.map((child) => {
    if (typeof child === 'string' || child.name !== 'p:sldLayoutIdLst') return child
    const listed = elementsIn(child).map((each, index) => ({
      ...each,
      attributes: new Map([...each.attributes, ['id', String(firstNumber + 1 + index)]]),
      children: [],
    }))
    return { ...child, children: listed }
  })
  return { ...master, children }
}
