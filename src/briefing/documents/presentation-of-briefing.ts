import { joinedFooter } from '../../charts/joined-footer.ts'
import { drawingRoom } from '../../exports/presentation/drawing-room.ts'
import type { Slide, SlideFrame, SlideHalf } from '../../exports/presentation-document.ts'
import type { SlideDress } from '../../exports/write-presentation.ts'
import { writtenFile } from '../../exports/written-file.ts'
import { officeOfCover } from './office-of-cover.ts'
import { documentTypes } from './document-types.ts'
import { chartSlide, slideFrameOf } from './chart-slide.ts'
import { marksNote } from './marks-note.ts'
import { sampleNotes } from '../chart/chart-table.ts'
import type { Texts } from '../../i18n/texts.ts'
import { type BriefingSheet, type SheetPage, tableHeading } from '../contents/briefing-sheets.ts'
import type { ExportWork, WrittenBriefing } from './written-briefing.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'

/** A briefing as slides whose charts stay editable. */
export async function presentationOfBriefing(
  texts: Texts,
  briefing: WrittenBriefing,
  { signal, onProgress }: ExportWork,
): Promise<Blob> {
  const { title, sheets, ratio } = briefing
  const slides: Slide[] = []
  for (const [index, sheet] of sheets.entries()) {
    signal?.throwIfAborted()
    onProgress?.(index + 1, sheets.length)
    // One after the other: a press that ends the work is heard between two slides.
    // oxlint-disable-next-line no-await-in-loop
    slides.push(await slideOf(texts, sheet, briefing))
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve))
  }
  const document = { title, language: texts.language, ratio, slides }
  const { dress } = briefing
  const template = dress?.kind === 'pptx' ? { template: dress.bytes } : {}
  const bytes = await writtenFile({ format: 'pptx', document, ...template }, signal)
  return new Blob([bytes], { type: documentTypes.pptx })
}

function slideDress({ dress }: WrittenBriefing): SlideDress | undefined {
  return dress?.kind === 'pptx' ? dress.dress : undefined
}

async function slideOf(texts: Texts, sheet: BriefingSheet, briefing: WrittenBriefing): Promise<Slide> {
  const { watermark, ratio } = briefing
  const dress = slideDress(briefing)
  switch (sheet.kind) {
    case 'title': {
      const mark = watermark === undefined ? {} : { watermark: texts.messages.sample.mark }
      const office = sheet.office ? { office: officeOfCover(sheet.office) } : {}
      return { kind: 'title', ...office, title: sheet.title, lines: sheet.lines, ...mark }
    }
    case 'chart': {
      const { chart, item } = sheet.item
      const body = item.content === 'chart-and-text' ? chart.sentences.paragraph : undefined
      const draw = async (around: SlideFrame) => {
        // What draws comes when a slide wants it.
        const { slideDrawings } = await import('./slide-drawings.ts')
        return slideDrawings(chart, (place) => drawingRoom(around, { ratio, dress, place }))
      }
      return await chartSlide(texts, chart, draw, body)
    }
    case 'pair':
      return pairSlide(texts, sheet)
    case 'table': {
      const { chart } = sheet.item
      const { notes, ...around } = slideFrameOf(texts, chart)
      const table = chart.table()
      return {
        kind: 'table',
        table,
        ...around,
        ...tableHeading(sheet.item),
        notes: [...sampleNotes(texts, table), ...notes],
      }
    }
    case 'area':
      return areaSlide(sheet.page)
    case 'list':
      return { kind: 'list', headline: sheet.title, entries: sheet.entries }
  }
}

function areaSlide({ headline, about: subtitle, entries, table, source, watermark }: SheetPage): Slide {
  const around = {
    headline,
    subtitle,
    speakerNotes: [...entries, ...(source === undefined ? [] : [source])].join('\n'),
    ...(watermark === undefined ? {} : { watermark }),
  }
  if (!table) return { kind: 'list', entries, isSpoken: true, ...around }
  return {
    kind: 'table',
    table,
    altText: headline,
    notes: entries,
    ...around,
    ...(source === undefined ? {} : { source }),
  }
}

function pairSlide(texts: Texts, { title, items }: Extract<BriefingSheet, { kind: 'pair' }>): Slide {
  const [one, other] = [items[0].chart, items[1].chart]
  const frames = [slideFrameOf(texts, one), slideFrameOf(texts, other)]
  const footers = [one, other].map(({ frame }) => frame.footer)
  const halves = [halfOf(one), halfOf(other)] as const
  const marks = halves.flatMap((half) => marksNote(texts, half.chart))
  const watermark = frames.find((frame) => frame.watermark !== undefined)?.watermark
  return {
    kind: 'pair',
    headline: title,
    halves,
    notes: [...new Set([...marks, ...frames.flatMap(({ notes }) => notes)])],
    source: joinedFooter(footers).join(' · '),
    speakerNotes: frames.map(({ speakerNotes }) => speakerNotes).join('\n'),
    ...(watermark === undefined ? {} : { watermark }),
  }
}

function halfOf(chart: ExportedChart): SlideHalf {
  const native = chart.native()
  // The sheets put two charts together only where a slide can draw both.
  if (!native) throw new Error('A picture shares no slide')
  return { chart: native, heading: chart.sentences.headline, altText: chart.sentences.paragraph }
}
