import { type ToldTime, monthOfYear, monthsOfYear } from './told-time.ts'

/** The time that a file is named after: "bc-quy1-2024", "6t2022", "2024q1", "t8_2020", "2025"; undefined for none. */
export function timeOfFileName(fileName: string): ToldTime | undefined {
  const name = (/[^\\/]*$/u.exec(fileName)?.[0] ?? '')
    .replace(/\.\w{1,5}$/u, '')
    .toLowerCase()
    .replaceAll(/[\s_.]+/g, '-')
  const quarter = /(20\d\d)-?q(?:uy)?-?([1-4])|q(?:uy)?-?([1-4])-?(?:nam-)?(20\d\d)/u.exec(name)
  if (quarter) return `${quarter[1] ?? quarter[4]}-Q${quarter[2] ?? quarter[3]}`
  const months = /(?<!\d)(\d{1,2})-?t(?:hang)?-?(?:dau-nam-)?(?:nam-)?(20\d\d)/u.exec(name)
  if (months) return monthsOfYear(Number(months[2]), Number(months[1]))
  const month = /(?<![a-z])t(?:hang)?-?(\d{1,2})-?(20\d\d)/u.exec(name) ?? undefined
  if (month) return monthOfYear(Number(month[2]), Number(month[1]))
  return /(?<!\d)(20[12]\d)(?!\d)/u.exec(name)?.[1]
}
