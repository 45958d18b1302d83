import type { BridgeCause } from '../domain/bridge-members.ts'
import type { BridgeRefusal } from '../domain/bridge-between.ts'
import type { Trend } from '../domain/change.ts'
import type { BridgePartKind } from '../domain/change-bridge.ts'
import { lowerFirst } from './first-letter.ts'
import type { Language } from './language.ts'

/** What a bridge says of a difference, all numbers and names in words. */
interface SaidDifference {
  readonly area: string
  readonly name: string
  readonly before: string
  readonly after: string
  readonly beforePeriod: string
  readonly afterPeriod: string
  /** The size of the difference; "" where there is none. */
  readonly size: string
  readonly isUp: boolean
  /** Of what is judged by its rate that rate, which the numbers of the bridge do not tell. */
  readonly rate?: SaidRate
}

/** How a rate moved; the change in words is absent of one thing, where points would say a hundred. */
interface SaidRate {
  readonly name: string
  /** "80% (40/50 hồ sơ)"; of few things "3/4 hồ sơ". */
  readonly before: string
  readonly after: string
  readonly trend: Trend
  readonly change?: string
}

/** What the bridge of a change says; it comes with its page. */
export interface BridgeTexts {
  readonly title: (indicator: string) => string
  readonly name: string
  readonly chartRole: string
  readonly keyboard: string
  readonly subtitle: (area: string, before: string, after: string) => string
  readonly sumOf: (areas: readonly string[]) => string
  readonly unit: (unit: string) => string
  /** What came and went where something is recognised or not, and where an amount rose and fell. */
  readonly part: Readonly<Record<BridgePartKind, string>>
  readonly amountPart: Readonly<Record<'reached' | 'lost', string>>
  /** A part within the sentence; the size is without a sign. */
  readonly partInSentence: (
    kind: Exclude<BridgePartKind, 'unattributed'>,
    size: string,
    isUp: boolean,
    isReached: boolean,
  ) => string
  readonly cause: (kind: BridgeCause['kind'], areas: string, reason: string | undefined) => string
  readonly signed: (size: string, isUp: boolean) => string
  readonly unattributed: (size: string, causes: string) => string
  readonly headline: (said: SaidDifference) => string
  readonly sentence: (said: SaidDifference, parts: string) => string
  readonly rateSentence: (said: SaidDifference, rate: SaidRate) => string
  readonly nothing: string
  readonly evens: string
  readonly adds: string
  readonly firstTold: (first: string, today: string) => string
  readonly net: string
  readonly unequalAreas: (before: string, after: string) => string
  readonly column: { readonly part: string; readonly amount: string; readonly standing: string; readonly areas: string }
  readonly kind: Readonly<Record<'before' | 'after' | 'part', string>>
  readonly table: string
  readonly more: (count: number) => string
  readonly from: string
  readonly to: string
  readonly controls: string
  readonly refused: string
  /** A link to the quarters between which there is one. */
  readonly openNearest: (before: string, after: string) => string
  readonly refusal: (refusal: BridgeRefusal, words: { missing: string; area: string }) => string
  readonly toProgress: string
  readonly toCompare: string
  readonly axisCut: string
}

const list = (names: readonly string[]): string => names.join(', ')

function viRate({ name, trend, change }: SaidRate, before: string, after: string): string {
  if (trend === 'same') return `${name} giữ nguyên: ${before} và ${after}`
  return `${name} từ ${before} ${trend === 'up' ? 'lên' : 'xuống'} ${after}${change === undefined ? '' : `, ${change}`}`
}

function enRate({ name, trend, change }: SaidRate, before: string, after: string): string {
  if (trend === 'same') return `${name}, unchanged: ${before} and ${after}`
  return `${name}, ${trend} from ${before} to ${after}${change === undefined ? '' : `, ${change}`}`
}

export const bridgeTexts: Readonly<Record<Language, BridgeTexts>> = {
  vi: {
    title: (indicator) => `Giải thích biến động: ${indicator}`,
    name: 'Giải thích biến động',
    chartRole: 'biểu đồ giải thích biến động',
    keyboard: 'Phím ↑ ↓ chuyển từng phần, Home và End đến số đầu và số cuối.',
    subtitle: (area, before, after) => `${area}; từ ${before} đến ${after}`,
    sumOf: (areas) => (areas.length === 1 ? areas[0]! : `Tổng ${areas.length} địa bàn`),
    unit: (unit) => `Đơn vị: ${unit}`,
    part: {
      reached: 'Mới đạt',
      lost: 'Không còn đạt (hết hạn, thu hồi)',
      joined: 'Địa bàn nhập vào',
      left: 'Địa bàn tách ra',
      denominator: 'Đối tượng tính thay đổi (sáp nhập, xã thành phường)',
      criteria: 'Đổi tiêu chí',
      revision: 'Điều chỉnh số đã công bố',
      'newly-reported': 'Nay mới có số báo cáo',
      'not-reported': 'Nay không có số báo cáo',
      unattributed: 'Chưa phân tách được',
    },
    amountPart: { reached: 'Các địa bàn tăng', lost: 'Các địa bàn giảm' },
    partInSentence: (kind, size, isUp, isReached) => {
      const byway = `${isUp ? 'tăng' : 'giảm'} ${size}`
      switch (kind) {
        case 'reached':
          return isReached ? `mới đạt ${size}` : `các địa bàn tăng cộng ${size}`
        case 'lost':
          return isReached ? `không còn đạt ${size}` : `các địa bàn giảm cộng ${size}`
        case 'joined':
          return `địa bàn nhập vào mang theo ${size}`
        case 'left':
          return `địa bàn tách ra mang đi ${size}`
        case 'denominator':
          return `đối tượng tính thay đổi làm ${byway}`
        case 'criteria':
          return `đổi tiêu chí làm ${byway}`
        case 'revision':
          return `điều chỉnh số đã công bố làm ${byway}`
        case 'newly-reported':
          return `nay mới có số báo cáo ${size}`
        case 'not-reported':
          return `nay không có số báo cáo ${size}`
      }
    },
    cause: (kind, areas, reason) => {
      const at = areas === '' ? '' : ` (${areas})`
      switch (kind) {
        case 'criteria':
          return `tiêu chí đã đổi giữa hai kỳ, nguồn không cho số theo cả hai bộ tiêu chí${reason === undefined ? '' : `: ${reason}`}`
        case 'calendar':
          return 'hai kỳ chốt số theo lịch khác nhau'
        case 'no-rule':
          return `địa bàn đã sắp xếp${at} mà ${reason === undefined ? 'chưa có quy tắc quy đổi số cũ sang địa bàn mới' : `số cũ không quy đổi được: ${reason}`}`
        case 'denominator':
          return `mẫu số đã đổi${at}, nguồn không cho biết trong số bớt đi hay thêm vào có bao nhiêu đã đạt`
        case 'territory':
          return `bộ số liệu không ghi địa bàn mới gồm những địa bàn cũ nào${at}`
        case 'reports':
          return `chỉ một phần các địa bàn đã nhập có số${at}`
        case 'sums':
          return 'nguồn chỉ cho số tổng, không cho biết từng địa bàn'
      }
    },
    signed: (size, isUp) => `mức ${isUp ? 'tăng' : 'giảm'} ${size}`,
    unattributed: (size, causes) => `chưa phân tách được ${size} vì ${causes}`,
    headline: ({ area, name, before, after, size, isUp, rate }) => {
      const number =
        size === ''
          ? `${name} vẫn là ${after}`
          : `${name} từ ${before} ${isUp ? 'lên' : 'xuống'} ${after}, ${isUp ? 'tăng' : 'giảm'} ${size}`
      return `${area}: ${rate ? `${viRate(rate, rate.before, rate.after)}; ` : ''}${number}`
    },
    rateSentence: ({ area, beforePeriod, afterPeriod }, rate) =>
      `${area}: ${viRate(rate, `${rate.before} ở ${lowerFirst(beforePeriod)}`, `${rate.after} ở ${lowerFirst(afterPeriod)}`)}.`,
    sentence: ({ area, name, before, after, beforePeriod, afterPeriod, size, isUp }, parts) => {
      const move =
        size === ''
          ? `là ${after}, bằng ${beforePeriod}`
          : `từ ${before} (${beforePeriod}) ${isUp ? 'lên' : 'xuống'} ${after} (${afterPeriod}), ${isUp ? 'tăng' : 'giảm'} ${size}`
      return `${area}: ${name} ${move}${parts === '' ? '' : `: ${parts}`}.`
    },
    nothing: 'không địa bàn nào thay đổi',
    evens: 'Các phần tăng và giảm bù nhau.',
    adds: 'Các phần cộng lại đúng bằng mức thay đổi; phần bằng 0 không ghi.',
    firstTold: (first, today) => `Số kỳ đầu là số công bố lần đầu (${first}); nay số đó là ${today}.`,
    net: 'Tăng và giảm tính theo chênh lệch của từng địa bàn: trong một địa bàn, phần mới đạt và phần không còn đạt đã bù nhau.',
    unequalAreas: (before, after) => `Số kỳ đầu là của ${before}, số kỳ sau là của ${after}.`,
    column: { part: 'Phần', amount: 'Mức thay đổi', standing: 'Sau phần này', areas: 'Địa bàn, lý do' },
    kind: { before: 'Số kỳ đầu', after: 'Số kỳ sau', part: 'Mức thay đổi' },
    table: 'Bảng các phần',
    more: (count) => `và ${count} địa bàn khác`,
    from: 'Từ quý',
    to: 'Đến quý',
    controls: 'Chọn mức thay đổi cần giải thích',
    refused: 'Chưa giải thích được biến động này.',
    openNearest: (before, after) => `Xem từ ${before} đến ${after}, hai quý gần nhất lập được`,
    refusal: (refusal, { missing, area }) => {
      switch (refusal.reason) {
        case 'not-in-order':
          return 'Quý đầu phải trước quý sau; hãy chọn lại hai quý.'
        case 'not-additive':
          return 'Chỉ tiêu này là tỷ lệ hoặc số bình quân, không chia được thành các phần cộng lại.'
        case 'before-missing':
          return `Quý đầu không có số (${missing}); hãy chọn quý khác.`
        case 'after-missing':
          return `Quý sau không có số (${missing}); hãy chọn quý khác.`
        case 'sample-against-source':
          return 'Một quý là số công bố, quý kia là số minh hoạ, không trừ cho nhau được; hãy chọn quý khác.'
        case 'months-missing':
          return 'Một trong hai quý chưa đủ số liệu các tháng; hãy chọn quý khác.'
        case 'stretch-differs':
          return 'Hai kỳ luỹ kế dài ngắn khác nhau; hãy chọn số trong kỳ, hoặc hai quý cùng thứ tự trong năm.'
        case 'area-absent':
          return `Bộ số liệu không có ${area} ở cả hai quý.`
        case 'crosses-border':
          return `${area} có phần nằm vắt qua ranh giới cũ, nên hai quý không cùng một địa bàn.`
        case 'past-not-recorded':
          return `Bộ số liệu không ghi đủ ${area} gồm những địa bàn cũ nào, nên hai quý không cùng một địa bàn.`
        case 'ended':
          return `${area} đã kết thúc và bộ số liệu không ghi địa bàn nào kế tiếp.`
        case 'records-contradict':
          return `Ghi chép về ${area} trong bộ số liệu mâu thuẫn nhau, nên không biết hai quý có cùng một địa bàn không.`
      }
    },
    toProgress: 'Diễn biến qua các quý',
    toCompare: 'So sánh các địa bàn',
    axisCut: 'Trục không bắt đầu từ 0, để thấy được các phần nhỏ; hai số đầu và cuối vẽ bằng vạch, không bằng cột.',
  },
  en: {
    title: (indicator) => `Bridge of the change: ${indicator}`,
    name: 'Bridge of the change',
    chartRole: 'bridge of a change',
    keyboard: 'Keys ↑ ↓ move over the parts, Home and End to the first and the last figure.',
    subtitle: (area, before, after) => `${area}; from ${before} to ${after}`,
    sumOf: (areas) => (areas.length === 1 ? areas[0]! : `Sum of ${areas.length} areas`),
    unit: (unit) => `Unit: ${unit}`,
    part: {
      reached: 'Newly reached',
      lost: 'No longer held (expired, revoked)',
      joined: 'Territory that joined',
      left: 'Territory that left',
      denominator: 'Other things counted (mergers, communes that became wards)',
      criteria: 'New criteria',
      revision: 'Revision of a published figure',
      'newly-reported': 'Newly reported',
      'not-reported': 'No longer reported',
      unattributed: 'Not attributable',
    },
    amountPart: { reached: 'Areas that rose', lost: 'Areas that fell' },
    partInSentence: (kind, size, isUp, isReached) => {
      const way = isUp ? `added ${size}` : `took away ${size}`
      switch (kind) {
        case 'reached':
          return isReached ? `${size} newly reached` : `areas that rose added ${size}`
        case 'lost':
          return isReached ? `${size} no longer held` : `areas that fell took away ${size}`
        case 'joined':
          return `territory that joined brought ${size}`
        case 'left':
          return `territory that left took ${size}`
        case 'denominator':
          return `a change of what is counted ${way}`
        case 'criteria':
          return `new criteria ${way}`
        case 'revision':
          return `a revision of the published figure ${way}`
        case 'newly-reported':
          return `${size} newly reported`
        case 'not-reported':
          return `${size} no longer reported`
      }
    },
    cause: (kind, areas, reason) => {
      const at = areas === '' ? '' : ` (${areas})`
      switch (kind) {
        case 'criteria':
          return `the criteria changed in between and no source tells both${reason === undefined ? '' : `: ${reason}`}`
        case 'calendar':
          return 'the two periods were cut by different calendars'
        case 'no-rule':
          return `areas were rearranged${at} and ${reason === undefined ? 'no rule says what their figures became' : `their figures are not carried over: ${reason}`}`
        case 'denominator':
          return `the denominator changed${at} and no source says how many of those that came or went had it`
        case 'territory':
          return `the package does not record what the new areas were made of${at}`
        case 'reports':
          return `only some of the areas that merged have figures${at}`
        case 'sums':
          return 'the source tells the sums alone, not the areas'
      }
    },
    signed: (size, isUp) => `a ${isUp ? 'rise' : 'fall'} of ${size}`,
    unattributed: (size, causes) => `${size} not attributable, because ${causes}`,
    headline: ({ area, name, before, after, size, isUp, rate }) => {
      const number =
        size === ''
          ? `${name}, still ${after}`
          : `${name}, ${isUp ? 'up' : 'down'} from ${before} to ${after}, by ${size}`
      return `${area}: ${rate ? `${enRate(rate, rate.before, rate.after)}; ` : ''}${number}`
    },
    rateSentence: ({ area, beforePeriod, afterPeriod }, rate) =>
      `${area}: ${enRate(rate, `${rate.before} in ${beforePeriod}`, `${rate.after} in ${afterPeriod}`)}.`,
    sentence: ({ area, name, before, after, beforePeriod, afterPeriod, size, isUp }, parts) => {
      const move =
        size === ''
          ? `${after}, as in ${beforePeriod}`
          : `${isUp ? 'up' : 'down'} from ${before} (${beforePeriod}) to ${after} (${afterPeriod}), by ${size}`
      return `${area}: ${name}, ${move}${parts === '' ? '' : `: ${parts}`}.`
    },
    nothing: 'no area changed',
    evens: 'Rises and falls make up for each other.',
    adds: 'The parts add up to the change exactly; parts of zero are left out.',
    firstTold: (first, today) => `The first figure is as it was first published (${first}); today it is ${today}.`,
    net: 'Rises and falls are the difference of each area: within one, what came and what went have made up for each other.',
    unequalAreas: (before, after) => `The first figure is of ${before}, the last of ${after}.`,
    column: { part: 'Part', amount: 'Change', standing: 'Stands at', areas: 'Areas, reason' },
    kind: { before: 'First figure', after: 'Last figure', part: 'Change' },
    table: 'The parts',
    more: (count) => `and ${count} more`,
    from: 'From quarter',
    to: 'To quarter',
    controls: 'Choose the change to explain',
    refused: 'There is no bridge.',
    openNearest: (before, after) => `See ${before} to ${after}, the nearest two quarters with one`,
    refusal: (refusal, { missing, area }) => {
      switch (refusal.reason) {
        case 'not-in-order':
          return 'The first quarter has to be before the last; choose the two quarters again.'
        case 'not-additive':
          return 'This indicator is a rate or a mean and has no parts that add up.'
        case 'before-missing':
          return `The first quarter has no figure (${missing}); choose another one.`
        case 'after-missing':
          return `The last quarter has no figure (${missing}); choose another one.`
        case 'sample-against-source':
          return 'One quarter is published and the other a sample; they are not subtracted. Choose another quarter.'
        case 'months-missing':
          return 'One of the quarters lacks months; choose another one.'
        case 'stretch-differs':
          return 'The two sums since the start of the year are not equally long; choose figures of the quarter, or the same quarter of two years.'
        case 'area-absent':
          return `The package has no ${area} in either quarter.`
        case 'crosses-border':
          return `Some of ${area} lies across an old border, so that the two quarters are not of one territory.`
        case 'past-not-recorded':
          return `The package does not record all that ${area} was made of, so that the two quarters are not of one territory.`
        case 'ended':
          return `${area} ended, and the package records no area that followed it.`
        case 'records-contradict':
          return `The records of ${area} contradict each other, so that nobody knows whether the two quarters are of one territory.`
      }
    },
    toProgress: 'Trend over the quarters',
    toCompare: 'Compare the areas',
    axisCut:
      'The axis does not begin at 0, so that small parts can be seen; the first and last figure are strokes, not bars.',
  },
}

/** The first names of a list and how many more there are; all of a short one. */
export function fewNames(words: Pick<BridgeTexts, 'more'>, names: readonly string[], most = 6): string {
  return names.length <= most + 1 ? list(names) : `${list(names.slice(0, most))} ${words.more(names.length - most)}`
}
