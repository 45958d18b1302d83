import { filledRow, seededChance } from './filled-form.ts'
import { type SampleForm, printedNumbers, sampleForms, sampleSheet } from './sample-forms.ts'
import { workbookOf, workbookOfRows } from './workbook-of.ts'

/** A file as it is handed to a page. */
export interface HandedFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const handed = (name: string, bytes: Uint8Array | string): HandedFile => ({
  name,
  mimeType: '',
  buffer: Buffer.from(bytes as Uint8Array),
})

/** What a district writes of its quarter, with a plan, another quarter, and a percentage that does not fit. */
export const reportText = `UBND HUYỆN LỘC NINH
BÁO CÁO
Kết quả thực hiện nhiệm vụ quý II/2024 của huyện Lộc Ninh

Về xây dựng nông thôn mới: Đến nay, toàn huyện có 14/15 xã đạt chuẩn nông thôn mới, trong đó có 4/15 xã đạt chuẩn nông thôn mới nâng cao. Phấn đấu đến cuối năm 2024 có 15/15 xã đạt chuẩn nông thôn mới.
Về giáo dục: Toàn huyện có 20/46 trường đạt chuẩn quốc gia, đạt 53,5%.
Về tiếp công dân: Trong quý II/2024, toàn huyện đã tiếp 64 lượt công dân với 71 người. Quý I/2024 tiếp 71 lượt công dân.
`

export function reportFile(): HandedFile {
  return handed('bao-cao-quy-2.txt', reportText)
}

const districts = ['Lộc Ninh', 'H. Bù Đốp', 'Hớn Quản']
/** The days of the second quarter of 2024 as the forms print them. */
const window = '(Số liệu tính từ ngày 15/3/2024 đến ngày 14/6/2024)'

/** A filled form of three districts. `slip`: the digits of one cell are swapped. */
export async function formFile(form: keyof typeof sampleForms, seed: number, slip = false): Promise<HandedFile> {
  const made: SampleForm = sampleForms[form]
  const chance = seededChance(seed)
  const rows = districts.map((name) => {
    const figures = filledRow(made, chance)
    return [name, ...printedNumbers(made).map((_, at) => figures.get(at + 1) ?? null)]
  })
  if (slip) rows[0]![1] = swapped(Number(rows[0]![1]))
  return handed(`${form.replaceAll(/[ /]/g, '-')}.xlsx`, await workbookOf(sampleSheet(made, { window, rows })))
}

/** A number with its first two digits that differ in each other's place. */
function swapped(value: number): number {
  return Number(String(value).replace(/(\d)(?!\1)([1-9])/, '$2$1'))
}

/** A table somebody made, with a heading that no indicator is called. */
export async function tableFile(): Promise<HandedFile> {
  const bytes = await workbookOfRows([
    ['BẢNG TỔNG HỢP QUÝ II/2024', null, null],
    ['Huyện', 'Sản phẩm OCOP', 'Điểm thi đua'],
    ['Huyện Lộc Ninh', 25, 90],
    ['Huyện Bù Đốp', '05', 85],
  ])
  return handed('bang-tu-lap.xlsx', bytes)
}
