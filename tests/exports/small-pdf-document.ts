import { readFileSync } from 'node:fs'
import type { PdfDocument, PdfFontFiles, PdfFonts } from '../../src/exports/pdf-document.ts'
import type { Primitive, TextPrimitive } from '../../src/paper/primitive.ts'
import { hardTexts, vietnamese } from './hard-texts.ts'

const file = (name: string): Uint8Array => readFileSync(new URL(`../../src/ui/fonts/${name}`, import.meta.url))
const filesOf = (weight: number): PdfFontFiles => ({
  text: file(`be-vietnam-pro-${weight}.ttf`),
  figures: file(`be-vietnam-pro-figures-${weight}.ttf`),
})

export const pdfFonts: PdfFonts = { 400: filesOf(400), 600: filesOf(600), 700: filesOf(700) }

const text = (y: number, words: string, look: Partial<TextPrimitive> = {}): Primitive => ({
  type: 'text',
  x: 44,
  y,
  text: words,
  size: 20,
  weight: 400,
  anchor: 'start',
  fill: '#1b1b1f',
  ...look,
})

/** A drawing with every kind of shape and everything that may go wrong on the way out. */
export const smallPdfDocument: PdfDocument = {
  title: `Lộc Ninh: ${vietnamese}`.normalize('NFD'),
  subject: 'Chỉ tiêu Quý I/2024',
  language: 'vi',
  pages: [
    {
      width: 1280,
      height: 720,
      parts: [
        {
          tag: 'Figure',
          box: { x: 0, y: 0, width: 1280, height: 720 },
          altText: 'Biểu đồ đường: Lộc Ninh tăng từ 13 lên 14 xã.',
          shapes: [
            { type: 'path', d: 'M0 0H1280V720H0Z', fill: '#ffffff' },
            { type: 'path', d: 'M44 30L100 30', stroke: '#a3161f', strokeWidth: 4 },
            text(74, '14/15 xã đạt chuẩn nông thôn mới, tăng 1 xã so với cùng kỳ', { size: 30, weight: 700 }),
            text(110, vietnamese),
            text(140, hardTexts.decomposed, { weight: 600 }),
            text(170, hardTexts.markup),
            text(200, hardTexts.emoji),
            text(230, hardTexts.direction),
            text(260, hardTexts.control),
            { type: 'path', d: 'M44 400L400 330L800 380', stroke: '#0b5394', strokeWidth: 3, dash: '7 3' },
            { type: 'path', d: 'M390 330a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z', fill: '#0b5394', stroke: '#ffffff' },
            text(345, '1.234,56', { x: 400, anchor: 'middle', weight: 600, hasHalo: true, fill: '#0b5394' }),
            { type: 'path', d: 'M600 450H700V600H600Z', fill: '#a3161f', opacity: 0.5 },
            text(480, '1.111,11 %', { x: 1236, anchor: 'end' }),
            text(510, '8.888,88 %', { x: 1236, anchor: 'end' }),
            text(650, 'SỐ LIỆU MINH HOẠ', { x: 640, anchor: 'middle', size: 90, weight: 700, opacity: 0.12 }),
          ],
        },
      ],
    },
    {
      width: 794,
      height: 1123,
      parts: [
        {
          tag: 'Figure',
          box: { x: 0, y: 0, width: 640, height: 200 },
          altText: 'Trang thứ hai.',
          shapes: [text(60, 'Phường Ẳng Cang'), text(100, hardTexts.long, { x: 0, size: 4 })],
        },
      ],
    },
  ],
}
