import { strFromU8, strToU8 } from 'fflate'
import type { WordDress } from '../write-word.ts'
import { afterAll, documentSettings } from './document-settings.ts'
import { joinedNumbering } from './joined-numbering.ts'
import type { WordTemplate } from './read-word-template.ts'
import { relationText, relationsText } from './relation-texts.ts'
import { type HeadKind, type PageKind, pageKinds } from './word-section.ts'
import { type XmlElement, elementAt, elementSource, elementsIn, xmlSource } from '../../domain/xml-tree.ts'

const kinds = 'application/vnd.openxmlformats-officedocument'
const ownHeads = { header: 'header1.xml', footer: 'footer1.xml' } as const

/** A head or foot of a written document. */
interface PutHead {
  readonly head: HeadKind
  readonly kind: PageKind
  readonly id: string
}

/** A template as what documents are written on: its parts take the place of ours. */
export function dressOfDocument(template: WordTemplate): WordDress {
  const { carried, section, sheet } = template
  return {
    sheet,
    put: (files, { lang, isMarked }) => {
      const all: Record<string, Uint8Array> = { ...files }
      const edit = (name: string, change: (text: string) => string): void => {
        const part = all[name]
        if (part === undefined) throw new Error(`The library wrote no ${name}`)
        all[name] = strToU8(change(strFromU8(part)))
      }
      const mark = isMarked ? (/<w:p>.*<\/w:p>/s.exec(strFromU8(all[`word/${ownHeads.header}`]!))?.[0] ?? '') : ''
      const wanted = pageKinds.filter(
        (kind) => kind === 'default' || (kind === 'first' ? section.hasFirst : section.hasEven),
      )
      const hasHeads = carried.heads.header.size + carried.heads.footer.size > 0
      const ownIds = ownRelations(strFromU8(all['word/_rels/document.xml.rels']!))
      const relations: string[] = []
      const parts: string[] = []
      const put: PutHead[] = []
      for (const head of ['header', 'footer'] as const) {
        for (const kind of wanted) {
          const theirs = carried.heads[head].get(kind)
          if (theirs) {
            const id = `template-${head}-${kind}`
            const name = `word/${id}.xml`
            all[name] = strToU8(xmlSource(headTree(theirs.tree, head === 'header' ? mark : '')))
            if (theirs.relations.length > 0) all[`word/_rels/${id}.xml.rels`] = strToU8(relationsText(theirs.relations))
            relations.push(relationText({ id, kind: head }, `${id}.xml`))
            parts.push(overrideOf(name, `wordprocessingml.${head}`))
            put.push({ head, kind, id })
            continue
          }
          // Samples are marked on every page, and pages numbered where nothing else stands at their foot.
          const isOurs = head === 'header' ? isMarked : !hasHeads
          if (isOurs) put.push({ head, kind, id: ownIds[head] })
        }
        const isUsed = put.some(({ id }) => id === ownIds[head])
        if (!isUsed) dropHead(all, ownHeads[head], ownIds[head])
      }
      Object.assign(all, carried.files)
      all['word/styles.xml'] = strToU8(stylesText(template, lang))
      all['word/settings.xml'] = strToU8(documentSettings(carried.settings, strFromU8(all['word/settings.xml']!)))
      const numbering = joinedNumbering(carried.numbering, strFromU8(all['word/numbering.xml']!))
      all['word/numbering.xml'] = strToU8(numbering.text)
      edit('word/document.xml', (text) => withSection(numbering.renumbered(text), template, put))
      edit('word/_rels/document.xml.rels', (text) => afterAll(text, 'Relationships', relations.join('')))
      edit('[Content_Types].xml', (text) => withTypes(text, carried.endings, parts))
      return all
    },
  }
}

/** A head as the template has it, below it the mark of samples. */
function headTree(tree: XmlElement, mark: string): XmlElement {
  const isEmpty = elementsIn(tree).length === 0
  const paragraph: XmlElement = { name: 'w:p', attributes: new Map(), children: [] }
  if (mark !== '') return { ...tree, children: [...tree.children, mark] }
  return isEmpty ? { ...tree, children: [paragraph] } : tree
}

function ownRelations(text: string): Readonly<Record<HeadKind, string>> {
  const idOf = (name: string): string =>
    [...text.matchAll(/<Relationship [^>]*>/g)]
      .map(([relation]) => relation)
      .find((relation) => relation.includes(`Target="${name}"`))
      ?.match(/ Id="([^"]+)"/)?.[1] ?? ''
  return { header: idOf(ownHeads.header), footer: idOf(ownHeads.footer) }
}

/** Takes a head of ours out of a package. */
function dropHead(files: Record<string, Uint8Array>, name: string, id: string): void {
  const change = (part: string, found: RegExp): void => {
    files[part] = strToU8(strFromU8(files[part]!).replace(found, ''))
  }
  delete files[`word/${name}`]
  delete files[`word/_rels/${name}.rels`]
  if (id === '') return
  change('word/_rels/document.xml.rels', new RegExp(`<Relationship [^>]*Id="${id}"[^>]*/>`))
  change('[Content_Types].xml', new RegExp(`<Override [^>]*PartName="/word/${name}"[^>]*/>`))
}

/** The template's styles in the language of the document, and those that it lacks. */
function stylesText({ carried: { styles }, added }: WordTemplate, lang: string): string {
  const said = `<w:lang w:val="${lang}" w:eastAsia="${lang}" w:bidi="${lang}"/>`
  const look = elementAt(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')
  const kept = (look ? elementsIn(look) : []).filter(({ name }) => name !== 'w:lang').map(elementSource)
  const paragraphs = elementAt(styles, 'w:docDefaults', 'w:pPrDefault')
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${kept.join('')}${said}</w:rPr></w:rPrDefault>${paragraphs ? elementSource(paragraphs) : ''}</w:docDefaults>`
  const others = elementsIn(styles).filter(({ name }) => name !== 'w:docDefaults')
  return xmlSource({ ...styles, children: [defaults, ...others, ...added] })
}

/** The document on pages of the template, with what stands at their head and foot. */
function withSection(text: string, { section }: WordTemplate, put: readonly PutHead[]): string {
  const references = put.map(({ head, kind, id }) => `<w:${head}Reference w:type="${kind}" r:id="${id}"/>`)
  const settings = section.settings.map(elementSource)
  const at = text.lastIndexOf('<w:sectPr')
  if (at === -1) throw new Error('The library wrote no section')
  return `${text.slice(0, at)}<w:sectPr>${references.join('')}${settings.join('')}</w:sectPr></w:body></w:document>`
}

function overrideOf(name: string, kind: string): string {
  return `<Override PartName="/${name}" ContentType="${kinds}.${kind}+xml"/>`
}

function withTypes(text: string, endings: ReadonlyMap<string, string>, parts: readonly string[]): string {
  const known = [...text.matchAll(/<Default [^>]*Extension="([^"]+)"/g)].map(([, ending]) => ending)
  const added = [...endings]
    .filter(([ending]) => !known.includes(ending))
    .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
  return afterAll(
    text.replace('<Default ', (first) => added.join('') + first),
    'Types',
    parts.join(''),
  )
}
