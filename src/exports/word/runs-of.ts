import { type ParagraphChild, TextRun } from 'docx'
import { cleanText } from '../../domain/clean-text.ts'

/** A text, its line ends as line breaks. */
export function runsOf(text: string, look: { readonly bold?: boolean; readonly size?: number } = {}): ParagraphChild[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index === 0 ? {} : { break: 1 }) }))
}
