import type { OpenedTemplate } from './open-template.ts'
import type { ThemeColours } from './theme-colours.ts'
import { type XmlElement, elementAt, elementsIn, saidText, wholeNumber } from '../../domain/xml-tree.ts'
import { emuPerInch } from '../../paper/units.ts'
import type { SlideRect } from '../presentation/slide-rect.ts'

/** A master with the layouts that hang on it. */
export interface TemplateMaster {
  readonly part: string
  readonly tree: XmlElement
  readonly theme: XmlElement | undefined
  readonly themePart: string | undefined
  readonly colours: ThemeColours
  readonly layouts: readonly TemplateLayout[]
}

export interface TemplateLayout {
  readonly part: string
  readonly tree: XmlElement
  /** As the office calls it. */
  readonly name: string
  /** `titleOnly`, `title`; empty where the layout says none. */
  readonly kind: string
  readonly holders: readonly Holder[]
}

/** A placeholder of a layout, with what it has of the same one of its master. */
export interface Holder {
  readonly type: string
  readonly attributes: ReadonlyMap<string, string>
  readonly shape: XmlElement
  readonly ofMaster: XmlElement | undefined
  /** In inches; undefined where neither layout nor master gives it a place. */
  readonly rect: SlideRect | undefined
}

/** The types of placeholders at the foot of slides. */
export const footerTypes = ['dt', 'ftr', 'sldNum'] as const

/** A layout of a master as it stands in the file; undefined where it is no layout. */
export function templateLayout(opened: OpenedTemplate, part: string, master: XmlElement): TemplateLayout | undefined {
  const tree = opened.tree(part)
  if (tree?.name !== 'p:sldLayout') return undefined
  const holdersOfMaster = holdersIn(master, undefined)
  return {
    part,
    tree,
    name: saidText(elementAt(tree, 'p:cSld')?.attributes.get('name') ?? ''),
    kind: tree.attributes.get('type') ?? '',
    holders: holdersIn(tree, holdersOfMaster),
  }
}

/** The placeholders of a layout, or, without those of a master, of the master itself. */
export function holdersIn(tree: XmlElement, ofMaster: readonly Holder[] | undefined): readonly Holder[] {
  return shapesIn(tree).flatMap((shape) => {
    const attributes = placeholderOf(shape)?.attributes
    if (!attributes) return []
    const type = attributes.get('type') ?? 'obj'
    const above = ofMaster?.find((each) => familyOf(each.type) === familyOf(type))
    const rect = rectOf(shape) ?? above?.rect
    return { type, attributes, shape, ofMaster: above?.shape, rect }
  })
}

/** The type of a master's placeholder that one of a layout follows. */
function familyOf(type: string): string {
  if (type === 'title' || type === 'ctrTitle') return 'title'
  return footerTypes.some((each) => each === type) ? type : 'body'
}

/** What stands on a layout, from back to front. */
export function shapesIn(tree: XmlElement): readonly XmlElement[] {
  const shapes = elementAt(tree, 'p:cSld', 'p:spTree')
  return shapes ? elementsIn(shapes).flatMap(withoutAlternative) : []
}

/** What newer and older programs draw stands in one element: the older way is as good for its place. */
function withoutAlternative(shape: XmlElement): readonly XmlElement[] {
  if (shape.name !== 'mc:AlternateContent') return [shape]
  const way = elementAt(shape, 'mc:Fallback') ?? elementAt(shape, 'mc:Choice')
  return way ? elementsIn(way) : []
}

export function placeholderOf(shape: XmlElement): XmlElement | undefined {
  const about = elementsIn(shape).find(({ name }) => /^p:nv\w+Pr$/.test(name))
  return elementAt(about, 'p:nvPr', 'p:ph')
}

/** Where a shape stands, in inches; one that lies on its side as it is seen. */
export function rectOf(shape: XmlElement): SlideRect | undefined {
  const place =
    elementAt(shape, 'p:spPr', 'a:xfrm') ?? elementAt(shape, 'p:grpSpPr', 'a:xfrm') ?? elementAt(shape, 'p:xfrm')
  const [x, y] = ['x', 'y'].map((name) => wholeNumber(elementAt(place, 'a:off'), name))
  const [cx, cy] = ['cx', 'cy'].map((name) => wholeNumber(elementAt(place, 'a:ext'), name))
  if (x === undefined || y === undefined || cx === undefined || cy === undefined) return undefined
  const quarter = 5_400_000
  const isLying = Math.round(Math.abs(wholeNumber(place, 'rot') ?? 0) / quarter) % 2 === 1
  const [w, h] = isLying ? [cy, cx] : [cx, cy]
  const inches = (emu: number): number => emu / emuPerInch
  return { x: inches(x + (cx - w) / 2), y: inches(y + (cy - h) / 2), w: inches(w), h: inches(h) }
}
