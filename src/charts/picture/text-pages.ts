import type { Primitive } from '../../paper/primitive.ts'
import type { Picture, PictureOptions } from './compose-picture.ts'
import { inLook, looks } from './look.ts'
import { type PageFootTexts, pageFoot } from './page-foot.ts'
import { numberedPages } from '../../paper/numbered-pages.ts'
import { type PageHeadTexts, pageHead } from './page-head.ts'
import { type PaperPart, shapesOfParts } from '../../paper/part.ts'
import { type PictureSize, pictureSizes } from './picture-size.ts'

/** Where pages go and how they look. */
export interface PagesOptions extends Omit<PictureOptions, 'page'> {
  /**
   * The number of a page, "3/12", by its place (from 0) among the pages that come out. Whatever it says, the pages are as
   * many: who numbers a whole briefing composes once to count and once more to number.
   */
  readonly pageOf?: (index: number) => string
}

/** What stands between head and foot of one page, drawn from `top` downwards. */
export type PageBody = (top: number) => { readonly parts: readonly PaperPart[]; readonly bottom: number }

/** The place between head and foot of a page. */
export interface BodyRoom {
  readonly width: number
  readonly height: number
}

/** Foot notes that leave less than this part of a page to its content make the page grow instead. */
const leastBodyPart = 0.42

/** One head and foot around as many bodies as there have to be; "(2/3)" stands behind the title of each of several. */
export function textPages(
  {
    head,
    foot,
    bodies,
  }: {
    readonly head: PageHeadTexts
    readonly foot: Pick<PageFootTexts, 'notes' | 'lines'>
    readonly bodies: (room: BodyRoom) => readonly PageBody[]
  },
  options: PagesOptions,
): readonly Picture[] {
  const { measure, size = pictureSizes['slide-16-9'], address, pageOf } = options
  const gap = size.small * 1.1
  const headOf = (mark: string) =>
    pageHead({ ...head, title: mark === '' ? head.title : `${head.title} (${mark})` }, size, measure)
  const footOf = (page: string | undefined) => pageFoot({ ...foot, address, page }, size, measure)
  const bodiesBelow = (top: number): readonly PageBody[] => {
    const free = size.height - top - footOf(pageOf?.(0)).height
    return bodies({ width: size.width - 2 * size.margin, height: Math.max(free, size.height * leastBodyPart) })
  }
  const below = (mark: string) => {
    const top = headOf(mark).bottom + gap
    return bodiesBelow(top).map((body) => ({ body, top }))
  }
  return numberedPages(below).map(({ page: { body, top }, mark }, index) => {
    const own = headOf(mark)
    const { parts, bottom } = body(top)
    const end = footOf(pageOf?.(index))
    const height = Math.ceil(Math.max(size.height, bottom + end.height))
    return pageOfParts([...own.parts(height), ...parts, ...end.parts(height)], { size, height, look: options.look })
  })
}

/** A page to be read, in its look. */
export function pageOfParts(
  parts: readonly PaperPart[],
  {
    size: { width },
    height,
    look: lookId = 'colour',
  }: { readonly size: PictureSize; readonly height: number; readonly look: PictureOptions['look'] },
): Picture {
  const look = looks[lookId]
  const inItsLook = parts.map((part) => partInLook(part, (shapes) => inLook(shapes, look)))
  return { width, height, primitives: shapesOfParts(inItsLook), look, parts: inItsLook }
}

function partInLook(part: PaperPart, change: (shapes: readonly Primitive[]) => readonly Primitive[]): PaperPart {
  return 'parts' in part
    ? { ...part, parts: part.parts.map((each) => partInLook(each, change)) }
    : { ...part, shapes: change(part.shapes) }
}
