import type { NotCompared } from '../domain/peer-profile.ts'
import { type SpreadPart, fewestOfSpread } from '../domain/spread.ts'
import type { Language } from './language.ts'

/** How many indicators lie on each side of the median, and beyond the quartiles. */
interface ProfileCounts {
  readonly area: string
  readonly better: number
  readonly all: number
}

/** What the profile of an area among its peers says; it comes with its page. */
export interface ProfileTexts {
  readonly oneIndicator: string
  readonly title: (area: string) => string
  readonly about: (area: string, group: string) => string
  readonly subtitle: (count: number, period: string) => string
  readonly chartRole: string
  readonly keyboard: string
  readonly axis: string
  readonly column: {
    readonly indicator: string
    readonly figure: string
    readonly worse: string
    readonly better: string
    readonly median: string
    readonly place: string
    readonly change: string
    readonly since: Readonly<Record<'previous-quarter' | 'last-year', string>>
    readonly lower: string
    readonly upper: string
    readonly worst: string
    readonly best: string
    readonly standing: string
  }
  /** Behind a change since another quarter than that of the column. */
  readonly sinceMark: Readonly<Record<'previous-quarter' | 'last-year', string>>
  /** Above the rows of what is not judged. */
  readonly neutralRows: string
  readonly quartiles: string
  readonly range: string
  readonly least: string
  readonly most: string
  readonly end: (value: string, area: string) => string
  /** Where the figure lies, of what is judged and of what is not. */
  readonly part: Readonly<Record<SpreadPart, string>>
  readonly partByValue: Readonly<Record<SpreadPart, string>>
  readonly mark: { readonly best: string; readonly worst: string; readonly between: string; readonly neutral: string }
  readonly notCompared: (reason: string) => string
  readonly reason: Readonly<Record<Exclude<NotCompared, 'no-figure' | 'few'>, string>> & {
    readonly few: (placed: number, expected: number) => string
  }
  readonly headline: (counts: ProfileCounts & { readonly worst: number; readonly best: number }) => string
  readonly headlineNone: (area: string) => string
  readonly samples: (samples: number, all: number) => string
  readonly answer: (
    counts: ProfileCounts & {
      readonly equal: number
      readonly worse: number
      readonly group: string
      readonly period: string
    },
  ) => string
  /** Without the one reason that all have, each row says its own. */
  readonly answerNone: (none: { area: string; group: string; period: string; reason: string | undefined }) => string
  readonly worst: (count: number, names: string) => string
  readonly best: (count: number, names: string) => string
  readonly others: (neutral: number, refused: number) => string
  readonly notePercent: (names: string) => string
  readonly noteSilent: (reason: string, names: string) => string
  readonly noPeers: string
  readonly noPeersHelp: string
  readonly severalAreas: string
  readonly nothing: (group: string) => string
  readonly table: string
  readonly caption: (area: string) => string
  readonly tableNote: string
}

export const profileTexts: Readonly<Record<Language, ProfileTexts>> = {
  vi: {
    oneIndicator: 'So sánh một chỉ tiêu',
    title: (area) => `Hồ sơ so sánh: ${area}`,
    about: (area, group) => `${area} trong ${group}`,
    subtitle: (count, period) => `${count} chỉ tiêu; ${period}`,
    chartRole: 'biểu đồ hồ sơ so sánh',
    keyboard: 'Phím ↑ ↓ chuyển chỉ tiêu, Home và End đến dòng đầu và cuối, Enter mở trang so sánh của chỉ tiêu.',
    axis: 'Mỗi dòng một thang đo; ở giữa là trung vị của nhóm, bên phải tốt hơn',
    column: {
      indicator: 'Chỉ tiêu',
      figure: 'Số liệu',
      worse: 'Kém hơn',
      better: 'Tốt hơn',
      median: 'Trung vị',
      place: 'Hạng',
      change: 'Thay đổi',
      since: { 'previous-quarter': 'So với quý trước', 'last-year': 'So với cùng kỳ' },
      lower: 'Tứ phân vị dưới',
      upper: 'Tứ phân vị trên',
      worst: 'Kém nhất',
      best: 'Tốt nhất',
      standing: 'Trong nhóm',
    },
    sinceMark: { 'previous-quarter': '(quý trước)', 'last-year': '(cùng kỳ)' },
    neutralRows: 'Không đánh giá tốt, kém: bên phải là nhiều hơn, không có hạng',
    quartiles: '50% số đơn vị ở giữa',
    range: 'kém nhất đến tốt nhất',
    least: 'Thấp nhất',
    most: 'Cao nhất',
    end: (value, area) => `${value} (${area})`,
    part: {
      lowest: 'thuộc nhóm 25% kém nhất',
      below: 'kém hơn trung vị',
      middle: 'bằng trung vị',
      above: 'tốt hơn trung vị',
      highest: 'thuộc nhóm 25% tốt nhất',
    },
    partByValue: {
      lowest: 'thuộc nhóm 25% thấp nhất',
      below: 'thấp hơn trung vị',
      middle: 'bằng trung vị',
      above: 'cao hơn trung vị',
      highest: 'thuộc nhóm 25% cao nhất',
    },
    mark: {
      best: 'nhóm 25% tốt nhất',
      worst: 'nhóm 25% kém nhất',
      between: 'ở giữa',
      neutral: 'không đánh giá',
    },
    notCompared: (reason) => `Không so được: ${reason}`,
    reason: {
      partial: 'số liệu chưa đủ đơn vị hoặc chưa đủ tháng',
      'no-share': 'không tính được tỷ lệ',
      'other-kind': 'không so số công bố với số minh hoạ',
      status: 'không xếp hạng',
      few: (placed, expected) => `mới có ${placed}/${expected} đơn vị có số, cần ít nhất ${fewestOfSpread}`,
    },
    headline: ({ area, better, all, worst, best }) =>
      `${area} tốt hơn trung vị ở ${better}/${all} chỉ tiêu so được` +
      (worst > 0 ? `, thuộc nhóm 25% kém nhất ở ${worst}` : best > 0 ? `, thuộc nhóm 25% tốt nhất ở ${best}` : ''),
    headlineNone: (area) => `${area} chưa có chỉ tiêu nào so được với nhóm`,
    samples: (samples, all) => (samples === all ? 'minh hoạ' : `${samples} chỉ tiêu là số minh hoạ`),
    answer: ({ area, period, group, better, equal, worse, all }) =>
      `${period}, trong ${group}, ${area} tốt hơn trung vị ở ${better}/${all} chỉ tiêu so được, bằng trung vị ở ${equal}, kém hơn ở ${worse}`,
    answerNone: ({ area, group, period, reason = 'lý do ghi ở từng dòng' }) =>
      `${period}, ${area} chưa có chỉ tiêu nào so được trong ${group}: ${reason}.`,
    worst: (count, names) => `Thuộc nhóm 25% kém nhất ở ${count}: ${names}.`,
    best: (count, names) => `Thuộc nhóm 25% tốt nhất ở ${count}: ${names}.`,
    others: (neutral, refused) =>
      [
        ...(neutral > 0 ? [`${neutral} chỉ tiêu không đánh giá tốt, kém`] : []),
        ...(refused > 0 ? [`${refused} chỉ tiêu không so được, lý do ghi ở từng dòng`] : []),
      ].join('; ') + '.',
    notePercent: (names) => `Chỉ biết tỷ lệ, không biết tính trên bao nhiêu: ${names}.`,
    noteSilent: (reason, names) => `Không đưa vào hình (${reason}): ${names}.`,
    noPeers: 'Địa bàn này không có đơn vị cùng cấp để so.',
    noPeersHelp: 'Hãy chọn một đơn vị trực thuộc, hoặc so các đơn vị trực thuộc theo từng chỉ tiêu.',
    severalAreas: 'Hồ sơ nói về địa bàn được chọn đầu tiên.',
    nothing: (group) => `Kỳ này chưa có số liệu nào của địa bàn và của ${group}.`,
    table: 'Bảng số liệu',
    caption: (area) => `${area} trong nhóm so sánh, từng chỉ tiêu`,
    tableNote:
      'Trung vị, tứ phân vị, số tốt nhất và kém nhất đều là số của một đơn vị có thật trong nhóm. Nhóm 25% gồm nhiều nhất một phần tư số đơn vị có số. Số công bố và số minh hoạ không xếp chung.',
  },
  en: {
    oneIndicator: 'Compare one indicator',
    title: (area) => `Profile among peers: ${area}`,
    about: (area, group) => `${area} among ${group}`,
    subtitle: (count, period) => `${count === 1 ? '1 indicator' : `${count} indicators`}; ${period}`,
    chartRole: 'chart of a profile among peers',
    keyboard:
      'Keys ↑ ↓ move over indicators, Home and End to the first and last row, Enter opens the comparison of one.',
    axis: 'Each row has a scale of its own; the median of the group is in the middle, better is to the right',
    column: {
      indicator: 'Indicator',
      figure: 'Figure',
      worse: 'Worse',
      better: 'Better',
      median: 'Median',
      place: 'Rank',
      change: 'Change',
      since: { 'previous-quarter': 'Since last quarter', 'last-year': 'On last year' },
      lower: 'Lower quartile',
      upper: 'Upper quartile',
      worst: 'Worst',
      best: 'Best',
      standing: 'In the group',
    },
    sinceMark: { 'previous-quarter': '(last quarter)', 'last-year': '(last year)' },
    neutralRows: 'Not judged: more is to the right, no place',
    quartiles: 'middle 50% of areas',
    range: 'worst to best',
    least: 'Lowest',
    most: 'Highest',
    end: (value, area) => `${value} (${area})`,
    part: {
      lowest: 'among the worst 25%',
      below: 'worse than the median',
      middle: 'equal to the median',
      above: 'better than the median',
      highest: 'among the best 25%',
    },
    partByValue: {
      lowest: 'among the lowest 25%',
      below: 'below the median',
      middle: 'equal to the median',
      above: 'above the median',
      highest: 'among the highest 25%',
    },
    mark: {
      best: 'best 25%',
      worst: 'worst 25%',
      between: 'in between',
      neutral: 'not judged',
    },
    notCompared: (reason) => `Not compared: ${reason}`,
    reason: {
      partial: 'the figure lacks areas or months',
      'no-share': 'no rate can be worked out',
      'other-kind': 'published and sample figures are not compared',
      status: 'not ranked',
      few: (placed, expected) => `${placed} of ${expected} areas have figures, at least ${fewestOfSpread} are needed`,
    },
    headline: ({ area, better, all, worst, best }) =>
      `${area} is better than the median in ${better} of ${all} indicators that compare` +
      (worst > 0 ? `, among the worst 25% in ${worst}` : best > 0 ? `, among the best 25% in ${best}` : ''),
    headlineNone: (area) => `${area} has no indicator that compares with its group`,
    samples: (samples, all) => (samples === all ? 'sample' : `${samples} of them samples`),
    answer: ({ area, period, group, better, equal, worse, all }) =>
      `${period}: among ${group}, ${area} is better than the median in ${better} of ${all} indicators that compare, equal to it in ${equal} and worse in ${worse}`,
    answerNone: ({ area, group, period, reason = 'the reason stands in each row' }) =>
      `${period}: ${area} has no indicator that compares among ${group}: ${reason}.`,
    worst: (count, names) => `Among the worst 25% in ${count}: ${names}.`,
    best: (count, names) => `Among the best 25% in ${count}: ${names}.`,
    others: (neutral, refused) =>
      [
        ...(neutral > 0 ? [`${neutral === 1 ? '1 indicator is' : `${neutral} indicators are`} not judged`] : []),
        ...(refused > 0
          ? [`${refused === 1 ? '1 indicator does' : `${refused} indicators do`} not compare, and the row says why`]
          : []),
      ].join('; ') + '.',
    notePercent: (names) => `Only the percentage is known, not out of how many: ${names}.`,
    noteSilent: (reason, names) => `Not drawn (${reason}): ${names}.`,
    noPeers: 'This area has no peers to compare with.',
    noPeersHelp: 'Choose an area below it, or compare the areas below it by one indicator.',
    severalAreas: 'The profile is about the first of the chosen areas.',
    nothing: (group) => `There is no figure in this period, neither of the area nor of the ${group}.`,
    table: 'Figures',
    caption: (area) => `${area} in its group, by indicator`,
    tableNote:
      'Median, quartiles, best and worst are each the figure of a real area of the group. A group of 25% holds at most a quarter of the areas with figures. Published and sample figures are never mixed.',
  },
}
