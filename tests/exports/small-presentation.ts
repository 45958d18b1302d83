import type { PresentationDocument } from '../../src/exports/presentation-document.ts'
import type { SlideDrawing } from '../../src/exports/presentation-document.ts'
import { textCell } from '../../src/paper/paper-table.ts'
import { hardTexts, vietnamese } from './hard-texts.ts'
import { linePath, rectPath } from '../../src/paper/primitive.ts'

const frame = {
  subtitle: 'Số xã đạt chuẩn nông thôn mới, cuối quý · Quý I/2023 – Quý I/2024',
  notes: ['Quý III/2023: chưa báo cáo, nên đường bị ngắt; đó không phải số 0.'],
  source: 'Nguồn: Báo cáo quý của UBND huyện Lộc Ninh (15/03/2024) · Số liệu chính thức · Cập nhật 23/11/2026',
}

const text = { type: 'text', size: 20, weight: 400, anchor: 'start', fill: '#1f1f1f' } as const

/** A drawing with everything that drawings are made of. */
export const smallDrawing: SlideDrawing = {
  width: 640,
  height: 320,
  primitives: [
    { type: 'path', d: rectPath(0, 0, 640, 320), fill: '#ffffff' },
    { type: 'path', d: 'M100 100h40v30h-40Z', fill: '#0b5394', stroke: '#1f1f1f', strokeWidth: 2, opacity: 0.62 },
    { type: 'path', d: 'M20 50a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z', fill: 'none', stroke: '#a3161f' },
    { type: 'path', d: linePath(0, 160, 640, 160), stroke: '#595959', strokeWidth: 2, dash: '4 2' },
    { type: 'path', d: 'M10 10L20 10L15 20Z', fill: 'none', stroke: 'none' },
    { ...text, x: 50, y: 200, text: hardTexts.markup },
    { ...text, x: 320, y: 200, text: '14/15', anchor: 'middle', weight: 700, hasHalo: true, halo: '#0b5394' },
    { ...text, x: 630, y: 200, text: 'Huyện Lộc Ninh', anchor: 'end', opacity: 0.5 },
    { ...text, x: 10, y: 300, text: ' ' },
  ],
}

/** A presentation with every kind of slide and everything that may go wrong on the way out. */
export const smallPresentation: PresentationDocument = {
  title: `Lộc Ninh: ${vietnamese}`.normalize('NFD'),
  subject: 'Chỉ tiêu quý I/2024',
  language: 'vi',
  ratio: '16:9',
  slides: [
    {
      kind: 'title',
      title: 'Chỉ tiêu Quý I/2024 của huyện Lộc Ninh',
      lines: [hardTexts.decomposed, 'Kỳ báo cáo từ 15/12/2023 đến 14/03/2024', 'Số liệu cập nhật ngày 23/11/2026'],
      watermark: 'SỐ LIỆU MINH HOẠ',
    },
    {
      kind: 'chart',
      ...frame,
      headline: '14/15 xã đạt chuẩn nông thôn mới, tăng 1 xã so với cùng kỳ',
      chart: {
        kind: 'line',
        categories: ['Quý I/2023', 'Quý II/2023', 'Quý III/2023', 'Quý IV/2023', 'Quý I/2024'],
        series: [
          { name: 'Huyện Lộc Ninh', values: [13, 13, null, 13, 14], colour: '#a3161f' },
          { name: 'Huyện Bù Đốp', values: [0, 2, 3, null, 4], colour: '#0b5394', dash: 'sysDash' },
          { name: 'Kế hoạch năm', values: [15, 15, 15, 15, 15], colour: '#6b6c73', isTarget: true },
        ],
        valueFormat: 'number',
        unit: 'Đơn vị tính: xã',
        axis: { least: 0, most: 16, step: 4 },
      },
      altText: 'Biểu đồ đường: Lộc Ninh tăng từ 13 lên 14 xã.',
      speakerNotes: `Lộc Ninh có 14/15 xã đạt chuẩn.\nNguồn: ${hardTexts.markup}`,
    },
    {
      kind: 'chart',
      ...frame,
      headline: 'Tỷ lệ giải quyết đơn đúng hạn',
      chart: {
        kind: 'bar',
        categories: ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
        series: [
          { name: '2023', values: [0, 87.5, null, 100], colour: '#979ba6' },
          { name: '2024', values: [91.25, 66.7, 80, null], colour: '#0b5394' },
        ],
        valueFormat: 'percent',
        unit: 'Phần trăm số vụ việc đã giải quyết',
        axis: { least: 0, most: 100, step: 20 },
      },
      altText: 'Biểu đồ thanh: tỷ lệ giải quyết đúng hạn theo quý.',
      speakerNotes: 'Quý III/2023 chưa báo cáo.',
      watermark: 'SỐ LIỆU MINH HOẠ',
    },
    {
      kind: 'chart',
      ...frame,
      headline: hardTexts.long,
      chart: {
        kind: 'bar',
        categories: [
          vietnamese.normalize('NFD'),
          hardTexts.markup,
          hardTexts.emoji,
          hardTexts.direction,
          'Xã Lộc Hưng',
        ],
        series: [{ name: hardTexts.markup, values: [1234.5, 0, null, 12, -3], colour: '#00756b' }],
        valueFormat: 'number',
        unit: 'Đơn vị tính: lượt',
        axis: { least: -500, most: 1500, step: 500 },
      },
      altText: hardTexts.markup,
      speakerNotes: hardTexts.control,
    },
    {
      kind: 'drawing',
      figures: 'Huyện Lộc Ninh: 14',
      ...frame,
      headline: 'Bảng tô màu 11 huyện trong 8 quý',
      drawings: [smallDrawing],
      altText: `Bảng tô màu: ${vietnamese}`,
      speakerNotes: 'Mỗi ô là một quý.',
    },
    {
      kind: 'table',
      ...frame,
      headline: 'Số liệu từng địa bàn',
      table: {
        columns: [
          { heading: 'Địa bàn', align: 'start' },
          { heading: 'Quý I/2023', align: 'end' },
          { heading: 'Quý I/2024', align: 'end' },
          { heading: 'Thay đổi so với cùng kỳ', align: 'end' },
        ],
        rows: [
          ['Huyện Lộc Ninh', '13/15', '14/15', '+1 xã'],
          [hardTexts.markup, '0', 'chưa báo cáo', ''],
          [hardTexts.long, '1.234,5', '0', hardTexts.emoji],
          ...Array.from({ length: 17 }, (_, index) => [`Xã thứ ${index + 1}`, `${index}`, `${index * 2}`, `+${index}`]),
        ].map((row) => row.map(textCell)),
      },
      altText: 'Bảng số liệu 20 địa bàn, hai quý.',
    },
    {
      kind: 'list',
      headline: 'Nguồn số liệu',
      entries: [
        'Báo cáo số 84/BC-UBND của UBND huyện Lộc Ninh, 15/03/2024.',
        hardTexts.decomposed,
        hardTexts.direction,
        ...Array.from({ length: 24 }, (_, index) => `Nguồn thứ ${index + 4}: ${hardTexts.long.slice(0, 90)}`),
      ],
      speakerNotes: 'Các nguồn theo thứ tự thời gian.',
    },
  ],
}
