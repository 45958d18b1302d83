import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, type Table } from 'docx'
import type { WordBlock, WordCover, WordHeadingLevel } from '../word-document.ts'
import { runsOf } from './runs-of.ts'
import { halfPoints, wordColours } from './word-look.ts'
import { wordPicture } from './word-picture.ts'
import { wordTable } from './word-table.ts'

/** Where a block stands. */
export interface BlockPlace {
  /** From 0; names its list and its picture. */
  readonly index: number
  /** Of its first paragraph: a page break before it is its property, so that no empty line stands at the head of a page. */
  readonly start: { readonly pageBreakBefore?: true }
}

/** The numbering of a list by its block: each list begins at 1. */
export const numberingName = (block: number): string => `entries-${block}`

const headingLevels: Readonly<Record<WordHeadingLevel, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
}

/** Free above the title of a cover, in twentieths of a point. */
const aboveCover = 3600

/** The paragraphs and tables of a block. */
export function blockElements(block: WordBlock, { index, start }: BlockPlace): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'page-break':
      return []
    case 'cover':
      return coverElements(block, start)
    case 'title':
      return [new Paragraph({ ...start, heading: HeadingLevel.TITLE, children: runsOf(block.text) })]
    case 'heading':
      return [new Paragraph({ ...start, heading: headingLevels[block.level ?? 1], children: runsOf(block.text) })]
    case 'paragraph':
      return [
        new Paragraph({
          ...start,
          children: runsOf(block.text),
          ...(block.staysWithNext ? { keepNext: true } : {}),
          spacing: { after: 120, line: 300 },
          alignment: AlignmentType.LEFT,
        }),
      ]
    case 'picture': {
      const { notes = [] } = block
      return [
        new Paragraph({
          ...start,
          children: [wordPicture(block, index + 1)],
          keepNext: true,
          spacing: { before: 120 },
        }),
        new Paragraph({
          style: 'Caption',
          children: runsOf(block.caption),
          ...(notes.length > 0 ? { keepNext: true, spacing: { before: 60, after: 0 } } : {}),
        }),
        ...noteElements(notes),
      ]
    }
    case 'table':
      return [
        new Paragraph({
          ...start,
          style: 'Caption',
          children: runsOf(block.caption),
          keepNext: true,
          spacing: { before: 200, after: 80 },
        }),
        wordTable(block.table),
        ...noteElements(block.notes ?? []),
        // Two tables without a paragraph between them become one.
        new Paragraph({ children: [], spacing: { after: 120 } }),
      ]
    case 'list':
      return [
        new Paragraph({ ...start, heading: headingLevels[block.level ?? 1], children: runsOf(block.heading) }),
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

/** The title large in the upper third, below a rule in lacquer red; then what it is about, and area and days. */
function coverElements({ title, subtitle, lines }: WordCover, start: BlockPlace['start']): readonly Paragraph[] {
  return [
    new Paragraph({
      ...start,
      heading: HeadingLevel.TITLE,
      children: runsOf(title, { size: halfPoints.cover }),
      spacing: { before: aboveCover, after: 240 },
      border: { top: { style: BorderStyle.SINGLE, size: 24, space: 14, color: wordColours.lacquer } },
    }),
    ...(subtitle === undefined ? [] : [new Paragraph({ style: 'Subtitle', children: runsOf(subtitle) })]),
    ...lines.map((text) => new Paragraph({ children: runsOf(text), spacing: { after: 80 } })),
  ]
}
