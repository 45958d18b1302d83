import type { ChartSlide, PictureSlide, SlideFrame } from '../../exports/presentation-document.ts'
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
 * A chart on a slide, below what is said beside its headline: one that stays editable, or its picture where PowerPoint has no
 * such chart; `pngs` draws it for what stands around it.
 */
export async function chartSlide(
  texts: Texts,
  chart: ExportedChart,
  pngs: (around: SlideFrame) => Promise<readonly Uint8Array[]>,
  body?: string,
): Promise<ChartSlide | PictureSlide> {
  const around = { ...slideFrameOf(texts, chart), ...(body === undefined ? {} : { body }) }
  const native = chart.native()
  if (native) return { kind: 'chart', chart: native, ...around, notes: [...marksNote(texts, native), ...around.notes] }
  return {
    kind: 'picture',
    pngs: await pngs(around),
    ...around,
    speakerNotes: `${around.speakerNotes}\n${figuresText(chart)}`,
  }
}

/** The figures of a picture, a line each row of its table: a picture has no numbers that could be copied. */
function figuresText(chart: ExportedChart): string {
  const { columns, rows } = chart.table()
  return rows
    .map(([name, ...cells]) => {
      const said = cells.flatMap(({ text }, at) => (text === '' ? [] : [`${columns[at + 1]!.heading} ${text}`]))
      return [name!.text, ...(said.length > 0 ? [said.join('; ')] : [])].join(': ')
    })
    .join('\n')
}
