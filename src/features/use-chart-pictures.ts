import { useEffect, useState } from 'react'
import { type CutChart, cutToOne } from '../briefing/chart/cut-to-one.ts'
import type { ExportedChart } from '../briefing/chart/exported-chart.ts'
import type { PictureChoice } from '../briefing/chart/picture-choice.ts'
import { renderedChart } from '../briefing/chart/rendered-chart.ts'
import type { RenderedPicture } from '../charts/picture/render-pictures.ts'
import { useTexts } from '../ui/texts-context.ts'

/** The pictures of a chart in a choice, and what it could be cut to. */
export type PreviewedPictures =
  | { readonly status: 'drawing' }
  | { readonly status: 'failed' }
  | {
      readonly status: 'ready'
      readonly pictures: readonly RenderedPicture[]
      readonly cut?: CutChart & { readonly pictures: readonly RenderedPicture[] }
    }

/** Draws a chart whenever it or its choice changes; `attempt` draws the same again. Those drawn last stay until then. */
export function useChartPictures(
  chart: ExportedChart,
  choice: PictureChoice | undefined,
  attempt: number,
): PreviewedPictures {
  const texts = useTexts()
  // A size of one's own is a new object at each turn; what it is made of decides.
  const key = JSON.stringify(choice)
  const [drawn, setDrawn] = useState<PreviewedPictures>({ status: 'drawing' })
  useEffect(() => {
    let isWanted = true
    const draw = async (asked: PictureChoice): Promise<void> => {
      try {
        const pictures = await renderedChart(texts, chart, asked)
        const cut = await cutToOne(texts, chart, asked)
        const withCut = cut ? { cut: { ...cut, pictures: await renderedChart(texts, cut.chart, asked) } } : {}
        if (isWanted) setDrawn({ status: 'ready', pictures, ...withCut })
      } catch {
        if (isWanted) setDrawn({ status: 'failed' })
      }
    }
    if (key !== undefined) void draw(JSON.parse(key) as PictureChoice)
    return () => {
      isWanted = false
    }
    // Another attempt draws the same again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [texts, chart, key, attempt])
  return drawn
}
