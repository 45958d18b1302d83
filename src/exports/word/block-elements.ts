import { AlignmentType, BorderStyle, Paragraph, type Table, TextRun } from 'docx'
import { cleanText } from '../../domain/clean-text.ts'
import { keptTogether } from '../../paper/kept-together.ts'
import type { DocumentOffice } from '../document-office.ts'
import { pngSize } from '../png-size.ts'
import type { WordBlock, WordChart, WordCover } from '../word-document.ts'
import { captionParagraph } from './caption-paragraph.ts'
import { runsOf } from './runs-of.ts'
import { wordCharts } from './word-chart.ts'
import { halfPoints, wordColours } from './word-look.ts'
import type { WordMaker } from './word-maker.ts'
import { wordPicture } from './word-picture.ts'
import type { WordSheet } from './word-sheet.ts'
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
/** Free above a title on pages of a template, as a part of the height of their text. */
const aboveTitle = 0.16
/** So many entries are not torn apart. */
const shortList = 6
/** An emblem on paper, in millimetres. */
const emblemMm = { height: 24, width: 43 } as const

/** The paragraphs and tables of a block. */
export function blockElements(
  block: WordBlock,
  { index, start }: BlockPlace,
  maker: WordMaker,
): readonly (Paragraph | Table)[] {
  const { sheet } = maker
  switch (block.kind) {
    case 'page-break':
      return []
    case 'cover':
      return coverElements(block, start, maker)
    case 'title':
      return [new Paragraph({ ...start, style: sheet.styles.title, children: runsOf(block.text) })]
    case 'heading':
      return [headingParagraph(block.text, start, sheet)]
    case 'paragraph':
      return [
        new Paragraph({
          ...start,
          children: runsOf(block.text),
          ...(sheet.template
            ? styled(sheet.styles.body)
            : { spacing: { after: 120, line: 300 }, alignment: AlignmentType.LEFT }),
        }),
      ]
    case 'chart':
      return chartElements(block, start, maker)
    case 'picture':
      return [
        new Paragraph({
          ...start,
          children: [wordPicture(block, index + 1, sheet)],
          keepNext: true,
          ...(sheet.template ? styled(sheet.styles.figure) : { spacing: { before: 120 } }),
        }),
        captionParagraph(block.caption, maker, {}),
      ]
    case 'table':
      return [
        captionParagraph(block.caption, maker, {
          ...start,
          keepNext: true,
          ...(sheet.template ? {} : { spacing: { before: 200, after: 80 } }),
        }),
        ...wordParts(block.table, sheet).flatMap((part, at) => {
          maker.describeTable(block.altText)
          return [...(at === 0 ? [] : [betweenTables(sheet)]), wordTable(part, sheet)]
        }),
        ...(block.notes && block.notes.length > 0 ? noteElements(block.notes, sheet) : [betweenTables(sheet)]),
      ]
    case 'list':
      return [
        headingParagraph(block.heading, start, sheet),
        ...block.entries.map(
          (text, entry) =>
            new Paragraph({
              children: runsOf(text),
              // A short list stands on one page.
              ...(block.entries.length <= shortList && entry < block.entries.length - 1 ? { keepNext: true } : {}),
              numbering: { reference: numberingName(index), level: 0 },
              ...(sheet.template ? styled(sheet.styles.list) : { spacing: { after: 60 } }),
            }),
        ),
      ]
  }
}

/** At the head of a page it stands where the first line of every other page does. */
function headingParagraph(text: string, start: BlockPlace['start'], { styles }: WordSheet): Paragraph {
  const atHead = start.pageBreakBefore ? { spacing: { before: 0 } } : {}
  return new Paragraph({ ...start, ...atHead, style: styles.heading, children: runsOf(text) })
}

/** The chart below what it counts, above its caption and notes; of several parts each with its caption, the notes below the last. */
function chartElements(
  { chart, altText, caption, notes = [] }: WordChart,
  start: BlockPlace['start'],
  maker: WordMaker,
): readonly Paragraph[] {
  const { sheet } = maker
  const parts = wordCharts(chart, sheet)
  return parts.flatMap((part, index) => {
    const page = parts.length === 1 ? '' : ` (${index + 1}/${parts.length})`
    const below = index === parts.length - 1 ? notes : []
    return [
      new Paragraph({
        ...(index === 0 ? start : {}),
        style: sheet.styles.note,
        children: runsOf(chart.unit),
        keepNext: true,
        spacing: { before: 120 },
      }),
      new Paragraph({
        // The name of the chart as it is: no text that was cleaned can be it.
        children: [new TextRun(maker.keepChart({ ...part, altText: cleanText(altText) }))],
        keepNext: true,
        ...styled(sheet.styles.figure),
      }),
      captionParagraph({ ...caption, text: caption.text + page }, maker, belowFigure(below, sheet)),
      ...noteElements(below, sheet),
    ]
  })
}

/** How a caption stands below a figure, and above its notes. */
function belowFigure(notes: readonly string[], { template }: WordSheet) {
  if (notes.length === 0) return {}
  return { keepNext: true, ...(template ? {} : { spacing: { before: 60, after: 0 } }) }
}

/** A style, where there is one. */
function styled(style: string | undefined): { readonly style?: string } {
  return style === undefined ? {} : { style }
}

/** Two tables without a paragraph between them become one. */
function betweenTables({ styles }: WordSheet): Paragraph {
  return new Paragraph({ children: [], spacing: { after: 120 }, ...styled(styles.figure) })
}

/** Small texts beneath a figure, kept together with it. */
function noteElements(notes: readonly string[], { styles }: WordSheet): readonly Paragraph[] {
  return notes.map((text, index) => {
    const isLast = index === notes.length - 1
    return new Paragraph({
      style: styles.note,
      children: runsOf(text),
      spacing: { before: index === 0 ? 80 : 0, after: isLast ? 200 : 40 },
      ...(isLast ? {} : { keepNext: true }),
    })
  })
}

/** The emblem and below it the name, in the middle, as an official paper has them. */
function officeElements(
  { emblem: ownEmblem, lines: ownLines }: DocumentOffice,
  start: BlockPlace['start'],
  sheet: WordSheet,
): readonly Paragraph[] {
  const { template } = sheet
  const inMiddle = { alignment: AlignmentType.CENTER, ...styled(sheet.styles.figure) } as const
  // What a template says at the head of its first page is not said again below it.
  const emblem = template?.hasEmblem ? undefined : ownEmblem
  const lines = ownLines.filter((line) => !template?.says.includes(line.normalize('NFC').toUpperCase()))
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
      children: [wordPicture({ ...emblem, widthMm }, 0, sheet)],
      spacing: { after: 120 },
    }),
    ...first,
  ]
}

/** The title large in the upper third, below a rule in lacquer red; then area and days. */
function coverElements(cover: WordCover, start: BlockPlace['start'], { sheet }: WordMaker): readonly Paragraph[] {
  const { office, title, lines } = cover
  const head = office ? officeElements(office, start, sheet) : []
  if (sheet.template) {
    return [
      ...head,
      new Paragraph({
        ...(head.length > 0 ? {} : start),
        style: sheet.styles.title,
        children: runsOf(keptTogether(title)),
        spacing: { before: Math.round(sheet.height * aboveTitle), after: 240 },
      }),
      ...lines.map(
        (text) =>
          new Paragraph({
            children: runsOf(text),
            ...styled(sheet.styles.subtitle ?? sheet.styles.figure),
            // Lines that have no style of their own stand below a title as it does.
            ...(sheet.styles.subtitle === undefined && sheet.template?.isTitleCentred
              ? { alignment: AlignmentType.CENTER }
              : {}),
          }),
      ),
    ]
  }
  return [
    ...head,
    new Paragraph({
      ...(head.length > 0 ? {} : start),
      style: sheet.styles.title,
      children: runsOf(keptTogether(title), { size: halfPoints.cover }),
      spacing: { before: office ? belowOffice : aboveCover, after: 240 },
      border: { top: { style: BorderStyle.SINGLE, size: 24, space: 14, color: wordColours.lacquer } },
    }),
    ...lines.map((text) => new Paragraph({ children: runsOf(text), spacing: { after: 80 } })),
  ]
}
