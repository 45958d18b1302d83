import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import type { PictureChoice } from '../chart/picture-choice.ts'
import { renderedChart } from '../chart/rendered-chart.ts'
import type { SheetItem } from '../contents/briefing-sheets.ts'
import { chartPictures } from './chart-pictures.ts'
import type { OfficeDress } from './office-dress.ts'
import type { WrittenBriefing } from './written-briefing.ts'

/** A briefing of one chart: a slide of it, a page of the chosen size, or a document with its table. */
export function briefingOfChart(
  texts: Texts,
  chart: ExportedChart,
  choice: PictureChoice,
  dress?: OfficeDress,
): WrittenBriefing {
  const item: SheetItem = { item: { id: 1, content: 'chart-and-table' }, chart, hasValues: true }
  const { title, watermark, sentence } = chart.frame
  const ratio = choice.size === 'slide-4-3' ? '4:3' : '16:9'
  return {
    title,
    ratio,
    dress,
    watermark,
    parts: [{ kind: 'chart', item }],
    sheets: [{ kind: 'chart', item }],
    drawn: async () => {
      const { address } = chart
      const pictures = await renderedChart(texts, chart, choice)
      return pictures.map(({ picture }) => ({ picture, title, description: sentence, items: [item.item.id], address }))
    },
    pictures: chartPictures(texts, choice.look),
    look: choice.look,
    isSingle: true,
  }
}
