import { palette } from '../palette.ts'
import { paginate } from '../../paper/paginate.ts'
import type { MeasureText, Primitive } from '../../paper/primitive.ts'
import type { PagesOptions, Picture, PictureOptions } from './compose-pictures.ts'
import { inLook, looks } from './look.ts'
import { type PageFootTexts, pageFoot } from './page-foot.ts'
import { numberedPages } from '../../paper/numbered-pages.ts'
import { type PageHeadTexts, pageHead } from './page-head.ts'
import { type PaperPart, shapesOfParts } from '../../paper/part.ts'
import { type PictureSize, inFittingPart, pictureSizes, shrinking, shrunk } from './picture-size.ts'
import { stackTexts } from './stack-texts.ts'

/** What stands between head and foot of one page, drawn from `top` downwards. */
export type PageBody = (top: number) => { readonly parts: readonly PaperPart[]; readonly bottom: number }

/** The place between head and foot of a page. */
export interface BodyRoom {
  readonly width: number
  readonly height: number
}

/** Foot notes that leave less than this part of a page to its content have pages of their own. */
const leastBodyPart = 0.42

/** What stands on each of some pages. */
interface TextPagesContent {
  readonly head: PageHeadTexts
  readonly foot: Pick<PageFootTexts, 'notes' | 'lines'>
  /** In the text sizes of a page like `size`. */
  readonly bodies: (room: BodyRoom, size: PictureSize) => readonly PageBody[]
}

/**
 * One head and foot around as many bodies as there have to be, on pages of exactly the size asked for; "(2/3)" stands behind
 * the title of each of several. Where one row or entry alone would be higher than a page, all texts are smaller.
 */
export function textPages(content: TextPagesContent, options: PagesOptions): readonly Picture[] {
  const { size = pictureSizes['slide-16-9'] } = options
  const { composed, isTight } = inFittingPart(size, (each) => pagesInSize(content, options, each))
  return isTight ? composed.map((page) => ({ ...page, isTight })) : fewerPages(composed, content, options)
}

/** So many pages are worth another try in which the texts around them are smaller. */
const fewPages = 3

/** The same with the texts of head and foot a little smaller, as far as that saves a page. */
function fewerPages(pages: readonly Picture[], content: TextPagesContent, options: PagesOptions): readonly Picture[] {
  const { size = pictureSizes['slide-16-9'] } = options
  if (pages.length === 1 || pages.length > fewPages) return pages
  return shrinking.reduce<readonly Picture[]>((fewest, part) => {
    const smaller = part === 1 ? undefined : pagesInSize(content, options, shrunk(size, part))
    return smaller && smaller.length < fewest.length ? smaller : fewest
  }, pages)
}

/** The pages; undefined where something is higher than a page. */
function pagesInSize(
  { head, foot, bodies }: TextPagesContent,
  { measure, address, pageOf, look }: PagesOptions,
  size: PictureSize,
): readonly Picture[] | undefined {
  const gap = size.small * 1.1
  const { height } = size
  const headOf = (mark: string) =>
    pageHead({ ...head, title: mark === '' ? head.title : `${head.title} (${mark})` }, size, measure)
  const footOf = (notes: readonly string[], page: string | undefined) =>
    pageFoot({ ...foot, notes, address, page }, size, measure)
  const below = (mark: string) => {
    const top = headOf(mark).bottom + gap
    const roomBeside = (notes: readonly string[]): BodyRoom => ({
      width: size.width - 2 * size.margin,
      height: height - top - footOf(notes, pageOf?.(0)).height,
    })
    const [beside, apart] = [roomBeside(foot.notes), roomBeside([])]
    const isCrowded = foot.notes.length > 0 && beside.height < height * leastBodyPart
    const [room, notes] = isCrowded ? [apart, []] : [beside, foot.notes]
    return [
      ...bodies(room, size).map((body) => ({ body, top, notes })),
      ...(isCrowded ? noteBodies(foot.notes, room, size, measure) : []).map((body) => ({ body, top, notes: [] })),
    ]
  }
  const pages = numberedPages(below).map(({ page: { body, top, notes }, mark }, index) => {
    const { parts, bottom } = body(top)
    const end = footOf(notes, pageOf?.(index))
    const all = [...headOf(mark).parts(height), ...parts, ...end.parts(height)]
    return { isHigher: bottom + end.height > height + 0.001, page: pageOfParts(all, { size, height, look }) }
  })
  return pages.some(({ isHigher }) => isHigher) ? undefined : pages.map(({ page }) => page)
}

/** Notes in place of what they are about. */
function noteBodies(
  notes: readonly string[],
  { width, height }: BodyRoom,
  { margin, small }: PictureSize,
  measure: MeasureText,
): readonly PageBody[] {
  const stackOf = (text: string, y: number) =>
    stackTexts([{ text, size: small, weight: 400, fill: palette.ink }], { x: margin, y, width, measure })
  const heights = notes.map((text) => stackOf(text, 0).height + small * 0.4)
  return paginate(heights, height).map((page): PageBody => (top) => {
    let y = top
    const parts = page.map((index): PaperPart => {
      const shapes = stackOf(notes[index]!, y).primitives
      y += heights[index]!
      return { tag: 'P', shapes }
    })
    return { parts, bottom: y }
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
  const images = inItsLook.filter((part) => part.tag === 'Image')
  return {
    width,
    height,
    primitives: shapesOfParts(inItsLook),
    ...(images.length > 0 ? { images } : {}),
    look,
    parts: inItsLook,
  }
}

function partInLook(part: PaperPart, change: (shapes: readonly Primitive[]) => readonly Primitive[]): PaperPart {
  if (part.tag === 'Image') return part
  return 'parts' in part
    ? { ...part, parts: part.parts.map((each) => partInLook(each, change)) }
    : { ...part, shapes: change(part.shapes) }
}
