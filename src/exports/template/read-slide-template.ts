import type { TemplateProblemCode } from '../../domain/office-template.ts'
import { type Result, failure, success } from '../../domain/result.ts'
import type { SheetPlaces } from '../presentation/sheet-places.ts'
import type { SlideRect } from '../presentation/slide-rect.ts'
import { type CarriedParts, carriedParts } from './carried-parts.ts'
import { freeRectangle } from './free-rectangle.ts'
import { type LayoutAt, familyWithTitle, freePlace, innerRect, layoutGround, titlePlace } from './layout-places.ts'
import type { OpenedTemplate } from './open-template.ts'
import { type TemplateFonts, templateFonts } from './template-fonts.ts'
import { emuPerInch } from '../../paper/units.ts'
import { type TemplateMaster, templateLayout } from './template-layouts.ts'
import { themeColours } from './theme-colours.ts'
import { type XmlElement, elementAt, elementsIn, wholeNumber } from '../../domain/xml-tree.ts'

/** A template that slides can be put on. */
export interface SlideTemplate {
  readonly opened: OpenedTemplate
  /** What slides take over from it. */
  readonly carried: CarriedParts
  readonly master: TemplateMaster
  readonly cover: LayoutAt
  readonly content: LayoutAt
  /** In inches, in the size of the template. */
  readonly places: SheetPlaces
  readonly width: number
  readonly height: number
  readonly fonts: TemplateFonts
}

/** Slides are wide: beyond these, width by height, ours could not be laid out. */
const ratios = { least: 1.2, most: 2.2 } as const
/** The least room for contents, in parts of the height of a slide. */
const leastRoom = { w: 0.72, h: 0.46 } as const
/** The least room for the name of an office above a title, in inches. */
const leastOffice = { w: 3, h: 0.45 } as const

/**
 * An opened presentation as a template: its first master that has a layout with a title and room for contents. The layout
 * for contents is the one with a title and the least else, the one for the cover that of title slides.
 */
export function readSlideTemplate(opened: OpenedTemplate): Result<SlideTemplate, TemplateProblemCode> {
  const presentation = opened.tree(opened.main)
  if (presentation?.name !== 'p:presentation') return failure({ code: 'template-damaged' })
  const size = elementAt(presentation, 'p:sldSz')
  const [width = 0, height = 0] = ['cx', 'cy'].map((name) => (wholeNumber(size, name) ?? 0) / emuPerInch)
  if (height < 1 || height > 60 || width / height < ratios.least || width / height > ratios.most) {
    return failure({ code: 'template-shape' })
  }
  const slide = { x: 0, y: 0, w: width, h: height }
  let fault: TemplateProblemCode = 'template-no-title'
  for (const master of mastersOf(opened, presentation)) {
    const fonts = templateFonts(opened, master.theme, [master.tree, ...master.layouts.map(({ tree }) => tree)])
    const at = master.layouts.map((layout): LayoutAt => {
      return { master, layout, slide, ground: layoutGround(master, layout, slide) }
    })
    const titled = at.filter(({ layout }) => titleOf(layout.holders, master, fonts) !== undefined)
    if (titled.length > 0) fault = 'template-no-room'
    const content = [...titled].sort((a, b) => plainness(a) - plainness(b)).find(hasRoom)
    if (!content) continue
    const cover = titled.find(isCover) ?? content
    const places = placesOf(cover, content, fonts)
    const carried = carriedParts(opened, presentation, master)
    if (!carried) return failure({ code: 'template-damaged' })
    return success({ opened, carried, master, cover, content, places, width, height, fonts })
  }
  return failure({ code: fault })
}

function mastersOf(opened: OpenedTemplate, presentation: XmlElement): readonly TemplateMaster[] {
  const list = elementAt(presentation, 'p:sldMasterIdLst')
  const ways = opened.relations(opened.main)
  const parts = (list ? elementsIn(list) : []).flatMap(({ attributes }) => {
    const way = ways.find(({ id, kind }) => id === attributes.get('r:id') && kind === 'slideMaster')
    return way?.target ?? []
  })
  return parts.flatMap((part) => {
    const tree = opened.tree(part)
    if (tree?.name !== 'p:sldMaster') return []
    const relations = opened.relations(part)
    const themePart = relations.find(({ kind }) => kind === 'theme')?.target
    const theme = themePart === undefined ? undefined : opened.tree(themePart)
    if (theme?.name !== 'a:theme') return []
    const listed = elementAt(tree, 'p:sldLayoutIdLst')
    const layouts = (listed ? elementsIn(listed) : []).flatMap(({ attributes }) => {
      const target = relations.find(({ id, kind }) => id === attributes.get('r:id') && kind === 'slideLayout')?.target
      return (target !== undefined && templateLayout(opened, target, tree)) || []
    })
    return { part, tree, theme, themePart, colours: themeColours(theme, tree), layouts }
  })
}

function titleOf(holders: LayoutAt['layout']['holders'], master: TemplateMaster, fonts: TemplateFonts) {
  const holder = holders.find(({ type }) => familyWithTitle(type))
  return holder && titlePlace(holder, master, fonts)
}

/** How far a layout is from one with a title and nothing else. */
function plainness({ layout: { kind, holders } }: LayoutAt): number {
  const title = holders.find(({ type }) => familyWithTitle(type))
  const others = holders.filter(({ type }) => !familyWithTitle(type) && !['dt', 'ftr', 'sldNum'].includes(type))
  const isVertical = title?.attributes.get('orient') === 'vert' || kind.startsWith('vert')
  const isOpening = title?.type === 'ctrTitle' || ['title', 'secHead'].includes(kind)
  return (kind === 'titleOnly' ? 0 : 1 + others.length) + (isOpening ? 50 : 0) + (isVertical ? 100 : 0)
}

function isCover({ layout: { kind, holders } }: LayoutAt): boolean {
  return kind === 'title' || holders.some(({ type }) => type === 'ctrTitle')
}

function hasRoom(at: LayoutAt): boolean {
  const { w, h } = freePlace(at)
  return w >= leastRoom.w * at.slide.h && h >= leastRoom.h * at.slide.h
}

function placesOf(cover: LayoutAt, content: LayoutAt, fonts: TemplateFonts): SheetPlaces {
  const title = titleOf(content.layout.holders, content.master, fonts)!
  const coverTitle = titleOf(cover.layout.holders, cover.master, fonts)!
  const holder = cover.layout.holders.find(({ type }) => type === 'subTitle')
  const inner = holder && innerRect(holder)
  const lines = inner && inner.h > 0.4 ? inner : freePlace(cover)
  const above: SlideRect = { x: coverTitle.inner.x, y: 0.3, w: coverTitle.inner.w, h: coverTitle.outer.y - 0.4 }
  const office = above.h > 0 ? freeRectangle(above, [...cover.ground.obstacles, lines], 0.1) : above
  const hasOffice = office.w >= leastOffice.w && office.h >= leastOffice.h
  return {
    title,
    free: freePlace(content),
    cover: {
      title: coverTitle,
      lines,
      ...(hasOffice ? { office } : {}),
      hasEmblem: cover.ground.hasEmblem,
    },
  }
}
