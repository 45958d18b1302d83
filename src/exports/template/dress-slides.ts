import { strFromU8, strToU8 } from 'fflate'
import { objectNames } from '../presentation/slide-frame.ts'
import { slideSizes } from '../presentation/slide-look.ts'
import type { SheetPlaces, TitlePlace } from '../presentation/sheet-places.ts'
import type { SlideRect } from '../presentation/slide-rect.ts'
import type { SlideDress } from '../write-presentation.ts'
import type { CarriedParts } from './carried-parts.ts'
import type { LayoutAt } from './layout-places.ts'
import { familyWithTitle } from './layout-places.ts'
import type { SlideTemplate } from './read-slide-template.ts'
import { scaledPart } from './scaled-part.ts'
import { type FooterEntry, footerXml, layoutFooter } from './slide-footer.ts'
import { type SlideInk, inkedPart, slideInk } from './slide-ink.ts'
import { emuPerInch } from '../../paper/units.ts'
import { elementSource } from '../../domain/xml-tree.ts'

/** What slides of one kind are put on. */
interface Ground {
  readonly at: LayoutAt
  readonly title: TitlePlace
  readonly ink: SlideInk
  readonly footer: readonly FooterEntry[]
}

/**
 * A template as what slides are made for. They are laid out on a slide of our height and brought to the size of the
 * template's afterwards, so that texts are as large in the room whatever size a template has.
 */
export function dressOf(template: SlideTemplate): SlideDress {
  const { height } = slideSizes['16:9']
  const factor = template.height / height
  const { carried } = template
  const places = scaledPlaces(template.places, 1 / factor)
  const groundOf = (at: LayoutAt, title: TitlePlace): Ground => ({
    at,
    title,
    ink: slideInk(template.master.colours, at.ground.colour),
    footer: layoutFooter(template, at.layout),
  })
  return {
    sheet: { width: template.width / factor, height, places },
    put: (files, { lang, covers }) => {
      const cover = groundOf(template.cover, places.cover.title)
      const content = groundOf(template.content, places.title)
      const ours = Object.entries(files).flatMap(([name, bytes]) => {
        if (/^ppt\/slide(?:Masters|Layouts)\//.test(name)) return []
        const number = Number(/^ppt\/slides\/(?:_rels\/)?slide(\d+)\.xml/.exec(name)?.[1] ?? 0)
        const ground = covers.has(number) ? cover : content
        const change = (text: (part: string) => string) => [[name, strToU8(text(strFromU8(bytes)))] as const]
        if (name === 'ppt/theme/theme1.xml') return [['ppt/theme/theme2.xml', bytes] as const]
        if (name.startsWith('ppt/notesMasters/_rels/'))
          return change((part) => part.replace('theme1.xml', 'theme2.xml'))
        if (name.startsWith('ppt/charts/') && name.endsWith('.xml')) {
          return change((part) => scaledPart(inkedPart(part, content.ink), factor))
        }
        if (name.startsWith('ppt/slides/_rels/')) return change((part) => withLayout(part, ground, carried))
        if (name.startsWith('ppt/slides/')) {
          return change((part) => withFooter(scaledPart(dressedSlide(part, ground), factor), ground, { number, lang }))
        }
        if (name === 'ppt/presentation.xml') return change((part) => dressedPresentation(part, template, carried))
        if (name === 'ppt/_rels/presentation.xml.rels') {
          return change((part) => part.replace('</Relationships>', (end) => carried.fonts.relations.join('') + end))
        }
        if (name === '[Content_Types].xml') return change((part) => dressedTypes(part, carried))
        return [[name, bytes] as const]
      })
      return Object.fromEntries([...ours, ...Object.entries(carried.files)])
    },
  }
}

function scaledPlaces({ title, free, cover }: SheetPlaces, factor: number): SheetPlaces {
  const rect = ({ x, y, w, h }: SlideRect): SlideRect => ({
    x: x * factor,
    y: y * factor,
    w: w * factor,
    h: h * factor,
  })
  const place = ({ outer, inner, size, ...look }: TitlePlace): TitlePlace => {
    return { ...look, outer: rect(outer), inner: rect(inner), size: size * factor }
  }
  return {
    title: place(title),
    free: rect(free),
    cover: {
      ...cover,
      title: place(cover.title),
      lines: rect(cover.lines),
      ...(cover.office ? { office: rect(cover.office) } : {}),
    },
  }
}

function withLayout(relations: string, { at }: Ground, { layouts }: CarriedParts): string {
  return relations.replace(/Target="[^"]*slideLayouts\/[^"]*"/, `Target="/${layouts.get(at.layout.part) ?? ''}"`)
}

/** A slide whose title, lines and colours are those of a layout. */
function dressedSlide(text: string, ground: Ground): string {
  const { at, title, ink } = ground
  const dressed = text.replaceAll(/<p:sp>.*?<\/p:sp>/gs, (shape) => {
    const name = /<p:cNvPr id="\d+" name="([^"]*)"/.exec(shape)?.[1]
    if (/<p:ph [^>]*type="sldNum"/.test(shape)) return ''
    if (/<p:ph [^>]*type="title"/.test(shape)) return dressedTitle(shape, at, title)
    const isSubtitle = name === objectNames.subtitle && at.layout.holders.some(({ type }) => type === 'subTitle')
    return isSubtitle ? dressedSubtitle(shape, at) : inkedPart(shape, ink)
  })
  return dressed.replaceAll(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs, (frame) => inkedPart(frame, ink))
}

function dressedTitle(shape: string, { layout }: LayoutAt, { outer, size }: TitlePlace): string {
  const own = /<a:xfrm>.*?<a:ext cx="(\d+)" cy="(\d+)"\/><\/a:xfrm>/s.exec(shape)
  // A text that is too long for the place of the template in any size has a higher one of its own.
  const isHigher = own !== null && Number(own[2]) > outer.h * emuPerInch + 1000
  const usual = Math.round(size * 100)
  return inHolder(shape, holderXml(layout.holders.find(({ type }) => familyWithTitle(type))!.attributes))
    .replace(/<p:spPr>.*?<\/p:spPr>/s, isHigher ? `<p:spPr>${own[0]}</p:spPr>` : '<p:spPr/>')
    .replaceAll(new RegExp(`(<a:(?:rPr|endParaRPr) [^>]*?) sz="${usual}"`, 'g'), '$1')
}

function dressedSubtitle(shape: string, { layout }: LayoutAt): string {
  return inHolder(shape, holderXml(layout.holders.find(({ type }) => type === 'subTitle')!.attributes))
    .replace(/<p:spPr>.*?<\/p:spPr>/s, '<p:spPr/>')
    .replaceAll(/<a:pPr [^>]*>/g, '<a:pPr marL="0" indent="0">')
    .replaceAll(/(<a:rPr [^>]*)>.*?<\/a:rPr>/gs, '$1/>')
}

/** A shape as the placeholder of its layout, whose text shrinks where a font of the other machine is wider. */
function inHolder(shape: string, holder: string): string {
  return shape
    .replace(/<p:cNvSpPr[^>]*\/>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
    .replace(/<p:nvPr>.*?<\/p:nvPr>|<p:nvPr\/>/s, `<p:nvPr>${holder}</p:nvPr>`)
    .replace(/<a:bodyPr[^>]*?(?:\/>|>.*?<\/a:bodyPr>)/s, '<a:bodyPr><a:normAutofit/></a:bodyPr>')
}

function holderXml(attributes: ReadonlyMap<string, string>): string {
  const said = ['type', 'idx'].flatMap((name) => {
    const value = attributes.get(name)
    return value === undefined ? [] : ` ${name}="${value}"`
  })
  return `<p:ph${said.join('')}/>`
}

function withFooter(
  text: string,
  { footer }: Ground,
  { number, lang }: { readonly number: number; readonly lang: string },
): string {
  const ids = [...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => Number(id))
  return text.replace(
    '</p:spTree>',
    (end) => footerXml(footer, { id: Math.max(...ids) + 1, slide: number, lang }) + end,
  )
}

function dressedPresentation(text: string, { width, height }: SlideTemplate, { fonts }: CarriedParts): string {
  const [cx, cy] = [width, height].map((inches) => Math.round(inches * emuPerInch))
  return text
    .replace(/<p:sldSz [^>]*\/>/, `<p:sldSz cx="${cx}" cy="${cy}"/>`)
    .replace('<p:defaultTextStyle>', (next) => (fonts.list ? elementSource(fonts.list) : '') + next)
}

function dressedTypes(text: string, { types, endings }: CarriedParts): string {
  const known = [...text.matchAll(/<Default Extension="([^"]+)"/g)].map(([, ending]) => ending)
  const added = [...endings].filter(([ending]) => !known.includes(ending))
  const kinds = [...types, ['ppt/theme/theme2.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'] as const]
  return text
    .replaceAll(/<Override PartName="\/ppt\/(?:slideMasters|slideLayouts|theme)\/[^>]*\/>/g, '')
    .replace(/<Override /, (first) => {
      const defaults = added.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
      return defaults.join('') + first
    })
    .replace(
      '</Types>',
      (end) => kinds.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('') + end,
    )
}
