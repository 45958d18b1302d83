import type { Coverage } from '../domain/coverage.ts'
import type { FigureMissingReason, NotCarriedReason } from '../domain/figure.ts'
import type { IllustratedState, ObservationState } from '../domain/observation.ts'
import type { ProgressWord } from '../domain/target-progress.ts'
import { lowerFirst } from './first-letter.ts'
import { nameAndBase } from './name-and-base.ts'

type AboutIndicator = ({ indicator }: { indicator: string }) => string
interface Counted {
  readonly count: number
  /** "11 huyện", "9 huyện so sánh được". */
  readonly group: string
  readonly indicator: string
  readonly since: string
}

/** How many of a group have reached something, in the words of its phrase without the number. */
interface OfStatuses {
  readonly count: number
  readonly group: string
  /** "đạt chuẩn nông thôn mới". */
  readonly phrase: string
  readonly since: string
}

/** How a phrase begins that names what is measured. */
const measuredNames =
  /^(?:tỷ lệ|tỉ lệ|tỷ suất|tỉ suất|tỷ trọng|tỉ trọng|số|chỉ số|điểm|tổng|mức|tốc độ|diện tích|sản lượng|giá trị)(?=\s)/i

const withoutStop = (text: string): string => text.replace(/[.\s]+$/, '')

/** How the name of a rate begins. */
const namesOfRates =
  /^(?:tỷ lệ|tỉ lệ|tỷ suất|tỉ suất|tỷ trọng|tỉ trọng|tỷ số|tỉ số|phần trăm|mật độ|độ bao phủ|mức độ bao phủ)(?=\s|$)/i

/** The sentences of a figure that goes into a report, in Vietnamese: what stands around values, changes and reasons. */
export const viSentences = {
  lead: {
    stock: ({ period }: { period: string }) => `Đến hết ${lowerFirst(period)}`,
    opening: ({ period }: { period: string }) => `Đầu ${lowerFirst(period)}`,
    quarter: ({ period }: { period: string }) => `Trong ${lowerFirst(period)}`,
    months: ({ period }: { period: string }) => period,
    year: ({ year }: { year: number }) => `Năm ${year}`,
    stockAsOf: ({ when }: { when: string }) => `Đến ${when}`,
    upTo: ({ lead, when }: { lead: string; when: string }) => `${lead} (tính đến ${when})`,
  },
  of: ({ lead, area, clause }: { lead: string; area: string; clause: string }) => `${lead}, ${area} ${clause}.`,
  /** The same where the area has reached something itself, so that it is the subject of the clause. */
  ofSubject: ({ lead, area, clause }: { lead: string; area: string; clause: string }) => `${lead}, ${area} ${clause}.`,
  ofGroup: ({ clause }: { clause: string }) => `Tính chung, cả nhóm ${clause}.`,
  headline: ({ area, clause }: { area: string; clause: string }) => `${area}: ${clause}`,
  headlineOfSubject: ({ area, period, clause }: { area: string; period: string | undefined; clause: string }) =>
    `${area}${period === undefined ? '' : `, ${lowerFirst(period)}`}: ${clause}`,
  areaIn: ({ area, period }: { area: string; period: string }) => `${area}, ${lowerFirst(period)}`,
  /** What stands behind one single thing: in Vietnamese the same as behind many. */
  ofOneThing: ({ behind }: { behind: string; isVerb: boolean }) => behind,
  has: ({ phrase }: { phrase: string }) => `có ${phrase}`,
  /** A phrase that names what is measured needs a verb; one that tells what was done is one. */
  hasNamed: ({ phrase }: { phrase: string }) => (measuredNames.test(phrase) ? `có ${phrase}` : phrase),
  hasNotYet: ({ phrase }: { phrase: string }) => `chưa có ${phrase}`,
  hasNone: ({ phrase }: { phrase: string }) => `không có ${phrase}`,
  /** Of one commune, and of several of which each has reached it or has not. */
  status: {
    does: ({ phrase }: { phrase: string }) => phrase,
    doesNotYet: ({ phrase }: { phrase: string }) => `chưa ${phrase}`,
    /** Where the area has been named around it: in Vietnamese the clause needs no subject. */
    itself: ({ clause }: { area: string; clause: string }) => clause,
    was: ({ base, value }: { base: string; value: string }) => `${base} ${value}`,
    rose: ({ count, group, phrase, since }: OfStatuses) => `${count}/${group} mới ${phrase} ${since}`,
    fell: ({ count, group, phrase, since }: OfStatuses) => `${count}/${group} không còn ${phrase} ${since}`,
    roseAndFell: ({ count, fell, group, phrase, since }: OfStatuses & { readonly fell: number }) =>
      `${count}/${group} mới ${phrase}, ${fell} không còn ${phrase} ${since}`,
    stayed: ({ count, group, phrase, since }: OfStatuses) => `${count}/${group} ${phrase}, không đổi ${since}`,
    /** Where only some of those that have been counted can be compared. */
    staidInPart: ({ met, compared, since }: { met: string; compared: string; since: string }) =>
      `${met}; ${compared} không đổi ${since}`,
    groupTold: ({ count, areas }: { count: number; areas: string }) => `${count} ${areas} có số liệu`,
    met: ({ count, group, phrase }: Omit<OfStatuses, 'since'>) => `${count}/${group} ${phrase}`,
    mover: ({ words, areas }: { words: string; areas: string }) => `${words}: ${areas}`,
  },
  remaining: ({ amount }: { amount: string }) => `còn ${amount} chưa đạt`,
  and: ({ first, second }: { first: string; second: string }) => `${first} và ${second}`,
  note: ({ note }: { note: string }) => `Ghi chú: ${withoutStop(lowerFirst(note))}.`,
  partial: ({ parts, indicator }: { parts: string; indicator: string }) =>
    `mới có số liệu của ${parts} về ${lowerFirst(indicator)}`,
  partialShort: ({ parts }: { parts: string }) => `mới có số liệu của ${parts}`,
  partialSum: ({ partial, value }: { partial: string; value: string }) => `${partial}, cộng lại là ${value}`,
  partialRate: ({ partial, value }: { partial: string; value: string }) => `${partial}, tính gộp là ${value}`,
  partialLatest: ({ partial, value }: { partial: string; value: string }) => `${partial}, số gần nhất là ${value}`,
  months: ({ months }: { months: string }) => `số của ${months}`,
  coverage: ({ reported, expected, isLeast }: Coverage) =>
    `tổng của ${isLeast ? 'ít nhất ' : ''}${reported}/${expected} đơn vị`,
  state: {
    provisional: 'số liệu sơ bộ',
    revised: 'số liệu điều chỉnh',
    sample: 'số liệu minh hoạ',
    draft: 'số liệu chưa công bố',
  } satisfies Record<Exclude<ObservationState, 'final'>, string> as Record<Exclude<ObservationState, 'final'>, string>,
  illustrates: {
    provisional: 'số liệu minh hoạ cho số sơ bộ',
    revised: 'số liệu minh hoạ cho số điều chỉnh',
  } satisfies Record<IllustratedState, string> as Record<IllustratedState, string>,
  partlySample: 'một phần là số liệu minh hoạ',
  missing: {
    'not-reported': ({ indicator }) => `chưa có số liệu về ${lowerFirst(indicator)} vì chưa báo cáo`,
    'not-due': ({ indicator }) => `chưa có số liệu về ${lowerFirst(indicator)} vì chưa đến hạn báo cáo`,
    'not-applicable': ({ indicator }) => `không có số liệu về ${lowerFirst(indicator)} vì chỉ tiêu không áp dụng`,
    withheld: ({ indicator }) => `không có số liệu về ${lowerFirst(indicator)} vì nguồn cung cấp không công bố`,
    returned: ({ indicator }) => `chưa có số liệu về ${lowerFirst(indicator)} vì báo cáo bị trả lại để sửa`,
    'not-published': ({ indicator }) => `chưa có số liệu về ${lowerFirst(indicator)}`,
    'told-above': ({ indicator }) =>
      `không có số liệu riêng về ${lowerFirst(indicator)} vì nguồn chỉ thống kê ở cấp trên`,
    'not-aggregated': ({ indicator }) =>
      `không có số liệu chung về ${lowerFirst(indicator)} vì chỉ tiêu không tính chung cho nhiều đơn vị`,
    'not-cumulated': ({ indicator }) =>
      `không có số luỹ kế về ${lowerFirst(indicator)} vì chỉ tiêu không cộng qua các quý`,
    'incomplete-year': ({ indicator }) =>
      `chưa có số luỹ kế về ${lowerFirst(indicator)} vì thiếu số của ít nhất một quý trong năm`,
    'calendar-changed': ({ indicator }) =>
      `không tính được số ${lowerFirst(indicator)} vì lịch chốt số thay đổi trong năm`,
    'no-share': ({ indicator }) => `không có tỷ lệ về ${lowerFirst(indicator)} vì không rõ mẫu số`,
    'only-cumulative': ({ indicator }) =>
      `không có số riêng của quý về ${lowerFirst(indicator)} vì nguồn chỉ có số luỹ kế từ đầu năm`,
    'only-monthly': ({ indicator }) => `không có số của quý về ${lowerFirst(indicator)} vì nguồn chỉ có số từng tháng`,
    'area-absent': ({ indicator }) =>
      `không có số liệu về ${lowerFirst(indicator)} vì khi đó không có đơn vị hành chính này`,
    'no-target': ({ indicator }) => `chưa có kế hoạch về ${lowerFirst(indicator)}`,
    'target-by-rate': ({ indicator }) => `kế hoạch về ${lowerFirst(indicator)} chỉ giao tỷ lệ`,
    'levels-differ': ({ indicator }) => `không có số liệu chung về ${lowerFirst(indicator)} vì các địa bàn khác cấp`,
    'object-gone': ({ indicator }) => `kế hoạch về ${lowerFirst(indicator)} không còn đối tượng`,
  } satisfies Record<Exclude<FigureMissingReason, NotCarriedReason>, AboutIndicator> as Record<
    Exclude<FigureMissingReason, NotCarriedReason>,
    AboutIndicator
  >,
  /** The reason says that it is not, and why. */
  notCarried: ({ indicator, reason }: { indicator: string; reason: string }) => `${lowerFirst(indicator)} ${reason}`,
  base: {
    lastYear: 'cùng kỳ năm trước',
    lastYearToDate: 'luỹ kế cùng kỳ năm trước',
    previous: 'quý trước',
    yearBefore: 'năm trước',
  },
  was: ({ base, value }: { base: string; value: string }) => `${base} là ${value}`,
  wasRefused: ({ was, refusal }: { was: string; refusal: string }) => `${was}, ${refusal}`,
  noBase: ({ base }: { base: string }) => `không có số liệu ${base} để so sánh`,
  noBaseSince: ({ base, reason }: { base: string; reason: string }) =>
    `không có số liệu ${base} để so sánh (${reason})`,
  areaWasAbsent: 'khi đó không có đơn vị hành chính này',
  refusedWith: ({ base, refusal }: { base: string; refusal: string }) => `với ${base}, ${refusal}`,
  target: {
    of: ({ year, value, qualifiers }: { year: number; value: string; qualifiers: string }) =>
      `Kế hoạch năm ${year}${qualifiers} là ${value}`,
    toDate: ({ target, period, value, isSum }: { target: string; period: string; value: string; isSum: boolean }) =>
      `${target}; ${isSum ? 'luỹ kế' : 'tính chung'} ${lowerFirst(period)} là ${value}`,
    result: ({ target, result }: { target: string; result: string }) => `${target}: ${result}.`,
    resultToDate: ({ target, result }: { target: string; result: string }) => `${target}, ${result}.`,
    refused: ({ target, refusal }: { target: string; refusal: string }) => `${target}; ${refusal}.`,
    word: {
      met: 'đã đạt',
      'on-path': 'đúng tiến độ',
      behind: 'chậm tiến độ',
      within: 'trong mức cho phép',
      exceeded: 'vượt mức cho phép',
      missed: 'không đạt',
      open: 'chưa đánh giá tiến độ',
    } satisfies Record<ProgressWord, string> as Record<ProgressWord, string>,
    wordOfRange: { within: 'trong khoảng kế hoạch', exceeded: 'ngoài khoảng kế hoạch' },
    /** Nobody is late on the way to a limit. */
    wordOfLimit: {
      'on-path': 'chưa vượt mức theo tiến độ',
      behind: 'vượt mức theo tiến độ',
    },
    short: ({ amount }: { amount: string }) => `còn thiếu ${amount}`,
    above: ({ amount }: { amount: string }) => `còn cao hơn ${amount}`,
    noYearToDate: ({ period, isSum }: { period: string; isSum: boolean }) =>
      `chưa đánh giá vì chưa có số ${isSum ? 'luỹ kế từ đầu năm' : `tính chung ${lowerFirst(period)}`}`,
    alone: ({ target }: { target: string }) => `${target}.`,
  },
  /** A name that is a rate already is not made one again. */
  shareOf: ({ indicator }: { indicator: string }) => {
    if (namesOfRates.test(indicator)) return indicator
    return indicator.startsWith('Số ') ? indicator.replace('Số ', 'Tỷ lệ ') : `Tỷ lệ ${lowerFirst(indicator)}`
  },
  /** What begins with what is counted is told as its number: "số doanh nghiệp đang hoạt động" rises, and no enterprise does. */
  countOf: ({ indicator, unit }: { indicator: string; unit: string }) =>
    lowerFirst(indicator).startsWith(`${unit} `) ? `Số ${lowerFirst(indicator)}` : indicator,
  /** The number behind a rate, where the name says the rate and the sentence speaks of the number. */
  numberOf: ({ indicator }: { indicator: string }) =>
    namesOfRates.test(indicator) ? `Tử số của ${lowerFirst(indicator)}` : indicator,
  anyAreas: 'địa bàn',
  group: ({ count, areas }: { count: number; areas: string }) => `${count} ${areas}`,
  groupCompared: ({ count, areas }: { count: number; areas: string }) => `${count} ${areas} so sánh được`,
  rose: ({ count, group, indicator, since }: Counted) =>
    `${count}/${group} tăng ${nameAndBase('vi', lowerFirst(indicator), since)}`,
  fell: ({ count, group, indicator, since }: Counted) =>
    `${count}/${group} giảm ${nameAndBase('vi', lowerFirst(indicator), since)}`,
  roseAndFell: ({ count, fell, group, indicator, since }: Counted & { readonly fell: number }) =>
    `${count}/${group} tăng, ${fell} giảm ${nameAndBase('vi', lowerFirst(indicator), since)}`,
  stayed: ({ group, indicator, since }: Omit<Counted, 'count'>) =>
    `${group} giữ nguyên ${nameAndBase('vi', lowerFirst(indicator), since)}`,
  reached: ({ count, group, indicator, base }: Omit<Counted, 'since'> & { readonly base: string }) =>
    `${count}/${group} đạt ${base} về ${lowerFirst(indicator)}`,
  noneReached: ({ group, indicator, base }: { group: string; indicator: string; base: string }) =>
    `Chưa có địa bàn nào trong ${group} đạt ${base} về ${lowerFirst(indicator)}`,
  within: ({ count, group, indicator, base }: Omit<Counted, 'since'> & { readonly base: string }) =>
    `${count}/${group} không vượt ${base} về ${lowerFirst(indicator)}`,
  withinRange: ({ count, group, indicator, base }: Omit<Counted, 'since'> & { readonly base: string }) =>
    `${count}/${group} trong khoảng ${base} về ${lowerFirst(indicator)}`,
  above: ({ count, group, indicator, base }: Omit<Counted, 'since'> & { readonly base: string }) =>
    `${count}/${group} cao hơn ${base} về ${lowerFirst(indicator)}`,
  below: ({ count, group, indicator, base }: Omit<Counted, 'since'> & { readonly base: string }) =>
    `${count}/${group} thấp hơn ${base} về ${lowerFirst(indicator)}`,
  alike: ({ group, indicator, base }: { group: string; indicator: string; base: string }) =>
    `${group} bằng ${base} về ${lowerFirst(indicator)}`,
  groupLevel: 'mức chung của nhóm',
  groupMedian: 'trung vị của nhóm',
  yearTarget: ({ year }: { year: number }) => `kế hoạch năm ${year}`,
  pathTarget: ({ period }: { period: string }) => `tiến độ kế hoạch đến hết ${lowerFirst(period)}`,
  mostPart: ({ indicator, named }: { indicator: string; named: string }) =>
    `Tỷ trọng lớn nhất về ${lowerFirst(indicator)}: ${named}`,
  partsOnly: ({ indicator }: { indicator: string }) => `Tỷ trọng của từng địa bàn về ${lowerFirst(indicator)}`,
  endOnly: ({ indicator, named }: { indicator: string; named: string }) => `${indicator}: cao nhất là ${named}`,
  mostOnly: ({ indicator, named }: { indicator: string; named: string }) => `${indicator}: nhiều nhất là ${named}`,
  notCompared: ({ indicator, since }: { indicator: string; since: string }) =>
    `${indicator}: không địa bàn nào đủ căn cứ ${since}`,
  allToldAbove: ({ indicator, group }: { indicator: string; group: string }) =>
    `${group} không có số liệu riêng về ${lowerFirst(indicator)}, chỉ thống kê ở cấp trên`,
  allWithoutYearToDate: ({
    indicator,
    group,
    isAgainstPlan,
  }: {
    indicator: string
    group: string
    isAgainstPlan: boolean
  }) =>
    `${group} không có số luỹ kế từ đầu năm về ${lowerFirst(indicator)}${isAgainstPlan ? ' để so với kế hoạch' : ''}`,
  none: ({ indicator }: { indicator: string }) => `không có số liệu về ${lowerFirst(indicator)}`,
  noneOfOwn: ({ indicator }: { indicator: string }) => `không có số liệu riêng về ${lowerFirst(indicator)}`,
  allMissing: ({ indicator, group }: { indicator: string; group: string }) =>
    `${group} chưa có số liệu về ${lowerFirst(indicator)}`,
  noneAsked: ({ indicator, group }: { indicator: string; group: string }) =>
    `${indicator}: chỉ tiêu không áp dụng cho ${group}`,
  subject: ({ lead, indicator }: { lead: string; indicator: string }) => `${lead}, ${lowerFirst(indicator)}`,
  allMissingSentence: ({ lead, indicator, group }: { lead: string; indicator: string; group: string }) =>
    `${lead}, ${group} đều chưa có số liệu về ${lowerFirst(indicator)}.`,
  partsSentence: ({ subject }: { subject: string }) =>
    `${subject} được so theo tỷ trọng của từng địa bàn trong tổng của nhóm.`,
  notComparedSentence: ({ subject, since, reasons }: { subject: string; since: string; reasons: string }) =>
    `${nameAndBase('vi', subject, since)}: chưa địa bàn nào so sánh được (${reasons}).`,
  mover: {
    rise: ({ named }: { named: string }) => `tăng nhiều nhất là ${named}`,
    fall: ({ named }: { named: string }) => `giảm nhiều nhất là ${named}`,
    part: ({ named }: { named: string }) => `tỷ trọng lớn nhất là ${named}`,
    above: ({ named }: { named: string }) => `cao hơn nhiều nhất là ${named}`,
    below: ({ named }: { named: string }) => `thấp hơn nhiều nhất là ${named}`,
    beyond: ({ named }: { named: string }) => `vượt nhiều nhất là ${named}`,
    short: ({ named }: { named: string }) => `còn thiếu nhiều nhất là ${named}`,
  },
  ends: ({ highest, lowest }: { highest: string; lowest: string }) => `cao nhất là ${highest}; thấp nhất là ${lowest}`,
  mostAndFewest: ({ highest, lowest }: { highest: string; lowest: string }) =>
    `nhiều nhất là ${highest}; ít nhất là ${lowest}`,
  amongAreas: ({ count }: { count: number }) => `Trong ${count} địa bàn`,
  amongPlaced: ({ placed, count }: { placed: number; count: number }) =>
    `Trong ${placed}/${count} địa bàn xếp hạng được`,
  amongEnds: ({ among, ends }: { among: string; ends: string }) => `${among}, ${ends}.`,
}
