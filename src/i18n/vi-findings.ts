import type { Finding } from '../domain/finding.ts'
import { lowerFirst } from './first-letter.ts'

/** By what areas are placed; where less is better, to lead is to have the least of it, which is said. */
interface PlaceTold {
  readonly indicator: string
  readonly isLower: boolean
}

/** What a quarter says of an area, in Vietnamese. */
export const viFindings = {
  highlights: 'Nổi bật',
  /** Of all that stands below a heading. */
  areSamples: 'số liệu minh hoạ',
  attention: 'Cần chú ý',
  noHighlights: 'Không có chỉ tiêu nào nổi bật theo quy tắc.',
  noAttention: 'Không có chỉ tiêu nào cần chú ý theo quy tắc.',
  /** What a finding is a verdict on: two of one indicator are two things. */
  topic: {
    target: 'Kế hoạch năm',
    'object-gone': 'Kế hoạch năm',
    decision: 'Thay đổi',
    signal: 'Thay đổi',
    place: 'Xếp hạng',
    lagging: 'So trong nhóm',
    parts: 'Đơn vị trực thuộc',
    'not-reported': 'Báo cáo',
    returned: 'Báo cáo',
    revised: 'Điều chỉnh số liệu',
    break: 'Ngắt chuỗi số',
  } satisfies Record<Finding['kind'], string> as Record<Finding['kind'], string>,
  /** What the figure is, and the verdict on it. */
  told: ({ clause, verdict }: { clause: string; verdict: string }) => `${clause}; ${verdict}`,
  changed: ({ clause, changes }: { clause: string; changes: string }) => `${clause}, ${changes}`,
  /** Others of which the same is to be said, by their names. */
  alike: ({ told, indicators }: { told: string; indicators: string }) => `${told}; ${indicators} cũng vậy`,
  toDate: ({ period, clause, isSum }: { period: string; clause: string; isSum: boolean }) =>
    `${isSum ? 'luỹ kế' : 'tính chung'} ${lowerFirst(period)}: ${clause}`,
  metBefore: ({ verdict }: { verdict: string }) => `${verdict} từ trước`,
  objectGone: ({ indicator, year }: { indicator: string; year: number }) =>
    `kế hoạch năm ${year} về ${lowerFirst(indicator)} không còn đối tượng`,
  beyond: {
    above: 'cao hơn mức thường thấy',
    below: 'thấp hơn mức thường thấy',
  },
  beyondOfYear: {
    above: 'so với cùng kỳ tăng nhiều hơn hoặc giảm ít hơn thường thấy',
    below: 'so với cùng kỳ giảm nhiều hơn hoặc tăng ít hơn thường thấy',
  },
  run: {
    above: ({ length }: { length: number }) => `${length} quý liền cao hơn mức trung bình`,
    below: ({ length }: { length: number }) => `${length} quý liền thấp hơn mức trung bình`,
  },
  mean: ({ mean }: { mean: string }) => `trung bình ${mean}`,
  runOfYear: {
    above: ({ length }: { length: number }) => `${length} quý liền thay đổi so với cùng kỳ cao hơn mức trung bình`,
    below: ({ length }: { length: number }) => `${length} quý liền thay đổi so với cùng kỳ thấp hơn mức trung bình`,
  },
  trial: ({ points }: { points: number }) => `mới có ${points} quý trước đó, chưa đủ kỳ để chắc chắn`,
  trialOfYear: ({ points }: { points: number }) =>
    `mới có ${points} lần thay đổi so với cùng kỳ trước đó, chưa đủ kỳ để chắc chắn`,
  range: ({ first, last }: { first: string; last: string }) => `từ ${first} đến ${last}`,
  atMost: ({ last }: { last: string }) => `không quá ${last}`,
  place: (told: PlaceTold & { rank: number; of: number; shared: string; movement: string }) =>
    `xếp hạng ${told.rank}/${told.of}${told.isLower ? ' từ thấp đến cao' : ''}${told.shared} về ${lowerFirst(told.indicator)}, ${told.movement} so với cùng kỳ`,
  movement: {
    up: ({ places }: { places: number }) => `lên ${places} bậc`,
    down: ({ places }: { places: number }) => `xuống ${places} bậc`,
  },
  lagging: (told: { indicator: string; of: number; value: string; median: string }) =>
    `thuộc nhóm 25% kém nhất trong ${told.of} đơn vị cùng cấp về ${lowerFirst(told.indicator)}: ${told.value}, trung vị ${told.median}`,
  /** The parts that have a place; `outOf` is how many there are, where some have none. */
  compared: ({ of, kinds, outOf }: { of: number; kinds: string; outOf?: number }) =>
    outOf === undefined ? `${of} ${kinds}` : `${of} ${kinds} so sánh được (trong ${outOf})`,
  parts: {
    best: ({ indicator, isLower, compared, areas }: PlaceTold & { compared: string; areas: string }) =>
      `${isLower ? 'thấp nhất trong' : 'đứng đầu'} ${compared} về ${lowerFirst(indicator)}: ${areas}`,
    worst: ({ indicator, isLower, compared, areas }: PlaceTold & { compared: string; areas: string }) =>
      `${isLower ? 'cao nhất trong' : 'đứng cuối'} ${compared} về ${lowerFirst(indicator)}: ${areas}`,
  },
  /** Of parts each of which has only reached something or not. */
  status: {
    reached: {
      best: ({ count, compared, phrase }: { count: number; compared: string; phrase: string }) =>
        `đã có ${count}/${compared} ${phrase}`,
      worst: ({ count, compared, phrase }: { count: number; compared: string; phrase: string }) =>
        `còn ${count}/${compared} chưa ${phrase}`,
    },
    /** Where what has reached it is not the area itself: the only school of a commune, the only commune of a town. */
    ofUnits: {
      best: ({ count, compared, clause }: { count: number; compared: string; clause: string }) =>
        `đã có ${count}/${compared} có ${clause}`,
      worst: ({ count, compared, clause }: { count: number; compared: string; clause: string }) =>
        `còn ${count}/${compared} chưa có ${clause}`,
    },
    named: ({ clause, areas }: { clause: string; areas: string }) => `${clause}: ${areas}`,
  },
  owed: {
    'not-reported': ({ count, indicators }: { count: number; indicators: string }) =>
      `chưa báo cáo ${count} chỉ tiêu: ${indicators}`,
    returned: ({ count, indicators }: { count: number; indicators: string }) =>
      `báo cáo bị trả lại để sửa ở ${count} chỉ tiêu: ${indicators}`,
  },
  andMore: ({ count }: { count: number }) => `và ${count} chỉ tiêu khác`,
  revised: ({ indicator, from, to }: { indicator: string; from: string; to: string }) =>
    `${indicator} được điều chỉnh từ ${from} thành ${to}`,
  break: {
    definition: ({ indicators }: { indicators: string }) =>
      `tiêu chí hoặc biểu mẫu đã thay đổi, không so sánh với quý trước: ${indicators}`,
    area: ({ indicators }: { indicators: string }) => `đơn vị hành chính đã thay đổi trong quý: ${indicators}`,
  },
}
