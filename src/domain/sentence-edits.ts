import { type EditedText, maximumLengths } from './briefing.ts'
import { writtenText } from './written-text.ts'

/** What a person wrote over the sentences of a figure. */
export interface SentenceEdits {
  readonly headline?: EditedText
  readonly paragraph?: EditedText
}

/** The edits with one text; an empty one, or the very text of the figures, is no edit. */
export function withSentence(
  edits: SentenceEdits,
  which: keyof SentenceEdits,
  text: string,
  automatic: string,
): SentenceEdits {
  const { [which]: _before, ...rest } = edits
  const written = writtenText(text, automatic, maximumLengths[which])
  return written === undefined ? rest : { ...rest, [which]: { text: written, from: automatic } }
}
