import { lowerFirst } from './first-letter.ts'

/** How many areas below do not keep their plans, in words, and the first of them. */
interface LagsBelow {
  readonly count: number
  readonly of: number
  readonly words: string
  /** The kinds of all of them. */
  readonly kinds: string
  readonly most: number
  readonly areas: string
}

/** What the pages about an area say in a briefing, in Vietnamese. */
export const viDeck = {
  name: 'Báo cáo giao ban quý',
  title: ({ period, area }: { period: string; area: string }) =>
    `Báo cáo giao ban ${lowerFirst(period)}${area === '' ? '' : ` – ${area}`}`,
  about: ({ area, period }: { area: string; period: string }) => `${area}, ${lowerFirst(period)}`,
  keyFigures: 'Số liệu chính',
  shortcomings: 'Tồn tại, hạn chế',
  tasks: 'Việc cần làm',
  tasksOf: ({ period }: { period: string }) => `Việc cần làm ${lowerFirst(period)}`,
  entries: 'Nội dung, mỗi dòng một ý',
  taskEntries: 'Các việc, mỗi dòng một việc (để trống thì trang có dòng kẻ để điền)',
  changes: 'Thay đổi',
  sincePrevious: 'So với quý trước',
  sinceLastYear: 'So với cùng kỳ',
  place: 'Hạng',
  planOf: ({ year }: { year: number }) => `Kế hoạch năm ${year}`,
  plan: ({ value, verdict }: { value: string; verdict: string }) => `${value}; ${verdict}`,
  notCompared: ({ since, reasons }: { since: string; reasons: string }) => `${since}: ${reasons}.`,
  allOf: ({ names, value }: { names: string; value: string }) => `${names} đều ${value}`,
  unchanged: ({ since, figures }: { since: string; figures: string }) => `Không đổi ${since}: ${figures}.`,
  lagging: ({ count, words, indicators }: { count: number; words: string; indicators: string }) =>
    `${count} chỉ tiêu ${words}: ${indicators}.`,
  lagsBelow: ({ count, of, kinds, words, most, areas }: LagsBelow) =>
    `${count}/${of} ${kinds} có chỉ tiêu ${words}${count > most ? ', nhiều nhất' : ''}: ${areas}.`,
  lagsOf: ({ area, indicators }: { area: string; indicators: readonly string[] }) =>
    `${area} (${indicators.map(lowerFirst).join(', ')})`,
  causes: ({ line }: { line: string }) => `Nguyên nhân, hạn chế khác: ${line}`,
  owedBelow: ({ count, kinds, areas }: { count: number; kinds: string; areas: string }) =>
    `${count} ${kinds} chưa báo cáo đủ: ${areas}.`,
  andMoreAreas: ({ count }: { count: number }) => `và ${count} địa bàn khác`,
  silentFamilies: ({ families, period }: { families: string; period: string }) =>
    `Lĩnh vực chưa có số liệu ${lowerFirst(period)}: ${families}.`,
  nothing: 'Không có nội dung cho địa bàn và kỳ này nên báo cáo không có trang này.',
}
