import { type Day, dayFromText } from '../../domain/day.ts'

const dayOf = (year: string, month: string, day: string): Day | undefined =>
  dayFromText(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)

/** The day that somebody wrote in digits, the day of the month first: "20/06/2024", "5-6-2024"; also "2024-06-20". */
export function writtenDay(text: string): Day | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text) ?? []
  return year === undefined ? dayFromText(text.trim()) : dayOf(year, month!, day!)
}

/** Where the head of a report ends that has no title of its own. */
const longestHead = 600
/** "ngày 05 tháng 6 năm 2024"; one that leaves the day open is found as well. */
const spelled = /ngày[\s.…]*(\d{1,2})?[\s.…]*tháng[\s.…]*(\d{1,2})?[\s.…]*năm\s+(\d{4})(?!\d)/iu
/** "Số 19/BC-BKTXH      Tân Phú, ngày 09/12/2024" */
const besideNumber =
  /^\s*Số[^\n]*?\/(?:BC|CV|TB|KH|QĐ|NQ)[^\n]*?ngày\s+(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})(?!\d)/imu

/** The day on which the head of a report says that it was written; undefined where it leaves the day open. */
export function dayOfReport(text: string): Day | undefined {
  const title = text.search(/^\s*BÁO CÁO/mu)
  const head = text.slice(0, title < 0 ? longestHead : title)
  const [, day, month, year] = spelled.exec(head) ?? besideNumber.exec(head) ?? []
  return day === undefined || month === undefined ? undefined : dayOf(year!, month, day)
}
