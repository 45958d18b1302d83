import type { WordBlock, WordDocument } from '../../exports/word-document.ts'
import { wordTableParts } from '../../exports/word/word-table.ts'
import { writeWord } from '../../exports/write-word.ts'
import { documentTypes } from './document-types.ts'
import { sampleNotes } from '../chart/chart-table.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportWork, WrittenBriefing } from './written-briefing.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import type { BriefingSheet, SheetItem, SheetPage } from '../contents/briefing-sheets.ts'

/** The width of the text on administrative paper. */
const paperWidthMm = 160

/** What pictures and tables are numbered by. */
interface Numbers {
  picture: number
  table: number
}

/** A briefing as a Word document: for each chart its headline, paragraph, picture or table and notes; sources at the end. */
export async function wordOfBriefing(
  texts: Texts,
  briefing: WrittenBriefing,
  { signal, onProgress }: ExportWork,
): Promise<Blob> {
  const { title, watermark, parts } = briefing
  const blocks: WordBlock[] = [...openingBlocks(briefing)]
  const numbers: Numbers = { picture: 0, table: 0 }
  const together = sheetsTogether(briefing)
  for (const [index, part] of parts.entries()) {
    signal?.throwIfAborted()
    onProgress?.(index + 1, parts.length)
    if (part.kind === 'area') {
      blocks.push(...areaBlocks(texts, part.page, numbers))
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
    blocks.push(...(await chartBlocks(texts, part.item, briefing, numbers, signal)))
  }
  blocks.push(...closingBlocks(texts, briefing))
  const document: WordDocument = {
    title,
    language: texts.language,
    ...(watermark === undefined ? {} : { watermark }),
    blocks,
  }
  return new Blob([await writeWord(document)], { type: documentTypes.docx })
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
  return cover ? [{ ...cover, kind: 'cover' }, { kind: 'page-break' }] : [{ kind: 'title', text: title }]
}

/** The lists at the end are those of the sheets: what the layout leaves out is left out here too. */
function closingBlocks(texts: Texts, { sheets, parts, isSingle }: WrittenBriefing): readonly WordBlock[] {
  if (isSingle) {
    return parts.flatMap((part) => {
      if (part.kind === 'area') return []
      const { chart } = part.item
      const entries = [...sampleNotes(texts, chart.table()), ...noteLines(chart), chart.frame.footer.dates]
      return [{ kind: 'list', heading: texts.messages.exporting.notes, entries }]
    })
  }
  return sheets.flatMap((sheet) =>
    sheet.kind === 'list' && !sheet.items ? [{ kind: 'list', heading: sheet.title, entries: sheet.entries }] : [],
  )
}

/** The notes of a chart, and where its figures come from. */
function noteLines({ frame: { notes, footer } }: ExportedChart): readonly string[] {
  return [...notes, footer.source, footer.status]
}

/** A page about an area: its points, or its table with what stands below it. */
function areaBlocks(
  texts: Texts,
  { headline, about, entries, table, source }: SheetPage,
  numbers: Numbers,
): readonly WordBlock[] {
  if (!table) return [{ kind: 'list', heading: headline, entries }]
  numbers.table += 1
  const caption = texts.messages.briefing.tableNumber({ number: numbers.table, text: about })
  const notes = [...entries, ...(source === undefined ? [] : [source])]
  return [
    { kind: 'heading', text: headline },
    { kind: 'table', caption, table, altText: headline, notes },
  ]
}

async function chartBlocks(
  texts: Texts,
  { chart, item, hasValues }: SheetItem,
  { pictures, isSingle }: WrittenBriefing,
  numbers: Numbers,
  signal: AbortSignal | undefined,
): Promise<readonly WordBlock[]> {
  const words = texts.messages.briefing
  const { frame, sentences } = chart
  const shown = `${frame.title}. ${frame.subtitle}`
  const hasPicture = hasValues && item.content !== 'table'
  const hasTable = hasValues && item.content !== 'chart' && item.content !== 'chart-and-text'
  const own = item.note === undefined ? [] : [item.note]
  const blocks: WordBlock[] = [
    { kind: isSingle ? 'title' : 'heading', text: sentences.headline },
    { kind: 'paragraph', text: sentences.paragraph, staysWithNext: hasValues && !isSingle },
    ...(hasValues ? [] : own.map((text) => ({ kind: 'paragraph', text }) as const)),
  ]
  if (hasPicture) {
    numbers.picture += 1
    const pngs = await pictures.inText(chart, signal)
    for (const [index, png] of pngs.entries()) {
      const text = pngs.length === 1 ? shown : `${shown} (${index + 1}/${pngs.length})`
      blocks.push({
        kind: 'picture',
        png,
        widthMm: paperWidthMm,
        altText: sentences.paragraph,
        // The picture has its notes in it, the person's own among them.
        caption: words.figureNumber({ number: numbers.picture, text }),
      })
    }
  }
  if (hasTable) {
    numbers.table += 1
    const table = chart.table()
    const tables = wordTableParts(table)
    for (const [index, part] of tables.entries()) {
      const text = tables.length === 1 ? shown : `${shown} (${index + 1}/${tables.length})`
      const notes = [...sampleNotes(texts, table), ...(hasPicture ? [] : noteLines(chart))]
      blocks.push({
        kind: 'table',
        caption: words.tableNumber({ number: numbers.table, text }),
        table: part,
        altText: sentences.paragraph,
        notes: isSingle || index < tables.length - 1 ? [] : notes,
      })
    }
  }
  return blocks
}
