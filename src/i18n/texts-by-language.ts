import { englishTexts } from './english-texts.ts'
import type { Language } from './language.ts'
import { type Texts, vietnameseTexts } from './texts.ts'

/** The texts of both languages, for commands: a page fetches the one it speaks. */
export const textsByLanguage: Readonly<Record<Language, Texts>> = { vi: vietnameseTexts, en: englishTexts }
