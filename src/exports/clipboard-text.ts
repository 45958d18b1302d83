import { cleanText } from '../domain/clean-text.ts'
import { xmlText } from '../domain/xml-text.ts'
import type { Language } from '../i18n/language.ts'

/** A table on its way through the clipboard, in the two forms that programs look for. */
export interface ClipboardContent {
  readonly html: string
  /** Cells divided by tabs, rows by line ends. */
  readonly text: string
}

/** A paragraph on its way through the clipboard. It is a sentence of ours, not a cell, and keeps its first sign. */
export function clipboardText(language: Language, paragraph: string): ClipboardContent {
  const text = cleanText(paragraph)
  return {
    html: `<html><head><meta charset="utf-8"></head><body><p lang="${language}">${xmlText(text)}</p></body></html>`,
    text,
  }
}
