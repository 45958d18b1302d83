import type { Language } from './language.ts'

/** What the pages of a pack say of it. */
interface PackPageTexts {
  readonly about: (pack: { readonly made: string; readonly version: string }) => string
  readonly oldTitle: (pack: { readonly made: string }) => string
  readonly old: (period: { readonly period: string; readonly first: string }) => string
  readonly close: string
}

export const packPageTexts: Readonly<Record<Language, PackPageTexts>> = {
  vi: {
    about: ({ made, version }) => `Gói mở không cần mạng, tạo ngày ${made}, chương trình phiên bản ${version}.`,
    oldTitle: ({ made }) => `Gói này tạo ngày ${made}, trước kỳ báo cáo hiện nay`,
    old: ({ period, first }) => `${period} bắt đầu từ ${first}; có thể đã có số liệu mới hơn. Hãy xin gói mới.`,
    close: 'Đóng',
  },
  en: {
    about: ({ made, version }) => `Pack that opens without a network, made on ${made}, program version ${version}.`,
    oldTitle: ({ made }) => `This pack was made on ${made}, before the current reporting period`,
    old: ({ period, first }) => `${period} began on ${first}; there may be newer figures. Ask for a new pack.`,
    close: 'Close',
  },
}
