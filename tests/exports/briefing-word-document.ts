import type { NativeChart } from '../../src/exports/native-chart.ts'
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

/** A quarter without a figure, a zero, and figures that are not final. */
export const wordChart: NativeChart = {
  kind: 'line',
  categories: ['Quý II/2023', 'Quý III/2023', 'Quý IV/2023', 'Quý I/2024'],
  series: [
    {
      name: 'Huyện Lộc Ninh',
      values: [0, null, 13, 14],
      colour: '#a3161f',
      points: [{}, {}, { mark: 'provisional' }, { mark: 'revised' }],
    },
    { name: 'Kế hoạch', values: [15, 15, 15, 15], colour: '#6b6c73', isTarget: true },
  ],
  valueFormat: 'number',
  unit: 'Đơn vị: xã',
  axis: { least: 0, most: 15, step: 5 },
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
      lines: [vietnamese.normalize('NFD'), 'Kỳ báo cáo từ 15/12/2023 đến 14/03/2024', hardTexts.markup],
    },
    { kind: 'page-break' },
    { kind: 'heading', text: 'Nông thôn mới' },
    { kind: 'heading', text: 'Số xã đạt chuẩn' },
    { kind: 'paragraph', text: 'Đến hết Quý I/2024, huyện Lộc Ninh có 14/15 xã đạt chuẩn.' },
    {
      kind: 'picture',
      png: smallPng(160, 90),
      widthMm: 140,
      altText: 'Biểu đồ',
      caption: { label: 'Hình', text: 'Số xã đạt chuẩn nông thôn mới' },
    },
    {
      kind: 'chart',
      chart: wordChart,
      altText: 'Biểu đồ đường',
      caption: { label: 'Hình', text: 'Số xã đạt chuẩn theo quý' },
      notes: ['○ sơ bộ · (○) điều chỉnh'],
    },
    { kind: 'page-break' },
    {
      kind: 'table',
      caption: { label: 'Bảng', text: 'Theo địa bàn' },
      altText: 'Bảng',
      table,
      notes: [hardTexts.long],
    },
    { kind: 'page-break' },
    { kind: 'list', heading: 'Nguồn số liệu', entries: ['Báo cáo số 84/BC-UBND.'] },
  ],
}
