import { spokenCapitals } from './area-mentions.ts'

/** "UBND", "Ủy ban nhân dân" and the like, of an area. */
const council = String.raw`(?:UBND|ỦY BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN|ĐẢNG ỦY)`
const councils = new RegExp(String.raw`^${council}(?:\s*(?:[-–,]|VÀ)\s*${council})*`, 'u')
/** Another council behind the area of the first: "UBND HUYỆN LỘC NINH - UBND HUYỆN BÙ ĐỐP". */
const furtherCouncil = new RegExp(String.raw`[-–,]\s*${council}`, 'u')
const party = /^(?:TỈNH|THÀNH|HUYỆN|THỊ|QUẬN) ỦY(?= )/u
/** "VĂN PHÒNG" alone is that of the council above it. */
const agency =
  /^(?:(?:SỞ|PHÒNG|BAN|VĂN PHÒNG|CHI CỤC|CỤC|TRUNG TÂM|KHO BẠC|ỦY BAN MẶT TRẬN|HỘI(?! NGHỊ| THẢO)|LIÊN MINH) \p{L}|(?:THANH TRA|CÔNG AN)(?!\p{L}))/u
const kindOfArea =
  /(?:TỈNH|THÀNH(?: PHỐ|(?= ỦY ))|QUẬN|THỊ(?: XÃ|(?= ỦY ))|HUYỆN|XÃ(?! HỘI(?!\p{L}))|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)(?= )/u
const kindAtEnd = /\s(?:TỈNH|THÀNH PHỐ|QUẬN|THỊ XÃ|HUYỆN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)$/u
const area = new RegExp(String.raw`^${kindOfArea.source}`, 'u')
/** "XÃ TÂN TIẾN - TỈNH ĐỒNG NAI", "(TỈNH BÌNH PHƯỚC)": where it lies. */
const around = new RegExp(String.raw`\s*(?:[-–,(]\s*)${kindOfArea.source}.*$`, 'u')
/** What stands beside or below the names of who wrote it. */
const letterhead =
  /CỘNG HÒA XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|^[^\S\n]*Số[^\S\n]*:?[^\S\n.…\d]*[.…\d\s]*[/-][^\n]*\p{Lu}{2}/mu
const title = /^[^\S\n]*BÁO CÁO/mu
/** The number and the day stand below who wrote it, and whom it is written to below these. */
const belowBodies = /^Số(?!\p{L})|, ngày |^(?:kính gửi|nơi nhận)(?!\p{L})/iu
/** What stands in the right column, or between. */
const noBody = /^(?:CỘNG HÒA|ĐẢNG CỘNG SẢN VIỆT NAM|ĐỘC LẬP)|^\P{L}*$/u
/** The right column of a letterhead. */
const besides = /\s{3,}.*$|\s+(?:CỘNG HÒA XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập).*$/u
const mostLines = 5
/** A word without a vowel is none. */
const abbreviations = /^(?:UBND|OCOP|UBMTTQ|[BCDĐGHKLMNPQRSTVX&]{2,})$/u
/** Written with a capital wherever it stands. */
const ownNames: Readonly<Record<string, string>> = { ĐẢNG: 'Đảng' }

/** In capitals every word is alike: of the name of an office each field begins with one, "Phòng Giáo dục và Đào tạo". */
function officeName(capitals: string): string {
  const [head = ''] =
    /^(?:VĂN PHÒNG|CHI CỤC|THANH TRA|TRUNG TÂM|KHO BẠC|CÔNG AN|ỦY BAN|LIÊN MINH|\p{L}+)/u.exec(capitals) ?? []
  let begins = true
  const said = capitals.slice(head.length).replaceAll(/[^\s,–-]+|[,–-]/gu, (word) => {
    if (!/\p{L}/u.test(word) || word === 'VÀ') {
      begins = true
      return word.toLowerCase()
    }
    const spelled = ownNames[word] ?? (abbreviations.test(word) ? word : word.toLowerCase())
    const first = begins ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled
    begins = false
    return first
  })
  return head.charAt(0) + head.slice(1).toLowerCase() + said
}

function bodyName(capitals: string): string {
  const [own] = councils.exec(capitals) ?? party.exec(capitals) ?? []
  if (own !== undefined) {
    const spelled = own.replaceAll(/\p{L}+/gu, (word) => (abbreviations.test(word) ? word : word.toLowerCase()))
    return spelled.charAt(0).toUpperCase() + spelled.slice(1) + spokenCapitals(capitals.slice(own.length))
  }
  const place = kindOfArea.exec(capitals)
  return place
    ? officeName(capitals.slice(0, place.index)) + spokenCapitals(capitals.slice(place.index))
    : officeName(capitals)
}

/**
 * Who wrote a report, as the left column of its head says it (plain text): of "UBND HUYỆN LỘC NINH" and "PHÒNG GIÁO DỤC VÀ
 * ĐÀO TẠO" below it the office, of its area. Undefined where there is no such head, or none that names a body.
 */
export function issuingBody(text: string): string | undefined {
  const begins = text.search(title)
  const head = text.slice(0, begins < 0 ? 600 : begins)
  if (begins < 0 && !letterhead.test(head)) return undefined
  const all = head
    .split('\n')
    .map((line) => line.trim().replace(besides, ''))
    .filter((line) => line !== '')
  const end = all.findIndex((line) => belowBodies.test(line))
  const lines = all.slice(0, Math.min(end < 0 ? mostLines : end, mostLines))
  const bodies: string[] = []
  let place = ''
  for (const line of lines) {
    if (line !== line.toUpperCase() || line.length > 90 || noBody.test(line)) continue
    const body = line.replace(around, '')
    const before = bodies.at(-1)
    if (before !== undefined && (/^VÀ(?= )/u.test(body) || /(?:[-–,]|(?<= )VÀ)$/u.test(before))) {
      bodies[bodies.length - 1] = `${before} ${body}`
      continue
    }
    if (area.test(body) && before !== undefined && !kindOfArea.test(before) && !party.test(before)) {
      bodies[bodies.length - 1] = `${before} ${body}`
    } else if (councils.test(body) || party.test(body) || agency.test(body)) bodies.push(body)
    // Of a body that nobody here knows the one above it is not the name.
    else if (!area.test(body) && body !== 'VĂN PHÒNG') return undefined
    const at = kindOfArea.exec(body)
    if (at && bodies.length > 0) place ||= body.slice(at.index)
  }
  const own = bodies.at(-1)
  if (own === undefined || areSeveral(bodies)) return undefined
  const isPlaced = kindOfArea.test(own) || party.test(own)
  // A council of no area has lost it, and says nobody.
  if (!isPlaced && (councils.test(own) || place === '')) {
    return agency.test(own) && bodies.length === 1 ? writtenName(bodyName(own)) : undefined
  }
  // "THANH TRA HUYỆN" below "UBND HUYỆN LỘC NINH"
  return writtenName(bodyName(isPlaced ? own : `${own.replace(kindAtEnd, '')} ${place}`))
}

/** Whether several bodies of one rank wrote it together: no one of them did. */
function areSeveral(bodies: readonly string[]): boolean {
  const ofCouncils = bodies.filter((body) => councils.test(body))
  const kinds = new Set(ofCouncils.map((body) => kindOfArea.exec(body)?.[0] ?? ''))
  return kinds.size < ofCouncils.length || ofCouncils.some((body) => furtherCouncil.test(body.replace(councils, '')))
}

/** A name as it is written; undefined where capitals are left of which nobody here knows how they are. */
function writtenName(name: string): string | undefined {
  const told = name
    .replaceAll(/việt nam/giu, 'Việt Nam')
    .replaceAll(/(?<!\p{L})tổ quốc(?!\p{L})/giu, 'Tổ quốc')
    .replaceAll(
      /(?<!\p{L})(?:tỉnh|thành|huyện|thị|quận) ủy(?!\p{L})/giu,
      (kind) => kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase(),
    )
    .replace(/(?<= )(?:Tỉnh|Thành phố|Quận|Thị xã|Huyện|Xã|Phường)$/u, (kind) => kind.toLowerCase())
  const isLeft = (word: string): boolean => /\p{Lu}{2}/u.test(word) && !abbreviations.test(word)
  return told.includes('(') || (told.match(/[\p{L}’']+/gu) ?? []).some(isLeft) ? undefined : told
}
