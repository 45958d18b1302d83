import { joinedFooter } from '../joined-footer.ts'
import { layoutLegend } from '../legend-marks.ts'
import { palette } from '../palette.ts'
import { type Primitive, type Rect, linePath } from '../../paper/primitive.ts'
import type { ChartFrame, Picture, PictureOptions, PicturePlot, PlotSizes } from './compose-pictures.ts'
import { pageFoot } from './page-foot.ts'
import { pageHead } from './page-head.ts'
import type { PaperPart } from '../../paper/part.ts'
import { type PictureSize, pictureSizes } from './picture-size.ts'
import { stackTexts } from './stack-texts.ts'
import { pageOfParts } from './text-pages.ts'

/** A figure with its inside, as it would be composed alone. */
export interface PairHalf {
  readonly frame: ChartFrame
  readonly plot: PicturePlot
}

/** Two figures on one page, under a title of their own where they have one. */
export interface PairPageContent {
  readonly title?: string | undefined
  readonly halves: readonly [PairHalf, PairHalf]
}

/** A page at least so many times as wide as high has its figures side by side. */
const widePage = 1.2

/** The titles of halves in the size of the page's text: below the title of the page, above everything else. */
const halfTitleEm = 1.15

/**
 * Two figures side by side, on a tall page one above the other; axes and labels are as large as those of a single figure.
 * Notes that both have, sources, state and dates stand once below them, notes of one below it. What needs more height makes
 * the page grow.
 */
export function composePairPage({ title = '', halves }: PairPageContent, options: PictureOptions): Picture {
  const { measure, size = pictureSizes['slide-16-9'], address, page, look } = options
  const { margin, width, small } = size
  const inner = width - 2 * margin
  const frames = halves.map(({ frame }) => frame)
  const watermark = frames.find((frame) => frame.watermark !== undefined)?.watermark
  const head = pageHead({ title, watermark }, size, measure)
  const shared = frames[0]!.notes.filter((note) => frames[1]!.notes.includes(note))
  const foot = pageFoot(
    { notes: shared, lines: joinedFooter(frames.map(({ footer }) => footer)), address, page },
    size,
    measure,
  )
  const sizes = { text: (size.text + small) / 2, small, measure }
  const isWide = width >= size.height * widePage
  const gap = isWide ? small * 3 : small * 1.8
  const halfWidth = isWide ? (inner - gap) / 2 : inner
  const set = halves.map((half, index) =>
    setHalf(half, {
      x: margin + (isWide ? index * (halfWidth + gap) : 0),
      width: halfWidth,
      size,
      sizes,
      shared,
    }),
  )
  const top = head.bottom + (title === '' ? 0 : small * 1.2)
  const free = size.height - top - foot.height
  const drawn = isWide ? beside(set, { top, free }) : stacked(set, { top, free, gap })
  const bottom = Math.max(...drawn.map(({ box }) => box.y + box.height))
  const height = Math.ceil(Math.max(size.height, bottom + foot.height))
  const between = isWide
    ? linePath(margin + halfWidth + gap / 2, top + small * 0.4, margin + halfWidth + gap / 2, bottom - small * 0.4)
    : linePath(margin, drawn[1]!.box.y - gap / 2, width - margin, drawn[1]!.box.y - gap / 2)
  const parts: readonly PaperPart[] = [
    ...head.parts(height),
    { tag: 'Artifact', shapes: [{ type: 'path', d: between, stroke: palette.rule, strokeWidth: 1 }] },
    ...drawn.map(
      ({ box, shapes }, index) => ({ tag: 'Figure', shapes, box, altText: frames[index]!.sentence }) as const,
    ),
    ...foot.parts(height),
  ]
  return pageOfParts(parts, { size, height, look })
}

/** A half whose width is known and whose height is not yet. */
interface SetHalf {
  /** From its upper edge to its plot, and from there to its lower edge. */
  readonly above: number
  readonly below: number
  readonly plotHeightFor: (free: number) => number
  readonly drawAt: (
    y: number,
    plot: { readonly above: number; readonly height: number; readonly free: number },
  ) => DrawnHalf
}

interface DrawnHalf {
  readonly shapes: readonly Primitive[]
  readonly box: Rect
}

function setHalf(
  { frame, plot }: PairHalf,
  {
    x,
    width,
    size,
    sizes,
    shared,
  }: {
    readonly x: number
    readonly width: number
    readonly size: PictureSize
    readonly sizes: PlotSizes
    readonly shared: readonly string[]
  },
): SetHalf {
  const { small, measure } = sizes
  const at = { x, width, measure }
  const muted = { weight: 400, fill: palette.muted } as const
  const heading = (y: number) =>
    stackTexts(
      [
        { text: frame.title, size: size.text * halfTitleEm, weight: 700, fill: palette.ink },
        { text: frame.subtitle, size: sizes.text, ...muted },
        { text: frame.window ?? '', size: small, ...muted },
      ],
      { ...at, y },
    )
  const unit = (y: number) => stackTexts([{ text: frame.yTitle, size: small, ...muted }], { ...at, y })
  const own = frame.notes.filter((note) => !shared.includes(note))
  const notes = (y: number) =>
    stackTexts(
      own.map((text) => ({ text, size: small, weight: 400, fill: palette.ink })),
      { ...at, y },
    )
  const entries = [...(plot.legend?.(width, sizes) ?? []), ...frame.legend]
  const legend = (y: number) => layoutLegend(entries, { ...at, y, fontSize: small })
  const [legendHeight, notesHeight] = [legend(0).height, notes(0).height]
  const above = heading(0).height + unit(0).height + small * 1.3
  const below = legendHeight + notesHeight + (notesHeight === 0 ? 0 : small * 0.4)
  return {
    above,
    below,
    plotHeightFor: (free) => plot.heightFor(width, free, sizes),
    drawAt: (y, { above: top, height, free }) => {
      const plotTop = y + top
      const legendTop = plotTop + height
      return {
        shapes: [
          ...heading(y).primitives,
          // Beside a longer heading the plots begin level: the unit stays with its axis.
          ...unit(plotTop - small * 0.7 - unit(0).height).primitives,
          ...plot.paint({ x, y: plotTop, width, height }, sizes, free),
          ...legend(legendTop).primitives,
          ...notes(legendTop + legendHeight + (notesHeight === 0 ? 0 : small * 0.4)).primitives,
        ],
        box: { x, y, width, height: top + height + below },
      }
    },
  }
}

/** Side by side: the plots begin and end level. */
function beside(
  set: readonly SetHalf[],
  { top, free }: { readonly top: number; readonly free: number },
): readonly DrawnHalf[] {
  const above = Math.max(...set.map((half) => half.above))
  const below = Math.max(...set.map((half) => half.below))
  const room = free - above - below
  const height = Math.max(...set.map((half) => half.plotHeightFor(room)))
  // What one needs to grow is free room for the other.
  return set.map((half) => half.drawAt(top, { above, height, free: height }))
}

/** One above the other: both plots are equally high while they can be. */
function stacked(
  set: readonly SetHalf[],
  { top, free, gap }: { readonly top: number; readonly free: number; readonly gap: number },
): readonly DrawnHalf[] {
  const taken = set.reduce((sum, { above, below }) => sum + above + below, gap)
  const room = (free - taken) / set.length
  let y = top
  return set.map((half) => {
    const height = half.plotHeightFor(room)
    const drawn = half.drawAt(y, { above: half.above, height, free: room })
    y += drawn.box.height + gap
    return drawn
  })
}
