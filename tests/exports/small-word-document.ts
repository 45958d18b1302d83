import type { WordDocument } from '../../src/exports/word-document.ts'
import { textCell } from '../../src/paper/paper-table.ts'
import { hardTexts, vietnamese } from './hard-texts.ts'
import { smallPng } from './small-png.ts'

/** A document with every kind of block and everything that may go wrong on the way out. */
export const smallWordDocument: WordDocument = {
  title: `Báo cáo: ${vietnamese}`.normalize('NFD'),
  language: 'vi',
  watermark: 'SỐ LIỆU MINH HOẠ',
  blocks: [
    { kind: 'title', text: 'Chỉ tiêu Quý I/2024 của huyện Lộc Ninh' },
    {
      kind: 'paragraph',
      text: 'Đến hết Quý I/2024, huyện Lộc Ninh có 14/15 xã đạt chuẩn nông thôn mới (93,3%), tăng 1 xã so với cùng kỳ năm trước; số liệu do 16/16 xã, thị trấn báo cáo.',
    },
    { kind: 'heading', text: hardTexts.markup },
    { kind: 'paragraph', text: hardTexts.decomposed },
    { kind: 'paragraph', text: hardTexts.emoji },
    { kind: 'paragraph', text: hardTexts.direction },
    { kind: 'paragraph', text: hardTexts.control },
    { kind: 'paragraph', text: hardTexts.long },
    {
      kind: 'picture',
      png: smallPng(160, 90),
      widthMm: 120,
      altText: `Biểu đồ: ${hardTexts.markup}`,
      caption: { label: 'Hình', text: 'Số xã đạt chuẩn nông thôn mới, Quý I/2023 – Quý I/2024' },
    },
    {
      kind: 'table',
      caption: { label: 'Bảng', text: 'Số xã đạt chuẩn nông thôn mới theo địa bàn' },
      altText: 'Bảng số liệu, hai quý.',
      table: {
        columns: [
          { heading: 'Địa bàn', align: 'start' },
          { heading: 'Quý I/2023', align: 'end' },
          { heading: 'Quý I/2024', align: 'end' },
          { heading: 'Thay đổi', align: 'end' },
        ],
        rows: [
          ['Huyện Lộc Ninh', '13/15', '14/15', '+1 xã'],
          [hardTexts.markup, '0', 'chưa báo cáo', ''],
          [hardTexts.long, '1.234,5', '0', hardTexts.emoji],
          ...Array.from({ length: 40 }, (_, index) => [`Xã thứ ${index + 1}`, `${index}`, `${index * 2}`, `+${index}`]),
        ].map((row) => row.map(textCell)),
      },
    },
    { kind: 'list', heading: 'Nguồn số liệu', entries: ['Báo cáo số 84/BC-UBND, 15/03/2024.', hardTexts.decomposed] },
    { kind: 'list', heading: 'Chưa báo cáo', entries: ['Xã Lộc Hưng: Quý III/2023.'] },
  ],
}
