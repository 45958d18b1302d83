import { lexicon } from './lexicon.ts'
import { phrasePattern } from './phrase-pattern.ts'
import { centralCities, provinces } from './provinces.ts'
import { type TextSpan, matchesOf } from './text-span.ts'

/** The kinds of areas, from the greatest to the least. */
export const areaRanks = { country: 0, province: 1, district: 2, commune: 3, village: 4 } as const
export type AreaRank = keyof typeof areaRanks

/** An area as a text names it. */
export interface NamedArea {
  /** With its kind and as packages write it: "Huyện Lộc Ninh"; "Cả nước". */
  readonly name: string
  readonly rank: AreaRank
}

/** Where a text speaks of an area. */
export interface AreaMention extends TextSpan {
  /** Absent where it only says of what kind ("toàn huyện"). */
  readonly area?: NamedArea
  readonly rank: AreaRank
  /** Whether it says "toàn", "cả" or "trên địa bàn": the figures are of this area. */
  readonly isWhole: boolean
  /** Whether it belongs to an office ("UBND tỉnh"), or to what lies above the area named before it. */
  readonly isAside: boolean
}

const kinds: Readonly<Record<string, readonly [kind: string, rank: AreaRank]>> = {
  tỉnh: ['Tỉnh', 'province'],
  'thành phố': ['Thành phố', 'district'],
  tp: ['Thành phố', 'district'],
  quận: ['Quận', 'district'],
  'thị xã': ['Thị xã', 'district'],
  tx: ['Thị xã', 'district'],
  huyện: ['Huyện', 'district'],
  xã: ['Xã', 'commune'],
  phường: ['Phường', 'commune'],
  'thị trấn': ['Thị trấn', 'commune'],
  tt: ['Thị trấn', 'commune'],
  'đặc khu': ['Đặc khu', 'commune'],
  thôn: ['Thôn', 'village'],
  ấp: ['Ấp', 'village'],
  bản: ['Bản', 'village'],
}
const kindSource = String.raw`(?:tỉnh|thành phố|TP|quận|thị xã|TX|huyện|xã|phường|thị trấn|TT|đặc khu|thôn|ấp|bản)`
/** "Huyện Thanh Chương  Số: 12": what follows in the head of a report is no part of the name. */
const headWords = String.raw`(?!(?:Số|Ngày)(?:\s*:|\s+\d|\s*$))`
const word = String.raw`${headWords}\p{Lu}[\p{Ll}’'‘´]*(?:[-’']\p{L}+)*(?!\p{L})`
/** "huyện biên giới Bù Đốp" */
const lying = String.raw`(?:(?:biên giới|miền núi|vùng cao|vùng sâu|vùng xa|trung du|anh hùng) )?`
/** More than two blanks part the columns of a letterhead. */
const namedPattern = new RegExp(
  String.raw`(?<![\p{L}])(?<kind>${kindSource})(?:\.\s?| {1,2})${lying}(?<name>(?:Đường|Đội|Khu|Lộ)\s+\d{1,2}(?!\d|[.,/]\d|\s*%)|${word}(?: {1,2}(?:-\s+)?${word}){0,5}|\d{1,2}(?!\d|[.,/]\d|\s*(?:xã|%)))`,
  'gu',
)
const bodies: readonly string[] = ['Ủy', 'Uỷ', 'Đoàn', 'Đội', 'Hội']
/** What the name of a body goes on with: "Hội đồng", "Hội Nông dân", "Đoàn Thanh niên", "Đội trưởng". */
const bodiesGoOn =
  /^(?:Ban|Bảo|Chấp|Chữ|Công|Cứu|Cựu|Dân|Đại|Đồng|Khuyến|Kiểm|Liên|Luật|Người|Nhà|Nông|Phó|Phụ|Quy|Sinh|Thanh|Thiếu|Trưởng|Viên)$/u
/** With these it is the commune, with any other word it is society: "Kinh Tế - Xã Hội Năm 2024". */
const communesCalledHoi = /^(?:An|Cư|Hoan|Hợp|Nghĩa|Phú|Sơn|Thịnh|Xuân)$/u
/** Behind a name in capitals: "XÃ ĐOÀN KẾT NĂM 2024"; other words behind it are a name of their own. */
const goesOnAsHeading = /^(?:Có|Của|Đạt|Đến|Giai|Năm|Quý|Tháng|Theo|Trong|Từ|Về)$/u
const wholePattern =
  /(?<![\p{L}])(?<how>toàn|cả|trên địa bàn(?: toàn)?|trong|của|nội)\s+(?<kind>tỉnh|thành phố|TP|quận|thị xã|huyện|xã|phường|thị trấn|đặc khu|nước|quốc)(?![\p{L}])/giu
/** "Xã đã tiếp 62 lượt", "huyện đang có 22 sản phẩm" */
const subjectPattern =
  /(?<![\p{L}\p{N}])(?:tỉnh|thành phố|quận|thị xã|huyện|xã|phường|thị trấn|đặc khu)(?=\s+(?:đã|hiện|đang|có|tiếp|nhận|giải quyết|duy trì)(?!\p{L}))/giu
/** Where a clause begins, and no list of kinds goes on: "các xã, thị trấn đã tiếp". */
const clauseStart = /(?:[.;:]|(?<!tỉnh|thành phố|quận|thị xã|huyện|xã|phường),)\s{1,3}$/iu
const textStart = /^[^\p{L}\p{N}]*$/u
/** So many letters before a noun say whether a clause begins with it. */
const lookedBack = 16

const bareProvince = new RegExp(
  String.raw`(?<![\p{L}])(?:${[...provinces, ...centralCities]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' - ', String.raw`\s*[-–]\s*`)})(?![\p{L}])`,
  'gu',
)

const capitalKind = new RegExp(
  String.raw`(?<![\p{L}])(?:Tỉnh|Thành phố|Thành Phố|Quận|Thị xã|Thị Xã|Huyện|Xã|Phường|Thị trấn|Thị Trấn|Đặc khu|Thôn|Ấp|Bản)(?=\s+${lying}\p{Lu})`,
  'gu',
)

function capitalKinds(text: string): string {
  return text.replaceAll(capitalKind, (kind) => kind.toLowerCase())
}

/** A heading in capitals as it would stand in a text: "HUYỆN LỘC NINH" as "huyện Lộc Ninh". */
export function spokenCapitals(text: string): string {
  return text.replaceAll(/(?<![\p{L}])(?:\p{Lu}{2,}|\p{Lu})(?:(?: {1,2}| ?- ?)\p{Lu}+)+(?![\p{L}])/gu, (run) => {
    if (run.length < 5) return run
    const titled = run.replaceAll(/\p{Lu}+/gu, (each) => each.charAt(0) + each.slice(1).toLowerCase())
    return titled.replaceAll(
      /(?<![\p{L}])(?:Thành Phố|Thị Xã|Thị Trấn|Đặc Khu|Tỉnh|Quận|Huyện|Xã|Phường)(?![\p{L}])/gu,
      (kind) => kind.toLowerCase(),
    )
  })
}

/** A province or a city by its name alone. */
function provinceNamed(name: string): NamedArea | undefined {
  const spelled = name.replaceAll(/\s*[-–]\s*/g, ' - ').replace('Thừa Thiên - Huế', 'Thừa Thiên Huế')
  if (provinces.includes(spelled)) return { name: `Tỉnh ${spelled}`, rank: 'province' }
  return centralCities.includes(spelled) ? { name: `Thành phố ${spelled}`, rank: 'province' } : undefined
}

function namedArea(kindText: string, name: string): NamedArea | undefined {
  const [kind, rank] = kinds[kindText.toLowerCase()] ?? []
  if (kind === undefined || rank === undefined) return undefined
  // "cấp huyện 51 lượt": only quarters, wards and villages are called by numbers.
  if (/^\d/.test(name) && !/^(?:Quận|Phường|Thôn|Ấp|Bản)$/u.test(kind)) return undefined
  if (kind === 'Thành phố' && centralCities.includes(name)) return { name: `Thành phố ${name}`, rank: 'province' }
  return { name: `${kind} ${name}`, rank }
}

/** Whether what reads like a name is a body ("huyện Ủy", "xã Đoàn Lộc Thành") or society, and no "xã Đoàn Kết". */
function isBody(kind: string, name: string, before: string): boolean {
  const [first = '', second, third] = name.split(/\s+/)
  if (!bodies.includes(first) || kinds[kind.toLowerCase()]?.[1] === 'village') return false
  if (second === undefined || /^(?:tỉnh|huyện|quận)$/u.test(kind) || /^[ỦU]/u.test(first)) return true
  if (first === 'Hội' && kind === 'xã') return !communesCalledHoi.test(second) || /[-–]\s*$/u.test(before)
  const isBeforeName = first !== 'Hội' && third !== undefined && !goesOnAsHeading.test(third)
  return isBeforeName || bodiesGoOn.test(second)
}

/** Where a text names areas with their kind. */
function namedPlaces(text: string): readonly (TextSpan & { readonly kind: string; readonly name: string })[] {
  return matchesOf(namedPattern, text).flatMap(({ 0: found, index: start, groups }) => {
    const [kind, name] = [groups!['kind']!, groups!['name']!]
    return isBody(kind, name, text.slice(0, start)) ? [] : [{ start, end: start + found.length, kind, name }]
  })
}

const officeBefore = new RegExp(String.raw`(?:${phrasePattern(lexicon.offices).source})(?:\s+\p{Ll}+){0,2}\s*$`, 'iu')

/** The names of areas a text may cut short: of "huyện Lộc Ninh Hồ Quang Khánh" the part that stands elsewhere alone. */
export type KnownNames = ReadonlySet<string>

/** All names of areas with their kind, lower case, as the text writes them in full. */
export function namesIn(text: string): KnownNames {
  return new Set(
    namedPlaces(capitalKinds(spokenCapitals(text))).map(({ kind, name }) => `${kind} ${name}`.toLowerCase()),
  )
}

/** The name without what follows it: a person ("huyện Lộc Ninh Hồ Quang Khánh"). */
function nameWithin(kind: string, full: string, known: KnownNames): string {
  // "XÃ BÙ ĐĂNG - BÁO CÁO QUÝ IV": but for provinces and cities a dash ends the name.
  const name = /^(?:tỉnh|thành phố|TP)$/iu.test(kind) ? full : full.replace(/\s+[-–]\s.*$/u, '')
  const words = name.split(/\s+/)
  for (let length = 1; length < words.length; length += 1) {
    const part = words.slice(0, length).join(' ')
    if (known.has(`${kind} ${part}`.toLowerCase())) return part
    if (kind === 'tỉnh' && (provinces.includes(part) || centralCities.includes(part))) return part
  }
  return words.length > 3 && !name.includes('-') ? words.slice(0, 2).join(' ') : name
}

/** Where a sentence speaks of areas, in its order. */
export function areaMentions(sentence: string, known: KnownNames): readonly AreaMention[] {
  const text = capitalKinds(spokenCapitals(sentence))
  const found: AreaMention[] = []
  const isFree = (start: number, end: number): boolean => found.every((each) => end <= each.start || each.end <= start)
  for (const { start, kind, ...place } of namedPlaces(text)) {
    const name = nameWithin(kind, place.name, known)
    const area = namedArea(kind, name)
    if (area === undefined) continue
    const end = place.end - (place.name.length - name.length)
    const before = text.slice(0, start)
    const above = found.find(
      (each) =>
        /^\s*(?:,|\(|-|thuộc)\s*$/u.test(text.slice(each.end, start)) && areaRanks[each.rank] > areaRanks[area.rank],
    )
    found.push({
      start,
      end,
      area,
      rank: area.rank,
      isWhole: /(?:toàn|cả|trên địa bàn|địa bàn)\s+$/iu.test(before),
      isAside: above !== undefined || officeBefore.test(before) || before.trimEnd().endsWith('('),
    })
  }
  for (const match of matchesOf(wholePattern, text)) {
    const { how, kind } = match.groups!
    const end = match.index + match[0].length
    if (!isFree(match.index, end)) continue
    const rank = /^(?:nước|quốc)$/iu.test(kind!) ? 'country' : (kinds[kind!.toLowerCase()]?.[1] ?? 'district')
    if (rank === 'country' && !/^(?:cả|toàn)$/iu.test(how!)) continue
    found.push({
      start: match.index,
      end,
      ...(rank === 'country' ? { area: { name: 'Cả nước', rank } } : {}),
      rank,
      isWhole: /^(?:toàn|cả|trên)/iu.test(how!),
      isAside: !/^(?:toàn|cả|trên)/iu.test(how!),
    })
  }
  for (const match of matchesOf(subjectPattern, text)) {
    const end = match.index + match[0].length
    const rank = kinds[match[0].toLowerCase()]?.[1]
    const before = text.slice(Math.max(0, match.index - lookedBack), match.index)
    const isSubject = clauseStart.test(before) || (match.index < lookedBack && textStart.test(before))
    if (rank !== undefined && isSubject && isFree(match.index, end))
      found.push({ start: match.index, end, rank, isWhole: true, isAside: false })
  }
  for (const match of matchesOf(bareProvince, text)) {
    const end = match.index + match[0].length
    const area = provinceNamed(match[0])
    if (area === undefined || !isFree(match.index, end)) continue
    const before = text.slice(0, match.index)
    // "Sở Nông nghiệp Hà Nam", "Báo Hà Giang" and a name within another name are no statement of place.
    if (/\p{Lu}\p{Ll}+\s+$/u.test(before) && !/[.:!?]\s+$/u.test(before)) continue
    found.push({
      start: match.index,
      end,
      area,
      rank: area.rank,
      isWhole: false,
      isAside: officeBefore.test(before) || before.trimEnd().endsWith('('),
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

const withoutTones = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')

/** The province that the host of a web address names: "baolamdong.vn". */
export function provinceOfAddress(address: string): NamedArea | undefined {
  const host = /^https?:\/\/([^/]+)/iu.exec(address)?.[1]?.toLowerCase().replaceAll('.', ' ') ?? ''
  const name = [...provinces, ...centralCities].find(
    (each) => withoutTones(each).length > 4 && host.includes(withoutTones(each)),
  )
  return name === undefined ? undefined : provinceNamed(name)
}
