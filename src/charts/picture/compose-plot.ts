import { layoutLegend } from '../legend-marks.ts'
import { palette } from '../palette.ts'
import type { ChartFrame, Picture, PictureOptions, PicturePlot } from './compose-picture.ts'
import { inLook, looks } from './look.ts'
import { paper } from './page-head.ts'
import { pictureSizes } from './picture-size.ts'
import { stackTexts } from './stack-texts.ts'

/** A plot with its axis title and legend alone, for places that say themselves what is shown, whence and how sure it is. */
export function composePlot(
  chart: Pick<ChartFrame, 'yTitle' | 'legend'>,
  inside: PicturePlot,
  { measure, size = pictureSizes['slide-16-9'], look: lookId = 'colour' }: PictureOptions,
): Picture {
  const { margin, width, text, small } = size
  const inner = width - 2 * margin
  const sizes = { text, small, leastOfRows: small, measure }
  const entries = [...(inside.legend?.(inner, sizes) ?? []), ...chart.legend]
  const yTitle = stackTexts([{ text: chart.yTitle, size: small, weight: 400, fill: palette.muted }], {
    x: margin,
    y: margin,
    width: inner,
    measure,
  })
  const top = yTitle.bottom + small * 0.9
  const legendFrame = { x: margin, width: inner, fontSize: small, measure }
  const below = layoutLegend(entries, { ...legendFrame, y: 0 }).height + margin
  const free = size.height - top - below
  const plotHeight = inside.heightFor(inner, free, sizes)
  const height = Math.ceil(top + plotHeight + below)
  const look = looks[lookId]
  const primitives = [
    ...paper(size, height),
    ...yTitle.primitives,
    ...inside.paint({ x: margin, y: top, width: inner, height: plotHeight }, sizes, free),
    ...layoutLegend(entries, { ...legendFrame, y: top + plotHeight }).primitives,
  ]
  return { width, height, primitives: inLook(primitives, look), look }
}
