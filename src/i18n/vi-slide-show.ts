/** What is said while a briefing is presented on the screen, in Vietnamese. */
export const viSlideShow = {
  start: 'Trình chiếu',
  label: 'Trình chiếu báo cáo',
  announced: ({
    page,
    pages,
    title,
    description,
  }: {
    page: number
    pages: number
    title: string
    description: string
  }) => `Trang ${page}/${pages}: ${title}. ${description}`,
  page: ({ page, pages }: { page: number; pages: number }) => `${page}/${pages}`,
  clock: 'Giờ',
  elapsed: 'Đã trình bày',
  black: 'Tắt màn hình (B)',
  light: 'Bật màn hình (B)',
  isBlack: 'Màn hình đang tắt.',
  notes: 'Cửa sổ lời (N)',
  notesTitle: ({ title }: { title: string }) => `Lời – ${title}`,
  notesBlocked: 'Trình duyệt chặn cửa sổ lời. Hãy cho phép trang này mở cửa sổ rồi bấm lại.',
  nextIs: ({ title }: { title: string }) => `Tiếp theo: ${title}`,
  isLast: 'Đây là trang cuối.',
  fullScreen: 'Toàn màn hình (F)',
  end: 'Kết thúc (Esc)',
  keys: 'Phím mũi tên, dấu cách, Page Up, Page Down: chuyển trang. Home, End: trang đầu, trang cuối.',
}
