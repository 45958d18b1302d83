import type { BilingualText } from '../domain/bilingual-text.ts'

/** What the command that reads reports says. */
export const readingTexts = {
  usage: {
    vi: 'Cách dùng: npm run read -- [--area 692] [--period 2024-Q1] [--package binh-phuoc] <tệp…>',
    en: 'Usage: npm run read -- [--area 692] [--period 2024-Q1] [--package binh-phuoc] <files…>',
  },
  areaUnknown: (code: string): BilingualText => ({
    vi: `Gói số liệu không có địa bàn mã ${code}. Xem cột code của areas.csv.`,
    en: `The data package has no area with the code ${code}. See the column code of areas.csv.`,
  }),
  periodUnknown: (text: string): BilingualText => ({
    vi: `“${text}” không phải kỳ báo cáo. Viết 2024-Q1, 2024-H1 (6 tháng), 2024-9M (9 tháng), 2024-03 (tháng) hoặc 2024 (năm).`,
    en: `“${text}” is no period. Write 2024-Q1, 2024-H1 (6 months), 2024-9M (9 months), 2024-03 (a month) or 2024 (a year).`,
  }),
  fileMissing: (file: string): BilingualText => ({
    vi: `${file}: không đọc được tệp. Kiểm tra lại đường dẫn và quyền đọc.`,
    en: `${file}: the file cannot be read. Check the path and the right to read it.`,
  }),
  unreadable: (file: string, { vi, en }: BilingualText): BilingualText => ({
    vi: `${file}: ${vi}`,
    en: `${file}: ${en}`,
  }),
  benchTotal: 'tổng cộng / total',
  benchRight: 'đúng / right',
  benchFound: 'tìm thấy / found',
}
