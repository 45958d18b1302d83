import { emuPerInch } from '../../paper/units.ts'
import type { SlideRect } from '../presentation/slide-rect.ts'
import type { TitlePlace } from '../presentation/sheet-places.ts'
import { coveredPart, freeRectangle } from './free-rectangle.ts'
import { type TemplateFonts, widenessOf } from './template-fonts.ts'
import {
  type Holder,
  type TemplateLayout,
  type TemplateMaster,
  footerTypes,
  holdersIn,
  placeholderOf,
  rectOf,
  shapesIn,
} from './template-layouts.ts'
import { fillColour, plainColour } from './theme-colours.ts'
import {
  type XmlElement,
  elementAt,
  elementsIn,
  elementsNamed,
  ownText,
  saidText,
  wholeNumber,
} from '../../domain/xml-tree.ts'

/** The free edge where nothing says another one, and what is kept between things, in inches. */
const margin = 0.35
const gap = 0.1
/** What covers so much of a slide, or of its place for texts, is its ground and in nobody's way. */
const groundPart = { slide: 0.6, body: 0.85 } as const
/** The insets of a text where nothing says other ones, in English Metric Units. */
const usualInsets = { lIns: 91_440, tIns: 45_720, rIns: 91_440, bIns: 45_720 } as const
const usualTitleSize = 44

/** What a layout draws by itself. */
export interface LayoutGround {
  /** What contents must not reach into. */
  readonly obstacles: readonly SlideRect[]
  /** Six digits; undefined where it is a picture. */
  readonly colour: string | undefined
  /** Whether a picture stands on it that is no ground: an emblem. */
  readonly hasEmblem: boolean
}

/** The drawings of a layout and of its master: those that are its ground, and those that are in the way. */
export function layoutGround(master: TemplateMaster, layout: TemplateLayout, slide: SlideRect): LayoutGround {
  const body = holdersIn(master.tree, undefined).find(({ type }) => type === 'body')?.rect
  const showsMaster = !['0', 'false'].includes(layout.tree.attributes.get('showMasterSp') ?? '1')
  const drawn = [...(showsMaster ? shapesIn(master.tree) : []), ...shapesIn(layout.tree)].filter(
    (shape) => !placeholderOf(shape) && isSeen(shape),
  )
  const obstacles: SlideRect[] = []
  let colour = backgroundColour(master, layout)
  let hasEmblem = false
  for (const shape of drawn) {
    const rect = rectOf(shape)
    if (!rect) continue
    const isGround =
      coveredPart(slide, rect) >= groundPart.slide || (body && coveredPart(body, rect) >= groundPart.body)
    if (!isGround) {
      obstacles.push(rect)
      hasEmblem ||= elementsNamed(shape, 'p:pic').length > 0
      continue
    }
    const kind = elementAt(shape, 'p:spPr', 'a:prstGeom')?.attributes.get('prst') ?? ''
    if (shape.name === 'p:pic') colour = undefined
    else if (/rect/i.test(kind)) colour = shapeColour(shape, master) ?? colour
  }
  return { obstacles, colour, hasEmblem }
}

/** Whether a shape is drawn at all. */
function isSeen(shape: XmlElement): boolean {
  if (shape.name !== 'p:sp') return ['p:pic', 'p:grpSp', 'p:cxnSp', 'p:graphicFrame'].includes(shape.name)
  const properties = elementAt(shape, 'p:spPr')
  const isFilled = properties && elementsIn(properties).some(({ name }) => name.endsWith('Fill') && name !== 'a:noFill')
  const hasLine = elementAt(properties, 'a:ln') && !elementAt(properties, 'a:ln', 'a:noFill')
  const hasText = elementsNamed(shape, 'a:t').some((text) => ownText(text).trim() !== '')
  return Boolean(isFilled || hasLine || hasText || elementAt(shape, 'p:style'))
}

function shapeColour(shape: XmlElement, { colours }: TemplateMaster): string | undefined {
  const properties = elementAt(shape, 'p:spPr')
  const fill = properties && elementsIn(properties).find(({ name }) => name.endsWith('Fill'))
  if (fill) return fillColour(fill, colours)
  const styled = elementAt(shape, 'p:style', 'a:fillRef')
  return styled && plainColour(elementsIn(styled)[0], colours)
}

function backgroundColour({ tree, colours }: TemplateMaster, layout: TemplateLayout): string | undefined {
  const found = [layout.tree, tree].map((each) => elementAt(each, 'p:cSld', 'p:bg')).find((each) => each !== undefined)
  if (!found) return colours.get('bg1')
  const styled = elementAt(found, 'p:bgRef')
  if (styled) return plainColour(elementsIn(styled)[0], colours) ?? colours.get('bg1')
  const said = elementAt(found, 'p:bgPr')
  return fillColour(said && elementsIn(said)[0], colours)
}

/** Where the title of a layout stands and how it is written; undefined where it has no place. */
export function titlePlace(holder: Holder, master: TemplateMaster, fonts: TemplateFonts): TitlePlace | undefined {
  const { rect: outer, shape, ofMaster } = holder
  if (!outer) return undefined
  const insets = insetsOf(holder)
  const w = outer.w - insets.lIns - insets.rIns
  const h = outer.h - insets.tIns - insets.bIns
  if (w < 1 || h < 0.2) return undefined
  const styles = [
    ...[shape, ofMaster].map((each) => elementAt(each, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr', 'a:defRPr')),
    elementAt(master.tree, 'p:txStyles', 'p:titleStyle', 'a:lvl1pPr', 'a:defRPr'),
  ]
  const said = (name: string): string | undefined =>
    styles.map((style) => style?.attributes.get(name)).find((value) => value !== undefined)
  const size = Number(said('sz') ?? usualTitleSize * 100) / 100
  const face = styles.map((style) => elementAt(style, 'a:latin')?.attributes.get('typeface')).find(Boolean)
  const font = face === undefined || face.startsWith('+') ? fonts.major : saidText(face)
  return {
    outer,
    inner: { x: outer.x + insets.lIns, y: outer.y + insets.tIns, w, h },
    size: size >= 8 && size <= 200 ? size : usualTitleSize,
    isBold: ['1', 'true'].includes(said('b') ?? ''),
    wideness: widenessOf(font) * (said('cap') === 'all' ? 1.28 : 1),
  }
}

/** What the texts of a placeholder have of its place, in inches. */
export function innerRect(holder: Holder): SlideRect | undefined {
  const { rect } = holder
  if (!rect) return undefined
  const { lIns, tIns, rIns, bIns } = insetsOf(holder)
  return { x: rect.x + lIns, y: rect.y + tIns, w: rect.w - lIns - rIns, h: rect.h - tIns - bIns }
}

function insetsOf({ shape, ofMaster }: Holder): Readonly<Record<keyof typeof usualInsets, number>> {
  const bodies = [shape, ofMaster].map((each) => elementAt(each, 'p:txBody', 'a:bodyPr'))
  const inset = (name: keyof typeof usualInsets): number =>
    (bodies.map((each) => wholeNumber(each, name)).find((value) => value !== undefined) ?? usualInsets[name]) /
    emuPerInch
  return { lIns: inset('lIns'), tIns: inset('tIns'), rIns: inset('rIns'), bIns: inset('bIns') }
}

/** The largest place on a layout that neither title nor footer nor drawings need, as wide as the texts of its master. */
export function freePlace({ master, layout, slide, ground }: LayoutAt, beside: readonly SlideRect[] = []): SlideRect {
  const body = holdersIn(master.tree, undefined).find(({ type }) => type === 'body')
  const text = body && innerRect(body)
  const x = text ? Math.max(margin, text.x) : margin
  const right = text ? Math.min(slide.w - margin, text.x + text.w) : slide.w - margin
  const held = layout.holders.flatMap(({ type, rect }) =>
    rect && (familyWithTitle(type) || footerTypes.some((each) => each === type)) ? rect : [],
  )
  const bounds = { x, y: margin, w: right - x, h: slide.h - 2 * margin }
  return freeRectangle(bounds, [...held, ...ground.obstacles, ...beside], gap)
}

/** A layout on the slides of its master. */
export interface LayoutAt {
  readonly master: TemplateMaster
  readonly layout: TemplateLayout
  readonly slide: SlideRect
  readonly ground: LayoutGround
}

/** Whether it is a title. */
export function familyWithTitle(type: string): boolean {
  return type === 'title' || type === 'ctrTitle'
}
