import type { Language } from './language.ts'

/** Why a file became no emblem. */
export type EmblemFault = 'too-large' | 'not-picture' | 'unreadable'

/** What the dialog says in which name and emblem of the office are chosen; it comes with the dialog. */
export interface OfficeTexts {
  readonly help: string
  readonly name: string
  readonly emblem: string
  readonly choose: string
  readonly replace: string
  readonly remove: string
  readonly kinds: string
  readonly carry: string
  readonly carryHelp: string
  readonly keep: string
  readonly kept: string
  readonly fault: Readonly<Record<EmblemFault, (told: { readonly file: string }) => string>>
}

export const officeTexts: Readonly<Record<Language, OfficeTexts>> = {
  vi: {
    help: 'Chọn một lần; trình duyệt này giữ cho mọi báo cáo. Đứng đầu trang bìa trong PowerPoint, Word, PDF và Trình chiếu.',
    name: 'Tên cơ quan (tối đa ba dòng)',
    emblem: 'Biểu trưng',
    choose: 'Chọn tệp ảnh',
    replace: 'Đổi ảnh khác',
    remove: 'Bỏ biểu trưng',
    kinds: 'Ảnh PNG, JPEG hoặc SVG, không quá 2 MB.',
    carry: 'Kèm theo bản soạn này',
    carryHelp: 'Người mở tệp bản soạn trên máy khác thấy đúng bìa này. Liên kết không kèm tên và biểu trưng.',
    keep: 'Lưu',
    kept: 'Đã lưu tên và biểu trưng cơ quan.',
    fault: {
      'too-large': ({ file }) => `“${file}” lớn hơn 2 MB nên không dùng được. Hãy chọn ảnh nhỏ hơn.`,
      'not-picture': ({ file }) => `“${file}” không phải ảnh PNG, JPEG hoặc SVG. Hãy chọn tệp khác.`,
      unreadable: ({ file }) => `“${file}” bị hỏng hoặc không ghi kích thước ảnh. Hãy lưu lại thành PNG rồi chọn lại.`,
    },
  },
  en: {
    help: 'Chosen once, kept by this browser for every briefing. It heads the cover in PowerPoint, Word, PDF and the slide show.',
    name: 'Name of the office (three lines at most)',
    emblem: 'Emblem',
    choose: 'Choose a picture',
    replace: 'Choose another',
    remove: 'Remove the emblem',
    kinds: 'A PNG, JPEG or SVG picture of 2 MB at most.',
    carry: 'Carry them in this briefing',
    carryHelp: 'Whoever opens the draft on another computer sees this cover. A link carries neither name nor emblem.',
    keep: 'Save',
    kept: 'Saved name and emblem of the office.',
    fault: {
      'too-large': ({ file }) => `“${file}” has more than 2 MB and cannot be used. Choose a smaller picture.`,
      'not-picture': ({ file }) => `“${file}” is no PNG, JPEG or SVG picture. Choose another file.`,
      unreadable: ({ file }) => `“${file}” is damaged or tells no size. Save it as a PNG, then choose it again.`,
    },
  },
}
