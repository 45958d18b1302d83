import { en } from './en.ts'
import type { Texts } from './texts.ts'

/** The texts of the second language, apart from the first because most readers never need them. */
export const englishTexts: Texts = { language: 'en', messages: en }
