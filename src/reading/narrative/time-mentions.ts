import { type TextSpan, matchesOf } from './text-span.ts'
import { type ToldTime, monthOfYear, monthSpanOf, monthsOfYear } from './told-time.ts'

/** A place where a sentence names a time. */
export interface TimeMention extends TextSpan {
  /** Absent for "đến nay" and "hiện nay", which mean the day of the report. */
  readonly time?: ToldTime
  /** Whether it says of something that happened within the time ("trong năm 2023"), and not what stood at its end. */
  readonly isWithin: boolean
}

const quarters: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  một: 1,
  nhất: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
}
const monthWords: Readonly<Record<string, number>> = { ba: 3, sáu: 6, tám: 8, chín: 9, mười: 10 }
const year = String.raw`(?<year>(?:19|20)\d{2})`
const yearBehind = String.raw`(?:\s*[-/,.]\s*(?:năm\s+)?|\s+năm\s+|\s+)${year}(?!\d)`
const upTo = String.raw`(?<upto>(?:tính đến|đến|tới|hết|cuối|đầu|giữa|ngày|thời điểm|nay)\s+)*`
const free = String.raw`(?<![\p{L}\d])`

type Build = (groups: Readonly<Record<string, string | undefined>>, known: number | undefined) => ToldTime | undefined

const yearIn = (groups: Readonly<Record<string, string | undefined>>, known: number | undefined): number | undefined =>
  groups['year'] === undefined ? known : Number(groups['year'])

/** The inspectorate's windows begin on the 15th of the month before: to 14/6 is the half-year. */
function ofWindow(groups: Readonly<Record<string, string | undefined>>): ToldTime | undefined {
  const [d1, m1, d2, m2, y2] = ['d1', 'm1', 'd2', 'm2', 'y2'].map((name) => Number(groups[name]))
  if (!m1 || !m2 || !y2 || !d1 || !d2) return undefined
  const first = d1 >= 14 ? (m1 % 12) + 1 : m1
  const last = d2 <= 16 && d1 >= 14 ? m2 : m2
  if (first === 1) return monthsOfYear(y2, last)
  if (last - first === 2 && last % 3 === 0) return `${y2}-Q${last / 3}`
  return first === last ? monthOfYear(y2, last) : String(y2)
}

const day = String.raw`(?:ngày\s+)?`
const forms: readonly (readonly [source: string, build: Build, isWithin: boolean])[] = [
  [
    String.raw`từ\s+${day}(?<d1>\d{1,2})[-/.](?<m1>\d{1,2})(?:[-/.]\d{4})?\s*(?:đến|-|–)\s*(?:hết\s+)?${day}(?<d2>\d{1,2})[-/.](?<m2>\d{1,2})[-/.](?<y2>\d{4})`,
    ofWindow,
    true,
  ],
  [
    String.raw`từ\s+đầu\s+năm(?:\s+${year})?\s+(?:đến|tới)\s+(?:hết\s+|cuối\s+)?(?:ngày\s+\d{1,2}[-/.])?(?:tháng\s+)?(?<m>\d{1,2})(?:[-/.]|\s+năm\s+)(?<y2>\d{4})`,
    ({ m, y2 }) => monthsOfYear(Number(y2), Number(m)),
    true,
  ],
  [
    String.raw`${free}(?<n>0?[1-9]|1[0-2]|ba|sáu|tám|chín|mười)\s+tháng(?:\s+đầu)?(?:\s+của)?(?:\s+năm)?(?:\s*[-/]\s*|\s+)${year}(?!\d)`,
    (groups, known) =>
      monthsOfYear(yearIn(groups, known) ?? 0, monthWords[groups['n']!.toLowerCase()] ?? Number(groups['n'])),
    true,
  ],
  [
    String.raw`${free}(?<n>0?[1-9]|1[0-2]|ba|sáu|tám|chín|mười)\s+tháng\s+(?:đầu\s+năm|qua|năm\s+nay|đầu)(?!\s+\d)`,
    (groups, known) =>
      known === undefined
        ? undefined
        : monthsOfYear(known, monthWords[groups['n']!.toLowerCase()] ?? Number(groups['n'])),
    true,
  ],
  // "Sáu tháng, toàn tỉnh tiếp nhận …", "Thanh tra huyện: 9 tháng tiếp 84 lượt": of the year of the report.
  [
    String.raw`(?<=^\s{0,4}(?:[-+*•]\s{0,3})?|[:;]\s{1,3})(?<n>0?[369]|ba|sáu|chín)\s+tháng(?=\s*[,:]|\s+(?:tiếp|nhận|đã|toàn|huyện|tỉnh|xã|phường))|${free}(?<n2>0?[369]|ba|sáu|chín)\s+tháng(?=\s*:)`,
    ({ n, n2 }, known) => {
      const told = (n ?? n2)!.toLowerCase()
      return known === undefined ? undefined : monthsOfYear(known, monthWords[told] ?? Number(told))
    },
    true,
  ],
  // "lũy kế 9 tháng tiếp 171 lượt", "tính chung 6 tháng"
  [
    String.raw`(?:lũy kế|tính chung|cộng dồn|cả)\s+(?<n>0?[2-9]|1[01]|ba|sáu|tám|chín|mười)\s+tháng(?!\s+(?:đầu|cuối|qua))`,
    ({ n }, known) =>
      known === undefined ? undefined : monthsOfYear(known, monthWords[n!.toLowerCase()] ?? Number(n)),
    true,
  ],
  // "lũy kế từ 01/7 nhận 33 đơn": of more than the period of a report.
  [
    String.raw`(?:lũy kế|cộng dồn)\s+(?:kể\s+)?từ\s+(?:ngày\s+)?\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{4})?(?:\s+đến\s+nay)?`,
    (_, known) => (known === undefined ? undefined : String(known)),
    true,
  ],
  // "hết 9 tháng, huyện có …": of the year of the report.
  [
    String.raw`${free}(?:hết|qua|sau)\s+(?<n>0?[369]|ba|sáu|chín)\s+tháng(?=\s*[,;.]|\s+(?:toàn|huyện|tỉnh|xã|phường|thành|thị))`,
    ({ n }, known) =>
      known === undefined ? undefined : monthsOfYear(known, monthWords[n!.toLowerCase()] ?? Number(n)),
    true,
  ],
  [
    String.raw`${upTo}${free}quý\s+(?<q>IV|I{1,3}|[1-4]|một|nhất|hai|ba|bốn|tư)${yearBehind}`,
    (groups, known) => `${yearIn(groups, known)}-Q${quarters[groups['q']!.toLowerCase()]}`,
    true,
  ],
  [
    String.raw`${upTo}${free}quý\s+(?<q>IV|I{1,3}|[1-4])(?![\p{L}\d])`,
    (groups, known) => (known === undefined ? undefined : `${known}-Q${quarters[groups['q']!.toLowerCase()]}`),
    true,
  ],
  [
    String.raw`${upTo}${day}(?:(?<d>\d{1,2})\s?[-/.]\s?)(?<m>\d{1,2})\s?[-/.]\s?${year}(?!\d)`,
    ({ m, year: y }) => monthOfYear(Number(y), Number(m)),
    false,
  ],
  [
    String.raw`${upTo}ngày\s+\d{1,2}\s+tháng\s+(?<m>\d{1,2})\s+năm\s+${year}`,
    ({ m, year: y }) => monthOfYear(Number(y), Number(m)),
    false,
  ],
  [
    String.raw`${upTo}${free}tháng\s+(?<m>\d{1,2})${yearBehind}`,
    ({ m, year: y }) => monthOfYear(Number(y), Number(m)),
    false,
  ],
  [
    String.raw`${upTo}${free}tháng\s+(?<m>\d{1,2})(?!\s*[-/]?\d|[\p{L}])`,
    ({ m }, known) => (known === undefined ? undefined : monthOfYear(known, Number(m))),
    false,
  ],
  [
    String.raw`${upTo}${day}(?<d>\d{1,2})/(?<m>\d{1,2})(?=\s*[,;)]|\s+(?:toàn|huyện|tỉnh|xã|có))`,
    (groups, known) =>
      known === undefined || groups['upto'] === undefined ? undefined : monthOfYear(known, Number(groups['m'])),
    false,
  ],
  [
    String.raw`${upTo}${free}(?<m>\d{1,2})[-/]${year}(?!\d)`,
    ({ m, year: y }) => monthOfYear(Number(y), Number(m)),
    false,
  ],
  [
    String.raw`${free}(?:trong\s+)?năm\s+(?:nay|qua|vừa qua)(?![\p{L}])`,
    (_, known) => (known === undefined ? undefined : String(known)),
    true,
  ],
  [String.raw`${free}trong\s+năm(?=\s*[,.])`, (_, known) => (known === undefined ? undefined : String(known)), true],
  [String.raw`(?:đầu|giữa|hết|cuối|kết thúc)?\s*năm\s+học\s+\d{4}\s*[-–/]\s*(?<y>\d{4})`, () => undefined, false],
  [String.raw`(?:giai đoạn|nhiệm kỳ)\s+\d{4}\s*[-–/]\s*\d{2,4}`, () => undefined, false],
  [
    String.raw`(?:đến|hết|cuối|tính đến|kết thúc|tới)\s+(?:hết\s+|cuối\s+)?năm\s+${year}(?!\d|\s*[-–]\s*\d)`,
    ({ year: y }) => y,
    false,
  ],
  [String.raw`${free}(?:trong\s+|cả\s+)?năm\s+${year}(?!\d|\s*[-–]\s*\d)`, ({ year: y }) => y, true],
]
const nothing = ''
const compiled = forms.map(([source, build, isWithin]) => ({ pattern: new RegExp(source, 'giu'), build, isWithin }))
const nowPattern =
  /(?<![\p{L}])(?:(?:cho |tính )?đến nay|tới nay|hiện nay|hiện tại|hiện có|hiện đã|đang có|hiện(?= (?:toàn|tỉnh|huyện|xã|thành|thị|cả|trên|đã|có))|đến thời điểm này|đến thời điểm hiện tại|(?:tính )?đến hôm nay)(?![\p{L}])/giu
const wordsOfEnd = /(?:tính đến|đến|tới|hết|cuối|thời điểm)\s/iu

/** The times that a sentence names, in its order; a time without a year is that of the known year. */
export function timeMentions(text: string, knownYear: number | undefined): readonly TimeMention[] {
  const found: TimeMention[] = []
  const isFree = ({ start, end }: TextSpan): boolean => found.every((other) => end <= other.start || other.end <= start)
  for (const { pattern, build, isWithin } of compiled) {
    for (const match of matchesOf(pattern, text)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (match[0].trim() === '' || !isFree(span)) continue
      const time = build(match.groups ?? {}, knownYear)
      const isPossible = time !== undefined && /^(?:19|20)\d\d(?:-|$)/.test(time) && monthSpanOf(time).last > 0
      // A time that says nothing (giai đoạn 2016-2020) still keeps its digits from being read as others.
      found.push({
        ...span,
        ...(isPossible ? { time } : { time: nothing }),
        isWithin: isWithin && !wordsOfEnd.test(match[0]),
      })
    }
  }
  for (const match of matchesOf(nowPattern, text)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (isFree(span)) found.push({ ...span, isWithin: false })
  }
  return found.filter((mention) => mention.time !== nothing).sort((a, b) => a.start - b.start)
}
