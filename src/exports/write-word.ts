import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IStylesOptions,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { cleanText } from '../domain/clean-text.ts'
import { columnWidthsOf, holdsWords } from './column-widths.ts'
import { documentLanguage } from './document-language.ts'
import type { DocumentTable } from './document-table.ts'
import { pngSize } from './png-size.ts'
import type { WordBlock, WordDocument } from './word-document.ts'
import { describeTables } from './word/describe-tables.ts'

/** What administrative documents of Viet Nam are written in: Times New Roman 13 on A4, 3 cm free at the left for binding. */
const font = 'Times New Roman'
/** Of tables, in half points: the usual size, and what those with many columns may shrink to. */
const tableSizes = [24, 22, 20, 18, 16] as const
const halfPoints = { body: 26, title: 32, heading: 28, caption: 24, table: 24, small: 22 } as const
/** A twentieth of a point, the unit of lengths in Word: 567 to a centimetre. */
const twentiethsOfCm = 567
const page = { width: 11_906, height: 16_838 }
const margins = {
  left: 3 * twentiethsOfCm,
  right: 2 * twentiethsOfCm,
  top: 2 * twentiethsOfCm,
  bottom: 2 * twentiethsOfCm,
}
const twentieths = 20
/** Free at the left and right within a cell, in twentieths of a point. */
const cellPadding = 90
const textWidth = page.width - margins.left - margins.right
/** Between the margins, less a caption. */
const greatestPictureMm = { width: 160, height: 215 }
const pixelsOfMm = 96 / 25.4

const ink = '1B1B1F'
const muted = '55565C'
const lacquer = 'A3161F'
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'B4B4AE' }
const strongRule = { style: BorderStyle.SINGLE, size: 8, color: ink }
const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/**
 * A Word file: A4 with the margins of administrative documents, Times New Roman 13, real headings for outline and
 * navigation, pictures with alt text and caption, tables whose headings are repeated on every page, and the language of
 * the document for spelling and reading aloud.
 */
export async function writeWord(document: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const lang = documentLanguage[document.language]
  const { watermark } = document
  const made = new Document({
    title: cleanText(document.title),
    subject: cleanText(document.subject ?? document.title),
    creator: 'Nhịp Quý',
    lastModifiedBy: 'Nhịp Quý',
    styles: stylesIn(lang),
    numbering: { config: document.blocks.map((_, index) => numberingOf(index)) },
    sections: [
      {
        properties: { page: { size: page, margin: { ...margins, header: 567, footer: 567 } } },
        ...(watermark === undefined ? {} : { headers: { default: headerWith(watermark) } }),
        footers: { default: footer() },
        children: document.blocks.flatMap(blockElements),
      },
    ],
  })
  const bytes = new Uint8Array(await Packer.pack(made, 'arraybuffer'))
  const descriptions = document.blocks.flatMap((block) => (block.kind === 'table' ? [block.altText] : []))
  return describeTables(bytes, { descriptions, lang })
}

function stylesIn(lang: string): IStylesOptions {
  const language = { value: lang, eastAsia: lang, bidirectional: lang }
  const heading = { bold: true, color: ink, font }
  return {
    default: {
      document: { run: { font, size: halfPoints.body, color: ink, language } },
      title: {
        run: { ...heading, size: halfPoints.title },
        paragraph: { spacing: { after: 160 }, alignment: AlignmentType.LEFT, keepNext: true },
      },
      heading1: {
        run: { ...heading, size: halfPoints.heading },
        paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'Caption',
        basedOn: 'Normal',
        run: { size: halfPoints.caption, italics: true, color: ink },
        paragraph: { spacing: { before: 60, after: 200 } },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: halfPoints.table },
        paragraph: { spacing: { before: 30, after: 30 } },
      },
    ],
  }
}

const numberingName = (block: number): string => `entries-${block}`

function numberingOf(block: number) {
  const indent = { left: 454, hanging: 454 }
  return {
    reference: numberingName(block),
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent } } }],
  }
}

function headerWith(watermark: string): Header {
  const run = new TextRun({ text: cleanText(watermark), bold: true, color: lacquer, size: halfPoints.small })
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] })
}

function footer(): Footer {
  const run = new TextRun({
    children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
    size: halfPoints.small,
    color: muted,
  })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] })
}

function blockElements(block: WordBlock, index: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(block.text) })]
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(block.text) })]
    case 'paragraph':
      return [
        new Paragraph({
          children: runsOf(block.text),
          spacing: { after: 120, line: 300 },
          alignment: AlignmentType.LEFT,
        }),
      ]
    case 'picture':
      return [
        new Paragraph({ children: [pictureOf(block, index)], keepNext: true, spacing: { before: 120 } }),
        new Paragraph({ style: 'Caption', children: runsOf(block.caption) }),
      ]
    case 'table':
      return [
        new Paragraph({
          style: 'Caption',
          children: runsOf(block.caption),
          keepNext: true,
          spacing: { before: 200, after: 80 },
        }),
        tableOf(block.table),
        // Two tables without a paragraph between them become one.
        new Paragraph({ children: [], spacing: { after: 120 } }),
      ]
    case 'list':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(block.heading) }),
        ...block.entries.map(
          (text) =>
            new Paragraph({
              children: runsOf(text),
              numbering: { reference: numberingName(index), level: 0 },
              spacing: { after: 60 },
            }),
        ),
      ]
  }
}

/** A text, its line ends as line breaks. */
function runsOf(text: string, look: { readonly bold?: boolean; readonly size?: number } = {}): ParagraphChild[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index === 0 ? {} : { break: 1 }) }))
}

function pictureOf({ png, widthMm, altText }: Extract<WordBlock, { kind: 'picture' }>, index: number): ImageRun {
  const { width, height } = pngSize(png)
  const shown = Math.min(widthMm, greatestPictureMm.width, (greatestPictureMm.height * width) / height)
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: {
      width: Math.round(shown * pixelsOfMm),
      height: Math.round(((shown * height) / width) * pixelsOfMm),
    },
    altText: { name: `Picture ${index + 1}`, title: '', description: cleanText(altText) },
  })
}

function tableOf(table: DocumentTable): Table {
  const cleaned = { ...table, rows: table.rows.map((row) => row.map(cleanText)) }
  const { widths, size } = fittedColumns(cleaned)
  const look = size === halfPoints.table ? {} : { size }
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: {
      top: strongRule,
      bottom: strongRule,
      left: noRule,
      right: noRule,
      insideHorizontal: rule,
      insideVertical: noRule,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map(({ heading }, column) =>
          cellOf(table, widths, { text: heading, column, look: { ...look, bold: true }, isHeading: true }),
        ),
      }),
      ...table.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: table.columns.map((_, column) =>
              cellOf(table, widths, { text: row[column] ?? '', column, look, isHeading: false }),
            ),
          }),
      ),
    ],
  })
}

/** The columns in the largest text in which no word is broken; widths in twentieths of a point. */
function fittedColumns(table: DocumentTable): { readonly widths: readonly number[]; readonly size: number } {
  const tried = tableSizes.map((size) => {
    const setting = { whole: textWidth / twentieths, size: size / 2, padding: cellPadding / twentieths }
    const widths = columnWidthsOf(table, setting)
    return {
      widths: widths.map((width) => Math.floor(width * twentieths)),
      size,
      isWhole: holdsWords(table, widths, setting),
    }
  })
  return tried.find(({ isWhole }) => isWhole) ?? tried.at(-1)!
}

function cellOf(
  { columns }: DocumentTable,
  widths: readonly number[],
  {
    text,
    column,
    look,
    isHeading,
  }: {
    readonly text: string
    readonly column: number
    readonly look: { readonly bold?: boolean; readonly size?: number }
    readonly isHeading: boolean
  },
): TableCell {
  const isEnd = columns[column]?.align === 'end'
  return new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    margins: { left: cellPadding, right: cellPadding, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    verticalAlign: isHeading ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(isHeading ? { shading: { fill: 'F5F5F3' }, borders: { bottom: strongRule } } : {}),
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: isEnd ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: runsOf(text, look),
        keepNext: isHeading,
      }),
    ],
  })
}
