import type { Slide, SlideFrame } from '../../exports/presentation-document.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import { marksNote } from './marks-note.ts'

/** What stands around a figure on its slide. */
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

/** A figure on a slide: a chart that stays editable, or its picture where PowerPoint has no such chart. */
export async function chartSlide(texts: Texts, figure: ExportedChart, png: () => Promise<Uint8Array>): Promise<Slide> {
  const around = slideFrameOf(texts, figure)
  const { native } = figure
  if (native) return { kind: 'chart', chart: native, ...around, notes: [...marksNote(texts, native), ...around.notes] }
  return { kind: 'picture', png: await png(), ...around }
}
