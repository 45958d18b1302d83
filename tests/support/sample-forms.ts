import type { CellValue, MergeRange } from 'hucre/xlsx'
import type { WriteSheet } from 'hucre/xlsx'

/** A heading of a form: itself with what stands below it, or at the bottom the number of its column as the MS row prints it. */
export type SampleHeading = readonly [string, string | readonly SampleHeading[]]

export interface SampleForm {
  readonly title: string
  readonly headings: readonly SampleHeading[]
}

const visits: readonly SampleHeading[] = [
  ['Số lượt tiếp', '{0}'],
  ['Số người được tiếp', '{1}'],
]
const cases = (first: string, again: string): SampleHeading => [
  'Số vụ việc',
  [
    ['Tiếp lần đầu', first],
    ['Tiếp nhiều lần', again],
  ],
]
const groups = (from: number): SampleHeading => [
  'Trong đó đoàn đông người',
  ['Số đoàn được tiếp', 'Số người được tiếp', 'Tiếp lần đầu', 'Tiếp nhiều lần'].map((text, index): SampleHeading => [
    text,
    String(from + index),
  ]),
]
const numbered = (headings: readonly SampleHeading[], ...numbers: readonly string[]): readonly SampleHeading[] =>
  headings.map(([text], index) => [text, numbers[index]!])
const kinds = (first: number): readonly SampleHeading[] =>
  ['Khiếu nại', 'Tố cáo', 'Kiến nghị, phản ánh'].map((text, index): SampleHeading => [text, String(first + index)])
const outside = (number: string, first: number): SampleHeading => [
  'Đơn không thuộc thẩm quyền',
  [
    ['Tổng số', number],
    ...['Hướng dẫn', 'Chuyển đơn', 'Đôn đốc giải quyết'].map((text, index): SampleHeading => [
      text,
      String(first + index),
    ]),
  ],
]

/** The structure of official forms: title, headings and what their MS row prints. */
export const sampleForms = {
  '01/TCD 2021': {
    title: 'TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN THƯỜNG XUYÊN, ĐỊNH KỲ VÀ ĐỘT XUẤT',
    headings: [
      ['Tổng số lượt tiếp', '1=4+13+22'],
      ['Tổng số người được tiếp', '2=5+14+23'],
      ['Tổng số vụ việc tiếp', '3=6+7+15+ 16 + 24 +25'],
      ['Tiếp thường xuyên', [...numbered(visits, '4', '5'), cases('6', '7'), groups(8)]],
      [
        'Tiếp định kỳ và đột xuất của Thủ trưởng',
        [
          ['Thủ trưởng tiếp', [['Số kỳ tiếp', '12'], ...numbered(visits, '13', '14'), cases('15', '16'), groups(17)]],
          ['Ủy quyền tiếp', [['Số kỳ tiếp', '21'], ...numbered(visits, '22', '23'), cases('24', '25'), groups(26)]],
        ],
      ],
    ],
  },
  '01/XLD 2021': {
    title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN',
    headings: [
      ['Tổng số đơn', '1=2+3+...+7'],
      ...['Kỳ trước chuyển sang', 'Tiếp nhận trong kỳ'].map((text, index): SampleHeading => [
        text,
        ['Đơn có nhiều người đứng tên', 'Đơn một người đứng tên', 'Đơn khác'].map((name, at): SampleHeading => [
          name,
          String(2 + index * 3 + at),
        ]),
      ]),
      ['Số đơn đã xử lý', '8'],
      [
        'Đủ điều kiện xử lý',
        [
          ['Số đơn', '9=11+12+13 =14+15+16+17 =18+22'],
          ['Số vụ việc', '10'],
        ],
      ],
      ['Phân loại đơn theo nội dung', kinds(11)],
      [
        'Phân loại đơn theo tình trạng giải quyết',
        [
          [
            'Đã giải quyết',
            [
              ['Lần đầu', '14'],
              ['Nhiều lần', '15'],
            ],
          ],
          ['Đang giải quyết', '16'],
          ['Chưa giải quyết', '17'],
        ],
      ],
      [
        'Kết quả xử lý đơn',
        [['Đơn thuộc thẩm quyền', [['Tổng số', '18 = 19+20+21'], ...kinds(19)]], outside('22 = 23+24+25', 23)],
      ],
      ['Số văn bản phúc đáp nhận được do chuyển đơn', '26'],
    ],
  },
  '01/XLD 2024': {
    title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN',
    headings: [
      [
        'Kỳ trước chuyển sang',
        [
          ['Tổng số đơn', '1=2+3=4+5'],
          ['Kỳ trước chuyển sang', '2'],
          ['Tiếp nhận trong kỳ', '3'],
        ],
      ],
      ['Số đơn đã xử lý', '4'],
      ['Số đơn chưa xử lý(Chuyển kỳ sau xử lý)', '5'],
      [
        'Đủ điều kiện xử lý',
        [
          ['Số đơn', '6=8+9+10=11+12+13=14+18'],
          ['Số vụ việc', '7'],
        ],
      ],
      ['Phân loại đơn theo nội dung', kinds(8)],
      [
        'Phân loại đơn theo tình trạng giải quyết',
        [
          [
            'Đã giải quyết',
            [
              ['Lần đầu', '11'],
              ['Nhiều lần', '12'],
            ],
          ],
          ['Chưa giải quyết xong', '13'],
        ],
      ],
      [
        'Kết quả xử lý đơn',
        [['Đơn thuộc thẩm quyền', [['Tổng số', '14=15+16+17'], ...kinds(15)]], outside('18=19+20+21', 19)],
      ],
      ['Số văn bản phúc đáp nhận được do chuyển đơn', '22'],
    ],
  },
} as const satisfies Readonly<Record<string, SampleForm>>

const depthOf = (headings: readonly SampleHeading[]): number =>
  1 + Math.max(0, ...headings.map(([, below]) => (typeof below === 'string' ? 0 : depthOf(below))))

export interface SampleSheet {
  readonly window?: string
  readonly rows: readonly (readonly CellValue[])[]
  readonly note?: string
  readonly lines?: readonly string[]
}

/** A sheet of a form: title, window, merged headings, MS row, rows (the name first) and a remark. */
export function sampleSheet(
  form: SampleForm,
  { window, rows, note = 'Ghi chú:', lines = [] }: SampleSheet,
): WriteSheet {
  const depth = depthOf(form.headings)
  const top = [...lines, form.title, window ?? 'SO_LIEU_TINH_TU_NGAY_DEN_NGAY']
  const head: CellValue[][] = Array.from({ length: depth }, () => [])
  const ms: CellValue[] = ['MS']
  const merges: MergeRange[] = []
  const first = top.length
  head[0]![0] = 'Đơn vị'
  const mergeTo = (startRow: number, startCol: number, endRow: number, endCol: number): void => {
    if (startRow !== endRow || startCol !== endCol) merges.push({ startRow, startCol, endRow, endCol })
  }
  mergeTo(first, 0, first + depth - 1, 0)
  const place = (headings: readonly SampleHeading[], level: number, from: number): number =>
    headings.reduce((column, [text, below]) => {
      head[level]![column] = text
      if (typeof below === 'string') {
        mergeTo(first + level, column, first + depth - 1, column)
        ms[column] = /^\d+$/.test(below) ? Number(below) : below
        return column + 1
      }
      const end = place(below, level + 1, column)
      mergeTo(first + level, column, first + level, end - 1)
      return end
    }, from)
  const width = place(form.headings, 0, 1)
  top.forEach((_, row) => mergeTo(row, 0, row, width - 1))
  const filled = (row: readonly CellValue[]): CellValue[] => Array.from({ length: width }, (_, at) => row[at] ?? null)
  return {
    name: 'Sheet1',
    rows: [...top.map((text) => [text]), ...head, ms, ...rows.map((row) => [...row]), [`${width}. ${note}`]].map(
      filled,
    ),
    merges,
  }
}

/** What the MS row of a form prints, from the left. */
export function printedNumbers({ headings }: SampleForm): readonly string[] {
  return headings.flatMap(([, below]) =>
    typeof below === 'string' ? [below] : printedNumbers({ title: '', headings: below }),
  )
}
