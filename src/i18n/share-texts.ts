import type { Language } from './language.ts'

/** What the dialog says that hands a page on; it comes with the dialog. */
export interface ShareTexts {
  readonly help: string
  readonly address: string
  readonly copy: string
  readonly copied: string
  readonly refused: string
  readonly onlyHere: string
  readonly send: string
  readonly code: string
  readonly noCode: string
  readonly frame: string
  readonly frameHelp: string
  readonly copyFrame: string
}

export const shareTexts: Readonly<Record<Language, ShareTexts>> = {
  vi: {
    help: 'Người mở đường dẫn này thấy đúng trang bạn đang xem: địa bàn, kỳ báo cáo và mọi lựa chọn.',
    address: 'Đường dẫn',
    copy: 'Sao chép đường dẫn',
    copied: 'Đã sao chép.',
    refused: 'Trình duyệt không cho sao chép. Hãy chọn chữ trong ô và nhấn Ctrl+C.',
    onlyHere: 'Địa chỉ này chỉ mở được trên máy này. Hãy chia sẻ từ địa chỉ mà cơ quan đã công bố.',
    send: 'Gửi qua ứng dụng khác…',
    code: 'Mã QR của trang này',
    noCode: 'Đường dẫn quá dài nên không có mã QR.',
    frame: 'Mã nhúng vào trang khác',
    frameHelp:
      'Dán vào trang thông tin của cơ quan: chỉ có nội dung, nguồn và liên kết về trang đầy đủ. Máy chủ phải cho phép trang đó nhúng (FRAME_ANCESTORS).',
    copyFrame: 'Sao chép mã nhúng',
  },
  en: {
    help: 'Whoever opens this link sees the page as you do: area, quarter and all that was chosen.',
    address: 'Link',
    copy: 'Copy the link',
    copied: 'Copied.',
    refused: 'The browser does not allow copying. Select the text in the box and press Ctrl+C.',
    onlyHere:
      'This address opens on this computer only. Share the page from the address that your office has published.',
    send: 'Send by another app…',
    code: 'QR code of this page',
    noCode: 'The link is too long for a QR code.',
    frame: 'For embedding in another page',
    frameHelp:
      "Paste it into your office's portal: content, source and a link to the whole page. The server has to allow that page to show it (FRAME_ANCESTORS).",
    copyFrame: 'Copy the text for embedding',
  },
}
