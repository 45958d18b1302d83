import type { Language } from './language.ts'
import type { Messages } from './vi.ts'

/** One of the ways through the product. */
export interface GuideWay {
  readonly title: string
  readonly steps: readonly string[]
}

/** What the guide says; it comes with its page. Buttons are called by the names that they have. */
export interface GuideTexts {
  readonly title: string
  readonly intro: string
  readonly see: (words: Messages) => GuideWay
  readonly compare: (words: Messages) => GuideWay
  readonly brief: (words: Messages) => GuideWay
  readonly handOn: (words: Messages) => GuideWay
  readonly open: (told: { readonly page: string }) => string
  readonly code: string
  readonly readTitle: string
  readonly read: (words: Messages) => readonly string[]
  readonly enterTitle: string
  readonly enter: readonly string[]
  readonly keysTitle: string
  readonly keys: readonly string[]
}

const vi: GuideTexts = {
  title: 'Hướng dẫn sử dụng',
  intro: 'Bốn việc thường làm. Hình bên dưới được vẽ từ số liệu của địa bàn và kỳ báo cáo đang chọn.',
  see: ({ nav }) => ({
    title: '1. Xem địa bàn của mình',
    steps: [
      'Chọn địa bàn và kỳ báo cáo ở thanh đầu trang. Gõ tên có dấu hay không dấu đều được: “lộc ninh”, “TX Phước Long”.',
      `Mở “${nav.overview}”: câu đầu trả lời quý này ra sao, tiếp theo là điểm nổi bật, điểm cần chú ý và kế hoạch năm.`,
      `Bấm vào một chỉ tiêu để mở “${nav.progress}”: diễn biến qua các quý, kế hoạch, bảng số, nguồn.`,
    ],
  }),
  compare: ({ nav }) => ({
    title: '2. So sánh với nơi khác, kỳ khác',
    steps: [
      `Mở “${nav.compare}” rồi chọn chỉ tiêu: mọi địa bàn cùng cấp đứng cạnh nhau, địa bàn của mình được tô đậm.`,
      'Chọn so với quý trước, cùng kỳ, kế hoạch năm hay mức chung của nhóm.',
      'Chỗ nào so sánh sẽ gây hiểu nhầm thì trang ghi rõ lý do thay cho con số.',
    ],
  }),
  brief: ({ nav, exporting, collecting }) => ({
    title: '3. Soạn báo cáo',
    steps: [
      `Ở hình nào cũng có nút “${collecting.add}”; hoặc chọn bộ hình soạn sẵn ở trang “${collecting.nav}”.`,
      'Sắp xếp, sửa tiêu đề, thêm nhận xét rồi tải PowerPoint, Word hoặc PDF. Biểu đồ trong PowerPoint vẫn sửa được.',
      `Chỉ cần một hình: bấm “${exporting.quick}” hoặc “${exporting.open}”. Cần số: mở “${nav.table}” rồi sao chép vào Excel.`,
    ],
  }),
  handOn: ({ nav }) => ({
    title: '4. Bàn giao và gửi tiếp',
    steps: [
      `Bấm “${nav.share}” ở đầu trang: sao chép đường dẫn, đưa mã QR lên màn hình, hoặc lấy mã nhúng vào trang của cơ quan.`,
      `Xem đơn vị nào chưa gửi báo cáo ở “${nav.reports}” trước khi chốt số.`,
      'Sang quý sau, mở lại bản soạn và chuyển cả báo cáo sang quý mới: số và câu được viết lại, câu sửa tay không còn đúng được đánh dấu.',
    ],
  }),
  open: ({ page }) => `Mở ${page}`,
  code: 'Mã QR của trang Tổng quan đang chọn',
  readTitle: 'Đọc một con số',
  read: ({ state, missing }) => [
    'Không có số không phải là số 0: ô trống luôn ghi lý do, số 0 là số 0 thật.',
    `“${state.provisional}” còn có thể đổi, “${state.revised}” đã sửa so với lần trước, “${state.sample}” do chương trình tạo ra và không phải số thật.`,
    `“${missing['not-reported']}” là đến hạn mà đơn vị chưa gửi; “${missing['not-applicable']}” là chỉ tiêu không áp dụng cho đơn vị đó.`,
    'Mỗi số có nguồn: bấm số nhỏ trong ngoặc vuông để xem văn bản hoặc bài báo.',
  ],
  enterTitle: 'Nhập và công bố số liệu',
  enter: [
    'Trang “Nhập số liệu” đọc báo cáo Word, PDF, biểu Excel, bảng tự lập: xem lại từng số cạnh câu chữ nó lấy ra, nhận, sửa hoặc bỏ.',
    'Không có tệp thì gõ vào bảng ở “Nhập số”, hoặc tải mẫu Excel của quý, điền rồi đưa vào.',
    'Số đã xác nhận chỉ có trên máy này, mang nhãn “chưa công bố”. Trang “Công bố” cho xem trước những gì sẽ đổi; công bố rồi vẫn quay lại bản trước được.',
    'Trang “Soát số liệu” đánh dấu từng con số của một văn bản đã soạn: khớp, đã cũ hay lệch.',
  ],
  keysTitle: 'Bàn phím, máy chậm, mất mạng',
  keys: [
    'Tab đi qua các nút; trên biểu đồ, phím ← → chuyển quý, ↑ ↓ chuyển địa bàn; Esc đóng hộp thoại.',
    'Số liệu đã xem được giữ trong trình duyệt: mất mạng vẫn mở lại được, và trang báo đó là bản đã lưu.',
    'Trang in được: bấm Ctrl+P. Ngày số liệu và đường dẫn nằm cuối bản in.',
  ],
}

const en: GuideTexts = {
  title: 'How to use it',
  intro:
    'The four things people do here. The pictures below are drawn from the figures of the chosen area and quarter.',
  see: ({ nav }) => ({
    title: '1. See your area',
    steps: [
      'Choose area and quarter in the bar at the top. Type a name with or without its tones: “loc ninh”, “TX Phuoc Long”.',
      `Open “${nav.overview}”: the first sentence says how the quarter went, then come what stands out, what needs attention and the plans of the year.`,
      `Press an indicator for “${nav.progress}”: how it went through the quarters, its plan, its table, its sources.`,
    ],
  }),
  compare: ({ nav }) => ({
    title: '2. Compare with others, and with before',
    steps: [
      `Open “${nav.compare}” and choose an indicator: all areas of one level stand beside each other, yours in bold.`,
      "Choose the base: the quarter before, the same quarter last year, the year's target or the level of the group.",
      'Where a comparison would mislead, the page gives the reason in the place of a number.',
    ],
  }),
  brief: ({ nav, exporting, collecting }) => ({
    title: '3. Make a briefing',
    steps: [
      `Every figure has “${collecting.add}”; or take a ready-made set on the page “${collecting.nav}”.`,
      'Put them in order, edit headlines, add comments, then download PowerPoint, Word or PDF. Charts in PowerPoint stay editable.',
      `For one picture press “${exporting.quick}” or “${exporting.open}”. For numbers open “${nav.table}” and copy into Excel.`,
    ],
  }),
  handOn: ({ nav }) => ({
    title: '4. Hand it on',
    steps: [
      `Press “${nav.share}” at the top: copy the link, put its QR code on the screen, or take the text that embeds the page in your portal.`,
      `See who still owes a report in “${nav.reports}” before the figures are closed.`,
      'Next quarter open the briefing again and move all of it to the new quarter: numbers and sentences are written anew, texts by hand that no longer fit are marked.',
    ],
  }),
  open: ({ page }) => `Open ${page}`,
  code: 'QR code of the chosen overview',
  readTitle: 'Reading a figure',
  read: ({ state, missing }) => [
    'No figure is not zero: an empty cell always gives its reason, and a zero is a real one.',
    `“${state.provisional}” may still change, “${state.revised}” was corrected since, “${state.sample}” was made by the program and is not real.`,
    `“${missing['not-reported']}”: the area has not sent it; “${missing['not-applicable']}”: there is no such thing there.`,
    'Every figure has its source: press the small number in brackets for the document or article.',
  ],
  enterTitle: 'Entering and publishing figures',
  enter: [
    '“Enter figures” reads reports in Word and PDF, forms in Excel and tables of your own: look at each figure beside the words it came from, take it, correct it or leave it.',
    'Without a file type into the grid under “Type”, or download the Excel template of the quarter, fill it in and hand it in.',
    'Confirmed figures are on this computer alone and marked “not published”. “Publish” shows beforehand what changes; afterwards the edition before is one press away.',
    '“Check a document” marks every number of a finished text: agrees, outdated or contradicted.',
  ],
  keysTitle: 'Keyboard, slow computers, no network',
  keys: [
    'Tab goes through the buttons; on a chart ← → go through the quarters and ↑ ↓ through the areas; Esc closes a dialog.',
    'What was seen once is kept in the browser: without a network it opens again, and the page says that it is a saved copy.',
    'Pages can be printed: press Ctrl+P. The day of the data and the address stand at the end of the print.',
  ],
}

export const guideTexts: Readonly<Record<Language, GuideTexts>> = { vi, en }
