import { xmlText } from '../../domain/xml-text.ts'
import type { SlideTemplate } from './read-slide-template.ts'
import { type TemplateLayout, footerTypes, holdersIn } from './template-layouts.ts'
import { type XmlElement, elementsNamed, ownText, saidText } from '../../domain/xml-tree.ts'

/** So many slides of a template are asked what stands at their foot. */
const mostAsked = 30

/** What stands at the foot of slides: placeholders with their texts, the number of each slide instead of one. */
export interface FooterEntry {
  readonly type: (typeof footerTypes)[number]
  readonly holder: ReadonlyMap<string, string>
  readonly text: string
}

/**
 * The foot of a layout: its number, its text, and a day that is written as text or stands on the template's own slides. A
 * text that only the template's slides have is taken from them: many offices write their name there.
 */
export function layoutFooter(template: SlideTemplate, layout: TemplateLayout): readonly FooterEntry[] {
  const { opened, master } = template
  const slides = opened
    .relations(opened.main)
    .filter(({ kind }) => kind === 'slide')
    .slice(0, mostAsked)
    .flatMap(({ target }) => (target === undefined ? [] : (opened.tree(target) ?? [])))
  const onSlides = slides.flatMap((slide) => holdersIn(slide, undefined))
  const onMaster = holdersIn(master.tree, undefined)
  return footerTypes.flatMap((type) => {
    const holder = layout.holders.find((each) => each.type === type && each.rect !== undefined)
    if (!holder) return []
    const shapes = [holder, ...onMaster, ...onSlides].filter((each) => each.type === type).map(({ shape }) => shape)
    const text = shapes.map(plainText).find((each) => each !== '') ?? ''
    if (type === 'sldNum') return { type, holder: holder.attributes, text: '' }
    return text === '' ? [] : { type, holder: holder.attributes, text }
  })
}

/** What a placeholder says by itself: a field says another thing each time, and a question in brackets asks for a text. */
function plainText(shape: XmlElement): string {
  const said = elementsNamed(shape, 'a:r')
    .flatMap((run) => elementsNamed(run, 'a:t'))
    .map((text) => saidText(ownText(text)))
    .join('')
    .trim()
  return /^[<‹].*[>›]$/.test(said) ? '' : said
}

/** The foot of a slide as its shapes, numbered from `id` on. */
export function footerXml(
  entries: readonly FooterEntry[],
  { id, slide, lang }: { readonly id: number; readonly slide: number; readonly lang: string },
): string {
  return entries
    .map(({ type, holder, text }, index) => {
      const place = [...holder]
        .filter(([name]) => ['type', 'orient', 'sz', 'idx'].includes(name))
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('')
      const run =
        type === 'sldNum'
          ? `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${lang}"/><a:t>${slide}</a:t></a:fld>`
          : `<a:r><a:rPr lang="${lang}"/><a:t>${xmlText(text)}</a:t></a:r>`
      return `<p:sp><p:nvSpPr><p:cNvPr id="${id + index}" name="${names[type]}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph${place}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></p:txBody></p:sp>`
    })
    .join('')
}

const names = { dt: 'Date Placeholder', ftr: 'Footer Placeholder', sldNum: 'Slide Number Placeholder' } as const
