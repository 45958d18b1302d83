import { type XmlElement, changedTree, elementAt } from '../../domain/xml-tree.ts'

/** What a master or layout may have and slides of ours have no use for: what moves, sounds, runs, or belongs to another program. */
const left = new Set([
  'p:timing',
  'p:transition',
  'p:custDataLst',
  'p:controls',
  'a:hlinkClick',
  'a:hlinkHover',
  'a:hlinkMouseOver',
])
/** What is left out whole where a part of it leads to something that does not come along. */
const wholes = new Set([
  'p:pic',
  'p:sp',
  'p:cxnSp',
  'p:graphicFrame',
  'p:contentPart',
  'p:bg',
  'a:ext',
  'p:ext',
  'mc:AlternateContent',
  'p:grpSp',
  'a:buBlip',
  'p:sldLayoutId',
])
const broken = '#broken'
/** The filling of a theme where the picture of one does not come along: its place in the list has to stay. */
const plainFill: XmlElement = {
  name: 'a:solidFill',
  attributes: new Map(),
  children: [{ name: 'a:schemeClr', attributes: new Map([['val', 'phClr']]), children: [] }],
}

/** A part without anything that leads elsewhere than to the kept relations, and without what moves or runs. */
export function plainPart(tree: XmlElement, kept: ReadonlySet<string>): XmlElement | undefined {
  const plain = changedTree(tree, (element) => {
    if (left.has(element.name)) return undefined
    const isBroken = element.children.some((child) => typeof child === 'object' && child.name === broken)
    if (isBroken) {
      if (wholes.has(element.name)) return undefined
      // Outside of a theme a filling belongs to a shape, which goes with it.
      return element.name === 'a:blipFill' && tree.name === 'a:theme' ? plainFill : { ...element, name: broken }
    }
    const lost = [...element.attributes].filter(([name, id]) => name.startsWith('r:') && !kept.has(id))
    if (lost.length === 0) return element
    // A linked picture that is embedded, too, is as good without its link.
    const isEmbedded = element.name === 'a:blip' && kept.has(element.attributes.get('r:embed') ?? '')
    if (!isEmbedded) return wholes.has(element.name) ? undefined : { ...element, name: broken }
    return { ...element, attributes: new Map([...element.attributes].filter(([name]) => name !== 'r:link')) }
  })
  return plain?.name === broken ? undefined : plain && withoutEmptyLists(plain)
}

/** A list of extensions that lost all of them would be against the standard in some places. */
function withoutEmptyLists(tree: XmlElement): XmlElement | undefined {
  return changedTree(tree, (element) =>
    /^[ap]:extLst$/.test(element.name) && element.children.length === 0 ? undefined : element,
  )
}

/** Whether a part names its namespaces as all programs do, so that what leads elsewhere can be found in it. */
export function hasUsualNames(tree: XmlElement): boolean {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const slides = 'http://schemas.openxmlformats.org/presentationml/2006/main'
  const said = (name: string): string | undefined => tree.attributes.get(`xmlns:${name}`)
  if (said('a') !== drawing || (said('r') ?? relations) !== relations) return false
  return tree.name.startsWith('a:') || (said('p') === slides && elementAt(tree, 'p:cSld') !== undefined)
}
