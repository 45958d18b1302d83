import type { WordBlock, WordDocument } from '../../exports/word-document.ts'
import { writtenFile } from '../../exports/written-file.ts'
import { officeOfCover } from './office-of-cover.ts'
import { documentTypes } from './document-types.ts'
import { marksNote } from './marks-note.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { sampleNotes } from '../chart/chart-table.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportWork, WrittenBriefing } from './written-briefing.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import type { BriefingSheet, SheetItem, SheetPage } from '../contents/briefing-sheets.ts'

/** The width of the text on administrative paper. */
const paperWidthMm = 160

/** A briefing as a Word document: for each chart its headline, paragraph, chart or table and notes; sources at the end. */
export async function wordOfBriefing(
  texts: Texts,
  briefing: WrittenBriefing,
  { signal, onProgress }: ExportWork,
): Promise<Blob> {
  const { title, watermark, parts } = briefing
  const blocks: WordBlock[] = [...openingBlocks(briefing)]
  const together = sheetsTogether(briefing)
  for (const [index, part] of parts.entries()) {
    signal?.throwIfAborted()
    onProgress?.(index + 1, parts.length)
    if (part.kind === 'area') {
      blocks.push(...areaBlocks(texts, part.page))
      continue
    }
    const said = together.get(part.item.item.id)
    if (said) {
      if (said.items?.[0]?.item.id === part.item.item.id) {
        blocks.push({ kind: 'list', heading: said.title, entries: said.entries })
      }
      continue
    }
    // One after the other: a canvas of this size takes much of an old machine's memory.
    // oxlint-disable-next-line no-await-in-loop
    blocks.push(...(await chartBlocks(texts, part.item, briefing, signal)))
  }
  blocks.push(...closingBlocks(texts, briefing))
  const document: WordDocument = {
    title,
    language: texts.language,
    ...(watermark === undefined ? {} : { watermark }),
    blocks,
  }
  const { dress } = briefing
  const template = dress?.kind === 'docx' ? { template: dress.bytes } : {}
  const bytes = await writtenFile({ format: 'docx', document, ...template }, signal)
  return new Blob([bytes], { type: documentTypes.docx })
}

/** The lists that stand for several charts, by each of them. */
function sheetsTogether({ sheets }: WrittenBriefing): ReadonlyMap<number, Extract<BriefingSheet, { kind: 'list' }>> {
  return new Map(
    sheets.flatMap((sheet) =>
      sheet.kind === 'list' && sheet.items && sheet.items.length > 1
        ? sheet.items.map(({ item }) => [item.id, sheet] as const)
        : [],
    ),
  )
}

function openingBlocks({ title, sheets, isSingle }: WrittenBriefing): readonly WordBlock[] {
  if (isSingle) return []
  const cover = sheets.find((sheet) => sheet.kind === 'title')
  if (!cover) return [{ kind: 'title', text: title }]
  const { office, lines } = cover
  const head = office ? { office: officeOfCover(office) } : {}
  return [{ kind: 'cover', ...head, title: cover.title, lines }, { kind: 'page-break' }]
}

/** The lists at the end are those of the sheets: what the layout leaves out is left out here too. */
function closingBlocks(texts: Texts, { sheets, parts, isSingle }: WrittenBriefing): readonly WordBlock[] {
  if (isSingle) {
    return parts.flatMap((part) => {
      if (part.kind === 'area') return []
      const { chart } = part.item
      const { frame } = chart
      const { footer } = frame
      const entries = [...sampleNotes(texts, chart.table()), ...frame.notes, footer.source, footer.status, footer.dates]
      return [{ kind: 'list', heading: texts.messages.exporting.notes, entries }]
    })
  }
  return sheets.flatMap((sheet) =>
    sheet.kind === 'list' && !sheet.items ? [{ kind: 'list', heading: sheet.title, entries: sheet.entries }] : [],
  )
}

/** The notes of a chart, and where its figures come from. */
function noteLines({ frame: { notes, footer } }: ExportedChart): readonly string[] {
  return [...notes, [footer.source, footer.status].join(' · ')]
}

/** A page about an area: its points, or its table with what stands below it. */
function areaBlocks(texts: Texts, { headline, about, entries, table, source }: SheetPage): readonly WordBlock[] {
  if (!table) return [{ kind: 'list', heading: headline, entries }]
  const caption = { label: briefingTexts[texts.language].tableLabel, text: about }
  const notes = [...entries, ...(source === undefined ? [] : [source])]
  return [
    { kind: 'heading', text: headline },
    { kind: 'table', caption, table, altText: headline, notes },
  ]
}

async function chartBlocks(
  texts: Texts,
  { chart, item, hasValues }: SheetItem,
  briefing: WrittenBriefing,
  signal: AbortSignal | undefined,
): Promise<readonly WordBlock[]> {
  const { isSingle } = briefing
  const { frame, sentences } = chart
  const shown = `${frame.title}. ${frame.subtitle}`
  const hasFigure = hasValues && item.content !== 'table'
  const hasTable = hasValues && item.content !== 'chart' && item.content !== 'chart-and-text'
  const own = item.note === undefined ? [] : [item.note]
  const blocks: WordBlock[] = [
    { kind: isSingle ? 'title' : 'heading', text: sentences.headline },
    { kind: 'paragraph', text: sentences.paragraph },
    ...(hasValues ? [] : own.map((text) => ({ kind: 'paragraph', text }) as const)),
  ]
  if (hasFigure) blocks.push(...(await figureBlocks(texts, chart, shown, briefing, signal)))
  if (hasTable) {
    const table = chart.table()
    blocks.push({
      kind: 'table',
      caption: { label: briefingTexts[texts.language].tableLabel, text: shown },
      table,
      altText: sentences.paragraph,
      notes: isSingle ? [] : [...sampleNotes(texts, table), ...(hasFigure ? [] : noteLines(chart))],
    })
  }
  return blocks
}

/** The chart that Word draws itself, or its pictures where Word has none like it or another look is asked for. */
async function figureBlocks(
  texts: Texts,
  chart: ExportedChart,
  shown: string,
  { pictures, look, isSingle, dress }: WrittenBriefing,
  signal: AbortSignal | undefined,
): Promise<readonly WordBlock[]> {
  const altText = chart.sentences.paragraph
  const label = briefingTexts[texts.language].figureLabel
  const native = look === 'colour' ? chart.native() : undefined
  if (native) {
    const notes = [...marksNote(texts, native), ...(isSingle ? [] : noteLines(chart))]
    return [{ kind: 'chart', chart: native, altText, caption: { label, text: shown }, notes }]
  }
  // A picture has its notes in it, the person's own among them.
  const pngs = await pictures(chart, signal)
  return pngs.map((png, index) => ({
    kind: 'picture',
    png,
    widthMm: dress?.kind === 'docx' ? dress.about.textWidth * 10 : paperWidthMm,
    altText,
    caption: { label, text: pngs.length === 1 ? shown : `${shown} (${index + 1}/${pngs.length})` },
  }))
}
