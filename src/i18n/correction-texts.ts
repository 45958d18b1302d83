import type { Language } from './language.ts'

interface CorrectionTexts {
  readonly title: string
  readonly intro: string
  readonly none: string
  readonly unreadable: string
  readonly column: Readonly<Record<'figure' | 'before' | 'after' | 'why' | 'source', string>>
  readonly unsaid: string
}

/** The list of corrections. */
export const correctionTexts: Readonly<Record<Language, CorrectionTexts>> = {
  vi: {
    title: 'Đính chính',
    intro: 'Số liệu có nguồn đã được điều chỉnh sau khi công bố; biểu đồ và bảng chỉ dùng số mới.',
    none: 'Chưa có số liệu nào phải đính chính.',
    unreadable: 'Danh sách đính chính của bản này không đọc được. Hãy báo bộ phận kỹ thuật công bố lại số liệu.',
    column: { figure: 'Số liệu', before: 'Số cũ', after: 'Số mới', why: 'Lý do', source: 'Nguồn của số mới' },
    unsaid: 'không ghi',
  },
  en: {
    title: 'Corrections',
    intro: 'Figures of a source that were revised after they were published; charts and tables use the new ones only.',
    none: 'No figure had to be corrected.',
    unreadable:
      'The list of corrections of this edition cannot be read. Ask technical staff to publish the data again.',
    column: { figure: 'Figure', before: 'Before', after: 'Now', why: 'Reason', source: 'Source of the new figure' },
    unsaid: 'not said',
  },
}
