import type { WordBlock, WordDocument } from '../../exports/word-document.ts'
import { writeWord } from '../../exports/write-word.ts'
import { documentPicture } from './document-picture.ts'
import { documentTypes } from './document-types.ts'
import { sampleNotes } from '../chart/chart-table.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ExportWork, WrittenBriefing } from './written-briefing.ts'
import type { ChartItem } from '../contents/shown-item.ts'

/** The width of the text on administrative paper. */
const paperWidthMm = 160

/** A briefing as a Word document: for each figure its finding, paragraph, picture or table and notes; sources at the end. */
export async function wordOfBriefing(
  texts: Texts,
  { contents, pages }: WrittenBriefing,
  { signal, onProgress }: ExportWork,
): Promise<Blob> {
  const blocks: WordBlock[] = []
  const numbers = { picture: 0, table: 0 }
  const { title, lines, figures, watermark } = contents
  if (pages.some(({ kind }) => kind === 'title')) {
    blocks.push({ kind: 'cover', title: title.text, lines }, { kind: 'page-break' })
  } else {
    blocks.push({ kind: 'title', text: title.text })
  }
  for (const [index, figure] of figures.entries()) {
    signal.throwIfAborted()
    onProgress(index + 1, figures.length)
    // One after the other: a canvas of this size takes much of an old machine's memory.
    // oxlint-disable-next-line no-await-in-loop
    blocks.push(...(await figureBlocks(texts, figure, numbers, signal)))
  }
  // The lists at the end are those of the pages: what the layout leaves out is left out here too.
  for (const page of pages) {
    if (page.kind === 'list' && !page.figure) {
      blocks.push({ kind: 'list', heading: page.title, entries: page.entries })
    }
  }
  const document: WordDocument = {
    title: title.text,
    language: texts.language,
    ...(watermark === undefined ? {} : { watermark }),
    blocks,
  }
  return new Blob([await writeWord(document)], { type: documentTypes.docx })
}

async function figureBlocks(
  texts: Texts,
  { figure, item, hasValues }: ChartItem,
  numbers: { picture: number; table: number },
  signal: AbortSignal,
): Promise<readonly WordBlock[]> {
  const words = texts.messages.briefing
  const { frame, sentences, table } = figure
  const shown = `${frame.title}. ${frame.subtitle}`
  const hasPicture = hasValues && item.content !== 'table'
  const hasTable = hasValues && item.content !== 'chart'
  const own = item.note === undefined ? [] : [item.note]
  const blocks: WordBlock[] = [
    { kind: 'heading', text: sentences.headline },
    { kind: 'paragraph', text: sentences.paragraph, staysWithNext: hasValues },
    ...(hasValues ? [] : own.map((text) => ({ kind: 'paragraph', text }) as const)),
  ]
  if (hasPicture) {
    numbers.picture += 1
    blocks.push({
      kind: 'picture',
      png: await documentPicture(texts, figure, { size: 'a4-full', look: 'colour', signal }),
      widthMm: paperWidthMm,
      altText: sentences.paragraph,
      // The picture has its notes in it, the person's own among them.
      caption: words.figureNumber({ number: numbers.picture, text: shown }),
    })
  }
  if (hasTable) {
    numbers.table += 1
    const { source, status } = frame.footer
    blocks.push({
      kind: 'table',
      caption: words.tableNumber({ number: numbers.table, text: shown }),
      table,
      altText: sentences.paragraph,
      notes: [...sampleNotes(texts, table), ...(hasPicture ? [] : [...frame.notes, source, status])],
    })
  }
  return blocks
}
