import { type PaperTable, textCell } from '../../src/paper/paper-table.ts'
import type { WordDocument } from '../../src/exports/word-document.ts'
import { hardTexts, vietnamese } from './hard-texts.ts'
import { smallPng } from './small-png.ts'

const table: PaperTable = {
  columns: [
    { heading: 'Địa bàn', align: 'start' },
    { heading: 'Quý I/2024', align: 'end' },
  ],
  rows: [
    ['Huyện Lộc Ninh', '14/15'],
    ['Huyện Bù Đốp', 'chưa báo cáo'],
  ].map((row) => row.map(textCell)),
}

/** A briefing as a document: cover, a page of two figures, a table, sources. */
export const briefingWordDocument: WordDocument = {
  title: 'Giao ban Quý I/2024',
  language: 'vi',
  watermark: 'SỐ LIỆU MINH HOẠ',
  blocks: [
    {
      kind: 'cover',
      title: 'Chỉ tiêu kinh tế – xã hội Quý I/2024 của tỉnh Bình Phước',
      subtitle: vietnamese.normalize('NFD'),
      lines: ['Kỳ báo cáo từ 15/12/2023 đến 14/03/2024', hardTexts.markup],
    },
    { kind: 'page-break' },
    { kind: 'heading', text: 'Nông thôn mới' },
    { kind: 'heading', level: 2, text: 'Số xã đạt chuẩn' },
    { kind: 'paragraph', text: 'Đến hết Quý I/2024, huyện Lộc Ninh có 14/15 xã đạt chuẩn.' },
    {
      kind: 'picture',
      png: smallPng(160, 90),
      widthMm: 140,
      altText: 'Biểu đồ',
      caption: 'Hình 1. Số xã đạt chuẩn nông thôn mới',
      notes: ['Quý III/2023: chưa báo cáo.', 'Nguồn: Báo cáo quý của UBND huyện Lộc Ninh.'],
    },
    { kind: 'page-break' },
    { kind: 'table', caption: 'Bảng 1. Theo địa bàn', altText: 'Bảng', table, notes: [hardTexts.long] },
    { kind: 'page-break' },
    { kind: 'list', heading: 'Nguồn số liệu', level: 2, entries: ['Báo cáo số 84/BC-UBND.'] },
  ],
}
