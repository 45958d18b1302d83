import { AlignmentType, type IStylesOptions } from 'docx'
import { halfPoints, wordColours, wordFont } from './word-look.ts'

/** The styles of a document in a language: what the reader sees in the list of styles and may change there. */
export function wordStyles(lang: string): IStylesOptions {
  const language = { value: lang, eastAsia: lang, bidirectional: lang }
  const heading = { bold: true, color: wordColours.ink, font: wordFont }
  return {
    default: {
      document: { run: { font: wordFont, size: halfPoints.body, color: wordColours.ink, language } },
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
        run: { size: halfPoints.caption, italics: true, color: wordColours.ink },
        paragraph: { spacing: { before: 60, after: 200 } },
      },
      {
        id: 'FigureNote',
        name: 'Figure Note',
        basedOn: 'Normal',
        run: { size: halfPoints.small, color: wordColours.muted },
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
