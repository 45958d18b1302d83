import { sampleSign } from './sample-sign.ts'
import type { BilingualText } from '../domain/bilingual-text.ts'

/** What stands in a workbook for entering the figures of a quarter, and what the command says that writes it. */
export const entryTemplateTexts = {
  title: { vi: 'MẪU NHẬP SỐ LIỆU {quarter} – {family}', en: 'FIGURES OF {quarter} – {family}' },
  hint: {
    vi: 'Nhập vào cột “Giá trị” (và “Mẫu số”). Chưa có số thì để trống; bằng không thì ghi 0. Ô xám không áp dụng. Định nghĩa và đơn vị ở ghi chú của tên chỉ tiêu.',
    en: 'Fill in “Value” (and “Denominator”). Leave empty what is not known; zero is 0. Grey cells are not asked. Definition and unit are in the comment of each indicator.',
  },
  samples: { vi: `${sampleSign} Số kỳ trước là số minh hoạ.`, en: `${sampleSign} The earlier figure is a sample.` },
  code: { vi: 'Mã', en: 'Code' },
  area: { vi: 'Đơn vị', en: 'Area' },
  value: { vi: 'Giá trị', en: 'Value' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  unit: { vi: 'Đơn vị tính: {unit}', en: 'Unit: {unit}' },
  of: { vi: 'Mẫu số: {counts}', en: 'Denominator: {counts}' },
  wholeOnly: { vi: 'Chỉ nhập số nguyên, từ 0 trở lên.', en: 'Whole numbers from 0 on.' },
  numberOnly: { vi: 'Chỉ nhập số, từ {least} trở lên.', en: 'Numbers from {least} on.' },
  anyNumber: { vi: 'Chỉ nhập số.', en: 'Numbers only.' },
  usage: {
    vi: 'Cách dùng: npm run template -- --quarter <2024-Q2> --out <tệp .xlsx> [--area <mã>] [--package <tên>] [--lang vi|en].',
    en: 'Usage: npm run template -- --quarter <2024-Q2> --out <file .xlsx> [--area <code>] [--package <name>] [--lang vi|en].',
  },
  noArea: {
    vi: 'Quý {quarter} không có địa bàn mang mã “{code}”. Hãy kiểm tra mã trong areas.csv.',
    en: 'No area bears the code “{code}” in {quarter}. Check it in areas.csv.',
  },
  unwritable: {
    vi: 'Không ghi được {file}. Hãy kiểm tra thư mục, và tệp có đang mở không.',
    en: '{file} cannot be written. Check the folder, and whether the file is open.',
  },
  made: {
    vi: 'Đã tạo {file}: {sheets} sheet, {areas} địa bàn, {quarter}.',
    en: '{file} was made: {sheets} sheets, {areas} areas, {quarter}.',
  },
} as const satisfies Readonly<Record<string, BilingualText>>
