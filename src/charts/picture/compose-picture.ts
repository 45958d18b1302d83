import { layoutLegend } from '../legend-marks.ts'
import { palette } from '../palette.ts'
import type { MeasureText, Primitive, Rect } from '../../paper/primitive.ts'
import type { LegendEntry, ResolvedTrend } from '../resolved-trend.ts'
import { type Look, type LookId, inLook, looks } from './look.ts'
import { pageFoot } from './page-foot.ts'
import { pageHead } from './page-head.ts'
import { type PaperPart, shapesOfParts } from '../../paper/part.ts'
import { type PictureSize, pictureSizes } from './picture-size.ts'
import { stackTexts } from './stack-texts.ts'

/** A finished drawing of a fixed size. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly primitives: readonly Primitive[]
  /** What its patterns and outlines are drawn with. */
  readonly look: Look
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
  /** The height it takes of what is free at a width; it may ask for more, and the picture grows. */
  readonly heightFor: (width: number, free: number, sizes: PlotSizes) => number
  readonly paint: (rect: Rect, sizes: PlotSizes, free: number) => readonly Primitive[]
}

export interface PlotSizes {
  readonly text: number
  readonly small: number
  /** What the texts of rows keep, whose numbers are smaller still, where `small` has shrunk to fit a slide. */
  readonly leastOfRows: number
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
  readonly page?: string
}

/**
 * The whole figure as it leaves the screen: headline, what is shown, plot, legend of marks, notes, and a footer with
 * source, state, dates and the way back to the view. Texts take the lines they need; the plot gives way down to its least
 * height; on a slide all texts but those of rows then shrink a little; then the picture grows, because nothing may be cut.
 */
export function composePicture(chart: ChartFrame, inside: PicturePlot, options: PictureOptions): Picture {
  const { size = pictureSizes['slide-16-9'] } = options
  const { leastAround = 1 } = size
  const whole = composed(chart, inside, options, size)
  if (whole.height <= size.height || leastAround === 1) return whole
  for (const part of [(1 + leastAround) / 2, leastAround]) {
    const around = { ...size, title: size.title * part, text: size.text * part, small: size.small * part }
    const picture = composed(chart, inside, options, around)
    if (picture.height <= size.height) return picture
  }
  return whole
}

/** The figure with texts of the sizes `around`; only rows keep theirs. */
function composed(chart: ChartFrame, inside: PicturePlot, options: PictureOptions, around: PictureSize): Picture {
  const { measure, size = pictureSizes['slide-16-9'], address, page } = options
  const { margin, width, small } = size
  const inner = width - 2 * margin
  const sizes = { text: around.text, small: around.small, leastOfRows: small, measure }
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
  const below = legendHeight + foot.height
  const free = size.height - top - below
  const plotHeight = inside.heightFor(inner, free, sizes)
  const bottom = top + plotHeight + below
  // A plot that takes exactly what is free must not make a slide a pixel higher.
  const height = Math.ceil(bottom - 0.001)
  const look = looks[options.look ?? 'colour']
  const primitives: readonly Primitive[] = [
    ...shapesOfParts(head.parts(height)),
    ...yTitle.primitives,
    ...inside.paint({ x: margin, y: top, width: inner, height: plotHeight }, sizes, free),
    ...layoutLegend(legendEntries, { ...legendFrame, y: top + plotHeight }).primitives,
    ...shapesOfParts(foot.parts(bottom)),
  ]
  return { width, height, primitives: inLook(primitives, look), look }
}
