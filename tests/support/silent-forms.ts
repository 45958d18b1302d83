import type { SampleForm, SampleHeading } from './sample-forms.ts'

const numbered = (from: number, ...names: readonly string[]): readonly SampleHeading[] =>
  names.map((name, index) => [name, String(from + index)])
const petitionsAndCases = (name: string, from: number): SampleHeading => [name, numbered(from, 'Số đơn', 'Số vụ việc')]
const moneyAndLand = (name: string, from: number): SampleHeading => [name, numbered(from, 'Tiền (Trđ)', 'Đất (m2)')]

/** Official forms of which no column is an indicator of the shipped package. */
export const silentForms = {
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
