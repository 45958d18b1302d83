import { joinedFooter } from '../../charts/joined-footer.ts'
import type { Slide, SlideHalf } from '../../exports/presentation-document.ts'
import { writePresentation } from '../../exports/write-presentation.ts'
import { documentTypes } from './document-types.ts'
import { chartSlide, slideFrameOf } from './chart-slide.ts'
import { marksNote } from './marks-note.ts'
import { sampleNotes } from '../chart/chart-table.ts'
import { type SlidePlace, slidePicture } from './slide-picture.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { BriefingSheet } from '../contents/briefing-sheets.ts'
import type { ExportWork, WrittenBriefing } from './written-briefing.ts'
import type { ChartItem } from '../contents/shown-item.ts'

/** A briefing as slides whose charts stay editable. */
export async function presentationOfBriefing(
  texts: Texts,
  briefing: WrittenBriefing,
  { signal, onProgress }: ExportWork,
): Promise<Blob> {
  const { contents, pages, ratio } = briefing
  const slides: Slide[] = []
  for (const [index, page] of pages.entries()) {
    signal.throwIfAborted()
    onProgress(index + 1, pages.length)
    // One after the other: a canvas of this size takes much of an old machine's memory.
    // oxlint-disable-next-line no-await-in-loop
    slides.push(...(await slidesOf(texts, page, briefing, signal)))
  }
  const document = { title: contents.title.text, language: texts.language, ratio, slides }
  return new Blob([await writePresentation(document)], { type: documentTypes.pptx })
}

async function slidesOf(
  texts: Texts,
  page: BriefingSheet,
  { contents, ratio }: WrittenBriefing,
  signal: AbortSignal,
): Promise<readonly Slide[]> {
  const pngIn =
    (place: SlidePlace) =>
    ({ figure }: ChartItem) =>
    (): Promise<Uint8Array> =>
      slidePicture(texts, figure, { ratio, place, signal })
  const watermark = contents.watermark === undefined ? {} : { watermark: texts.messages.sample.mark }
  switch (page.kind) {
    case 'title':
      return [{ kind: 'title', title: page.title, lines: page.lines, ...watermark }]
    case 'figure':
      return [await chartSlide(texts, page.figure.figure, pngIn('whole')(page.figure))]
    case 'pair':
      return [await pairSlide(texts, page, pngIn('half'))]
    case 'table': {
      const { figure } = page.figure
      const { notes, ...around } = slideFrameOf(texts, figure)
      const { table } = figure
      return [{ kind: 'table', table, notes: [...sampleNotes(texts, table), ...notes], ...around }]
    }
    case 'list':
      return [{ kind: 'list', headline: page.title, entries: page.entries }]
  }
}

async function pairSlide(
  texts: Texts,
  { title, figures: [one, other] }: Extract<BriefingSheet, { kind: 'pair' }>,
  png: (item: ChartItem) => () => Promise<Uint8Array>,
): Promise<Slide> {
  const frames = [slideFrameOf(texts, one.figure), slideFrameOf(texts, other.figure)]
  const footers = [one, other].map(({ figure }) => figure.frame.footer)
  const halfOf = async (item: ChartItem): Promise<SlideHalf> => {
    const { sentences, native } = item.figure
    const about = { heading: sentences.headline, altText: sentences.paragraph }
    return native ? { kind: 'chart', chart: native, ...about } : { kind: 'picture', png: await png(item)(), ...about }
  }
  const marks = [one, other].flatMap(({ figure: { native } }) => (native ? marksNote(texts, native) : []))
  const watermark = frames.find((frame) => frame.watermark !== undefined)?.watermark
  return {
    kind: 'pair',
    headline: title,
    halves: [await halfOf(one), await halfOf(other)],
    notes: [...new Set([...marks, ...frames.flatMap(({ notes }) => notes)])],
    source: joinedFooter(footers).join(' · '),
    speakerNotes: frames.map(({ speakerNotes }) => speakerNotes).join('\n'),
    ...(watermark === undefined ? {} : { watermark }),
  }
}
