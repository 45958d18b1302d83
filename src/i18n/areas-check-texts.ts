import type { BilingualText } from '../domain/bilingual-text.ts'
import type { AreaFaultCode } from '../domain/check-area-changes.ts'
import type { Day } from '../domain/day.ts'

/** What a fault is said with: the area, the day it is of, what shares come to. */
interface FaultSaid {
  readonly name: string
  readonly code: string
  readonly day: string
  readonly share: string
}

/** A stretch of time that a list of codes was tried on. */
interface FitSaid {
  readonly first: Day | undefined
  readonly last: Day | undefined
  readonly codes: number
  readonly names: number
  readonly all: number
}

function stretch(first: Day | undefined, last: Day | undefined): BilingualText {
  if (first === undefined) {
    return last === undefined ? { vi: 'mọi lúc', en: 'at all times' } : { vi: `đến ${last}`, en: `until ${last}` }
  }
  return last === undefined
    ? { vi: `từ ${first}`, en: `from ${first} on` }
    : { vi: `từ ${first} đến ${last}`, en: `from ${first} to ${last}` }
}

const faults: Readonly<Record<AreaFaultCode, (said: FaultSaid) => BilingualText>> = {
  'end-unexplained': ({ name, code }) => ({
    vi: `${name} (${code}) đã kết thúc mà không rõ địa bàn thuộc đơn vị nào. Thêm dòng vào succession.csv, hoặc ghi văn bản vào cột ended_by của areas.csv.`,
    en: `${name} (${code}) ended, and nothing says which area has its territory. Add a row to succession.csv, or the document to the column ended_by of areas.csv.`,
  }),
  'ends-elsewhen': ({ name, code, day }) => ({
    vi: `${name} (${code}) được sắp xếp từ ngày ${day}, nhưng valid_to không phải ngày liền trước. Sửa một trong hai, hoặc tách thành hai dòng trong areas.csv.`,
    en: `${name} (${code}) went over on ${day}, but its valid_to is not the day before. Correct one of the two, or part the record in areas.csv.`,
  }),
  'begins-elsewhen': ({ name, code, day }) => ({
    vi: `${name} (${code}) nhận địa bàn từ ngày ${day}, nhưng valid_from không phải ngày đó. Sửa một trong hai, hoặc tách thành hai dòng trong areas.csv.`,
    en: `${name} (${code}) took territory over on ${day}, but its valid_from is another day. Correct one of the two, or part the record in areas.csv.`,
  }),
  'rest-lost': ({ name, code, day }) => ({
    vi: `${name} (${code}) bị chia từ ngày ${day}, nhưng chỉ có một phần được ghi. Thêm các phần còn lại, hoặc ghi whole nếu nhập toàn bộ.`,
    en: `${name} (${code}) was divided on ${day}, but one part alone is recorded. Add the others, or write whole where all of it went over.`,
  }),
  'goes-on-and-changes': ({ name, code, day }) => ({
    vi: `${name} (${code}) ngày ${day} vừa giữ nguyên địa bàn vừa có phần nhập vào hoặc tách ra. Ghi whole, part thay cho unchanged, reclassified.`,
    en: `${name} (${code}) on ${day} both kept its territory and gained or lost some. Write whole and part instead of unchanged and reclassified.`,
  }),
  'shares-of-old': ({ name, code, share }) => ({
    vi: `Các from_share của ${name} (${code}) cộng lại là ${share}, không phải 1.`,
    en: `The from_share of ${name} (${code}) come to ${share} and not to 1.`,
  }),
  'shares-of-new': ({ name, code, share }) => ({
    vi: `Các to_share của ${name} (${code}) cộng lại là ${share}, không phải 1.`,
    en: `The to_share of ${name} (${code}) come to ${share} and not to 1.`,
  }),
  'parent-absent': ({ name, code, day }) => ({
    vi: `${name} (${code}) ngày ${day} không có đơn vị cấp trên. Sửa parent_code, hoặc thêm dòng còn thiếu vào areas.csv.`,
    en: `${name} (${code}) has no parent on ${day}. Correct parent_code, or add the record that lacks to areas.csv.`,
  }),
  'rest-unknown': ({ name, code, day }) => ({
    vi: `${name} (${code}) từ ngày ${day} rộng hơn phần đã ghi: chưa ghi đủ các đơn vị cũ, nên không quy đổi được số liệu trước đó.`,
    en: `${name} (${code}) has been larger since ${day} than what is recorded of its past, so nothing of before is carried over to it.`,
  }),
}

/** What the check of areas says, in both languages at once, for whoever reads the log. */
export const areasCheckTexts = {
  usage: {
    vi: 'Cách dùng: npm run areas:check -- [gói dữ liệu] [--codes tệp.csv --column cột-mã [--names cột-tên]]',
    en: 'Usage: npm run areas:check -- [package] [--codes file.csv --column column-of-codes [--names column-of-names]]',
  },
  faults,
  sound: (areas: number, successions: number): BilingualText => ({
    vi: `${areas} đơn vị, ${successions} lần sắp xếp: không thấy lỗi.`,
    en: `${areas} areas, ${successions} successions: no fault found.`,
  }),
  faulty: (count: number): BilingualText => ({
    vi: `${count} lỗi.`,
    en: count === 1 ? '1 fault.' : `${count} faults.`,
  }),
  unreadable: (file: string): BilingualText => ({
    vi: `Không đọc được ${file}. Hãy kiểm tra tên tệp và lưu bằng “CSV UTF-8”.`,
    en: `${file} cannot be read. Check its name and save it as “CSV UTF-8”.`,
  }),
  columnUnknown: (column: string, all: string): BilingualText => ({
    vi: `Tệp không có cột “${column}”. Các cột: ${all}. Chọn bằng --column và --names.`,
    en: `The file has no column “${column}”. Its columns are: ${all}. Choose with --column and --names.`,
  }),
  noCodes: (column: string): BilingualText => ({
    vi: `Cột “${column}” không có mã nào.`,
    en: `The column “${column}” holds no code.`,
  }),
  fit: ({ first, last, codes, names, all }: FitSaid, hasNames: boolean): BilingualText => {
    const when = stretch(first, last)
    return {
      vi: `${when.vi}: ${codes}/${all} mã${hasNames ? `, ${names} đúng tên` : ''}`,
      en: `${when.en}: ${codes} of ${all} codes${hasNames ? `, ${names} with their names` : ''}`,
    }
  },
  best: (when: { readonly first: Day | undefined; readonly last: Day | undefined }): BilingualText => ({
    vi: `Khớp nhất: ${stretch(when.first, when.last).vi}. Hãy xác nhận trước khi dùng.`,
    en: `The best fit is ${stretch(when.first, when.last).en}. Confirm it before you rely on it.`,
  }),
  severalBest: (count: number): BilingualText => ({
    vi: `${count} khoảng thời gian khớp như nhau: mã không đủ để biết. Thêm --names, hoặc hỏi nơi lập tệp.`,
    en: `${count} stretches of time fit alike: the codes alone do not tell. Add --names, or ask whoever made the file.`,
  }),
  noFit: { vi: 'Không mã nào có trong gói dữ liệu.', en: 'None of the codes is in the package.' },
} as const
