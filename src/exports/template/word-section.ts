import type { OpenedTemplate } from './open-template.ts'
import { type XmlElement, elementAt, elementsIn, elementsNamed } from '../../domain/xml-tree.ts'

/** Which pages a header or footer stands on. */
export const pageKinds = ['default', 'first', 'even'] as const
export type PageKind = (typeof pageKinds)[number]
export type HeadKind = 'header' | 'footer'

/** How the pages of a template are, lengths in twentieths of a point. */
export interface WordSection {
  readonly page: { readonly width: number; readonly height: number }
  /** Between the margins. */
  readonly text: { readonly width: number; readonly height: number }
  /** What is taken over of its settings, in the order of the standard. */
  readonly settings: readonly XmlElement[]
  /** The parts at the head and foot, by the pages they stand on. */
  readonly parts: Readonly<Record<HeadKind, ReadonlyMap<PageKind, string>>>
  /** Whether the first page has a head and foot of its own, and every second one. */
  readonly hasFirst: boolean
  readonly hasEven: boolean
}

const taken = ['w:pgSz', 'w:pgMar', 'w:pgBorders', 'w:pgNumType', 'w:titlePg', 'w:rtlGutter', 'w:docGrid']
const twentiethsOf = { pt: 20, in: 1440, cm: 1440 / 2.54, mm: 144 / 2.54, pc: 240, pi: 240 } as const

/**
 * The last section of a document, which is that of its ordinary pages, with the heads and feet that it has from those
 * before it; undefined where it says no size.
 */
export function wordSection(opened: OpenedTemplate, body: XmlElement): WordSection | undefined {
  const sections = elementsNamed(body, 'w:sectPr')
  const section = sections[sections.length - 1]
  if (!section) return undefined
  const [size, margins] = [elementAt(section, 'w:pgSz'), elementAt(section, 'w:pgMar')]
  const [width, height] = ['w:w', 'w:h'].map((name) => twentieths(size, name))
  const [left, right, top, bottom] = ['w:left', 'w:right', 'w:top', 'w:bottom'].map((name) => twentieths(margins, name))
  if (width === undefined || height === undefined) return undefined
  // A margin below 0 stays where it is whatever stands at the head.
  const across = (left ?? 0) + (right ?? 0) + (twentieths(margins, 'w:gutter') ?? 0)
  const down = Math.abs(top ?? 0) + Math.abs(bottom ?? 0)
  const settingsPart = opened.relations(opened.main).find(({ kind }) => kind === 'settings')?.target
  const settings = settingsPart === undefined ? undefined : opened.tree(settingsPart)
  const isOn = (element: XmlElement | undefined): boolean =>
    element !== undefined && !['0', 'false', 'off'].includes(element.attributes.get('w:val') ?? '1')
  return {
    page: { width, height },
    text: { width: width - across, height: height - down },
    settings: elementsIn(section).filter(({ name }) => taken.includes(name)),
    parts: { header: partsOf(opened, sections, 'header'), footer: partsOf(opened, sections, 'footer') },
    hasFirst: isOn(elementAt(section, 'w:titlePg')),
    hasEven: isOn(elementAt(settings, 'w:evenAndOddHeaders')),
  }
}

function partsOf(
  opened: OpenedTemplate,
  sections: readonly XmlElement[],
  head: HeadKind,
): ReadonlyMap<PageKind, string> {
  const ways = opened.relations(opened.main)
  const found = new Map<PageKind, string>()
  for (const reference of sections.flatMap((section) => elementsIn(section))) {
    if (reference.name !== `w:${head}Reference`) continue
    const type = pageKinds.find((each) => each === (reference.attributes.get('w:type') ?? 'default'))
    const way = ways.find(({ id, kind }) => kind === head && id === reference.attributes.get('r:id'))
    if (type && way?.target !== undefined) found.set(type, way.target)
  }
  return found
}

/** A length in twentieths of a point; undefined where none is said. */
function twentieths(element: XmlElement | undefined, name: string): number | undefined {
  const said = /^(-?\d{1,6}(?:\.\d{1,6})?)(pt|in|cm|mm|pc|pi)?$/.exec(element?.attributes.get(name) ?? '')
  if (!said) return undefined
  const unit = said[2] as keyof typeof twentiethsOf | undefined
  return Math.round(Number(said[1]) * (unit === undefined ? 1 : twentiethsOf[unit]))
}
