import { layoutLegend } from '../legend-marks.ts'
import { palette } from '../palette.ts'
import {
  type ChartFrame,
  type Picture,
  type PictureOptions,
  type PicturePlot,
  plotsOnPages,
} from './compose-pictures.ts'
import { inLook, looks } from './look.ts'
import { paper } from './page-head.ts'
import { pictureSizes } from './picture-size.ts'
import { stackTexts } from './stack-texts.ts'

/**
 * A plot with its axis title and legend alone, for places that say themselves what is shown, whence and how sure it is; in
 * as many pictures of the size as it takes. What cannot be divided grows, because nothing may be cut.
 */
export function composePlots(
  chart: Pick<ChartFrame, 'yTitle' | 'legend'>,
  inside: PicturePlot,
  { measure, size = pictureSizes['slide-16-9'], look: lookId = 'colour' }: PictureOptions,
): readonly Picture[] {
  const { margin, width, text, small } = size
  const inner = width - 2 * margin
  const sizes = { text, small, measure }
  const yTitle = stackTexts([{ text: chart.yTitle, size: small, weight: 400, fill: palette.muted }], {
    x: margin,
    y: margin,
    width: inner,
    measure,
  })
  const top = yTitle.bottom + small * 0.9
  const legendFrame = { x: margin, width: inner, fontSize: small, measure }
  const look = looks[lookId]
  const around = (plot: PicturePlot) => {
    const entries = [...(plot.legend?.(inner, sizes) ?? []), ...chart.legend]
    const free = size.height - top - layoutLegend(entries, { ...legendFrame, y: 0 }).height - margin
    return { entries, free, plotHeight: plot.heightFor(inner, free, sizes) }
  }
  const hasRoom = (plot: PicturePlot): boolean => {
    const { free, plotHeight } = around(plot)
    return plotHeight <= free + 0.001
  }
  return (plotsOnPages(inside, hasRoom) ?? [inside]).map((plot) => {
    const { entries, free, plotHeight } = around(plot)
    const height = Math.max(size.height, Math.ceil(size.height - free + plotHeight - 0.001))
    const primitives = [
      ...paper(size, height),
      ...yTitle.primitives,
      ...plot.paint({ x: margin, y: top, width: inner, height: plotHeight }, sizes, free),
      ...layoutLegend(entries, { ...legendFrame, y: top + plotHeight }).primitives,
    ]
    return { width, height, primitives: inLook(primitives, look), look }
  })
}
