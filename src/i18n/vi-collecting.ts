import type { ItemText } from '../domain/briefing.ts'

/** What is said where a figure is put into a briefing or its sentences are edited, in Vietnamese. */
export const viCollecting = {
  nav: 'Soạn báo cáo',
  navCount: ({ count }: { count: number }) => `Soạn báo cáo (${count})`,
  add: 'Thêm vào báo cáo',
  added: ({ count }: { count: number }) => `Đã thêm vào báo cáo, báo cáo có ${count} hình.`,
  updated: 'Câu sửa tay đã được đưa vào hình có sẵn trong báo cáo.',
  alreadyIn: 'Hình này đã có trong báo cáo.',
  full: ({ most }: { most: number }) => `Báo cáo đã đủ ${most} hình. Hãy bỏ bớt hình rồi thêm lại.`,
  openBriefing: 'Mở báo cáo',
  field: {
    headline: 'Tiêu đề',
    paragraph: 'Câu nhận xét',
    note: 'Ghi chú thêm',
  } satisfies Record<ItemText, string> as Record<ItemText, string>,
  mark: {
    edited: 'đã sửa tay',
    outdated: 'câu sửa tay không còn khớp số liệu',
  },
  lacking: ({ letters }: { letters: string }) =>
    `Phông chữ của hình không có: ${letters}. Trong PDF chúng thành ô trống.`,
  backToAutomatic: 'Lấy lại câu tự động',
  outdated: ({ text }: { text: string }) =>
    `Số liệu đã đổi từ khi sửa, nên đang dùng câu tự động. Câu đã sửa: “${text}”`,
  useAgain: 'Dùng lại câu này',
  drop: 'Bỏ câu này',
  notKept:
    'Trình duyệt này không giữ lại báo cáo (cửa sổ riêng tư hoặc hết chỗ). Hãy bấm “Tuỳ chọn”, “Lưu bản soạn” trước khi đóng trang.',
}
