import type { NativeChart } from '../../src/exports/native-chart.ts'
import type { PairSlide, PresentationDocument } from '../../src/exports/presentation-document.ts'
import { hardTexts, vietnamese } from './hard-texts.ts'

export const lineChart: NativeChart = {
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
}

export const barChart: NativeChart = {
  kind: 'bar',
  categories: ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
  series: [
    { name: '2023', values: [0, 87.5, null, 100], colour: '#979ba6' },
    { name: '2024', values: [91.25, 66.7, 80, null], colour: '#0b5394' },
  ],
  valueFormat: 'percent',
  unit: 'Phần trăm số vụ việc đã giải quyết',
  axis: { least: 0, most: 100, step: 20 },
}

/** As many names as take the height of a slide. */
const manyBars: NativeChart = {
  ...barChart,
  categories: Array.from({ length: 12 }, (_, index) => `Huyện ${index + 1}`),
  series: [{ name: '2024', values: Array.from({ length: 12 }, (_, index) => index * 5), colour: '#0b5394' }],
}

const words = 'Số xã đạt chuẩn nông thôn mới trên địa bàn huyện, '

const plain: PairSlide = {
  kind: 'pair',
  headline: '14/15 xã đạt chuẩn nông thôn mới; 91,3% đơn được giải quyết đúng hạn',
  subtitle: 'Huyện Lộc Ninh, Quý I/2023 – Quý I/2024',
  halves: [
    {
      heading: 'Số xã đạt chuẩn nông thôn mới',
      altText: 'Biểu đồ đường: từ 13 lên 14 xã.',
      chart: lineChart,
    },
    { heading: 'Tỷ lệ giải quyết đơn đúng hạn', altText: 'Biểu đồ thanh.', chart: barChart },
  ],
  notes: ['Quý III/2023: chưa báo cáo, nên đường bị ngắt; đó không phải số 0.'],
  source: 'Nguồn: Báo cáo quý của UBND huyện Lộc Ninh (15/03/2024) · Số liệu chính thức · Cập nhật 23/11/2026',
  speakerNotes: 'Hai chỉ tiêu.\nNguồn: UBND huyện.',
}

/** Pairs of every kind, with little and with far too much to say. */
export const pairPresentation: PresentationDocument = {
  title: 'Hai chỉ tiêu trên một trang',
  language: 'vi',
  ratio: '16:9',
  slides: [
    plain,
    {
      ...plain,
      headline: vietnamese,
      watermark: 'SỐ LIỆU MINH HOẠ',
      halves: [{ heading: hardTexts.markup, altText: hardTexts.markup, chart: barChart }, plain.halves[1]],
    },
    {
      ...plain,
      headline: words.repeat(7),
      subtitle: words.repeat(4),
      watermark: 'SỐ LIỆU MINH HOẠ',
      notes: [words.repeat(9), words.repeat(9), words.repeat(9)],
      source: words.repeat(5),
      halves: [
        { ...plain.halves[0], heading: hardTexts.long },
        { heading: '', altText: 'Biểu đồ 12 địa bàn', chart: manyBars },
      ],
    },
  ],
}
