import type { Language } from './language.ts'

/** What is said of groups of one's own. */
interface OwnGroupTexts {
  readonly saved: string
  readonly none: string
  readonly name: string
  readonly save: string
  readonly remove: (name: string) => string
  readonly sentence: (name: string, count: number) => string
  /** A group with its members, as files say it. */
  readonly members: (name: string, members: string) => string
}

export const ownGroupTexts: Readonly<Record<Language, OwnGroupTexts>> = {
  vi: {
    saved: 'Nhóm đã lưu',
    none: 'chưa chọn',
    name: 'Tên nhóm',
    save: 'Lưu nhóm',
    remove: (name) => `Xoá nhóm “${name}”`,
    sentence: (name, count) => `Nhóm “${name}”: ${count} địa bàn.`,
    members: (name, members) => `Nhóm “${name}” gồm: ${members}`,
  },
  en: {
    saved: 'Kept groups',
    none: 'none chosen',
    name: 'Name of the group',
    save: 'Keep the group',
    remove: (name) => `Delete group “${name}”`,
    sentence: (name, count) => `Group “${name}”: ${count} areas.`,
    members: (name, members) => `Group “${name}”: ${members}`,
  },
}
