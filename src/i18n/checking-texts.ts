import type { Language } from './language.ts'

/** What the verdicts on numbers are called, and why some have none. */
interface CheckingTexts {
  readonly title: string
  readonly help: string
  readonly choose: string
  readonly chosen: (name: string) => string
  readonly reading: (name: string) => string
  readonly part: (told: { readonly done: string; readonly all: string }) => string
  readonly cancel: string
  readonly cancelled: string
  readonly failed: string
  readonly notOpened: (name: string) => string
  readonly noWords: string
  readonly oneAtATime: (left: string) => string
  readonly tooSlow: string
  readonly nothing: string
  readonly summary: string
  readonly verdicts: Readonly<Record<'agrees' | 'rounded' | 'outdated' | 'contradicted' | 'unknown', string>>
  readonly count: (told: { readonly verdict: string; readonly count: string }) => string
  readonly deviating: string
  readonly allAgree: string
  readonly noneHeld: string
  readonly pager: {
    readonly earlier: string
    readonly later: string
    readonly range: (told: { readonly first: string; readonly last: string; readonly all: string }) => string
  }
  readonly unknownTitle: string
  readonly text: (name: string) => string
  readonly chart: string
  readonly place: {
    readonly slide: (slide: string) => string
    readonly note: (slide: string) => string
    readonly page: (page: string) => string
    readonly line: (line: string) => string
    readonly cell: (told: { readonly sheet: string; readonly cell: string }) => string
  }
  readonly published: string
  readonly sample: string
  readonly of: (quarter: string) => string
  readonly beforeRevision: string
  readonly differs: string
  readonly show: string
  readonly reasons: Readonly<
    Record<
      'no-indicator' | 'not-a-figure' | 'no-area' | 'no-period' | 'no-base' | 'not-published' | 'not-comparable',
      string
    >
  >
  readonly roles: Readonly<
    Record<'change' | 'plan' | 'path' | 'of-plan' | 'to-plan' | 'rest' | 'place' | 'median' | 'denominator', string>
  >
}

const vi: CheckingTexts = {
  title: 'Soát số liệu',
  help: 'Thả báo cáo hoặc bài trình chiếu đã soạn xong vào đây (.pptx, .docx, .pdf có chữ, .xlsx, .html, .txt): từng con số được đối chiếu với số liệu đã công bố. Tệp được đọc ngay trên máy này, không gửi đi và không lưu lại.',
  choose: 'Chọn tệp để soát',
  chosen: (name) => `Kết quả soát ${name}`,
  reading: (name) => `Đang soát ${name}`,
  part: ({ done, all }) => `Đã soát ${done}/${all} phần`,
  cancel: 'Dừng',
  cancelled: 'Đã dừng soát.',
  failed: 'Không soát được: tệp có nội dung ngoài dự kiến. Mở tệp, lưu lại rồi thử lại.',
  notOpened: (name) => `Không mở được ${name}: là thư mục, hoặc đã bị chuyển, xoá hay sửa sau khi chọn. Chọn lại tệp.`,
  noWords: 'Chưa tải được bộ từ để đọc văn bản. Kiểm tra mạng rồi chọn lại tệp.',
  oneAtATime: (left) => `Mỗi lần soát một tệp; chưa soát ${left} tệp còn lại.`,
  tooSlow: 'Soát quá lâu nên đã dừng. Tách tệp thành phần nhỏ hơn rồi thử lại.',
  nothing: 'Không thấy con số nào để soát trong tệp này.',
  summary: 'Tóm tắt',
  verdicts: {
    agrees: 'Khớp',
    contradicted: 'Lệch',
    outdated: 'Số cũ',
    rounded: 'Làm tròn khác',
    unknown: 'Không đối chiếu được',
  },
  count: ({ verdict, count }) => `${verdict} ${count}`,
  deviating: 'Số cần xem lại',
  allAgree: 'Mọi số đối chiếu được đều khớp.',
  noneHeld: 'Không đối chiếu được số nào với số đã công bố.',
  pager: {
    earlier: 'Phần trước',
    later: 'Phần sau',
    range: ({ first, last, all }) => `${first}–${last} trên ${all}`,
  },
  unknownTitle: 'Số không đối chiếu được',
  text: (name) => `Nội dung ${name}`,
  chart: 'Biểu đồ',
  place: {
    slide: (slide) => `trang chiếu ${slide}`,
    note: (slide) => `ghi chú trang chiếu ${slide}`,
    page: (page) => `trang ${page}`,
    line: (line) => `đoạn ${line}`,
    cell: ({ sheet, cell }) => `${sheet}!${cell}`,
  },
  published: 'Đã công bố',
  sample: 'minh hoạ',
  of: (quarter) => `bằng số của ${quarter}`,
  beforeRevision: 'bằng số trước khi điều chỉnh',
  differs: 'Biểu đồ hiện số khác với bảng tính bên trong (“Chỉnh sửa dữ liệu”).',
  show: 'Xem trong văn bản',
  reasons: {
    'no-indicator': 'không thuộc chỉ tiêu nào của hệ thống',
    'not-a-figure': 'dự kiến, một phần hoặc đối tượng khác',
    'no-area': 'không rõ địa bàn',
    'no-period': 'không rõ kỳ',
    'no-base': 'không rõ so với kỳ nào',
    'not-published': 'chưa có số liệu công bố',
    'not-comparable': 'số công bố không so sánh được',
  },
  roles: {
    change: 'thay đổi',
    plan: 'kế hoạch năm',
    path: 'tiến độ kế hoạch',
    'of-plan': 'so với kế hoạch năm',
    'to-plan': 'còn thiếu so với kế hoạch',
    rest: 'còn lại',
    place: 'hạng',
    median: 'trung vị',
    denominator: 'mẫu số',
  },
}

const en: CheckingTexts = {
  title: 'Check a document',
  help: 'Drop a finished report or deck here (.pptx, .docx, .pdf with text, .xlsx, .html, .txt): every number in it is held against the published figures. The file is read on this computer, sent nowhere and not kept.',
  choose: 'Choose a file to check',
  chosen: (name) => `Result for ${name}`,
  reading: (name) => `Checking ${name}`,
  part: ({ done, all }) => `${done}/${all} parts checked`,
  cancel: 'Stop',
  cancelled: 'Checking was stopped.',
  failed: 'The file could not be checked: it holds something unexpected. Open it, save it again and retry.',
  notOpened: (name) =>
    `${name} could not be opened: it is a folder, or was moved, removed or changed since it was chosen. Choose it again.`,
  noWords: 'The words by which texts are read did not come. Check the network, then choose the file again.',
  oneAtATime: (left) => `One file is checked at a time; ${left} more ${left === '1' ? 'was' : 'were'} left.`,
  tooSlow: 'Checking took too long and was stopped. Split the file and retry.',
  nothing: 'There is no number to check in this file.',
  summary: 'Summary',
  verdicts: {
    agrees: 'Agree',
    contradicted: 'Contradicted',
    outdated: 'Outdated',
    rounded: 'Rounded otherwise',
    unknown: 'Cannot be checked',
  },
  count: ({ verdict, count }) => `${verdict} ${count}`,
  deviating: 'Numbers to look at',
  allAgree: 'Every number that can be checked agrees.',
  noneHeld: 'No number could be held against published figures.',
  pager: {
    earlier: 'Before',
    later: 'Next',
    range: ({ first, last, all }) => `${first}–${last} of ${all}`,
  },
  unknownTitle: 'Numbers that cannot be checked',
  text: (name) => `Contents of ${name}`,
  chart: 'Chart',
  place: {
    slide: (slide) => `slide ${slide}`,
    note: (slide) => `notes of slide ${slide}`,
    page: (page) => `page ${page}`,
    line: (line) => `paragraph ${line}`,
    cell: ({ sheet, cell }) => `${sheet}!${cell}`,
  },
  published: 'Published',
  sample: 'sample',
  of: (quarter) => `the figure of ${quarter}`,
  beforeRevision: 'the figure before its revision',
  differs: 'The chart shows other numbers than its workbook (“Edit Data”).',
  show: 'Show in the text',
  reasons: {
    'no-indicator': 'of no indicator known here',
    'not-a-figure': 'a forecast, a part or another object',
    'no-area': 'the area is not known',
    'no-period': 'the period is not known',
    'no-base': 'what it is compared with is not known',
    'not-published': 'nothing is published',
    'not-comparable': 'the published figures do not compare',
  },
  roles: {
    change: 'change',
    plan: 'plan of the year',
    path: 'path of the plan',
    'of-plan': 'against the plan of the year',
    'to-plan': 'lacking to the plan',
    rest: 'remaining',
    place: 'place',
    median: 'median',
    denominator: 'denominator',
  },
}

export const checkingTexts: Readonly<Record<Language, CheckingTexts>> = { vi, en }
