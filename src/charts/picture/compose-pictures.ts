import { layoutLegend } from '../legend-marks.ts'
import { palette } from '../palette.ts'
import type { MeasureText, Primitive, Rect } from '../../paper/primitive.ts'
import type { LegendEntry, ResolvedTrend } from '../resolved-trend.ts'
import { type Look, type LookId, inLook, looks } from './look.ts'
import { pageFoot } from './page-foot.ts'
import { pageHead } from './page-head.ts'
import { numberedPages } from '../../paper/numbered-pages.ts'
import { type PaperImage, type PaperPart, shapesOfParts } from '../../paper/part.ts'
import { type PictureSize, inFittingPart, pictureSizes, shrinking, shrunk } from './picture-size.ts'
import { stackTexts } from './stack-texts.ts'

/** A finished drawing of a fixed size. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly primitives: readonly Primitive[]
  /** What its patterns and outlines are drawn with. */
  readonly look: Look
  /** Whether its texts had to be smaller than can be read where it goes. */
  readonly isTight?: true
  /** Pictures of pixels over the drawing. */
  readonly images?: readonly PaperImage[]
  /** The same drawing in pieces with their meaning, where it is a page to be read; absent where it is one figure. */
  readonly parts?: readonly PaperPart[]
}

/** What stands around the plot of every figure. */
export type ChartFrame = Pick<
  ResolvedTrend,
  'title' | 'subtitle' | 'window' | 'yTitle' | 'legend' | 'notes' | 'footer' | 'watermark' | 'sentence'
> & {
  /** Sentences that stand between what is shown and the plot. */
  readonly body?: string
}

/** The inside of a figure, its axes included. Sizes of text in pixels: `text` for labels, `small` for axes. */
export interface PicturePlot {
  /** What the marks stand for, where a plot of this width has no room to say it beside them. */
  readonly legend?: (width: number, sizes: PlotSizes) => readonly LegendEntry[]
  /** The height it takes of what is free at a width: more than that where it does not fit. */
  readonly heightFor: (width: number, free: number, sizes: PlotSizes) => number
  readonly paint: (rect: Rect, sizes: PlotSizes, free: number) => readonly Primitive[]
  /** The same in pieces, each with its scale, and in how many at most; absent where it is one thing. */
  readonly division?: { readonly most: number; readonly into: (count: number) => readonly PicturePlot[] }
}

export interface PlotSizes {
  readonly text: number
  /** Nothing in it is smaller. */
  readonly small: number
  readonly measure: MeasureText
}

/** Where a picture goes, how it looks, and what leads back to its view. */
export interface PictureOptions {
  readonly measure: MeasureText
  readonly size?: PictureSize
  readonly look?: LookId
  /** The address of the view; printed with a code that a telephone reads. */
  readonly address?: string
  /** The number of the page, "3/12", in the lower right corner. */
  readonly page?: string | undefined
}

/** Where pages go and how they look. */
export interface PagesOptions extends Omit<PictureOptions, 'page'> {
  /**
   * The number of a page, "3/12", by its place (from 0) among the pages that come out. Whatever it says, the pages are as
   * many: who numbers a whole briefing composes once to count and once more to number.
   */
  readonly pageOf?: (index: number) => string
}

/** A plot with what stands around it on its page. */
interface FigurePage {
  readonly frame: ChartFrame
  readonly plot: PicturePlot
}

/**
 * The whole figure as it leaves the screen, in pictures of exactly the size asked for: headline, what is shown, plot, legend
 * of marks, notes, and a footer with source, state, dates and the way back to the view. Texts take the lines they need; the
 * plot gives way down to its least height, then what stands around it shrinks a little, then the figure goes on over
 * further pictures ("1/2"), each with everything but what is said beside the headline; notes have one of their own where
 * that saves others. Nothing is cut; what finds no room in legible text even so is smaller, and says so (`isTight`).
 */
export function composePictures(chart: ChartFrame, inside: PicturePlot, options: PagesOptions): readonly Picture[] {
  const { size = pictureSizes['slide-16-9'], pageOf } = options
  const single = shrinking
    .map(
      (part) => () => composed({ frame: chart, plot: inside }, { ...options, page: pageOf?.(0) }, shrunk(size, part)),
    )
    .reduce<Picture | undefined>((found, compose) => found ?? ifFitting(compose()), undefined)
  if (single) return [single]
  const least = shrunk(size, shrinking[shrinking.length - 1]!)
  const drawn = ({ frame, plot }: FigurePage, mark: string, index: number): Composed =>
    composed(
      { frame: mark === '' ? frame : { ...frame, title: `${frame.title} (${mark})` }, plot },
      { ...options, page: pageOf?.(index) },
      least,
    )
  const pages = numberedPages((mark) => figurePages(chart, inside, (page) => drawn(page, mark, 0).free) ?? [])
  if (pages.length > 0) return pages.map(({ page, mark }, index) => drawn(page, mark, index).picture)
  return [tight({ frame: chart, plot: inside }, { ...options, page: pageOf?.(0) }, size)]
}

/**
 * A figure on several pages: rows on as many as it takes, its notes on each, or at the end where those are fewer; undefined
 * where it finds no room even so. `freeOn` tells what a page leaves free beside what is on it, below zero where it is too much.
 */
function figurePages(
  chart: ChartFrame,
  inside: PicturePlot,
  freeOn: (page: FigurePage) => number,
): readonly FigurePage[] | undefined {
  const { body: _, ...further } = chart
  const onPages = (first: ChartFrame, others: ChartFrame): readonly FigurePage[] | undefined =>
    plotsOnPages(inside, (plot, index) => freeOn({ frame: index === 0 ? first : others, plot }) >= 0)?.map(
      (plot, index) => ({ frame: index === 0 ? first : others, plot }),
    )
  const withNotes = onPages(chart, further)
  if (chart.notes.length === 0) return withNotes
  const figures = onPages({ ...chart, notes: [] }, { ...further, notes: [] })
  const notes = figures && notePages(further, freeOn)
  const apart = notes && [...figures, ...notes]
  return apart && withNotes ? (apart.length < withNotes.length ? apart : withNotes) : (apart ?? withNotes)
}

/** A plot in as few pieces as all find room; undefined where even its smallest find none. */
export function plotsOnPages(
  inside: PicturePlot,
  hasRoom: (plot: PicturePlot, index: number) => boolean,
): readonly PicturePlot[] | undefined {
  if (hasRoom(inside, 0)) return [inside]
  const { most, into } = inside.division ?? { most: 1, into: () => [] }
  for (let count = 2; count <= most; count += 1) {
    const plots = into(count)
    if (plots.every(hasRoom)) return plots
  }
  return undefined
}

/** The notes of a figure in place of its plot. */
function notePages(frame: ChartFrame, freeOn: (page: FigurePage) => number): readonly FigurePage[] | undefined {
  const around = { ...frame, notes: [], legend: [], yTitle: '' }
  const pageOf = (notes: readonly string[]): FigurePage => ({ frame: around, plot: notesPlot(notes) })
  const pages: (readonly string[])[] = []
  for (const note of frame.notes) {
    const last = pages.at(-1)
    if (last && freeOn(pageOf([...last, note])) >= 0) pages[pages.length - 1] = [...last, note]
    else pages.push([note])
  }
  const made = pages.map(pageOf)
  return made.every((page) => freeOn(page) >= 0) ? made : undefined
}

/** Between two notes, in the size of their text. */
const noteGapEm = 0.4

function notesPlot(notes: readonly string[]): PicturePlot {
  const stack = ({ text, measure }: PlotSizes, { x, y, width }: { x: number; y: number; width: number }) => {
    let bottom = y
    const primitives = notes.flatMap((note) => {
      const lines = stackTexts([{ text: note, size: text, weight: 400, fill: palette.ink }], {
        x,
        y: bottom,
        width,
        measure,
      })
      bottom = lines.bottom + text * noteGapEm
      return lines.primitives
    })
    return { primitives, height: bottom - y }
  }
  return {
    heightFor: (width, free, sizes) => Math.max(free, stack(sizes, { x: 0, y: 0, width }).height),
    paint: (rect, sizes) => stack(sizes, rect).primitives,
  }
}

/** A figure that finds no room in legible text: all of its texts smaller, so that it keeps its size and nothing is cut. */
function tight(page: FigurePage, options: PictureOptions, size: PictureSize): Picture {
  const first = shrinking[shrinking.length - 1]! * 0.9
  return { ...inFittingPart(size, (each) => ifFitting(composed(page, options, each)), first).composed, isTight: true }
}

/** A picture, and what its plot leaves free of its height: below zero where it does not fit. */
interface Composed {
  readonly picture: Picture
  readonly free: number
}

const ifFitting = ({ picture, free }: Composed): Picture | undefined => (free >= 0 ? picture : undefined)

function composed({ frame: chart, plot: inside }: FigurePage, options: PictureOptions, around: PictureSize): Composed {
  const { measure, address, page } = options
  const { margin, width, height, small } = around
  const inner = width - 2 * margin
  const sizes = { text: around.text, small, measure }
  const legendEntries = [...(inside.legend?.(inner, sizes) ?? []), ...chart.legend]
  const head = pageHead(chart, around, measure)
  const yTitle = stackTexts([{ text: chart.yTitle, size: small, weight: 400, fill: palette.muted }], {
    x: margin,
    y: head.bottom + small * 0.6,
    width: inner,
    measure,
  })
  const { source, status, dates } = chart.footer
  const lines = [source, `${status} · ${dates}`]
  const foot = pageFoot({ notes: chart.notes, lines, address, page }, around, measure)
  const legendFrame = { x: margin, width: inner, fontSize: small, measure }
  const legendHeight = layoutLegend(legendEntries, { ...legendFrame, y: 0 }).height
  const top = yTitle.bottom + small * 0.9
  const room = height - top - legendHeight - foot.height
  const needed = inside.heightFor(inner, room, sizes)
  const look = looks[options.look ?? 'colour']
  const draw = (): readonly Primitive[] => [
    ...shapesOfParts(head.parts(height)),
    ...yTitle.primitives,
    ...inside.paint({ x: margin, y: top, width: inner, height: room }, sizes, room),
    ...layoutLegend(legendEntries, { ...legendFrame, y: top + room }).primitives,
    ...shapesOfParts(foot.parts(height)),
  ]
  // A plot that takes exactly what is free must not be a pixel too high.
  const free = room - needed + 0.001
  return { picture: { width, height, primitives: free < 0 ? [] : inLook(draw(), look), look }, free }
}
