import { type IParagraphOptions, Paragraph, SimpleField, TextRun } from 'docx'
import type { WordCaption } from '../word-document.ts'
import { runsOf } from './runs-of.ts'
import type { WordMaker } from './word-maker.ts'

/**
 * "Hình 1. Số xã …": the number is a field, so that captions which a person adds are counted with it and a list of figures
 * can be made; it holds its number already, because programs count anew only when they are asked to.
 */
export function captionParagraph(
  { label, text }: WordCaption,
  maker: WordMaker,
  options: Omit<IParagraphOptions, 'style' | 'children'>,
): Paragraph {
  const number = maker.next(label)
  return new Paragraph({
    ...options,
    style: maker.sheet.styles.caption,
    children: [
      new TextRun(`${label} `),
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
      ...runsOf(`. ${text}`),
    ],
  })
}
