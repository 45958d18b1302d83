import { describe, expect, test } from 'vitest'
import type { PdfFonts } from '../../src/exports/pdf-document.ts'
import { writePdf } from '../../src/exports/write-pdf.ts'
import { readPdf } from '../support/pdf-text.ts'
import { hardTexts, vietnamese } from './hard-texts.ts'
import { pdfFonts, smallPdfDocument } from './small-pdf-document.ts'
import { textPdfDocument } from './text-pdf-document.ts'

const bytes = await writePdf(smallPdfDocument, pdfFonts)
const { pages, info, lang, tags } = await readPdf(bytes)
const [first = '', second = ''] = pages
const source = Buffer.from(bytes).toString('latin1')

describe('the PDF', () => {
  test('says its title, subject and language', () => {
    expect(info).toMatchObject({ Title: `Lộc Ninh: ${vietnamese}`, Subject: 'Chỉ tiêu Quý I/2024' })
    expect(lang).toBe('vi-VN')
    expect(source).toMatch(/DisplayDocTitle true/)
  })

  test('tags each drawing as a figure with its description', () => {
    expect(source).toMatch(/\/Marked true/)
    expect(tags.map((page) => page.filter(({ role }) => role === 'Figure'))).toEqual([
      [{ role: 'Figure', alt: 'Biểu đồ đường: Lộc Ninh tăng từ 13 lên 14 xã.' }],
      [{ role: 'Figure', alt: 'Trang thứ hai.' }],
    ])
  })

  test('gives text back as it was, letters composed, figures without gaps', () => {
    const lines = first.split('\n').map((line) => line.trim())
    expect(lines).toEqual(
      expect.arrayContaining([
        '14/15 xã đạt chuẩn nông thôn mới, tăng 1 xã so với cùng kỳ',
        hardTexts.markup,
        'Xã Lộc Ninh (14/15)',
        '1.234,56',
        '1.111,11 %',
        '8.888,88 %',
        'SỐ LIỆU MINH HOẠ',
      ]),
    )
    expect(lines.filter((line) => line === vietnamese)).toHaveLength(2)
    expect(second).toContain('Phường Ẳng Cang')
    expect(second).toContain(hardTexts.long)
  })

  test('has each text once, though one of them has a halo', () => {
    expect(first.match(/1\.234,56/g)).toHaveLength(1)
  })

  test('carries its fonts and is small', () => {
    expect(source.match(/\/FontFile2/g)).toHaveLength(6)
    expect(source).not.toMatch(/Helvetica/)
    expect(source).not.toMatch(/\/Subtype \/Image/)
    expect(bytes.length).toBeLessThan(60_000)
  })

  test('has pages of the size they are given', () => {
    const sizes = [...source.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Number(width),
      Number(height),
    ])
    // In points: a slide of 13⅓ × 7½ inches, a sheet of A4.
    expect(sizes).toEqual([
      [960, 540],
      [595.5, 842.25],
    ])
  })

  test('is not written with fonts that would be copied right and drawn wrong', async () => {
    const woff2 = new Uint8Array([0x77, 0x4f, 0x46, 0x32, 0, 0, 0, 0])
    const fonts: PdfFonts = { ...pdfFonts, 600: { ...pdfFonts[600], text: woff2 } }
    await expect(writePdf(smallPdfDocument, fonts)).rejects.toThrow('text-600 is not a TrueType font')
  })
})

describe('a page to be read', () => {
  const read = writePdf(textPdfDocument, pdfFonts).then(readPdf)

  test('is tagged as headings, texts, tables, lists and figures in the order of reading', async () => {
    const { tags: found } = await read
    expect(found[0]!.map(({ role }) => role).join(' ')).toBe(
      'Document H1 P Table TR TH TH TR TH TD L LI Lbl LBody Figure',
    )
    expect(found[0]!.find(({ role }) => role === 'Figure')?.alt).toBe('Biểu đồ: Lộc Ninh tăng.')
  })

  test('gives all of its texts back, those that only decorate it too', async () => {
    const [text = ''] = (await read).pages
    for (const words of ['của tỉnh', 'Bình Phước', vietnamese, 'Huyện Lộc Ninh', '3/12']) expect(text).toContain(words)
  })

  test('stands in the outline by its title', async () => {
    expect((await read).outline).toEqual(['Số xã đạt chuẩn', 'Trang ba'])
  })
})
