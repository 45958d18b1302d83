import {
  type AreaMention,
  type KnownNames,
  type NamedArea,
  areaMentions,
  areaRanks,
  namesIn,
  provinceOfAddress,
} from './area-mentions.ts'
import type { Sentence } from './sentences.ts'
import { ownTimes } from './statement-time.ts'
import { withoutSpans } from './text-span.ts'
import { type TimeMention, timeMentions } from './time-mentions.ts'
import { type ToldTime, liesWithin, monthOfYear, monthSpanOf } from './told-time.ts'

/** What a report says of itself. */
export interface ReportFrame {
  readonly names: KnownNames
  readonly title: string
  /** The period its title names. */
  readonly period?: ToldTime
  /** The month in which it was written or published. */
  readonly published?: ToldTime
  /** The first time its text names and does not compare with. */
  readonly first?: ToldTime
  readonly year?: number
  /** How much each area is spoken of, by name. */
  readonly areas: ReadonlyMap<string, { readonly area: NamedArea; readonly weight: number }>
}

const publishedLine =
  /(?:(?:thứ\s+\p{L}+|chủ nhật|cập nhật|đăng|ngày|ngày đăng|\d{1,2}:\d{2})[^\n]{0,40})?(?<!\d)(?<d>\d{1,2})\s?[-/.]\s?(?<m>\d{1,2})\s?[-/.]\s?(?<y>20\d{2})(?!\d)/iu
const writtenOn = /ngày\s+(?:\d{1,2}|[….]+)?\s*tháng\s+(?<m>\d{1,2})\s+năm\s+(?<y>20\d{2})/iu
const menuLine =
  /^(?:cổng thông tin|trang thông tin|báo điện tử|trang chủ|giới thiệu|tin tức|đăng nhập|liên hệ|menu|tìm kiếm|thư viện|văn bản)(?![\p{L}])/iu

/** "Số 19/BC-BKTXH      Tân Phú, ngày 09/12/2024" */
const numberLine = /^Số\s*:?\s*[\d.…]*\s*[-/]/u

/** A line that says more than that it is a report. */
const reportLine =
  /^(?:BÁO CÁO|KẾT QUẢ|TÌNH HÌNH|TỔNG KẾT|SƠ KẾT)|(?<!\p{L})(?:QUÝ [IVX\d]+|\d+ THÁNG|NĂM \d{4})(?![\p{L}\d])/u
/** An entry of a list, or what stands in brackets below a title. */
const entryLine = /^(?:\(|(?:[IVX]+|\d+(?:\.\d+)*|\p{Ll})\s*[.)/-]\s|[-+*•])/u

/** The first line that reads like a title. */
function titleOf(sentences: readonly Sentence[]): Sentence | undefined {
  const first = sentences.slice(0, 14)
  const isLike = ({ text }: Sentence): boolean =>
    text.split(/\s+/).length >= 5 &&
    !menuLine.test(text) &&
    !/(?:cộng hòa xã hội|độc lập\s*[-–]|tự do\s*[-–]\s*hạnh phúc|\|)/iu.test(text) &&
    !publishedLine.test(text.slice(0, 30)) &&
    !numberLine.test(text) &&
    !writtenOn.test(text)
  // "BÁO CÁO", "BÁO CÁO SỐ 96/BC-UBND": of what stands in the line below.
  const named = first.findIndex(({ text }) => /^BÁO CÁO(?:\s+SỐ\s.*)?$/u.test(text))
  const below = named < 0 ? undefined : first.slice(named + 1, named + 4).find(isLike)
  if (below) return below
  const isOwn = ({ text, isHeading }: Sentence): boolean =>
    isHeading && (/\p{Ll}/u.test(text) ? !entryLine.test(text) : reportLine.test(text))
  return first.find((each) => isOwn(each) && isLike(each)) ?? first.find(isLike)
}

function publishedIn(text: string, title: string): ToldTime | undefined {
  const inTitle = publishedLine.exec(title)?.groups
  if (inTitle) return monthOfYear(Number(inTitle['y']), Number(inTitle['m']))
  const monthInTitle = /\((?:tháng\s+)?(?<m>\d{1,2})[-/](?<y>20\d{2})\)/iu.exec(title)?.groups
  if (monthInTitle) return monthOfYear(Number(monthInTitle['y']), Number(monthInTitle['m']))
  const written = writtenOn.exec(text.slice(0, 1500))?.groups
  if (written) return monthOfYear(Number(written['y']), Number(written['m']))
  for (const line of text.split('\n').slice(0, 40)) {
    const iso = /^\s*(?:date\s+)?(?<y>20\d{2})-(?<m>\d{2})(?:-\d{2})?(?=\s|$)/u.exec(line)?.groups
    if (iso) return monthOfYear(Number(iso['y']), Number(iso['m']))
    if (line.length > 140 || /^\s*https?:/iu.test(line)) continue
    const groups = publishedLine.exec(line)?.groups
    const isOfLine =
      groups !== undefined && line.trim().length < 90 && !/(?:quyết định|số\s+\d+|báo cáo số|nghị quyết)/iu.test(line)
    if (groups && isOfLine) return monthOfYear(Number(groups['y']), Number(groups['m']))
  }
  const address = /https?:\/\/\S+/iu.exec(text.slice(0, 600))?.[0] ?? ''
  const inAddress =
    /\/(?<y>20[12]\d)(?<m>0[1-9]|1[0-2])\/|(?<=[-/])\d{2}(?<m2>0[1-9]|1[0-2])(?<y2>20[12]\d)(?!\d)|\/(?<y3>20[12]\d)\/(?<m3>0[1-9]|1[0-2])\//u.exec(
      address,
    )?.groups
  if (!inAddress) return undefined
  return monthOfYear(
    Number(inAddress['y'] ?? inAddress['y2'] ?? inAddress['y3']),
    Number(inAddress['m'] ?? inAddress['m2'] ?? inAddress['m3']),
  )
}

/** "Báo cáo số 98/BC-UBND " before the day of it. */
const ofDocument = /số\s*:?\s*\S+\s*$/iu

/** When somebody met is no period that is told of: "(kỳ họp thường lệ cuối năm 2025)". */
const meeting = /(?:kỳ họp|phiên họp|hội nghị)/iu

/** A time a title names that is its period: not the day on which it was printed. */
function periodOfTitle(title: string, year: number | undefined): ToldTime | undefined {
  const bare = title.replaceAll(/\([^()]*\d{4}[^()]*\)/gu, (found) =>
    !meeting.test(found) && /(?:quý|tháng\s+đầu|\d+\s+tháng|năm\s+\d{4})/iu.test(found)
      ? found
      : ' '.repeat(found.length),
  )
  const times = timeMentions(bare, year).filter(({ time }) => time !== undefined)
  const reported = times.filter(
    ({ start }) =>
      !ofDocument.test(bare.slice(0, start)) &&
      !/(?<!thực hiện\s(?:các\s|công tác\s)?)(?:nhiệm vụ|phương hướng|kế hoạch|mục tiêu|phấn đấu)[^,;]*$/iu.test(
        bare.slice(0, start),
      ),
  )
  // "Kết quả thực hiện nghị quyết về nhiệm vụ phát triển kinh tế năm 2025, phương hướng năm 2026"
  const isOfResults = reported.length === 0 && /^(?:báo cáo\s+)?(?:kết quả|tình hình|đánh giá)/iu.test(bare.trim())
  return narrowest(isOfResults ? times.slice(0, 1) : reported)
}

/** A quarter or more, short of a year, that the first sentence tells of and after whose end the text was soon printed. */
function periodOfLead(
  sentences: readonly Sentence[],
  title: string,
  published: ToldTime | undefined,
): ToldTime | undefined {
  const lead = sentences.find(({ isHeading, text }) => !isHeading && text !== title)
  if (lead === undefined || published === undefined) return undefined
  const [time, ...others] = timeMentions(lead.text, Number(published.slice(0, 4))).filter(
    (each) => each.time !== undefined,
  )
  if (time?.time === undefined || !time.isWithin || others.length > 0) return undefined
  const { first, last } = monthSpanOf(time.time)
  const since = monthSpanOf(published).last - last
  return last - first >= 2 && last - first < 11 && since >= 1 && since <= 2 ? time.time : undefined
}

/** "Phiên họp tháng 12" of a text that begins with "đánh giá tình hình quý IV/2025" is of the quarter. */
function quarterAround(
  period: ToldTime | undefined,
  sentences: readonly Sentence[],
  title: string,
  year: number | undefined,
): ToldTime | undefined {
  if (period === undefined || monthSpanOf(period).first !== monthSpanOf(period).last) return undefined
  const lead = sentences.find(({ isHeading, text }) => !isHeading && text !== title)
  const told = lead ? timeMentions(lead.text, year).flatMap(({ time }) => time ?? []) : []
  return told.find((time) => /-Q\d$/.test(time) && liesWithin(period, time))
}

/** "Quý III năm 2023", "(từ ngày 15/3/2026 đến ngày 14/6/2026)" below a title; no day on which it was written. */
function subtitleBelow(sentences: readonly Sentence[], title: Sentence | undefined): string | undefined {
  const below = title && sentences[sentences.indexOf(title) + 1]
  if (below === undefined || !below.isHeading || below.text.length >= 90) return undefined
  const isFrom = /từ\s+(?:ngày\s+)?\d/iu.test(below.text)
  if (!isFrom && publishedLine.test(below.text)) return undefined
  const text = isFrom ? below.text : below.text.replace(writtenOn, ' ')
  return /(?<!\p{L})(?:quý|tháng|năm|từ)(?!\p{L})/iu.test(text) ? text : undefined
}

/** Of "quý II và 6 tháng đầu năm" the first; of a year beside a part of it the part. */
function narrowest(times: readonly TimeMention[]): ToldTime | undefined {
  const length = ({ time }: TimeMention): number => monthSpanOf(time!).last - monthSpanOf(time!).first
  return [...times].sort((a, b) => length(a) - length(b) || a.start - b.start)[0]?.time
}

/** What a text says of itself. `fileName` is weak evidence, for texts that say nothing. */
export function reportFrame(text: string, sentences: readonly Sentence[]): ReportFrame {
  const names = namesIn(text)
  const titled = titleOf(sentences)
  const title = titled?.text ?? ''
  const published = publishedIn(text, title)
  const first = sentences
    .filter(({ isBelow, isPlanned }) => !isBelow && !isPlanned)
    .slice(0, 40)
    .flatMap((each) => ownTimes(each.text, timeMentions(each.text, undefined)))
    .find(({ time }) => time !== undefined)?.time
  const yearOfText = published ?? first
  const year = yearOfText === undefined ? undefined : Number(yearOfText.slice(0, 4))
  const below = subtitleBelow(sentences, titled)
  const titledPeriod = periodOfTitle(title, year)
  const period =
    quarterAround(titledPeriod, sentences, title, year) ??
    titledPeriod ??
    (below === undefined ? undefined : periodOfTitle(below, year)) ??
    periodOfLead(sentences, title, published)
  const areas = new Map<string, { area: NamedArea; weight: number }>()
  const add = (area: NamedArea, weight: number): void => {
    areas.set(area.name, { area, weight: (areas.get(area.name)?.weight ?? 0) + weight })
  }
  const address = provinceOfAddress(/https?:\/\/\S+/iu.exec(text.slice(0, 600))?.[0] ?? '')
  if (address) add(address, 0.8)
  const author = letterheadArea(text, names)
  if (author) add(author, 8)
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.isBelow) continue
    const isTitle = sentence.text === title
    for (const mention of areaMentions(sentence.text, names)) {
      if (mention.area === undefined) continue
      const place = isTitle ? 4 : index < 6 ? 1 : 0.25
      add(mention.area, place * weightOf(mention, isTitle))
    }
    if (isTitle) for (const area of namedWithoutKind(sentence.text, names)) add(area, 3)
  }
  return {
    names,
    title,
    ...(period === undefined ? {} : { period }),
    ...(published === undefined ? {} : { published }),
    ...(first === undefined ? {} : { first }),
    ...(year === undefined ? {} : { year: period === undefined ? year : Number(period.slice(0, 4)) }),
    areas,
  }
}

/** Who wrote the report, in the left column of its head: of "TỈNH ỦY BÌNH PHƯỚC" and "HUYỆN ỦY LỘC NINH" below it the last. */
function letterheadArea(text: string, names: KnownNames): NamedArea | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const head = lines.slice(0, 4).map((line) => line.trim().replace(/\s{3,}.*$/u, ''))
  const authors = head
    .filter((line) => line === line.toUpperCase())
    .flatMap((line) => {
      const place = line
        .replace(/\s*\([^()]*\)$|\s*[-–,]\s*(?:TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ|TP|T|H)\.?\s[^-–,]*$/u, '')
        .replace(/^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN|ĐẢNG ỦY|ĐẢNG UỶ)\s+/u, '')
        .replace(/^(TỈNH|HUYỆN|QUẬN) (?:ỦY|UỶ)/u, '$1')
        .replace(/^THỊ (?:ỦY|UỶ)/u, 'THỊ XÃ')
        .replace(/^THÀNH (?:ỦY|UỶ)/u, 'THÀNH PHỐ')
      const [mention] = areaMentions(place, names)
      return mention?.area && mention.start === 0 && mention.end === place.length ? [mention.area] : []
    })
  // The province may stand above or below who wrote it.
  return authors.sort((a, b) => areaRanks[a.rank] - areaRanks[b.rank]).at(-1)
}

function weightOf({ isWhole, isAside, rank }: AreaMention, isTitle: boolean): number {
  const base = rank === 'village' || rank === 'country' ? 0.2 : rank === 'commune' ? 0.7 : 1
  return base * (isWhole ? 2 : isAside && !isTitle ? 0.7 : 1)
}

/** "Định Hóa: 67/69 trường" names what the text calls "huyện Định Hóa". */
function namedWithoutKind(title: string, names: KnownNames): readonly NamedArea[] {
  const named = areaMentions(title, names).filter(({ area }) => area !== undefined)
  // "Đặc khu Phú Quý: …" names no huyện Phú Quý.
  const folded = withoutSpans(title, named).toLowerCase()
  return [...names].flatMap((name): readonly NamedArea[] => {
    const kind = /^(?:tỉnh|thành phố|tp|quận|thị xã|tx|huyện|xã|phường|thị trấn|tt|đặc khu)(?= )/u.exec(name)?.[0]
    if (kind === undefined) return []
    const short = name.slice(kind.length + 1)
    if (
      /^\d/.test(short) ||
      // A long report names hundreds of areas: no pattern is made for a name that does not stand there.
      !folded.includes(short) ||
      !new RegExp(
        String.raw`(?<![\p{L}])${short.replaceAll(/[.*+?^$()[\]{}|\\]/g, String.raw`\$&`)}(?![\p{L}])`,
        'u',
      ).test(folded)
    )
      return []
    const [mention] = areaMentions(
      `${kind} ${short.replaceAll(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase())}`,
      names,
    )
    return mention?.area && areaRanks[mention.area.rank] < areaRanks.village ? [mention.area] : []
  })
}
