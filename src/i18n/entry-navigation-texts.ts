import type { Language } from './language.ts'

/** What the pages are called on which figures come in, are published and are checked. */
interface EntryNavigationTexts {
  readonly label: string
  readonly entry: string
  readonly typing: string
  readonly publishing: string
  readonly checking: string
}

export const entryNavigationTexts: Readonly<Record<Language, EntryNavigationTexts>> = {
  vi: {
    label: 'Nhập số liệu',
    entry: 'Nhập từ tệp',
    typing: 'Nhập số',
    publishing: 'Công bố',
    checking: 'Soát số liệu',
  },
  en: {
    label: 'Enter figures',
    entry: 'From files',
    typing: 'Type',
    publishing: 'Publish',
    checking: 'Check a document',
  },
}
