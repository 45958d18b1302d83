import { periodIn } from '../proposals/told-period.ts'
import { plainWords } from '../proposals/plain-words.ts'
import type { TableRole } from './table-mapping.ts'

/** Why a column or row is no figure of the period: what was planned, what was before, how much more or less. */
export type SkippedRole = 'target' | 'previous' | 'difference' | 'remark'

/** What a heading says of the figures under it; undefined where it only names something. */
export function headingRole(text: string): TableRole | SkippedRole | undefined {
  const words = plainWords(text)
  // A place among others is no figure: "4/11".
  if (/\b(?:ghi chu|don vi tinh|dvt|remark|note)\b/.test(words) || place.test(words)) return 'remark'
  if (
    /\b(?:so (?:voi|kh|ke hoach|ck|cung ky)|tang giam|chenh lech|\+ -|change|difference)\b/.test(words) ||
    /^(?:tang|giam)\b/.test(words)
  ) {
    return 'difference'
  }
  if (/\b(?:ke hoach|kh|muc tieu|phan dau|chi tieu giao|du kien|uoc|target|plan)\b/.test(words)) return 'target'
  if (/\b(?:quy truoc|ky truoc|cung ky|nam truoc|previous|last year)\b/.test(words) && !/\bchuyen sang\b/.test(words)) {
    return 'previous'
  }
  if (/^(?:ty le|tl|phan tram|percent|share)\b/.test(words) || /^%|%$/.test(words)) return 'percent'
  if (
    /^(?:mau so|tren tong so|denominator|out of|tong so(?: xa| truong| don vi(?: cap xa)?| don| vu viec)?)$/.test(words)
  ) {
    return 'denominator'
  }
  return done.test(words) ? 'value' : undefined
}

const place = /^(?:(?:xep |thu )?hang|vi thu|rank|place)(?: (?:trong|toan|cap|ca|quy|nam)\b.*)?$/

/** What was done, perhaps with when: "Thực hiện", "TH 6 tháng", "Kết quả thực hiện quý II". "TH" alone may be a primary school. */
const done =
  /^(?:(?:gia tri|ket qua|ket qua thuc hien|so luong|sl|thuc hien|dat|dat duoc|so dat|tu so|so lieu|value|count)(?: (?:trong ky|ky nay|ky bao cao|(?:quy|thang|nam|\d+ thang)\b.*))?|th (?:quy|thang|nam|\d+ thang|\d{4})\b.*)$/

/** Whether a heading that says a part of something names nothing of its own, as "Tỷ lệ hộ nghèo" does. */
export function isBarePart(text: string): boolean {
  const words = plainWords(text)
  return (
    headingRole(text) === 'denominator' ||
    /^(?:ty le|tl|phan tram|percent|share|%)(?: (?:dat|dat chuan|%))*$/.test(words)
  )
}

/** Whether a heading says only how or when, and names no indicator. */
export function isOnlyRole(text: string): boolean {
  return isTime(text) || headingRole(text) !== undefined
}

/** Whether a heading is a time: "Quý I/2024", "2024", "2024-Q1". */
export function isTime(text: string): boolean {
  return periodIn([text]) !== undefined || /^(?:nam )?(?:19|20)\d\d$/.test(plainWords(text))
}
