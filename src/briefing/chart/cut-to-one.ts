import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from './exported-chart.ts'
import type { PictureChoice } from './picture-choice.ts'
import { renderedChart } from './rendered-chart.ts'

/** A chart of fewer areas: the first so many and the chosen one. */
export interface CutChart {
  readonly count: number
  readonly chart: ExportedChart
}

/** A chart with as many of its first areas as one picture holds; undefined where it takes no more, or cannot be cut. */
export async function cutToOne(
  texts: Texts,
  chart: ExportedChart,
  choice: PictureChoice,
): Promise<CutChart | undefined> {
  const { cut } = chart
  const { length: pages } = await renderedChart(texts, chart, choice)
  if (!cut || pages === 1) return undefined
  for (let count = Math.ceil(cut.all / pages) + 2; count > 0; count -= 1) {
    const fewer = cut.to(count)
    // Each is tried only where the one before was too long.
    // oxlint-disable-next-line no-await-in-loop
    const [picture, ...further] = await renderedChart(texts, fewer, choice)
    if (picture && further.length === 0 && !picture.picture.isTight) return { count, chart: fewer }
  }
  return undefined
}
