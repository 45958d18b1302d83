import { enDeck } from './en-deck.ts'
import type { Language } from './language.ts'
import { viDeck } from './vi-deck.ts'

/** What the pages about an area say in a briefing; it comes with it. */
export const deckTexts: Readonly<Record<Language, typeof viDeck>> = { vi: viDeck, en: enDeck }
