import type { ChartSlide, DrawingSlide, SlideDrawing, SlideFrame } from '../../exports/presentation-document.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import { marksNote } from './marks-note.ts'

/** What stands around a chart, or the table of one, on every slide that shows it. */
export function slideFrameOf({ messages }: Texts, { frame, sentences }: ExportedChart) {
  const source = [frame.footer.source, frame.footer.status, frame.footer.dates].join(' · ')
  return {
    headline: sentences.headline,
    subtitle: `${frame.title}. ${frame.subtitle}`,
    notes: frame.notes,
    source,
    speakerNotes: [sentences.paragraph, ...frame.notes, source].join('\n'),
    altText: sentences.paragraph,
    ...(frame.watermark === undefined ? {} : { watermark: messages.sample.mark }),
  } as const satisfies SlideFrame & { readonly altText: string }
}

/**
 * A chart on a slide, below what is said beside its headline: PowerPoint's own, or where it has no such chart the drawing as
 * shapes; `draw` draws it for what stands around it.
 */
export async function chartSlide(
  texts: Texts,
  chart: ExportedChart,
  draw: (around: SlideFrame) => Promise<readonly SlideDrawing[]>,
  body?: string,
): Promise<ChartSlide | DrawingSlide> {
  const around = { ...slideFrameOf(texts, chart), ...(body === undefined ? {} : { body }) }
  const native = chart.native()
  if (native) return { kind: 'chart', chart: native, ...around, notes: [...marksNote(texts, native), ...around.notes] }
  return {
    kind: 'drawing',
    drawings: await draw(around),
    ...around,
    figures: figuresText(chart),
  }
}

/** The figures of a drawing, a line each row of its table: in shapes nothing says which number is whose. */
function figuresText(chart: ExportedChart): string {
  const { columns, rows } = chart.table()
  return rows
    .map(([name, ...cells]) => {
      const said = cells.flatMap(({ text }, at) => (text === '' ? [] : [`${columns[at + 1]!.heading} ${text}`]))
      return [name!.text, ...(said.length > 0 ? [said.join('; ')] : [])].join(': ')
    })
    .join('\n')
}
