import type { AreaType } from '../domain/area.ts'
import type { Coverage, FigureMissingReason } from '../domain/figure.ts'
import type { Family, TimeKind, Measure, Direction } from '../domain/indicator.ts'
import type { ObservationState } from '../domain/observation.ts'
import type { ReportingCalendar } from '../domain/reporting-calendar.ts'

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
  productName: 'Nhịp Quý',
  productTagline: 'Chỉ tiêu hằng quý của địa phương',
  skipToContent: 'Đến nội dung chính',
  day: ({ year, month, day }: DayNumbers) => `${twoDigits(day)}/${twoDigits(month)}/${year}`,
  period: {
    quarter: ({ roman, year }: QuarterNames) => `Quý ${roman}/${year}`,
    quarterAxis: ({ roman }: Omit<QuarterNames, 'year'>) => roman,
    halfYear: ({ year }: { year: number }) => `6 tháng đầu năm ${year}`,
    nineMonths: ({ year }: { year: number }) => `9 tháng đầu năm ${year}`,
    year: ({ year }: { year: number }) => `Năm ${year}`,
  },
  areaType: {
    tỉnh: 'tỉnh',
    'thành phố': 'thành phố',
    'thị xã': 'thị xã',
    huyện: 'huyện',
    xã: 'xã',
    phường: 'phường',
    'thị trấn': 'thị trấn',
  } satisfies Record<AreaType, string> as Record<AreaType, string>,
  level: { province: 'Cấp tỉnh', district: 'Cấp huyện', commune: 'Cấp xã' },
  family: {
    rural: 'Nông thôn mới',
    ocop: 'OCOP',
    schools: 'Trường chuẩn quốc gia',
    reception: 'Tiếp công dân và đơn thư',
    universal: 'Phổ cập giáo dục, xoá mù chữ',
  } satisfies Record<Family, string> as Record<Family, string>,
  state: {
    final: 'chính thức',
    provisional: 'sơ bộ',
    revised: 'điều chỉnh',
    sample: 'minh hoạ',
  } satisfies Record<ObservationState, string> as Record<ObservationState, string>,
  stateMeaning: {
    final: 'Số đã được cơ quan báo cáo công bố.',
    provisional: 'Số ước tính hoặc chưa được duyệt, có thể thay đổi ở kỳ sau.',
    revised: 'Số đã sửa lại so với lần báo cáo trước; số cũ được ghi kèm.',
    sample: 'Số do chương trình tạo ra để minh hoạ cách trình bày, không phải số thật.',
  } satisfies Record<ObservationState, string> as Record<ObservationState, string>,
  missing: {
    'not-reported': 'chưa báo cáo',
    'not-due': 'chưa đến hạn báo cáo',
    'not-applicable': 'không áp dụng',
    withheld: 'không công bố',
    'not-published': 'chưa có số liệu',
    'not-aggregated': 'không cộng được từ cấp dưới',
    'incomplete-year': 'thiếu số của một quý trong năm',
    'no-share': 'không có mẫu số để tính tỷ lệ',
    'area-absent': 'đơn vị không tồn tại vào kỳ này',
  } satisfies Record<FigureMissingReason, string> as Record<FigureMissingReason, string>,
  missingMeaning: {
    'not-reported': 'Đến hạn nhưng đơn vị chưa gửi báo cáo.',
    'not-due': 'Kỳ báo cáo chưa kết thúc hoặc chỉ báo cáo mỗi năm một lần.',
    'not-applicable': 'Chỉ tiêu không áp dụng cho đơn vị này.',
    withheld: 'Có số nhưng cơ quan cung cấp không cho công bố.',
    'not-published': 'Bộ số liệu chưa có dòng nào cho đơn vị và kỳ này.',
  },
  coverage: ({ reported, expected }: Coverage) => `${reported}/${expected} đơn vị có số liệu`,
  revisedFrom: ({ value }: { value: string }) => `trước đây ${value}`,
  change: {
    up: ({ size }: { size: string }) => `tăng ${size}`,
    down: ({ size }: { size: string }) => `giảm ${size}`,
    same: 'không đổi',
    points: ({ points }: { points: string }) => `${points} điểm %`,
    denominators: ({ base, current }: { base: string; current: string }) => `mẫu số đổi từ ${base} thành ${current}`,
    sincePrevious: 'so với quý trước',
    sinceLastYear: 'so với cùng kỳ',
    sincePreviousShort: 'quý trước',
    sinceLastYearShort: 'cùng kỳ',
    good: 'chuyển biến tốt',
    bad: 'chuyển biến xấu',
  },
  refusal: {
    baseMissing: ({ reason }: { reason: string }) => `không so sánh: kỳ gốc ${reason}`,
    currentMissing: 'không so sánh: kỳ này không có số',
    sampleAgainstSource: 'không so sánh số công bố với số minh hoạ',
    coverageDiffers: 'không so sánh: chưa đủ đơn vị báo cáo',
    definitionDiffers: 'không so sánh: tiêu chí đã thay đổi',
    differentArea: 'không so sánh: khác đơn vị hành chính',
  },
  nav: {
    label: 'Trang',
    overview: 'Tổng quan',
    progress: 'Tiến độ',
    about: 'Giới thiệu số liệu',
    switchLanguage: 'English',
  },
  context: {
    label: 'Địa bàn và kỳ báo cáo',
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
    allDistricts: 'Tất cả cấp huyện',
    onlyFirst: 'Chỉ giữ địa bàn đầu',
    limit: ({ count }: { count: number }) => `Biểu đồ hiện tối đa ${count} địa bàn.`,
    loading: 'Đang mở danh sách địa bàn…',
  },
  sample: {
    mark: 'SỐ LIỆU MINH HOẠ',
    explain: ({ count }: { count: number }) =>
      `${count} số trên trang này do chương trình tạo ra để minh hoạ, không phải số thật.`,
    hide: 'Ẩn số minh hoạ',
    show: 'Hiện số minh hoạ',
    hidden: 'Đang ẩn số minh hoạ: trang chỉ còn số có nguồn.',
  },
  page: {
    loading: 'Đang tải số liệu…',
    loadingSlow: 'Mạng đang chậm, vẫn đang tải. Trang sẽ tự hiện khi xong.',
    retry: 'Thử lại',
    partFailedTitle: 'Chưa tải được phần chương trình này',
    partFailed: 'Không kết nối được máy chủ. Phần đang xem vẫn giữ nguyên; hãy kiểm tra mạng rồi bấm “Thử lại”.',
    problemTitle: 'Chưa mở được số liệu',
    partialTitle: 'Một phần số liệu chưa tải được',
    savedTitle: 'Đang dùng bản số liệu đã lưu trên máy',
    saved: ({ edition }: { edition: string }) =>
      `Không lấy được bản mới từ máy chủ nên trang dùng bản đã lưu (ấn bản ${edition}). Khi có mạng, bấm “Thử lại”.`,
    notFoundTitle: 'Không có trang này',
    notFound: 'Địa chỉ vừa mở không thuộc trang nào. Hãy chọn một trang ở trên.',
    crashTitle: 'Trang gặp lỗi của chương trình',
    crash: 'Số liệu không bị ảnh hưởng. Hãy tải lại trang; nếu còn lỗi, gửi dòng dưới đây cho bộ phận kỹ thuật.',
    reload: 'Tải lại trang',
    urlTitle: 'Địa chỉ có phần không hiểu được',
    backToOverview: 'Về Tổng quan',
  },
  url: {
    unknownArea: ({ text }: { text: string }) => `Không có địa bàn “${text}”; trang đang dùng địa bàn mặc định.`,
    ambiguousArea: ({ text }: { text: string }) =>
      `Mã “${text}” từng thuộc nhiều đơn vị khác nhau; hãy chọn lại địa bàn cần xem.`,
    unknownPeriod: ({ text }: { text: string }) =>
      `“${text}” không phải là một quý (ví dụ đúng: 2024-Q1); trang đang dùng kỳ mặc định.`,
    unknownIndicator: ({ text }: { text: string }) => `Không có chỉ tiêu “${text}”. Hãy chọn một chỉ tiêu ở Tổng quan.`,
    unknownChoice: ({ name, text }: { name: string; text: string }) =>
      `Giá trị “${text}” của “${name}” không có; trang đang dùng giá trị mặc định.`,
    reversedRange: 'Quý bắt đầu sau quý kết thúc; trang đang hiện toàn bộ chuỗi.',
    tooManyAreas: ({ count }: { count: number }) => `Chỉ hiện ${count} địa bàn đầu tiên trong địa chỉ.`,
  },
  overview: {
    title: ({ area, period }: { area: string; period: string }) => `${area} – ${period}`,
    answer: ({ value, indicator }: { value: string; indicator: string }) => `${indicator}: ${value}`,
    headline: ({ area, period, answers }: { area: string; period: string; answers: string }) =>
      `${period}, ${area}: ${answers}.`,
    headlineNone: ({ area, period }: { area: string; period: string }) =>
      `Chưa có số liệu nào của ${area} trong ${period}.`,
    headlineNoneHelp: 'Hãy chọn quý khác, địa bàn khác hoặc hiện số minh hoạ.',
    silent: 'Chưa có số liệu trong kỳ này',
    yearFigure: ({ period, value }: { period: string; value: string }) => `${period}: ${value}`,
    ended: ({ area, day }: { area: string; day: string }) => `${area} không còn từ sau ngày ${day}.`,
    notYet: ({ area, day }: { area: string; day: string }) => `${area} có từ ngày ${day}.`,
    becameTitle: 'Địa bàn này nay thuộc',
    cameFromTitle: 'Địa bàn này trước đó là',
    openAtLast: ({ period }: { period: string }) => `Xem ${period}, kỳ gần nhất còn địa bàn này`,
    areaChanged: ({ from, day }: { from: string; day: string }) => `Trước ${day} là ${from}`,
    sparkSummary: ({ values }: { values: string }) => `Tám quý gần nhất: ${values}`,
    openIndicator: ({ name }: { name: string }) => `Xem tiến độ: ${name}`,
    publishedCount: ({ count }: { count: number }) => `${count} số có nguồn`,
    sampleCount: ({ count }: { count: number }) => `${count} số minh hoạ`,
    source: 'Nguồn',
    sources: ({ count }: { count: number }) => `${count} nguồn`,
    totalOf: 'Cộng từ các đơn vị trực thuộc',
    refusedAll: ({ count }: { count: number }) =>
      `${count} chỉ tiêu không so sánh với kỳ trước vì kỳ trước chỉ có số minh hoạ.`,
    sinceBoth: 'quý trước và cùng kỳ',
  },
  progress: {
    eyebrow: 'Tiến độ theo quý',
    chooseIndicator: 'Chỉ tiêu',
    view: 'Cách xem',
    count: 'Số lượng',
    share: 'Tỷ lệ',
    accumulation: 'Cách tính',
    inQuarter: 'Trong kỳ',
    yearToDate: 'Luỹ kế từ đầu năm',
    wholeSeries: 'Toàn bộ chuỗi',
    from: 'Từ quý',
    to: 'Đến quý',
    chart: 'Biểu đồ',
    table: 'Bảng số liệu',
    download: 'Tải ảnh PNG',
    downloading: 'Đang vẽ ảnh…',
    downloaded: ({ file }: { file: string }) => `Đã tải ảnh ${file}.`,
    downloadFailed: 'Không vẽ được ảnh trên trình duyệt này. Hãy thử lại hoặc dùng trình duyệt khác.',
    fontFailed: 'Chưa tải được phông chữ tiếng Việt nên chưa vẽ ảnh. Hãy kiểm tra mạng rồi bấm lại.',
    definition: 'Chỉ tiêu này là gì',
    unit: 'Đơn vị tính',
    denominator: 'Mẫu số',
    time: 'Tính theo',
    direction: 'Chiều tốt',
    calendar: 'Kỳ báo cáo',
    window: ({ period, range }: { period: string; range: string }) => `${period}: ${range}`,
    legalSource: 'Căn cứ pháp lý',
    versions: 'Các giai đoạn tiêu chí',
    sources: 'Nguồn của các số trên trang',
    sourceNumber: ({ number }: { number: number }) => `nguồn ${number}`,
    breakdown: 'Chi tiết trong kỳ',
    target: 'Kế hoạch',
    targetOf: ({ area }: { area: string }) => `Kế hoạch – ${area}`,
    noData: 'Chưa có số liệu nào để vẽ cho lựa chọn này.',
    noDataHelp: 'Hãy chọn địa bàn khác, mở rộng khoảng quý hoặc hiện số minh hoạ.',
    noShare: 'Chỉ tiêu này không có tỷ lệ; trang hiện số lượng.',
    noAccumulation: 'Số của chỉ tiêu này tính đến cuối kỳ nên không cộng luỹ kế.',
    keyboard: 'Phím ← → chuyển quý, ↑ ↓ chuyển địa bàn, Home và End đến quý đầu và cuối.',
    chartRole: 'biểu đồ đường',
    reading: ({ area, period, value }: { area: string; period: string; value: string }) =>
      `${area}, ${period}: ${value}`,
    columnPeriod: 'Kỳ',
    chartLoading: 'Đang mở biểu đồ…',
    fromStart: 'từ đầu',
    toEnd: 'đến nay',
    printed: ({ text }: { text: string }) => `nguồn in: “${text}”`,
  },
  chart: {
    subtitle: ({ areas, first, last }: { areas: string; first: string; last: string }) =>
      `${areas}; ${first} – ${last}`,
    unitCount: ({ unit }: { unit: string }) => `Đơn vị: ${unit}`,
    unitShare: ({ counts }: { counts: string }) => `Tỷ lệ % trên ${counts}`,
    yearToDate: 'luỹ kế từ đầu năm',
    areaCount: ({ first, more }: { first: string; more: number }) => `${first} và ${more} địa bàn khác`,
    markFinal: 'chính thức',
    markProvisional: 'sơ bộ',
    markRevised: 'điều chỉnh',
    markSample: 'minh hoạ',
    markMissing: 'không có số',
    markYear: 'số của cả năm',
    breakArea: ({ from, to }: { from: string; to: string }) => `${from} thành ${to}`,
    breakDefinition: 'đổi tiêu chí',
    noteBreakArea: ({ from, to, period }: { from: string; to: string; period: string }) =>
      `Từ ${period}, ${from} là ${to}; chuỗi số ngắt tại đó vì mẫu số hoặc phạm vi có thể khác.`,
    noteBreakDefinition: ({ period, note }: { period: string; note: string }) => `Từ ${period}: ${note}`,
    noteMissing: ({ area, periods }: { area: string; periods: string }) => `${area}: ${periods}.`,
    noteCoverage: ({ area, periods }: { area: string; periods: string }) =>
      `${area}: tổng chưa đủ đơn vị ở ${periods}.`,
    noteLonger: ({ area, values }: { area: string; values: string }) =>
      `${area}: ${values} (số của cả kỳ dài, không thuộc quý nào).`,
    source: ({ sources }: { sources: string }) => `Nguồn: ${sources}`,
    moreSources: ({ count }: { count: number }) => `và ${count} nguồn khác`,
    status: ({ states }: { states: string }) => `Trạng thái số liệu: ${states}`,
    dates: ({ data, picture, edition }: { data: string; picture: string; edition: string }) =>
      `Số liệu đến ${data} (ấn bản ${edition}) · Ảnh lập ngày ${picture}`,
    sentence: ({
      indicator,
      area,
      period,
      value,
    }: {
      indicator: string
      area: string
      period: string
      value: string
    }) => `${area}, ${period}: ${value} – ${indicator}`,
  },
  about: {
    title: 'Giới thiệu số liệu',
    intro: 'Trang này cho biết số liệu đo điều gì, báo cáo khi nào, lấy từ đâu và ở trạng thái nào.',
    countsTitle: 'Có bao nhiêu số',
    published: ({ count }: { count: string }) => `${count} số có nguồn công bố`,
    sample: ({ count }: { count: string }) => `${count} số minh hoạ do chương trình tạo ra`,
    edition: ({ edition, date }: { edition: string; date: string }) => `Ấn bản ${edition}, số liệu đến ${date}.`,
    measuresTitle: 'Đo điều gì và tính thế nào',
    calendarTitle: ({ year }: { year: number }) => `Lịch báo cáo năm ${year}`,
    calendarIntro: 'Một “quý” là tên kỳ báo cáo. Mỗi lĩnh vực chốt số vào ngày khác nhau.',
    statesTitle: 'Trạng thái của một số',
    missingTitle: 'Vì sao một ô không có số',
    missingIntro: 'Không có số không phải là số 0. Số 0 là một giá trị và được ghi là 0.',
    sourcesTitle: 'Số lấy từ đâu',
    rulesTitle: 'Quy tắc tính',
    rules: [
      'Số phát sinh trong kỳ (lượt, đơn) cộng được theo địa bàn và theo quý trong năm.',
      'Số tính đến cuối kỳ (xã đạt chuẩn, sản phẩm) cộng được theo địa bàn, không cộng theo thời gian.',
      'Tỷ lệ của nhiều địa bàn là tổng tử số chia tổng mẫu số, không phải trung bình các tỷ lệ.',
      'Tỷ lệ thay đổi được ghi bằng điểm phần trăm (điểm %).',
      'Tổng thiếu đơn vị ghi rõ số đơn vị đã có và không được so sánh với tổng đủ.',
      'Số minh hoạ không bao giờ được so sánh với số có nguồn.',
      'Xã, sản phẩm, trường đã công nhận có thể giảm khi hết hạn, bị thu hồi hoặc sáp nhập.',
    ],
    columnIndicator: 'Chỉ tiêu',
    columnUnit: 'Đơn vị tính',
    columnMeasure: 'Loại số',
    columnTime: 'Tính theo',
    columnLegal: 'Căn cứ',
    columnCalendar: 'Lĩnh vực',
    columnSource: 'Nguồn',
    columnPublished: 'Ngày đăng',
    shareOf: ({ counts }: { counts: string }) => `trên ${counts}`,
  },
  measure: { count: 'số lượng', share: 'số lượng và tỷ lệ', index: 'bình quân' } satisfies Record<Measure, string>,
  time: {
    stock: 'đến cuối kỳ',
    'opening-stock': 'đầu kỳ',
    flow: 'phát sinh trong kỳ',
  } satisfies Record<TimeKind, string>,
  direction: {
    higher: 'càng cao càng tốt',
    lower: 'càng thấp càng tốt',
    neutral: 'không đánh giá',
  } satisfies Record<Direction, string>,
  calendar: {
    inspectorate: 'Tiếp công dân, đơn thư: chốt ngày 14 tháng cuối quý',
    'decision-date': 'Nông thôn mới, OCOP: theo ngày quyết định công nhận trong quý',
    'school-year': 'Trường học: theo mạng lưới trường của năm học, đến ngày cuối quý',
    'yearly-decision': 'Phổ cập, xoá mù chữ: công nhận mỗi năm một lần',
  } satisfies Record<ReportingCalendar, string>,
  calendarShort: {
    inspectorate: 'Tiếp công dân, đơn thư',
    'decision-date': 'Nông thôn mới, OCOP',
    'school-year': 'Trường học',
    'yearly-decision': 'Phổ cập, xoá mù chữ',
  } satisfies Record<ReportingCalendar, string>,
}

export type Messages = typeof vi
