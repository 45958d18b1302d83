import { layoutLegend } from '../legend-marks.ts'
import { palette } from '../palette.ts'
import { type MeasureText, type Primitive, type Rect, type TextPrimitive, linePath } from '../primitive.ts'
import type { ResolvedChart } from '../resolved-chart.ts'
import { wrapText } from '../wrap-text.ts'

/** A finished drawing of a fixed size. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly primitives: readonly Primitive[]
}

/** Sizes of a picture for a 16:9 slide, in its own pixels. */
const slide = { width: 1280, height: 720, margin: 44, title: 30, text: 17, small: 14 } as const

/** What stands around the plot of every figure. */
export type FigureFrame = Pick<
  ResolvedChart,
  'title' | 'subtitle' | 'yTitle' | 'legend' | 'notes' | 'footer' | 'watermark' | 'sentence'
>

/** The inside of a figure, its axes included. Sizes of text in pixels: `text` for labels, `small` for axes. */
export interface PicturePlot {
  /** The height it takes of what is free at a width; it may ask for more, and the picture grows. */
  readonly heightFor: (width: number, free: number, sizes: PlotSizes) => number
  readonly paint: (rect: Rect, sizes: PlotSizes, free: number) => readonly Primitive[]
}

export interface PlotSizes {
  readonly text: number
  readonly small: number
  readonly measure: MeasureText
}

/**
 * The whole figure as it leaves the screen: headline, what is shown, plot, legend of marks, notes, and a footer with
 * source, state and dates. Texts take the lines they need; the plot gives way down to its least height, then the picture
 * grows, because nothing may be cut.
 */
export function composePicture(chart: FigureFrame, inside: PicturePlot, measure: MeasureText): Picture {
  const { margin, width } = slide
  const inner = width - 2 * margin
  const header = stackTexts(
    [
      { text: chart.title, size: slide.title, weight: 700, fill: palette.ink },
      { text: chart.subtitle, size: slide.text, weight: 400, fill: palette.muted },
    ],
    { x: margin, y: margin, width: inner - watermarkWidth(chart, measure), measure },
  )
  const footerTexts = [
    ...chart.notes.map((text) => ({ text, size: slide.small, weight: 400, fill: palette.ink }) as const),
    ...[chart.footer.source, `${chart.footer.status} · ${chart.footer.dates}`].map(
      (text) => ({ text, size: slide.small, weight: 400, fill: palette.muted }) as const,
    ),
  ]
  const footerHeight = stackTexts(footerTexts, { x: margin, y: 0, width: inner, measure }).height
  const legendFrame = { x: margin, width: inner, fontSize: slide.small, measure }
  const legendHeight = layoutLegend(chart.legend, { ...legendFrame, y: 0 }).height
  const yTitle = stackTexts([{ text: chart.yTitle, size: slide.small, weight: 400, fill: palette.muted }], {
    x: margin,
    y: header.bottom + slide.small * 0.8,
    width: inner,
    measure,
  })
  const sizes = { text: slide.text, small: slide.small, measure }
  const top = yTitle.bottom + slide.small
  const below = legendHeight + 14 + footerHeight + margin * 0.6
  const free = slide.height - top - below
  const plotHeight = inside.heightFor(inner, free, sizes)
  const height = Math.ceil(top + plotHeight + below)
  const legendTop = top + plotHeight
  const footerTop = legendTop + legendHeight + 14
  return {
    width,
    height,
    primitives: [
      { type: 'path', d: `M0 0H${width}V${height}H0Z`, fill: palette.paper },
      {
        type: 'path',
        d: linePath(margin, margin - 14, margin + 56, margin - 14),
        stroke: palette.lacquer,
        strokeWidth: 4,
      },
      ...header.primitives,
      ...watermark(chart, height, measure),
      ...yTitle.primitives,
      ...inside.paint({ x: margin, y: top, width: inner, height: plotHeight }, sizes, free),
      ...layoutLegend(chart.legend, { ...legendFrame, y: legendTop }).primitives,
      {
        type: 'path',
        d: linePath(margin, footerTop - 7, width - margin, footerTop - 7),
        stroke: palette.rule,
        strokeWidth: 1,
      },
      ...stackTexts(footerTexts, { x: margin, y: footerTop, width: inner, measure }).primitives,
    ],
  }
}

type Line = Pick<TextPrimitive, 'text' | 'size' | 'weight' | 'fill'>

/** Wrapped texts under one another. */
function stackTexts(
  texts: readonly Line[],
  frame: { readonly x: number; readonly y: number; readonly width: number; readonly measure: MeasureText },
): { readonly primitives: readonly Primitive[]; readonly height: number; readonly bottom: number } {
  let y = frame.y
  const primitives = texts.flatMap((line) =>
    wrapText(line.text, frame.width, (text) => frame.measure(text, line.size, line.weight)).map((text): Primitive => {
      y += line.size * 1.32
      return { type: 'text', ...line, text, x: frame.x, y: y - line.size * 0.32, anchor: 'start' }
    }),
  )
  return { primitives, height: y - frame.y, bottom: y }
}

const watermarkSize = 16

function watermarkWidth({ watermark: text }: FigureFrame, measure: MeasureText): number {
  return text === undefined ? 0 : measure(text, watermarkSize, 700) + 60
}

/** The mark of illustrative figures: a framed word in the corner and a large pale one across the plot. */
function watermark({ watermark: text }: FigureFrame, height: number, measure: MeasureText): readonly Primitive[] {
  if (text === undefined) return []
  const width = measure(text, watermarkSize, 700) + 28
  const [right, top] = [slide.width - slide.margin, slide.margin - 6]
  return [
    {
      type: 'path',
      d: `M${right - width} ${top}H${right}V${top + 34}H${right - width}Z`,
      fill: palette.paper,
      stroke: palette.lacquer,
      strokeWidth: 2,
    },
    {
      type: 'text',
      x: right - width / 2,
      y: top + 23,
      text,
      size: watermarkSize,
      weight: 700,
      anchor: 'middle',
      fill: palette.lacquer,
    },
    {
      type: 'text',
      x: slide.width / 2 - 40,
      y: height / 2 + 30,
      text,
      size: 72,
      weight: 700,
      anchor: 'middle',
      fill: palette.ink,
      opacity: 0.06,
    },
  ]
}
