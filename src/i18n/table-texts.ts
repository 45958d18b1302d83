import { enTable } from './en-table.ts'
import type { Language } from './language.ts'
import { viTable } from './vi-table.ts'

/** What the table of figures and its files say; it comes with them. */
export const tableTexts: Readonly<Record<Language, typeof viTable>> = { vi: viTable, en: enTable }
