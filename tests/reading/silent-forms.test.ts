import { describe, expect, test } from 'vitest'
import { readForms } from '../../src/reading/forms/read-forms.ts'
import { readWorkbook } from '../../src/reading/read-workbook.ts'
import { readSheets } from '../../src/reading/sheets/read-sheets.ts'
import { filledRow, seededChance, summedRows } from '../support/filled-form.ts'
import { readingSetting } from '../support/reading-setting.ts'
import { type SampleForm, type SampleHeading, printedNumbers, sampleSheet } from '../support/sample-forms.ts'
import { workbookOf } from '../support/workbook-of.ts'

const setting = await readingSetting()
const window = '(Số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024)'

const numbered = (from: number, ...names: readonly string[]): readonly SampleHeading[] =>
  names.map((name, index) => [name, String(from + index)])
const petitionsAndCases = (name: string, from: number): SampleHeading => [name, numbered(from, 'Số đơn', 'Số vụ việc')]
const moneyAndLand = (name: string, from: number): SampleHeading => [name, numbered(from, 'Tiền (Trđ)', 'Đất (m2)')]

/** Official forms of which no column is an indicator of the shipped package. */
const forms = {
  '02/TCD': {
    title: 'TỔNG HỢP KẾT QUẢ PHÂN LOẠI, XỬ LÝ ĐƠN QUA TIẾP CÔNG DÂN',
    headings: [
      ['Tổng số đơn', '1=2+4+6=8+12'],
      petitionsAndCases('Khiếu nại', 2),
      petitionsAndCases('Tố cáo', 4),
      petitionsAndCases('Phản ánh, kiến nghị', 6),
      ['Đơn thuộc thẩm quyền', [['Tổng số', '8=9+10+11'], ...numbered(9, 'KN', 'TC', 'KNPA')]],
      [
        'Đơn không thuộc thẩm quyền',
        [['Tổng số', '12=13+14+15'], ...numbered(13, 'Hướng dẫn', 'Chuyển đơn', 'Đôn đốc giải quyết')],
      ],
    ],
  },
  '02/KQGQ': {
    title: 'TỔNG HỢP KẾT QUẢ THI HÀNH QUYẾT ĐỊNH GIẢI QUYẾT KHIẾU NẠI',
    headings: [
      ['Số quyết định phải thi hành', '1=2+3'],
      ...numbered(2, 'Đã thi hành', 'Chưa thi hành xong'),
      moneyAndLand('Phải thu hồi cho Nhà nước', 4),
      moneyAndLand('Đã thu hồi cho Nhà nước', 6),
      moneyAndLand('Phải trả cho tổ chức, cá nhân', 8),
      moneyAndLand('Đã trả cho tổ chức, cá nhân', 10),
      ['Kiến nghị xử lý', [['Tổng số người', '12=13+14'], ...numbered(13, 'Cán bộ, công chức', 'Người khác')]],
    ],
  },
  '04/KQGQ': {
    title: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾT LUẬN NỘI DUNG TỐ CÁO',
    headings: [
      ['Số kết luận phải thực hiện', '1=2+3'],
      ...numbered(2, 'Đã thực hiện xong', 'Chưa thực hiện xong'),
      moneyAndLand('Phải thu hồi cho Nhà nước', 4),
      moneyAndLand('Đã thu hồi cho Nhà nước', 6),
      ['Xử lý hành chính', [['Tổng số tổ chức, cá nhân', '8=9+10'], ...numbered(9, 'Tổ chức', 'Cá nhân')]],
    ],
  },
} satisfies Readonly<Record<string, SampleForm>>

describe.each(Object.entries<SampleForm>(forms))('the form %s', (name, form) => {
  const names = ['Huyện Lộc Ninh', 'Huyện Bù Đốp', 'Tổng cộng']
  const units = [filledRow(form, seededChance(21)), filledRow(form, seededChance(22))]
  // Land is told in fractions of a square metre.
  for (const unit of units) if (name !== '02/TCD') unit.set(5, unit.get(5)! + 0.5)
  const figures = [...units, summedRows(units)]
  const bytesOf = (rows: readonly ReadonlyMap<number, number>[]) =>
    workbookOf(
      sampleSheet(form, {
        window,
        rows: rows.map((row, at) => [
          names[at]!,
          ...printedNumbers(form).map((_, column) => row.get(column + 1) ?? null),
        ]),
      }),
    )

  test('is recognised, has every figure in its place, and says that it tells no indicator', async () => {
    const bytes = await bytesOf(figures)
    const read = await readSheets(bytes, 'mau.xlsx')
    const [own] = read.ok ? readForms(read.value.sheets) : []
    expect(own!.window).toEqual({ first: '2023-12-15', last: '2024-03-14' })
    expect(own!.rows.map((row) => row.name)).toEqual(names)
    own!.rows.forEach((row, at) => {
      expect([...row.cells].map(([number, { figure }]) => [number, figure])).toEqual(
        printedNumbers(form).map((_, column) => [column + 1, { kind: 'number', value: figures[at]!.get(column + 1) }]),
      )
    })
    const reading = await readWorkbook(bytes, 'mau.xlsx', setting)
    expect(reading.findings).toMatchObject([{ form: name, broken: [], wrong: [] }])
    expect(reading.proposals).toEqual([])
    expect(reading.problems).toEqual([
      { code: 'form-no-indicator', place: { file: 'mau.xlsx', column: 'Sheet1' }, params: { form: name } },
    ])
  })

  test('names its wrong cell all the same', async () => {
    const slipped = figures.map((row) => new Map(row))
    slipped[1]!.set(2, figures[1]!.get(2)! + 40)
    const { findings } = await readWorkbook(await bytesOf(slipped), 'mau.xlsx', setting)
    expect(findings[0]!.wrong).toMatchObject([{ perhaps: figures[1]!.get(2), isCertain: true }])
  })
})
