const resultHeading = /(?<!\p{L})(?:thực hiện|kết quả|TH|số liệu|đạt được|hiện có|kỳ này|kỳ báo cáo)(?!\p{L})/iu
const otherHeading =
  /(?<!\p{L})(?:kế hoạch|KH|chỉ tiêu giao|mục tiêu|tỷ lệ|so với|so|cùng kỳ|kỳ trước|ghi chú)(?!\p{L})/iu
const nameHeading = /(?<!\p{L})(?:chỉ tiêu|nội dung|tiêu chí|tên)(?!\p{L})/iu
const unitHeading = /(?<!\p{L})(?:ĐVT|đơn vị|đơn vị tính|đv tính)(?!\p{L})/iu

const done = ' đã'

const put = (line: string, start: number, text: string): string =>
  line.slice(0, start) + text + line.slice(start + text.length)

/** A cell of a line with bars, with where it begins. */
interface Cell {
  readonly start: number
  readonly text: string
}

function cellsOf(line: string): readonly Cell[] {
  let start = 0
  return line.split('|').map((text) => {
    const cell = { start, text }
    start += text.length + 1
    return cell
  })
}

/** A text in which the numbers that count the rows of a table with tabs are blotted out: they are none of its figures. */
export function withoutRowNumbers(text: string): string {
  return text.replaceAll(/^ *\d{1,3}(?=\t[^\t\n]*\t)/gm, (found) => ' '.repeat(found.length))
}

/**
 * A text in which the rows of a table drawn with bars say what their columns do, place for place: of "2 | Số xã đạt chuẩn |
 * xã | 05/06 | 06/06" below "TT | Chỉ tiêu | ĐVT | Thực hiện | Kế hoạch" is left "Số xã đạt chuẩn : 05/06 ". Tables whose
 * head names no column of names and results are left as they are.
 */
export function withTablesSaid(text: string): string {
  let columns: { readonly name: number; readonly result: number } | undefined
  return text
    .split('\n')
    .map((line) => {
      if ((line.match(/\|/g)?.length ?? 0) < 2) {
        if (line.trim() !== '') columns = undefined
        return line
      }
      const cells = cellsOf(line)
      const headings = cells.map((cell) => cell.text)
      // Of several results the last one is of now: "TH 2021 | KH 2022 | TH 2022".
      const isResult = (heading: string): boolean => resultHeading.test(heading) && !otherHeading.test(heading)
      const result = headings.reduce((last, heading, at) => (isResult(heading) ? at : last), -1)
      const name = headings.findIndex((heading) => nameHeading.test(heading) && !unitHeading.test(heading))
      if (result > 0 && name >= 0) {
        columns = { name, result }
        return line
      }
      const [named, told] = columns ? [cells[columns.name], cells[columns.result]] : []
      if (!named || !told || !/\d/.test(told.text)) return line
      const colon = named.start + named.text.length
      let said = put(' '.repeat(line.length), named.start, `${named.text}:`)
      said = put(said, told.start, told.text)
      // What stands in this column was done, whatever the heading above the table plans.
      return told.start > colon + done.length ? put(said, colon + 1, done) : said
    })
    .join('\n')
}
