import type { Language } from '../i18n/language.ts'

/** The languages of documents as office programs and PDF readers call them. */
export const documentLanguage: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }
