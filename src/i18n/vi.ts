import { lowerFirst } from './first-letter.ts'
import { productName } from './product-name.ts'
import type { CarriedKind, Coverage } from '../domain/coverage.ts'
import type { FigureMissingReason } from '../domain/figure.ts'
import type { TimeKind, Measure, Direction } from '../domain/indicator.ts'
import type { ObservationState } from '../domain/observation.ts'
import type { SamplesSaid } from '../domain/samples-said.ts'
import type { ProgressRefusal, ProgressWord } from '../domain/target-progress.ts'
import { viCompare } from './vi-compare.ts'
import { viCollecting } from './vi-collecting.ts'
import { viExporting } from './vi-exporting.ts'
import { viFindings } from './vi-findings.ts'
import { viPages } from './vi-pages.ts'
import { viSentences } from './vi-sentences.ts'

interface DayNumbers {
  readonly year: number
  readonly month: number
  readonly day: number
}
interface QuarterNames {
  readonly roman: string
  readonly quarter: number
  readonly year: number
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Every sentence of the product in Vietnamese. This object is the source; `en.ts` has to have the same shape. */
export const vi = {
  productName,
  productTagline: 'Chỉ tiêu hằng quý của địa phương',
  skipToContent: 'Đến nội dung chính',
  day: ({ year, month, day }: DayNumbers) => `${twoDigits(day)}/${twoDigits(month)}/${year}`,
  period: {
    quarter: ({ roman, year }: QuarterNames) => `Quý ${roman}/${year}`,
    quarterAxis: ({ roman }: Omit<QuarterNames, 'year'>) => roman,
    quarterOfYearAxis: ({ roman, year }: QuarterNames) => `${roman}/${year}`,
    halfYear: ({ year }: { year: number }) => `6 tháng đầu năm ${year}`,
    nineMonths: ({ year }: { year: number }) => `9 tháng đầu năm ${year}`,
    year: ({ year }: { year: number }) => `Năm ${year}`,
  },
  units: ({ unit, shown }: { unit: string; shown: string }) => `${unit} (hiển thị: ${shown})`,
  level: {
    country: 'Cả nước',
    province: 'Cấp tỉnh',
    district: 'Cấp huyện',
    commune: 'Cấp xã',
    village: 'Thôn, tổ dân phố',
  },
  state: {
    final: 'chính thức',
    provisional: 'sơ bộ',
    revised: 'điều chỉnh',
    sample: 'minh hoạ',
    draft: 'chưa công bố',
  } satisfies Record<ObservationState, string> as Record<ObservationState, string>,
  stateMeaning: {
    final: 'Số đã được cơ quan báo cáo công bố.',
    provisional: 'Số ước tính hoặc chưa được duyệt, có thể thay đổi ở kỳ sau.',
    revised: 'Số đã sửa lại so với lần báo cáo trước; số cũ được ghi kèm.',
    sample: 'Số do chương trình tạo ra để minh hoạ cách trình bày, không phải số thật.',
    draft: 'Số đã được người dùng máy này xác nhận, chưa công bố; máy khác không thấy.',
  } satisfies Record<ObservationState, string> as Record<ObservationState, string>,
  /** Of one thing that should have reached something. */
  status: { met: 'đạt', notYet: 'chưa đạt', newlyMet: 'mới đạt', lost: 'không còn đạt', early: 'đạt sớm' },
  missing: {
    'not-reported': 'chưa báo cáo',
    'not-due': 'chưa đến hạn báo cáo',
    'not-applicable': 'không áp dụng',
    withheld: 'không công bố',
    returned: 'bị trả lại để sửa',
    'not-published': 'chưa có số liệu',
    'told-above': 'chỉ thống kê ở cấp trên',
    'not-aggregated': 'không tính chung cho nhiều đơn vị',
    'not-cumulated': 'không cộng luỹ kế các quý',
    'incomplete-year': 'thiếu số của ít nhất một quý trong năm',
    'calendar-changed': 'không cộng được vì lịch chốt số thay đổi trong năm',
    'no-share': 'không tính được tỷ lệ',
    'only-cumulative': 'chỉ có số luỹ kế từ đầu năm',
    'only-monthly': 'chỉ có số từng tháng',
    'area-absent': 'đơn vị không tồn tại vào kỳ này',
    'no-target': 'chưa có kế hoạch',
    'target-by-rate': 'kế hoạch chỉ giao tỷ lệ',
    'levels-differ': 'các địa bàn khác cấp, không gộp được',
    'object-gone': 'kế hoạch không còn đối tượng',
    'carry-no-rule': 'không quy đổi: chưa có quy tắc',
    'carry-refused': 'không quy đổi',
    'carry-new-decision': 'không quy đổi: cần quyết định mới',
    'carry-crosses-border': 'không quy đổi: vắt qua ranh giới cũ',
    'carry-no-share': 'không quy đổi: thiếu tỷ trọng',
    'carry-not-recorded': 'không quy đổi: không rõ địa bàn hợp thành',
  } satisfies Record<FigureMissingReason, string> as Record<FigureMissingReason, string>,
  carried: {
    told: 'nguồn quy đổi',
    exact: 'quy đổi',
    estimated: 'ước tính quy đổi',
  } satisfies Record<CarriedKind, string> as Record<CarriedKind, string>,
  coverage: ({ reported, expected, isLeast }: Coverage) => `${isLeast ? 'ít nhất ' : ''}${reported}/${expected} đơn vị`,
  toldOf: ({ period, isYear }: { period: string; isYear: boolean }) =>
    isYear ? 'số của cả năm' : `số của ${lowerFirst(period)}`,
  months: ({ reported, expected, isLeast }: Coverage) => `${isLeast ? 'ít nhất ' : ''}${reported}/${expected} tháng`,
  revisedFrom: ({ value }: { value: string }) => `trước đây ${value}`,
  /** What a source remarks, in its own words. */
  noteOfSource: ({ note }: { note: string }) => note,
  asOf: {
    month: ({ year, month }: Omit<DayNumbers, 'day'>) => `tháng ${twoDigits(month)}/${year}`,
    day: ({ year, month, day }: DayNumbers) => `ngày ${twoDigits(day)}/${twoDigits(month)}/${year}`,
    told: ({ when, isLeast }: { when: string; isLeast: boolean }) => `${isLeast ? 'một phần là ' : ''}số đến ${when}`,
  },
  change: {
    up: ({ size }: { size: string }) => `tăng ${size}`,
    down: ({ size }: { size: string }) => `giảm ${size}`,
    same: 'không đổi',
    fromUpTo: ({ base, current }: { base: string; current: string }) => `tăng từ ${base} lên ${current}`,
    fromDownTo: ({ base, current }: { base: string; current: string }) => `giảm từ ${base} xuống ${current}`,
    points: ({ points, sign }: { points: string; sign: string }) => `${points} điểm ${sign}`,
    lessThan: ({ size }: { size: string }) => `chưa đến ${size}`,
    denominators: ({ base, current }: { base: string; current: string }) => `mẫu số đổi từ ${base} thành ${current}`,
    ratio: ({ percent }: { percent: string; isPath: boolean }) => `bằng ${percent}`,
    fromZero: 'kỳ so sánh bằng 0, không tính tỷ lệ',
    fromZeroShort: 'từ 0',
    toZero: 'còn 0',
    sincePrevious: 'so với quý trước',
    sinceLastYear: 'so với cùng kỳ',
    explain: 'Giải thích biến động',
    why: 'Vì sao?',
    sinceBoth: 'so với quý trước và cùng kỳ',
    good: 'chuyển biến tốt',
    bad: 'chuyển biến xấu',
    /** Of what is held against another figure of the same time. */
    distance: { good: 'tốt hơn', bad: 'kém hơn' },
  },
  /** In a narrow column, under a heading that says what is compared. */
  refusalShort: {
    baseMissing: ({ reason }: { reason: string }) => `kỳ so sánh ${reason}`,
    baseAreaAbsent: 'kỳ so sánh không có đơn vị này',
    currentMissing: 'kỳ này không có số',
    currentReason: ({ reason }: { reason: string }) => reason,
    currentNoShare: 'kỳ này không tính được tỷ lệ',
    sampleAgainstSource: 'không so với số minh hoạ',
    estimateAgainstTold: 'không so với số ước tính',
    weightsDiffer: 'tỷ trọng khác nhau',
    statusAgainstGroup: 'chỉ có đạt hoặc chưa đạt',
    coverageDiffers: 'chưa đủ đơn vị',
    coverageLacks: { plans: 'chưa đủ kế hoạch', areas: 'chưa đủ địa bàn' },
    monthsMissing: 'chưa đủ tháng',
    definitionDiffers: 'đã đổi tiêu chí',
    differentArea: 'khác đơn vị',
    calendarDiffers: (() => 'khác lịch chốt số') as (windows: { current: string; base: string }) => string,
    stretchDiffers: 'hai kỳ dài ngắn khác nhau',
    denominatorDiffers: 'mẫu số khác kế hoạch',
  },
  refusal: {
    baseMissing: ({ reason }: { reason: string }) => `không so sánh: kỳ so sánh ${reason}`,
    baseAreaAbsent: 'không so sánh: kỳ so sánh không có đơn vị này',
    currentMissing: 'không so sánh: kỳ này không có số',
    currentReason: ({ reason }: { reason: string }) => `không so sánh: ${reason}`,
    currentNoShare: 'không so sánh: kỳ này không tính được tỷ lệ',
    sampleAgainstSource: 'không so sánh số công bố với số minh hoạ',
    coverageDiffers: 'không so sánh: chưa đủ đơn vị báo cáo',
    coverageLacks: {
      plans: 'không so sánh: chưa đủ đơn vị có kế hoạch',
      areas: 'không so sánh: kỳ so sánh chưa có đủ các địa bàn này',
    },
    monthsMissing: 'không so sánh: chưa đủ số liệu các tháng trong kỳ',
    definitionDiffers: 'không so sánh: tiêu chí đã thay đổi',
    differentArea: 'không so sánh: khác đơn vị hành chính',
    calendarDiffers: ({ current, base }: { current: string; base: string }) =>
      `không so sánh: hai kỳ chốt số theo lịch khác nhau (kỳ này ${current}, kỳ so sánh ${base})`,
    stretchDiffers: 'không so sánh: hai kỳ luỹ kế dài ngắn khác nhau',
    denominatorDiffers: 'không so sánh: mẫu số khác với kế hoạch',
    estimateAgainstTold: 'không so sánh số ước tính quy đổi với số báo cáo',
    statusAgainstGroup: 'không so sánh: chỉ có đạt hoặc chưa đạt',
    weightsDiffer: 'không so sánh: hai số ước tính theo tỷ trọng khác nhau',
  },
  target: {
    range: ({ first, last }: { first: string; last: string }) => `từ ${first} đến ${last}`,
    limit: ({ bound }: { bound: string }) => `không quá ${bound}`,
    toDate: ({ period, value, isSum }: { period: string; value: string; isSum: boolean }) =>
      `${isSum ? 'luỹ kế' : 'tính chung'} ${lowerFirst(period)}: ${value}`,
    year: ({ year, value }: { year: number; value: string }) => `Kế hoạch năm ${year}: ${value}`,
    word: {
      met: 'đạt kế hoạch năm',
      'on-path': 'đúng tiến độ',
      behind: 'chậm tiến độ',
      within: 'trong mức kế hoạch',
      exceeded: 'vượt mức kế hoạch',
      missed: 'không đạt kế hoạch năm',
      open: 'chưa đánh giá tiến độ',
    } satisfies Record<ProgressWord, string> as Record<ProgressWord, string>,
    wordOfRange: { within: 'trong khoảng kế hoạch', exceeded: 'ngoài khoảng kế hoạch' },
    wordOfLimit: { 'on-path': 'chưa vượt mức theo tiến độ', behind: 'vượt mức theo tiến độ' },
    percent: ({ percent }: { percent: string }) => `bằng ${percent} kế hoạch năm`,
    remaining: ({ amount }: { amount: string }) => `cần thêm ${amount} để đạt`,
    toReduce: ({ amount }: { amount: string }) => `cần giảm thêm ${amount} để đạt`,
    /** Of a year that is over: nothing is needed any more. */
    short: ({ amount }: { amount: string }) => `còn thiếu ${amount}`,
    above: ({ amount }: { amount: string }) => `còn cao hơn ${amount}`,
    notJudged: 'chưa đánh giá được',
    refusedFor: ({ reason }: { reason: string }) => `không đánh giá: ${reason}`,
    either: ({ first, second }: { first: string; second: string }) => `${first} hoặc ${second}`,
    /** Of a plan of the year whose quarter may well have a figure. */
    noYearToDate: ({ period, isSum }: { period: string; isSum: boolean }) =>
      `chưa đánh giá được: chưa có số ${isSum ? 'luỹ kế' : 'tính chung'} ${lowerFirst(period)}`,
    refusal: {
      'no-target': 'chưa có kế hoạch năm',
      'no-figure': 'kỳ này không có số để đánh giá',
      'no-rate': 'không đánh giá: không tính được tỷ lệ',
      'object-gone': 'không đánh giá: kế hoạch không còn đối tượng',
      'sample-against-source': 'không đánh giá số công bố theo kế hoạch minh hoạ',
      'coverage-differs': 'không đánh giá: chưa đủ đơn vị báo cáo',
      'months-missing': 'không đánh giá: chưa đủ số liệu các tháng trong kỳ',
      'definition-differs': 'không đánh giá: tiêu chí đã thay đổi trong năm',
      'denominator-differs': 'không đánh giá: mẫu số đã thay đổi so với kế hoạch',
    } satisfies Record<ProgressRefusal, string> as Record<ProgressRefusal, string>,
  },
  nav: {
    label: 'Trang',
    overview: 'Tổng quan',
    progress: 'Diễn biến',
    compare: 'So sánh',
    table: 'Bảng số liệu',
    reports: 'Nộp báo cáo',
    entry: 'Nhập số liệu',
    about: 'Giới thiệu số liệu',
    guide: 'Hướng dẫn',
    switchLanguage: 'English',
    share: 'Chia sẻ',
    wholePage: 'Xem trang đầy đủ',
    embedded: ({ title, day }: { title: string; day: string }) => `${title}, số liệu đến ${day}`,
  },
  context: {
    sharedPlace: 'đồng hạng',
    label: 'Địa bàn và kỳ báo cáo',
    readySets: 'Dùng cho bộ hình soạn sẵn; hình đã chọn giữ nguyên.',
    area: 'Địa bàn',
    areas: 'Địa bàn',
    period: 'Kỳ báo cáo',
    previousQuarter: 'Quý trước',
    nextQuarter: 'Quý sau',
    samplesShown: 'Hiện số minh hoạ',
    areasShown: ({ first, more }: { first: string; more: number }) =>
      more === 0 ? first : `${first} và ${more} địa bàn khác`,
  },
  areaPicker: {
    open: ({ chosen }: { chosen: string }) => `Địa bàn: ${chosen}. Bấm để chọn`,
    title: 'Chọn địa bàn',
    titleMany: 'Chọn các địa bàn',
    search: 'Tìm theo tên, gõ không dấu cũng được',
    none: ({ text }: { text: string }) => `Không có địa bàn nào tên “${text}”. Hãy thử một phần của tên.`,
    results: ({ count }: { count: number }) => `${count} địa bàn`,
    until: ({ day }: { day: string }) => `đến ${day}`,
    since: ({ day }: { day: string }) => `từ ${day}`,
    done: 'Xong',
    close: 'Đóng',
    elsewhen: ({ period }: { period: string }) => `Không có trong ${period}`,
    allBelow: ({ count, area }: { count: number; area: string }) => `Cả ${count} đơn vị thuộc ${area}`,
    onlyFirst: 'Bỏ chọn các địa bàn khác',
    limit: ({ count }: { count: number }) => `Biểu đồ hiện tối đa ${count} địa bàn.`,
    loading: 'Đang mở danh sách địa bàn…',
  },
  sample: {
    mark: 'SỐ LIỆU MINH HOẠ',
    explain: ({ count }: { count: number }) => `${count} số trên trang do chương trình tạo ra, không phải số thật.`,
    explainAll: 'Mọi số của kỳ này do chương trình tạo ra, không phải số thật.',
    source: 'Số liệu minh hoạ do chương trình tạo, không phải số thật',
    hide: 'Ẩn số minh hoạ',
    show: 'Hiện số minh hoạ',
    hidden: 'Đang ẩn số minh hoạ: trang chỉ còn số có nguồn.',
    said: {
      all: 'Bảng này là số liệu minh hoạ.',
      most: 'Bảng này là số liệu minh hoạ, trừ ô ghi “có nguồn”.',
    } satisfies Record<SamplesSaid, string>,
    sourced: 'có nguồn',
  },
  page: {
    loading: 'Đang tải số liệu…',
    loadingSlow: 'Mạng đang chậm, vẫn đang tải. Trang sẽ tự hiện khi xong.',
    options: 'Tuỳ chọn',
    sideways: 'Kéo ngang để xem đủ các cột',
    retry: 'Thử lại',
    draftsFailedTitle: 'Chưa hiện được số liệu chưa công bố của máy này',
    partFailedTitle: 'Chưa tải được phần chương trình này',
    partFailed: 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi bấm “Thử lại”.',
    partNotSent: 'Máy chủ chưa gửi được phần này. Hãy bấm “Thử lại”.',
    programFile: 'chương trình',
    notPacked: ({ part }: { part: string }) =>
      `Gói thiếu hoặc hỏng tệp của ${part}. Hãy chép lại cả thư mục rồi mở lại trang.`,
    partStuck: 'Thử lại vẫn chưa được. Hãy bấm “Tải lại trang”; nếu vẫn vậy, báo bộ phận kỹ thuật.',
    newBuildTitle: 'Trang đã có bản mới',
    newBuild:
      'Chương trình trên máy chủ đã được thay bằng bản mới trong khi trang đang mở. Báo cáo và câu sửa tay mà trình duyệt này đang giữ vẫn còn sau khi mở bản mới.',
    openNewBuild: 'Mở bản mới',
    newEdition: ({ day }: { day: string }) => `Số liệu trên trang vừa được thay bằng bản mới, cập nhật ngày ${day}.`,
    problemTitle: 'Chưa mở được số liệu',
    catalogueFile: 'danh mục số liệu',
    familyFile: ({ family }: { family: string }) => `số liệu ${family}`,
    partialTitle: 'Một phần số liệu chưa tải được',
    welcome: 'Chọn địa bàn và kỳ ở trên; mỗi dòng dẫn đến số và nguồn.',
    welcomeGuide: 'Xem hướng dẫn',
    welcomed: 'Đã rõ',
    savedTitle: 'Đang dùng bản số liệu đã lưu trên máy',
    saved: ({ data }: { data: string }) =>
      `Không lấy được bản mới từ máy chủ nên trang dùng bản đã lưu (bản số liệu ${data}). Khi có mạng, bấm “Thử lại”.`,
    notFoundTitle: 'Không có trang này',
    notFound: 'Địa chỉ vừa mở không thuộc trang nào. Hãy chọn một trang ở trên.',
    crashTitle: 'Trang gặp lỗi của chương trình',
    crash: 'Số liệu không bị ảnh hưởng. Hãy tải lại trang; nếu còn lỗi, gửi dòng dưới đây cho bộ phận kỹ thuật.',
    reload: 'Tải lại trang',
    urlTitle: 'Đường dẫn có chỗ không đúng',
    backToOverview: 'Về Tổng quan',
    paperWidth: ({ printed, more }: { printed: number; more: number }) =>
      `Khổ giấy chỉ đủ ${printed} cột: ${more} cột sau không được in. Để in đủ, hãy chọn ít quý hoặc ít địa bàn hơn.`,
    printed: ({ data, print }: { data: string; print: string }) => `Nhịp Quý · Bản số liệu ${data} · In ngày ${print}`,
  },
  url: {
    unknownArea: ({ text }: { text: string }) => `Không có địa bàn “${text}”; trang bỏ qua phần này của địa chỉ.`,
    chooseArea: 'Chọn địa bàn',
    ambiguousArea: ({ text, count }: { text: string; count: number }) =>
      `Mã “${text}” là của ${count} đơn vị hành chính qua các thời kỳ. Chọn đơn vị cần xem:`,
    areaOf: ({ parent }: { parent: string }) => `thuộc ${parent}`,
    unknownPeriod: ({ text }: { text: string }) =>
      `“${text}” không phải là một quý (ví dụ đúng: 2024-Q1); trang đang dùng kỳ mặc định.`,
    unknownIndicator: ({ text }: { text: string }) => `Không có chỉ tiêu “${text}”. Hãy chọn một chỉ tiêu ở Tổng quan.`,
    otherIndicator: ({ text }: { text: string }) => `Không có chỉ tiêu “${text}”; trang đang hiện chỉ tiêu đầu tiên.`,
    unknownBase: ({ text }: { text: string }) =>
      `Không so sánh được với “${text}” (ví dụ đúng: cung-ky, quy-truoc, 2023-Q4); trang đang so với cùng kỳ.`,
    unknownChoice: ({ name, text }: { name: string; text: string }) =>
      `Giá trị “${text}” của “${name}” không có; trang đang dùng giá trị mặc định.`,
    reversedRange: 'Quý bắt đầu sau quý kết thúc; trang đang hiện toàn bộ chuỗi.',
    halfRange: ({ text }: { text: string }) =>
      `Địa chỉ chỉ có một đầu của khoảng quý (${text}); trang đang hiện toàn bộ chuỗi.`,
    more: ({ count }: { count: number }) => `Còn ${count} chỗ khác trong địa chỉ không dùng được.`,
    tooManyAreas: ({ count }: { count: number }) => `Chỉ hiện ${count} địa bàn đầu tiên trong địa chỉ.`,
  },
  measure: {
    count: 'số lượng',
    amount: 'khối lượng, giá trị',
    share: 'số lượng và tỷ lệ',
    rate: 'tỷ lệ, tỷ suất',
    percent: 'tỷ lệ %',
    index: 'chỉ số, bình quân',
  } satisfies Record<Measure, string>,
  time: {
    stock: 'đến cuối kỳ',
    'opening-stock': 'đầu kỳ',
    flow: 'phát sinh trong kỳ',
    cumulative: 'luỹ kế từ đầu năm',
  } satisfies Record<TimeKind, string>,
  direction: {
    higher: 'càng cao càng tốt',
    lower: 'càng thấp càng tốt',
    neutral: 'không đánh giá',
  } satisfies Record<Direction, string>,
  compare: viCompare,
  collecting: viCollecting,
  exporting: viExporting,
  findings: viFindings,
  ...viPages,
  sentences: viSentences,
}

export type Messages = typeof vi
