import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import { cleanText } from '../../domain/clean-text.ts'
import type { DocumentOffice } from '../document-office.ts'
import { pngSize } from '../png-size.ts'
import type { WordBlock, WordChart, WordCover } from '../word-document.ts'
import { captionParagraph } from './caption-paragraph.ts'
import { runsOf } from './runs-of.ts'
import { wordCharts } from './word-chart.ts'
import { halfPoints, wordColours } from './word-look.ts'
import type { WordMaker } from './word-maker.ts'
import { wordPicture } from './word-picture.ts'
import { wordTable } from './word-table.ts'
import { wordParts } from './column-parts.ts'

/** Where a block stands. */
export interface BlockPlace {
  /** From 0; names its list and its picture. */
  readonly index: number
  /** Of its first paragraph: a page break before it is its property, so that no empty line stands at the head of a page. */
  readonly start: { readonly pageBreakBefore?: true }
}

/** The numbering of a list by its block: each list begins at 1. */
export const numberingName = (block: number): string => `entries-${block}`

/** Free above the title of a cover, in twentieths of a point. */
const aboveCover = 3600
/** The same below the name of the office. */
const belowOffice = 2200
/** An emblem on paper, in millimetres. */
const emblemMm = { height: 24, width: 43 } as const

/** The paragraphs and tables of a block. */
export function blockElements(
  block: WordBlock,
  { index, start }: BlockPlace,
  maker: WordMaker,
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'page-break':
      return []
    case 'cover':
      return coverElements(block, start)
    case 'title':
      return [new Paragraph({ ...start, heading: HeadingLevel.TITLE, children: runsOf(block.text) })]
    case 'heading':
      return [headingParagraph(block.text, start)]
    case 'paragraph':
      return [
        new Paragraph({
          ...start,
          children: runsOf(block.text),
          spacing: { after: 120, line: 300 },
          alignment: AlignmentType.LEFT,
        }),
      ]
    case 'chart':
      return chartElements(block, start, maker)
    case 'picture':
      return [
        new Paragraph({
          ...start,
          children: [wordPicture(block, index + 1)],
          keepNext: true,
          spacing: { before: 120 },
        }),
        captionParagraph(block.caption, maker, {}),
      ]
    case 'table':
      return [
        captionParagraph(block.caption, maker, { ...start, keepNext: true, spacing: { before: 200, after: 80 } }),
        ...wordParts(block.table).flatMap((part, at) => {
          maker.describeTable(block.altText)
          return [...(at === 0 ? [] : [betweenTables()]), wordTable(part)]
        }),
        ...(block.notes && block.notes.length > 0 ? noteElements(block.notes) : [betweenTables()]),
      ]
    case 'list':
      return [
        headingParagraph(block.heading, start),
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

/** At the head of a page it stands where the first line of every other page does. */
function headingParagraph(text: string, start: BlockPlace['start']): Paragraph {
  const atHead = start.pageBreakBefore ? { spacing: { before: 0 } } : {}
  return new Paragraph({ ...start, ...atHead, heading: HeadingLevel.HEADING_1, children: runsOf(text) })
}

/** The chart below what it counts, above its caption and notes; of several parts each with its caption, the notes below the last. */
function chartElements(
  { chart, altText, caption, notes = [] }: WordChart,
  start: BlockPlace['start'],
  maker: WordMaker,
): readonly Paragraph[] {
  const parts = wordCharts(chart)
  return parts.flatMap((part, index) => {
    const page = parts.length === 1 ? '' : ` (${index + 1}/${parts.length})`
    const below = index === parts.length - 1 ? notes : []
    return [
      new Paragraph({
        ...(index === 0 ? start : {}),
        style: 'FigureNote',
        children: runsOf(chart.unit),
        keepNext: true,
        spacing: { before: 120 },
      }),
      new Paragraph({
        // The name of the chart as it is: no text that was cleaned can be it.
        children: [new TextRun(maker.keepChart({ ...part, altText: cleanText(altText) }))],
        keepNext: true,
      }),
      captionParagraph({ ...caption, text: caption.text + page }, maker, belowFigure(below)),
      ...noteElements(below),
    ]
  })
}

/** How a caption stands below a figure, and above its notes. */
function belowFigure(notes: readonly string[]) {
  return notes.length > 0 ? { keepNext: true, spacing: { before: 60, after: 0 } } : {}
}

/** Two tables without a paragraph between them become one. */
function betweenTables(): Paragraph {
  return new Paragraph({ children: [], spacing: { after: 120 } })
}

/** Small texts beneath a figure, kept together with it. */
function noteElements(notes: readonly string[]): readonly Paragraph[] {
  return notes.map((text, index) => {
    const isLast = index === notes.length - 1
    return new Paragraph({
      style: 'FigureNote',
      children: runsOf(text),
      spacing: { before: index === 0 ? 80 : 0, after: isLast ? 200 : 40 },
      ...(isLast ? {} : { keepNext: true }),
    })
  })
}

/** The emblem and below it the name, in the middle, as an official paper has them. */
function officeElements({ emblem, lines }: DocumentOffice, start: BlockPlace['start']): readonly Paragraph[] {
  const inMiddle = { alignment: AlignmentType.CENTER } as const
  const size = emblem && pngSize(emblem.png)
  const first = lines.map(
    (text, index) =>
      new Paragraph({
        ...(index === 0 && !emblem ? start : {}),
        ...inMiddle,
        children: runsOf(text, { bold: true, size: halfPoints.office }),
        spacing: { after: 40 },
      }),
  )
  if (!emblem || !size) return first
  const widthMm = Math.min(emblemMm.width, (emblemMm.height * size.width) / size.height)
  return [
    new Paragraph({
      ...start,
      ...inMiddle,
      children: [wordPicture({ ...emblem, widthMm }, 0)],
      spacing: { after: 120 },
    }),
    ...first,
  ]
}

/** The title large in the upper third, below a rule in lacquer red; then area and days. */
function coverElements(cover: WordCover, start: BlockPlace['start']): readonly Paragraph[] {
  const { office, title, lines } = cover
  const head = office ? officeElements(office, start) : []
  return [
    ...head,
    new Paragraph({
      ...(head.length > 0 ? {} : start),
      heading: HeadingLevel.TITLE,
      children: runsOf(title, { size: halfPoints.cover }),
      spacing: { before: office ? belowOffice : aboveCover, after: 240 },
      border: { top: { style: BorderStyle.SINGLE, size: 24, space: 14, color: wordColours.lacquer } },
    }),
    ...lines.map((text) => new Paragraph({ children: runsOf(text), spacing: { after: 80 } })),
  ]
}
