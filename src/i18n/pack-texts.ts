import type { BilingualText } from '../domain/bilingual-text.ts'

/** What the command says that makes a pack, and why it makes none. */
export const packTexts = {
  usage: {
    vi: 'Cách dùng: npm run pack [-- [--out <thư mục>] [--province <mã tỉnh>]]',
    en: 'Usage: npm run pack [-- [--out <folder>] [--province <code>]]',
  },
  unknownProvince: (code: string, known: string): BilingualText => ({
    vi: `Bản đã xuất bản không có tỉnh, thành phố nào mang mã ${code}. Hãy ghi một trong các mã sau: ${known}.`,
    en: `What is published has no province of the code ${code}. Give one of these codes: ${known}.`,
  }),
  foreignFolder: (folder: string): BilingualText => ({
    vi: `Thư mục ${folder} có thứ khác bên trong, không phải gói Nhịp Quý; không ghi đè. Hãy chọn thư mục khác bằng --out.`,
    en: `The folder ${folder} holds other things and is no pack of Nhịp Quý; it is not written over. Choose another one with --out.`,
  }),
  foreignArchive: (archive: string): BilingualText => ({
    vi: `Tệp ${archive} không phải gói Nhịp Quý đã nén; không ghi đè. Hãy đổi chỗ tệp đó, hoặc chọn thư mục khác bằng --out.`,
    en: `The file ${archive} is no archive of a pack of Nhịp Quý; it is not written over. Move it away, or choose another folder with --out.`,
  }),
  notMade: (folder: string, reason: string): BilingualText => ({
    vi: `Không tạo được gói trong ${folder} (${reason}). Hãy kiểm tra quyền ghi và chỗ trống.`,
    en: `The pack cannot be made in ${folder} (${reason}). Check access rights and free space.`,
  }),
  made: (pack: { readonly folder: string; readonly archive: string; readonly megabytes: string }): BilingualText => ({
    vi: `Đã tạo gói: thư mục ${pack.folder} và tệp nén ${pack.archive} (${pack.megabytes} MB). Chép vào USB rồi bấm đúp index.html.`,
    en: `The pack is made: the folder ${pack.folder} and the archive ${pack.archive} (${pack.megabytes} MB). Copy it to a stick and double-click index.html.`,
  }),
} as const

/** Why the program of a pack cannot be put together. */
export const packFaults = {
  noEntry: {
    vi: 'Không tìm thấy tệp khởi động của chương trình trong bản dựng; gói không được tạo.',
    en: 'The build has no file that starts the program; no pack is made.',
  },
} as const

/** The text beside the page of a pack, for whoever opens the folder; lines end as Windows' editor expects. */
export function readFirstText({ title, data, made }: Readonly<Record<'title' | 'data' | 'made', string>>): string {
  return [
    'Nhịp Quý: bấm đúp index.html để mở; không cần mạng, không cần cài đặt.',
    'Chép hay giải nén cả thư mục; thiếu tệp thì trang không mở đủ.',
    'Báo cáo đang soạn chỉ nằm trong trình duyệt của máy đang dùng; bấm “Lưu bản soạn” để mang theo.',
    `${title}: số liệu ngày ${data}; gói tạo ngày ${made}.`,
    '',
  ].join('\r\n')
}
