import type { Language } from './language.ts'

/** What every page says of the figures of this computer that are not published. */
interface DraftTexts {
  readonly shown: (count: string) => string
  readonly hidden: (count: string) => string
  readonly hide: string
  readonly show: string
  readonly publish: string
  /** The browser does not let them be read. */
  readonly refused: string
}

export const draftTexts: Readonly<Record<Language, DraftTexts>> = {
  vi: {
    shown: (count) => `Đang hiện cả ${count} số liệu chưa công bố, chỉ có trên máy này.`,
    hidden: (count) => `Máy này có ${count} số liệu chưa công bố, đang ẩn.`,
    hide: 'Ẩn số liệu chưa công bố',
    show: 'Hiện số liệu chưa công bố',
    publish: 'Xem và công bố',
    refused: 'Trình duyệt không cho đọc kho số liệu của máy này. Hãy đóng các thẻ khác của trang rồi thử lại.',
  },
  en: {
    shown: (count) =>
      count === '1'
        ? '1 unpublished figure is shown too; only this computer has it.'
        : `${count} unpublished figures are shown too; only this computer has them.`,
    hidden: (count) =>
      count === '1'
        ? 'This computer has 1 unpublished figure, which is hidden.'
        : `This computer has ${count} unpublished figures, which are hidden.`,
    hide: 'Hide unpublished figures',
    show: 'Show unpublished figures',
    publish: 'Look and publish',
    refused: 'The browser does not let them be read. Close the other tabs of this site and try again.',
  },
}
