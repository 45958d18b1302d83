import type { PdfDocument } from '../../src/exports/pdf-document.ts'
import type { PaperPart } from '../../src/paper/part.ts'
import type { Primitive } from '../../src/paper/primitive.ts'
import { hardTexts } from './hard-texts.ts'

const line = (y: number, text: string, anchor: 'start' | 'end' = 'start'): Primitive => ({
  type: 'text',
  x: anchor === 'start' ? 20 : 400,
  y,
  text,
  size: 12,
  weight: 400,
  anchor,
  fill: '#1b1b1f',
})
const parts: readonly PaperPart[] = [
  { tag: 'Artifact', shapes: [{ type: 'path', d: 'M0 0H600V400H0Z', fill: '#ffffff' }] },
  { tag: 'H1', shapes: [line(30, 'Số xã đạt chuẩn nông thôn mới của tỉnh'), line(46, 'Bình Phước')] },
  { tag: 'P', shapes: [line(70, hardTexts.decomposed)] },
  {
    tag: 'Table',
    parts: [
      {
        tag: 'TR',
        parts: [
          { tag: 'TH', scope: 'Column', shapes: [line(100, 'Địa bàn')] },
          { tag: 'TH', scope: 'Column', shapes: [line(100, 'Quý', 'end'), line(116, 'I/2024', 'end')] },
        ],
      },
      {
        tag: 'TR',
        parts: [
          { tag: 'TH', scope: 'Row', shapes: [line(140, 'Huyện Lộc Ninh')] },
          { tag: 'TD', shapes: [] },
        ],
      },
    ],
  },
  {
    tag: 'L',
    parts: [
      {
        tag: 'LI',
        parts: [
          { tag: 'Lbl', shapes: [line(180, '1.')] },
          { tag: 'LBody', shapes: [line(180, hardTexts.emoji)] },
        ],
      },
    ],
  },
  {
    tag: 'Figure',
    altText: 'Biểu đồ: Lộc Ninh tăng.',
    box: { x: 0, y: 200, width: 300, height: 100 },
    shapes: [{ type: 'path', d: 'M0 200L300 300', stroke: '#a3161f' }],
  },
  { tag: 'Artifact', shapes: [line(390, '3/12')] },
]
const size = { width: 600, height: 400 }

/** A page with every kind of text, one without any, and one that is empty. */
export const textPdfDocument: PdfDocument = {
  title: 'Bản trình bày',
  language: 'vi',
  pages: [
    { ...size, bookmark: 'Số xã đạt chuẩn'.normalize('NFD'), parts },
    { ...size, parts: [] },
    { ...size, bookmark: 'Trang ba', parts: [] },
  ],
}
