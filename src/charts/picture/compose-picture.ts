import { layoutLegend } from '../legend-marks.ts'
import { palette } from '../palette.ts'
import { type MeasureText, type Primitive, type Rect, type TextPrimitive, linePath, rectPath } from '../primitive.ts'
import type { LegendEntry, ResolvedChart } from '../resolved-chart.ts'
import { wrapText } from '../wrap-text.ts'
import { codePath } from './code-path.ts'
import { type Look, type LookId, inLook, looks } from './look.ts'
import { type PictureSize, pictureSizes } from './picture-size.ts'

/** A finished drawing of a fixed size. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly primitives: readonly Primitive[]
  /** What its patterns and outlines are drawn with. */
  readonly look: Look
}

/** What stands around the plot of every figure. */
export type FigureFrame = Pick<
  ResolvedChart,
  'title' | 'subtitle' | 'window' | 'yTitle' | 'legend' | 'notes' | 'footer' | 'watermark' | 'sentence'
>

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
  readonly measure: MeasureText
}

/** Where a picture goes, how it looks, and what leads back to its view. */
export interface PictureOptions {
  readonly measure: MeasureText
  readonly size?: PictureSize
  readonly look?: LookId
  /** The address of the view; printed with a code that a telephone reads. */
  readonly address?: string
}

/**
 * The whole figure as it leaves the screen: headline, what is shown, plot, legend of marks, notes, and a footer with
 * source, state, dates and the way back to the view. Texts take the lines they need; the plot gives way down to its least
 * height, then the picture grows, because nothing may be cut.
 */
export function composePicture(chart: FigureFrame, inside: PicturePlot, options: PictureOptions): Picture {
  const { measure, size = pictureSizes['slide-16-9'], address } = options
  const { margin, width, title, text, small } = size
  const inner = width - 2 * margin
  const sizes = { text, small, measure }
  const legendEntries = [...(inside.legend?.(inner, sizes) ?? []), ...chart.legend]
  const mark = markOf(chart, size, measure)
  // Beside a mark that takes much of a narrow picture no headline can stand: it stands above.
  const isMarkAbove = mark !== undefined && mark.width > inner * 0.36
  const header = stackTexts(
    [
      { text: chart.title, size: title, weight: 700, fill: palette.ink },
      { text: chart.subtitle, size: text, weight: 400, fill: palette.muted },
      ...(chart.window === undefined
        ? []
        : [{ text: chart.window, size: small, weight: 400, fill: palette.muted } as const]),
    ],
    {
      x: margin,
      y: isMarkAbove ? margin + mark.height + small * 0.5 : margin,
      width: isMarkAbove || !mark ? inner : inner - mark.width - small * 2,
      measure,
    },
  )
  const yTitle = stackTexts([{ text: chart.yTitle, size: small, weight: 400, fill: palette.muted }], {
    x: margin,
    y: header.bottom + small * 0.6,
    width: inner,
    measure,
  })
  const code = address === undefined ? undefined : codePath(address, { x: 0, y: 0, size: size.code })
  const footerFrame = { x: margin, width: code ? inner - size.code - small : inner, measure }
  const footerTexts = footerLines(chart, size, address)
  const footerHeight = Math.max(code ? size.code : 0, stackTexts(footerTexts, { ...footerFrame, y: 0 }).height)
  const legendFrame = { x: margin, width: inner, fontSize: small, measure }
  const legendHeight = layoutLegend(legendEntries, { ...legendFrame, y: 0 }).height
  const top = yTitle.bottom + small * 0.9
  const gap = small * 0.9
  const below = legendHeight + gap + footerHeight + margin * 0.6
  const free = size.height - top - below
  const plotHeight = inside.heightFor(inner, free, sizes)
  const height = Math.ceil(top + plotHeight + below)
  const legendTop = top + plotHeight
  const footerTop = legendTop + legendHeight + gap
  const look = looks[options.look ?? 'colour']
  const primitives: readonly Primitive[] = [
    { type: 'path', d: rectPath(0, 0, width, height), fill: palette.paper },
    {
      type: 'path',
      d: linePath(margin, margin * 0.68, margin + title * 1.8, margin * 0.68),
      stroke: palette.lacquer,
      strokeWidth: Math.max(2, title / 8),
    },
    ...header.primitives,
    ...(mark ? mark.paint(height) : []),
    ...yTitle.primitives,
    ...inside.paint({ x: margin, y: top, width: inner, height: plotHeight }, sizes, free),
    ...layoutLegend(legendEntries, { ...legendFrame, y: legendTop }).primitives,
    {
      type: 'path',
      d: linePath(margin, footerTop - gap / 2, width - margin, footerTop - gap / 2),
      stroke: palette.rule,
      strokeWidth: 1,
    },
    ...stackTexts(footerTexts, { ...footerFrame, y: footerTop }).primitives,
    ...(address !== undefined && code
      ? (codePath(address, { x: width - margin - size.code, y: footerTop, size: size.code }) ?? [])
      : []),
  ]
  return { width, height, primitives: inLook(primitives, look), look }
}

/** Notes, source, state and dates, and the address where one is given. */
function footerLines(chart: FigureFrame, { small }: PictureSize, address: string | undefined): readonly Line[] {
  const { source, status, dates } = chart.footer
  const muted = [source, `${status} · ${dates}`, ...(address === undefined ? [] : [address])]
  return [
    ...chart.notes.map((text) => ({ text, size: small, weight: 400, fill: palette.ink }) as const),
    ...muted.map((text) => ({ text, size: small, weight: 400, fill: palette.muted }) as const),
  ]
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

/** The mark of illustrative figures: a framed word in the corner and a large pale one across the plot. */
function markOf(
  { watermark: text }: FigureFrame,
  { width, margin, title, small }: PictureSize,
  measure: MeasureText,
): { width: number; height: number; paint: (pictureHeight: number) => readonly Primitive[] } | undefined {
  if (text === undefined) return undefined
  const size = small * 1.1
  const [boxWidth, boxHeight] = [measure(text, size, 700) + size * 1.7, size * 2.1]
  const [left, top] = [width - margin - boxWidth, margin - title * 0.2]
  const letters = measure(text, 1, 700)
  const large = Math.min(width / 18, ((width - 2 * margin) * 0.8) / letters)
  return {
    width: boxWidth,
    height: boxHeight,
    paint: (pictureHeight) => [
      {
        type: 'path',
        d: rectPath(left, top, boxWidth, boxHeight),
        fill: palette.paper,
        stroke: palette.lacquer,
        strokeWidth: Math.max(1, size / 8),
      },
      {
        type: 'text',
        x: left + boxWidth / 2,
        y: top + boxHeight / 2 + size * 0.36,
        text,
        size,
        weight: 700,
        anchor: 'middle',
        fill: palette.lacquer,
      },
      {
        type: 'text',
        x: width / 2,
        y: pictureHeight / 2 + large / 2,
        text,
        size: large,
        weight: 700,
        anchor: 'middle',
        fill: palette.ink,
        opacity: 0.06,
      },
    ],
  }
}
