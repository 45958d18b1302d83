import { AlignmentType, Document, Footer, Header, LevelFormat, PageNumber, Paragraph, type Table, TextRun } from 'docx'
import { cleanText } from '../domain/clean-text.ts'
import { productName } from '../i18n/product-name.ts'
import { documentLanguage } from './document-language.ts'
import type { WordBlock, WordDocument } from './word-document.ts'
import { blockElements, numberingName } from './word/block-elements.ts'
import { describeTables } from './word/describe-tables.ts'
import { putCharts } from './word/put-charts.ts'
import { wordFiles } from './word/word-files.ts'
import { halfPoints, wordColours, wordMargins, wordPage } from './word/word-look.ts'
import { type WordMaker, wordMaker } from './word/word-maker.ts'
import { type WordSheet, ownSheet } from './word/word-sheet.ts'
import { wordStyles } from './word/word-styles.ts'
import { zipBytes } from './zip-bytes.ts'

/** A template that documents are written on: its pages and styles, and how its parts take the place of ours. */
export interface WordDress {
  readonly sheet: WordSheet
  readonly put: (
    files: Readonly<Record<string, Uint8Array>>,
    /** The language of the document, and whether its samples are marked at the head of every page. */
    about: { readonly lang: string; readonly isMarked: boolean },
  ) => Readonly<Record<string, Uint8Array>>
}

/**
 * A Word file: A4 with the margins of administrative documents, Times New Roman 13, real headings for outline and
 * navigation, charts that stay editable and pictures with alt text and numbered caption, tables whose headings are repeated
 * on every page, and the language of the document for spelling and reading aloud. `dress` is a template that it is written
 * on instead.
 */
export async function writeWord(document: WordDocument, dress?: WordDress): Promise<Uint8Array<ArrayBuffer>> {
  const lang = documentLanguage[document.language]
  const { watermark } = document
  const { maker, charts, descriptions } = wordMaker(dress?.sheet ?? ownSheet)
  const made = new Document({
    title: cleanText(document.title),
    subject: cleanText(document.title),
    creator: productName,
    lastModifiedBy: productName,
    styles: wordStyles(lang),
    numbering: { config: document.blocks.map((_, index) => numberingOf(index)) },
    sections: [
      {
        properties: { page: { size: wordPage, margin: { ...wordMargins, header: 567, footer: 567 } } },
        ...(watermark === undefined ? {} : { headers: { default: headerWith(watermark) } }),
        footers: { default: footer() },
        children: elementsOf(document.blocks, maker),
      },
    ],
  })
  const files = describeTables(wordFiles(made), { descriptions, lang })
  const whole = await putCharts(files, { charts, lang })
  return zipBytes(dress ? dress.put(whole, { lang, isMarked: watermark !== undefined }) : whole, { level: 6 })
}

/** All blocks in their order; what follows a page break begins a page. */
function elementsOf(blocks: readonly WordBlock[], maker: WordMaker): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const isStart = index > 0 && blocks[index - 1]!.kind === 'page-break'
    return [...blockElements(block, { index, start: isStart ? { pageBreakBefore: true } : {} }, maker)]
  })
}

function numberingOf(block: number) {
  const indent = { left: 454, hanging: 454 }
  return {
    reference: numberingName(block),
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent } } }],
  }
}

function headerWith(watermark: string): Header {
  const run = new TextRun({
    text: cleanText(watermark),
    bold: true,
    color: wordColours.lacquer,
    size: halfPoints.small,
  })
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] })
}

function footer(): Footer {
  const run = new TextRun({
    children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
    size: halfPoints.small,
    color: wordColours.muted,
  })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] })
}
