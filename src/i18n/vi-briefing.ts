import type { ChartContent, ItemText } from '../domain/briefing.ts'
import { lowerFirst } from './first-letter.ts'

/** The sentences of the page that makes a briefing, in Vietnamese. */
export const viBriefing = {
  nav: 'Soạn báo cáo',
  navCount: ({ count }: { count: number }) => `Soạn báo cáo (${count})`,
  title: 'Soạn báo cáo',
  automaticTitle: ({ period, area }: { period: string; area: string }) =>
    `Chỉ tiêu ${lowerFirst(period)}${area === '' ? '' : ` – ${area}`}`,
  severalPeriods: 'nhiều kỳ',
  severalAreas: ({ count }: { count: number }) => `${count} địa bàn`,
  emptyTitle: 'Chưa có hình nào',
  emptyHelp:
    'Ở trang nào có hình, bấm “Thêm vào báo cáo”; hoặc bấm một bộ soạn sẵn dưới đây cho địa bàn và kỳ đang chọn.',
  ready: 'Bộ soạn sẵn',
  readyFor: ({ area, period }: { area: string; period: string }) => `Cho ${area}, ${lowerFirst(period)}`,
  readyReportHelp:
    'Bìa, số liệu chính, nổi bật, cần chú ý, mỗi lĩnh vực một trang, tồn tại, việc cần làm, nguồn số liệu.',
  readyFamilies: 'Hình của một lĩnh vực:',
  readyMade: ({ name, count }: { name: string; count: number }) => `Đã thêm ${count} mục của “${name}”.`,
  readyAlready: ({ count }: { count: number }) => `${count} mục của bộ này đã có trong báo cáo.`,
  readyFailed: 'Chưa thêm được bộ hình soạn sẵn',
  readyNothing: ({ name }: { name: string }) => `“${name}” không có số liệu nào cho địa bàn và kỳ đang chọn.`,
  add: 'Thêm vào báo cáo',
  added: ({ count }: { count: number }) => `Đã thêm vào báo cáo, báo cáo có ${count} hình.`,
  updated: 'Câu sửa tay đã được đưa vào hình có sẵn trong báo cáo.',
  alreadyIn: 'Hình này đã có trong báo cáo.',
  full: ({ most }: { most: number }) => `Báo cáo đã đủ ${most} hình. Hãy bỏ bớt hình rồi thêm lại.`,
  openBriefing: 'Mở báo cáo',
  summary: ({ figures, pages }: { figures: number; pages: number }) => `${figures} hình, ${pages} trang`,
  titleLabel: 'Tên báo cáo',
  subtitleLabel: 'Dòng dưới tên (đơn vị trình, cuộc họp, ngày)',
  office: 'Tên và biểu trưng cơ quan',
  noOffice: 'chưa chọn',
  change: 'Sửa…',
  changeOffice: 'Sửa tên và biểu trưng cơ quan',
  emblemOf: ({ name }: { name: string }) =>
    `Biểu trưng${name.trim() === '' ? ' của cơ quan' : `: ${name.replaceAll('\n', ' – ')}`}`,
  emblemLeft: 'Biểu trưng trong tệp bị hỏng nên bìa không có biểu trưng.',
  items: 'Các hình',
  item: ({ place, all, name }: { place: number; all: number; name: string }) => `Hình ${place}/${all}: ${name}`,
  itemUnusable: 'Không mở được hình này',
  itemProblem: ({ text }: { text: string }) =>
    `Bộ số liệu không có “${text}” mà hình này cần. Hãy bỏ hình, hoặc thêm lại từ trang của chỉ tiêu.`,
  itemNoFigures: 'Không có số liệu cho địa bàn và kỳ này; trang ghi rõ là chưa có số liệu.',
  select: ({ name }: { name: string }) => `Chọn ${name}`,
  drag: ({ name }: { name: string }) => `Kéo để xếp lại: ${name}`,
  sortable: 'hình xếp được',
  dragHelp: 'Bấm dấu cách để nhấc, phím mũi tên để chuyển, dấu cách để đặt xuống, Esc để huỷ.',
  dragged: {
    start: ({ name, place, all }: { name: string; place: number; all: number }) =>
      `Đã nhấc ${name}, đang ở vị trí ${place}/${all}.`,
    over: ({ name, place, all }: { name: string; place: number; all: number }) => `${name} ở vị trí ${place}/${all}.`,
    end: ({ name, place, all }: { name: string; place: number; all: number }) =>
      `Đã đặt ${name} ở vị trí ${place}/${all}.`,
    cancel: ({ name }: { name: string }) => `Đã huỷ, ${name} ở chỗ cũ.`,
  },
  up: ({ name }: { name: string }) => `Chuyển lên: ${name}`,
  down: ({ name }: { name: string }) => `Chuyển xuống: ${name}`,
  moved: ({ name, place, all }: { name: string; place: number; all: number }) =>
    `${name} nay ở vị trí ${place}/${all}.`,
  remove: ({ name }: { name: string }) => `Bỏ ${name}`,
  removed: ({ name }: { name: string }) => `Đã bỏ ${name}. Bấm “Hoàn tác” để lấy lại.`,
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác.',
  clear: 'Báo cáo mới',
  cleared: 'Đã mở báo cáo trống. Bấm “Hoàn tác” để lấy lại báo cáo cũ.',
  edit: 'Sửa hình đang chọn',
  field: {
    headline: 'Tiêu đề',
    paragraph: 'Câu nhận xét',
    note: 'Ghi chú thêm',
  } satisfies Record<ItemText, string> as Record<ItemText, string>,
  notePlaceholder: 'Ghi dưới hình, trong văn bản và trong phần lời của trang trình chiếu',
  mark: {
    edited: 'đã sửa tay',
    outdated: 'câu sửa tay không còn khớp số liệu',
  },
  lacking: ({ letters }: { letters: string }) =>
    `Phông chữ của hình không có: ${letters}. Trong PDF chúng thành ô trống.`,
  backToAutomatic: 'Lấy lại câu tự động',
  outdated: ({ text }: { text: string }) =>
    `Số liệu đã đổi từ khi sửa, nên đang dùng câu tự động. Câu đã sửa: “${text}”`,
  unfit: ({ field, text }: { field: string; text: string }) =>
    `${field} sửa tay không còn khớp sau khi chuyển kỳ hoặc địa bàn, nên không dùng: “${text}”`,
  useAgain: 'Dùng lại câu này',
  drop: 'Bỏ câu này',
  contentLabel: 'Trong báo cáo',
  content: {
    chart: 'Hình',
    table: 'Bảng',
    'chart-and-table': 'Hình và bảng',
    'chart-and-text': 'Hình và nhận xét',
  } satisfies Record<ChartContent, string> as Record<ChartContent, string>,
  openPage: 'Mở trang của hình',
  layout: 'Bố cục',
  ratioLabel: 'Khổ trang',
  figuresPerPageLabel: 'Số hình một trang',
  figuresPerPage: { 1: 'Một hình', 2: 'Hai hình' },
  hasTitlePage: 'Trang bìa',
  hasSources: 'Trang nguồn số liệu',
  hasMissing: 'Trang số liệu còn thiếu',
  lookLabel: 'Kiểu hình và trang PDF',
  preview: 'Xem trước',
  previewNote: 'Đúng trang PDF và ảnh sẽ ghi. Trang PowerPoint cùng nội dung, biểu đồ sửa được.',
  page: ({ page, pages }: { page: number; pages: number }) => `Trang ${page}/${pages}`,
  pageAlt: ({ page, pages, title }: { page: number; pages: number; title: string }) =>
    `Trang ${page}/${pages}: ${title}`,
  previousPage: 'Trang trước',
  nextPage: 'Trang sau',
  drawing: 'Đang vẽ trang…',
  exportLabel: 'Xuất báo cáo',
  format: { pptx: 'Tải PowerPoint', docx: 'Tải Word', pdf: 'Tải PDF', zip: 'Tải ảnh (zip)' },
  exporting: ({ done, all }: { done: number; all: number }) => `Đang vẽ trang ${done}/${all}…`,
  writing: 'Đang ghi tệp…',
  exported: ({ file }: { file: string }) => `Đã tải ${file}.`,
  unusableLeft: ({ count }: { count: number }) =>
    `${count} hình không mở được nên không xuất báo cáo. Hãy sửa hoặc bỏ hình đó.`,
  saveFile: 'Lưu bản soạn',
  figureList: ({ most }: { most: number }) => `danh sách hình, tối đa ${most} hình`,
  figurePlace: ({ place }: { place: number }) => `hình thứ ${place}`,
  openFile: 'Mở bản soạn',
  saved: ({ file }: { file: string }) => `Đã lưu ${file}. Tệp giữ các hình và câu đã sửa, không giữ số liệu.`,
  opened: ({ count }: { count: number }) =>
    `Đã mở báo cáo ${count} hình. Báo cáo trước đó lấy lại được bằng “Hoàn tác”.`,
  openedFirst: ({ count }: { count: number }) => `Đã mở báo cáo ${count} hình.`,
  copyLink: 'Sao chép liên kết',
  linkCopied: 'Đã sao chép liên kết. Người nhận mở được báo cáo này trên cùng trang Nhịp Quý.',
  linkTooLong: ({ letters, most }: { letters: number; most: number }) =>
    `Báo cáo dài ${letters} ký tự, quá ${most} ký tự nên thư và Zalo dễ cắt mất liên kết. Hãy bấm “Lưu bản soạn” và gửi tệp.`,
  linkRefused: 'Trình duyệt không cho sao chép. Hãy bấm “Lưu bản soạn” và gửi tệp.',
  linkTitle: ({ title, count }: { title: string; count: number }) =>
    `Liên kết này chứa báo cáo “${title}” (${count} hình).`,
  linkUntitled: ({ count }: { count: number }) => `Liên kết này chứa một báo cáo ${count} hình.`,
  linkOpen: 'Mở báo cáo này',
  linkKeep: 'Giữ báo cáo đang soạn',
  writtenElsewise:
    'Báo cáo này có câu sửa tay bằng tiếng Anh. Bản tiếng Việt dùng câu tự động; muốn sửa tiếp, hãy chuyển sang English.',
  notKept:
    'Trình duyệt này không giữ lại báo cáo (cửa sổ riêng tư hoặc hết chỗ). Hãy bấm “Lưu bản soạn” trước khi đóng trang.',
  damaged:
    'Không đọc được báo cáo mà trình duyệt này đã giữ (tệp hỏng, hoặc do bản Nhịp Quý mới hơn ghi). Bản gốc vẫn còn: hãy tải về và gửi bộ phận kỹ thuật.',
  downloadDamaged: 'Tải bản gốc',
  nextQuarter: 'Sang quý mới…',
  move: {
    title: 'Sang quý mới hoặc địa bàn khác',
    help: 'Mọi hình được cập nhật, câu viết lại theo số mới. Câu sửa tay được giữ khi còn khớp; câu không còn khớp được liệt kê, không mất.',
    quarter: 'Kỳ',
    areaFrom: 'Đổi địa bàn',
    areaSame: 'giữ nguyên',
    areaTo: 'thành',
    go: 'Chuyển',
    cancel: 'Huỷ',
    working: 'Đang lấy số liệu mới…',
    failed: 'Chưa lấy được số liệu của kỳ hoặc địa bàn mới nên báo cáo giữ nguyên. Hãy kiểm tra mạng rồi thử lại.',
    done: ({ items, place }: { items: number; place: string }) =>
      `Đã chuyển ${items} hình sang ${place}. Bấm “Hoàn tác” để quay lại.`,
    kept: ({ count }: { count: number }) => `${count} câu sửa tay được giữ.`,
    unfit: ({ count }: { count: number }) => `${count} câu sửa tay không còn khớp, đã thay bằng câu tự động:`,
    noFigures: ({ count }: { count: number }) => `${count} hình chưa có số liệu ở kỳ hoặc địa bàn mới:`,
    unmoved: ({ count }: { count: number }) =>
      `${count} hình không có địa bàn được đổi nên giữ địa bàn cũ (kỳ thì chuyển như các hình khác):`,
    unusable: ({ count }: { count: number }) => `${count} hình không mở được nên giữ nguyên:`,
    close: 'Đóng',
  },
  sourcesTitle: 'Nguồn số liệu',
  absentTitle: 'Không có số liệu vì đơn vị không tồn tại vào kỳ này',
  absentArea: ({ area, period }: { area: string; period: string }) => `${area}, ${lowerFirst(period)}`,
  absentEntry: ({ about, indicators }: { about: string; indicators: string }) => `${about}: ${indicators}.`,
  missingTitle: 'Số liệu còn thiếu',
  nothingMissing: ({ period }: { period: string }) => `Không thiếu số liệu nào trong ${lowerFirst(period)}.`,
  missingEntry: ({ indicator, period, areas }: { indicator: string; period: string; areas: string }) =>
    `${indicator}, ${lowerFirst(period)}: ${areas}.`,
  missingArea: ({ area, reason }: { area: string; reason: string }) => `${area} (${reason})`,
  dates: ({ data, made }: { data: string; made: string }) => `Số liệu đến ngày ${data} · Lập ngày ${made}`,
  figureLabel: 'Hình',
  tableLabel: 'Bảng',
  handWritten: 'Có câu do người soạn sửa tay.',
  problem: {
    'file-not-json': 'Tệp không phải là báo cáo của Nhịp Quý. Hãy chọn tệp .nhipquy.json đã lưu bằng “Lưu bản soạn”.',
    'file-other-format':
      'Tệp không phải là báo cáo của Nhịp Quý. Hãy chọn tệp .nhipquy.json đã lưu bằng “Lưu bản soạn”.',
    'file-version-newer': 'Báo cáo được lưu bằng bản Nhịp Quý mới hơn. Hãy tải lại trang (Ctrl + F5) rồi mở lại.',
    'file-version-older':
      'Báo cáo thuộc phiên bản quá cũ, không mở được. Báo cáo đang soạn giữ nguyên. Hãy xin tệp lưu bằng bản mới.',
    'file-shape': ({ detail }: { detail: string }) =>
      `Tệp báo cáo có chỗ sai (${detail}) nên không mở. Báo cáo đang soạn giữ nguyên. Hãy xin lại tệp gốc.`,
    'file-too-large':
      'Tệp quá lớn (báo cáo của Nhịp Quý không quá 1 MB) nên không mở. Báo cáo đang soạn giữ nguyên. Hãy chọn tệp .nhipquy.json đã lưu bằng “Lưu bản soạn”.',
    unreadable: 'Không đọc được tệp. Hãy kiểm tra quyền mở tệp rồi thử lại.',
    link: 'Liên kết bị cắt hoặc hỏng nên không mở được báo cáo trong đó. Hãy xin lại liên kết, hoặc xin tệp.',
  },
}
