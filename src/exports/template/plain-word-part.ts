import { fieldFate, foreignFieldRuns } from './foreign-fields.ts'
import { type XmlElement, type XmlNode, elementsIn, saidText } from '../../domain/xml-tree.ts'

/**
 * What a part of a document may have and ours have no use for: what runs, what somebody remarked or took back, and places
 * that others lead to.
 */
const left = new Set([
  'w:del',
  'w:moveFrom',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentReference',
  'w:annotationRef',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:permStart',
  'w:permEnd',
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:object',
  'w:control',
  'w:altChunk',
  'w:subDoc',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:smartTagPr',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
  'w:numPicBullet',
  'w:lvlPicBulletId',
  'w:printerSettings',
  'a:hlinkClick',
  'a:hlinkHover',
])
const leftKinds = /^w:(?:\w+Range(?:Start|End)|\w+Change)$/
/** What only stands around texts: they stay without it. */
const around = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
])
/** What is left out whole where a part of it leads to something that does not come along. */
const wholes = new Set([
  'w:drawing',
  'w:pict',
  'mc:AlternateContent',
  'w:embedRegular',
  'w:embedBold',
  'w:embedItalic',
  'w:embedBoldItalic',
  'w:headerReference',
  'w:footerReference',
])
/** Addresses of drawings, and numbers that only the program knows that gave them. */
const leftAttribute = /^(?:href|src|o:href|r:href|w:rsid\w*|w14:paraId|w14:textId)$/
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** Numbers of drawings in headers and footers begin here: those of our own are below. */
const firstDrawing = 20_001

/**
 * A part of a document without anything that leads elsewhere than to the kept relations, without what runs, and without
 * remarks and changes; undefined where it names its namespaces as no program does, or nothing of it is left.
 */
export function plainWordPart(part: XmlElement, kept: ReadonlySet<string>): XmlElement | undefined {
  if (part.attributes.get('xmlns:w') !== main || !hasUsualNames(part)) return undefined
  const foreign = foreignFieldRuns(part)
  let drawing = firstDrawing

  const inside = (element: XmlElement): readonly XmlNode[] | 'broken' => {
    const children: XmlNode[] = []
    for (const child of element.children) {
      const plain = typeof child === 'string' ? [child] : plainOf(child)
      if (plain === 'broken') return plain
      children.push(...plain)
    }
    return children
  }
  const plainOf = (element: XmlElement): readonly XmlNode[] | 'broken' => {
    const { name } = element
    if (left.has(name) || leftKinds.test(name) || foreign.has(element)) return []
    const children = inside(element)
    if (children === 'broken') return wholes.has(name) ? [] : children
    const fate = name === 'w:fldSimple' ? fieldFate(saidText(element.attributes.get('w:instr') ?? '')) : 'worded'
    if (fate === 'left') return []
    if (around.has(name) && fate === 'worded') return children
    const attributes = new Map([...element.attributes].filter(([key]) => !leftAttribute.test(key)))
    const lost = [...attributes].filter(([key, id]) => key.startsWith('r:') && id !== '' && !kept.has(id))
    // A linked picture that is embedded, too, is as good without its link.
    const isEmbedded = name === 'a:blip' && kept.has(attributes.get('r:embed') ?? '')
    if (lost.length > 0 && !isEmbedded) return wholes.has(name) ? [] : 'broken'
    for (const [key] of lost) attributes.delete(key)
    if (name === 'wp:docPr') {
      attributes.set('id', String(drawing))
      drawing += 1
    }
    return [{ name, attributes, children: name === 'w:tc' ? withParagraph(children) : children }]
  }
  const plain = plainOf(part)
  return plain === 'broken' || typeof plain[0] !== 'object' ? undefined : plain[0]
}

/** A cell without a paragraph at its end is against the standard. */
function withParagraph(children: readonly XmlNode[]): readonly XmlNode[] {
  const last = children.filter((child) => typeof child === 'object').pop()
  return last?.name === 'w:p' ? children : [...children, { name: 'w:p', attributes: new Map(), children: [] }]
}

/** Whether what leads elsewhere can be found by its name: no part calls relations otherwise, anywhere. */
function hasUsualNames({ attributes, children }: XmlElement): boolean {
  const isUsual = [...attributes].every(([name, value]) => {
    if (!name.startsWith('xmlns')) return true
    return (value === relations) === (name === 'xmlns:r') && (value === main) === (name === 'xmlns:w')
  })
  return isUsual && elementsIn({ name: '', attributes, children }).every(hasUsualNames)
}
