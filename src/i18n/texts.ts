import type { BilingualText } from '../domain/bilingual-text.ts'
import type { Language } from './language.ts'
import { type Messages, vi } from './vi.ts'

/** A language with all its sentences: the one argument of everything that speaks to a reader. */
export interface Texts {
  readonly language: Language
  readonly messages: Messages
}

/** The texts of the first language. English is fetched by those who read it (`english-texts.ts`). */
export const vietnameseTexts: Texts = { language: 'vi', messages: vi }

/** A text of the data package in the reader's language. */
export function bilingual(texts: Texts, text: BilingualText): string {
  return text[texts.language]
}
