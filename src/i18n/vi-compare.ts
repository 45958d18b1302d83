import { lowerFirst } from './first-letter.ts'
import { nameAndBase } from './name-and-base.ts'

/** "7 địa bàn tăng, 4 không đổi": what no area did is not told. */
const toldCounts = (...counts: readonly (readonly [number, string])[]): string =>
  counts
    .filter(([count]) => count !== 0)
    .map(([count, did], index) => `${count} ${index === 0 ? 'địa bàn ' : ''}${did}`)
    .join(', ')

interface TargetCounts {
  readonly period: string
  readonly since: string
  readonly reached: number
  readonly all: number
  /** Whether less is better: then nobody goes beyond a plan. */
  readonly isLower: boolean
}

/** How many areas of how many keep what they undertook. */
interface Kept {
  readonly kept: number
  readonly all: number
}

/** The sentences of the page of comparison in Vietnamese. */
export const viCompare = {
  base: {
    label: 'So với',
    previousQuarter: ({ period }: { period: string }) => `Quý trước (${period})`,
    lastYear: ({ period }: { period: string }) => `Cùng kỳ năm trước (${period})`,
    lastYearToDate: ({ period }: { period: string }) => `Luỹ kế cùng kỳ năm trước (đến hết ${lowerFirst(period)})`,
    sinceLastYearToDate: 'so với luỹ kế cùng kỳ',
    yearBefore: ({ year }: { year: number }) => `Năm trước (${year})`,
    sinceYearBefore: 'so với năm trước',
    yearTarget: ({ year }: { year: number }) => `Kế hoạch năm ${year}`,
    yearTargetInSentence: ({ year }: { year: number }) => `kế hoạch năm ${year}`,
    pathTarget: ({ period }: { period: string }) => `Tiến độ kế hoạch đến hết ${lowerFirst(period)}`,
    pathTargetInSentence: ({ period }: { period: string }) => `tiến độ kế hoạch đến hết ${lowerFirst(period)}`,
    groupTotal: 'Tổng của nhóm',
    groupTotalInSentence: 'tổng của nhóm',
    groupLevel: 'Mức chung của nhóm',
    groupLevelInSentence: 'mức chung của nhóm',
    groupMedian: 'Trung vị của nhóm',
    groupMedianInSentence: 'trung vị của nhóm',
    since: ({ base }: { base: string }) => `so với ${base}`,
    quarterToDate: ({ period }: { period: string }) => `Luỹ kế đến hết ${lowerFirst(period)}`,
    quarterToDateInSentence: ({ period }: { period: string }) => `luỹ kế đến hết ${lowerFirst(period)}`,
    quarterInSentence: ({ period }: { period: string }) => lowerFirst(period),
    anyQuarter: 'Quý khác…',
    quarter: 'Quý so sánh',
    kind: {
      'previous-quarter': 'Quý trước',
      'last-year': 'Cùng kỳ năm trước',
      'year-target': 'Kế hoạch năm',
      'path-target': 'Tiến độ kế hoạch',
      'group-total': 'Tổng của nhóm',
      'group-median': 'Trung vị của nhóm',
    },
  },
  part: ({ percent }: { percent: string }) => `chiếm ${percent}`,
  counted: ({ part, of, unit }: { part: string; of: string; unit: string }) => `tức ${part}/${of} ${unit}`,
  toTarget: {
    above: ({ size }: { size: string }) => `vượt ${size}`,
    below: ({ size }: { size: string }) => `còn thiếu ${size}`,
    equal: 'bằng kế hoạch',
  },
  /** The path of a quarter is not the plan of the year. */
  toPath: {
    above: ({ size }: { size: string }) => `vượt tiến độ ${size}`,
    below: ({ size }: { size: string }) => `còn thiếu ${size} so với tiến độ`,
    equal: 'đúng tiến độ',
  },
  /** What nobody falls short of: a plan to come down to, and one that is not judged. */
  toBound: {
    above: ({ size }: { size: string }) => `cao hơn ${size} so với kế hoạch`,
    below: ({ size }: { size: string }) => `thấp hơn ${size} so với kế hoạch`,
    equal: 'bằng kế hoạch',
  },
  toBoundOfPath: {
    above: ({ size }: { size: string }) => `cao hơn ${size} so với tiến độ`,
    below: ({ size }: { size: string }) => `thấp hơn ${size} so với tiến độ`,
    equal: 'đúng tiến độ',
  },
  toLimit: {
    above: ({ size }: { size: string }) => `cao hơn ${size} so với mức tối đa`,
    below: ({ size }: { size: string }) => `thấp hơn ${size} so với mức tối đa`,
    equal: 'bằng mức tối đa',
  },
  toLimitOfPath: {
    above: ({ size }: { size: string }) => `cao hơn ${size} so với mức tối đa theo tiến độ`,
    below: ({ size }: { size: string }) => `thấp hơn ${size} so với mức tối đa theo tiến độ`,
    equal: 'bằng mức tối đa theo tiến độ',
  },
  /** A plan that is a limit, within a sentence. */
  limitOf: ({ base }: { base: string }) => `mức tối đa của ${base}`,
  toRange: {
    above: ({ size }: { size: string }) => `cao hơn cận trên ${size}`,
    below: ({ size }: { size: string }) => `thấp hơn cận dưới ${size}`,
    equal: 'trong khoảng kế hoạch',
  },
  /** A distance, and from what. */
  beside: ({ words, since }: { words: string; name: string | undefined; since: string }) => `${words} ${since}`,
  equalTo: ({ base }: { base: string }) => `bằng ${base}`,
  withinRange: ({ base }: { base: string }) => `trong khoảng ${base}`,
  noPath: 'chưa có tiến độ kế hoạch theo quý',
  pathOfOtherDenominator: 'mẫu số khác với tiến độ kế hoạch',
  notCompared: ({ reason }: { reason: string }) => `không so sánh: ${reason}`,
  toGroup: {
    above: ({ size }: { size: string }) => `cao hơn ${size}`,
    below: ({ size }: { size: string }) => `thấp hơn ${size}`,
    equal: 'bằng nhau',
  },
  areas: ({ count }: { count: number }) => `${count} địa bàn`,
  subtitle: ({ areas, period }: { areas: string; period: string }) => `${areas}; ${period}`,
  against: ({ period, since, base }: { period: string; since: string; base: string }) => `${period} ${since}${base}`,
  movement: ({ places }: { places: number }) =>
    places === 0 ? 'giữ hạng' : places > 0 ? `lên ${places} bậc` : `xuống ${-places} bậc`,
  verdictOf: ({ base, verdict }: { base: string; verdict: string }) => `${base}: ${verdict}`,
  /** Where less is better the first place is the lowest, which is said. */
  place: ({ rank, of, isLower }: { rank: number; of: number; isLower: boolean }) =>
    `hạng ${rank}/${of}${isLower ? ' từ thấp đến cao' : ''}`,
  placeOf: ({ rank, of, isLower, shared }: { rank: number; of: number; isLower: boolean; shared: boolean }) =>
    `${shared ? 'đồng hạng' : 'xếp hạng'} ${rank}/${of}${isLower ? ' từ thấp đến cao' : ''}`,
  partOfGroup: ({ percent }: { percent: string }) => `chiếm ${percent} tổng của nhóm`,
  formerDistrict: ({ names }: { names: string }) => `Trước 01/07/2025 thuộc ${names}`,
  noFormerDistrict: 'Không thuộc huyện cũ nào',
  step: ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from} – ${to}`),
  leftOut: ({ shown, all }: { shown: number; all: number }) => `Chỉ hiện ${shown} trong ${all} địa bàn đã chọn.`,
  noteMissing: ({ areas }: { areas: string }) => `Không có số, không xếp vào thứ tự: ${areas}.`,
  noteApart: ({ areas }: { areas: string }) =>
    `Không xếp hạng chung (khác loại số, chưa đủ đơn vị, chưa đủ tháng hoặc khác cấp): ${areas}.`,
  noAreas: 'Không có địa bàn nào để so sánh.',
  allMissing: ({ period, count }: { period: string; count: number }) =>
    `${period}, cả ${count} địa bàn đều không có số.`,
  refusedCount: ({ count }: { count: number }) => `; ${count} địa bàn không so sánh được`,
  noneCompared: ({ period, since }: { period: string; since: string }) =>
    `${nameAndBase('vi', period, since)}: không địa bàn nào so sánh được; lý do ghi ở từng dòng.`,
  parts: ({ period }: { period: string }) => `${period}, tỷ trọng của từng địa bàn trong tổng của nhóm.`,
  targetCounts: ({ period, since, reached, all, isLower }: TargetCounts) =>
    `${nameAndBase('vi', period, since)}: ${reached}/${all} địa bàn đạt${isLower ? '' : ' hoặc vượt'}`,
  /** Where the plans of some areas ask for another kind of thing than those of others. */
  keptOfKind: {
    goal: ({ kept, all }: Kept) => `${kept}/${all} địa bàn đạt chỉ tiêu phấn đấu`,
    limit: ({ kept, all }: Kept) => `${kept}/${all} địa bàn trong mức tối đa`,
    range: ({ kept, all }: Kept) => `${kept}/${all} địa bàn trong khoảng`,
  },
  timeCounts: ({ above, below, equal }: { above: number; below: number; equal: number }) =>
    toldCounts([above, 'tăng'], [equal, 'không đổi'], [below, 'giảm']),
  statusCounts: ({ above, below, equal }: { above: number; below: number; equal: number }) =>
    toldCounts([above, 'mới đạt'], [equal, 'không đổi'], [below, 'không còn đạt']),
  sideCounts: ({ above, below, equal }: { above: number; below: number; equal: number }) =>
    toldCounts([above, 'cao hơn'], [equal, 'bằng'], [below, 'thấp hơn']),
  rangeCounts: ({ above, below, equal }: { above: number; below: number; equal: number }) =>
    toldCounts([equal, 'trong khoảng'], [above, 'cao hơn'], [below, 'thấp hơn']),
  countsIntro: ({ period, since, counts }: { period: string; since: string; counts: string }) =>
    `${nameAndBase('vi', period, since)}: ${counts}`,
  named: ({ areas, words }: { areas: string; words: string }) => `${areas} (${words})`,
  manyAreas: ({ count, words }: { count: number; words: string }) => `${count} địa bàn (${words})`,
  mostRise: ({ named }: { named: string }) => `Tăng nhiều nhất: ${named}.`,
  mostFall: ({ named }: { named: string }) => `Giảm nhiều nhất: ${named}.`,
  largestPart: ({ named }: { named: string }) => `Tỷ trọng lớn nhất: ${named}.`,
  most: ({ named }: { named: string }) => `Cao hơn nhiều nhất: ${named}.`,
  least: ({ named }: { named: string }) => `Thấp hơn nhiều nhất: ${named}.`,
  mostBeyond: ({ named }: { named: string }) => `Vượt nhiều nhất: ${named}.`,
  mostShort: ({ named }: { named: string }) => `Còn thiếu nhiều nhất: ${named}.`,
  ends: ({ highest, lowest }: { highest: string; lowest: string }) => `Cao nhất: ${highest}; thấp nhất: ${lowest}.`,
  /** Where they stand is told before how they moved. */
  levelAt: ({ period, level }: { period: string; level: string }) => `${period}: ${lowerFirst(level)}`,
  mostAndFewest: ({ highest, lowest }: { highest: string; lowest: string }) =>
    `Nhiều nhất: ${highest}; ít nhất: ${lowest}.`,
  whole: ({ value, change }: { value: string; change: string }) => `Cả nhóm: ${value}${change}.`,
  moreNotes: ({ count }: { count: number }) => `Còn ${count} ghi chú nữa, xem từng dòng của bảng số liệu.`,
  noteUnequalWholes: 'Các địa bàn có mẫu số khác nhau; muốn so mức đạt, hãy xem theo tỷ lệ.',
  noteBold: 'Số in đậm là số có nguồn; số in thường là số minh hoạ.',
  freeScale: 'Mỗi hình một thang đo riêng',
  freeScaleNote: 'Mỗi hình có thang đo riêng: không so độ cao giữa các hình.',
  chartRole: 'biểu đồ so sánh',
  keyboard: 'Phím ↑ ↓ chuyển địa bàn, ← → chuyển quý, Home và End đến dòng đầu và cuối, Enter mở trang của địa bàn.',
  title: ({ indicator }: { indicator: string }) => `So sánh: ${indicator}`,
  chosen: ({ count }: { count: number }) => `Nhóm so sánh: ${count} địa bàn đã chọn.`,
  controls: 'So sánh gì, với gì',
  formLabel: 'Cách trình bày',
  form: {
    dumbbell: 'Đối chiếu',
    bars: 'Cột theo quý',
    ranking: 'Xếp hạng',
    heat: 'Bảng tô màu',
    multiples: 'Từng địa bàn',
    map: 'Bản đồ',
  },
  orderLabel: 'Xếp theo',
  order: { value: 'Giá trị', change: 'Thay đổi', name: 'Tên' },
  search: 'Tìm địa bàn',
  endLabel: 'Hiện',
  endAll: ({ count }: { count: number }) => `tất cả (${count})`,
  end: {
    top: ({ count }: { count: number }) => `${count} dòng đầu`,
    bottom: ({ count }: { count: number }) => `${count} dòng cuối có số`,
  },
  groupByDistrict: 'Gộp theo huyện cũ',
  addQuarter: 'Thêm quý',
  noQuarter: 'chọn quý',
  removeQuarter: ({ period }: { period: string }) => `Bỏ ${period}`,
  scaleLabel: 'Thang đo',
  scale: { shared: 'Chung', free: 'Riêng từng hình' },
  nothingFound: 'Không có địa bàn nào khớp với phần tìm.',
  nothingFoundHelp: 'Hãy xoá bớt chữ trong ô tìm hoặc chọn “tất cả”.',
  caption: ({ since }: { since: string }) => `Từng địa bàn ${since}`,
  tableUnit: ({ unit }: { unit: string }) => `Đơn vị: ${unit}.`,
  columnPlace: 'Hạng',
  columnMovement: 'Thay đổi hạng',
  wholeGroup: 'Cả nhóm',
  median: 'Trung vị',
  silent: ({ reason, count }: { reason: string; count: number }) => `${count} địa bàn ${reason}`,
  silentNames: ({ count }: { count: number }) => `Danh sách ${count} địa bàn`,
  openNearest: ({ period }: { period: string }) => `Xem ${lowerFirst(period)}, kỳ gần nhất có số`,
  openStart: ({ area, period }: { area: string; period: string }) => `Xem ${area}, ${lowerFirst(period)}`,
  tableNote:
    'Địa bàn không có số đứng riêng ở cuối và không bị xếp cuối. Hạng 1 là cao nhất; với chỉ tiêu càng thấp càng tốt, hạng 1 là thấp nhất. Thay đổi hạng chỉ tính giữa các địa bàn có hạng ở cả hai kỳ. Trung vị là số của địa bàn đứng giữa, không phải trung bình.',
}
