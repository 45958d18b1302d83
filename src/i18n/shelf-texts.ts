import type { Language } from './language.ts'

/** What the list of the saved briefings says; it comes with the list. */
export interface ShelfTexts {
  readonly title: string
  readonly help: string
  readonly figures: (told: { readonly count: number; readonly isOpen: boolean }) => string
  readonly name: string
  readonly keepName: string
  readonly rename: string
  readonly renameThis: (told: { readonly name: string }) => string
  readonly renamed: (told: { readonly name: string }) => string
  readonly copy: string
  readonly copyThis: (told: { readonly name: string }) => string
  readonly copyOf: (told: { readonly name: string }) => string
  readonly copied: (told: { readonly name: string }) => string
  readonly delete: string
  readonly deleteThis: (told: { readonly name: string }) => string
  readonly deleted: (told: { readonly name: string }) => string
  readonly opened: (told: { readonly name: string }) => string
}

export const shelfTexts: Readonly<Record<Language, ShelfTexts>> = {
  vi: {
    title: 'Báo cáo đã lưu',
    help: 'Trình duyệt này tự giữ mọi báo cáo. Bấm tên để mở.',
    figures: ({ count, isOpen }) => `${count} hình${isOpen ? ' · đang mở' : ''}`,
    name: 'Tên trong danh sách',
    keepName: 'Lưu tên',
    rename: 'Đổi tên',
    renameThis: ({ name }) => `Đổi tên ${name}`,
    renamed: ({ name }) => `Đã đổi tên thành “${name}”.`,
    copy: 'Nhân bản',
    copyThis: ({ name }) => `Nhân bản ${name}`,
    copyOf: ({ name }) => `${name} (bản sao)`,
    copied: ({ name }) => `Đã thêm “${name}”.`,
    delete: 'Xoá',
    deleteThis: ({ name }) => `Xoá ${name}`,
    deleted: ({ name }) => `Đã xoá “${name}”. Bấm “Hoàn tác” để lấy lại.`,
    opened: ({ name }) => `Đã mở “${name}”.`,
  },
  en: {
    title: 'Saved briefings',
    help: 'This browser keeps every briefing by itself. Press a name to open it.',
    figures: ({ count, isOpen }) => `${count} ${count === 1 ? 'figure' : 'figures'}${isOpen ? ' · open' : ''}`,
    name: 'Name in the list',
    keepName: 'Save name',
    rename: 'Rename',
    renameThis: ({ name }) => `Rename ${name}`,
    renamed: ({ name }) => `Renamed to “${name}”.`,
    copy: 'Duplicate',
    copyThis: ({ name }) => `Duplicate ${name}`,
    copyOf: ({ name }) => `${name} (copy)`,
    copied: ({ name }) => `Added “${name}”.`,
    delete: 'Delete',
    deleteThis: ({ name }) => `Delete ${name}`,
    deleted: ({ name }) => `Deleted “${name}”. Press “Undo” to get it back.`,
    opened: ({ name }) => `Opened “${name}”.`,
  },
}
