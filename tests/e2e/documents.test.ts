import { describe, expect, test } from 'vitest'
import { writePresentation } from '../../src/exports/write-presentation.ts'
import { writeWord } from '../../src/exports/write-word.ts'
import { hardTexts, vietnamese } from '../exports/hard-texts.ts'
import { smallPresentation } from '../exports/small-presentation.ts'
import { smallWordDocument } from '../exports/small-word-document.ts'
import { pdfFromOffice } from '../support/open-in-office.ts'
import { type ReadPdf, readPdf } from '../support/pdf-text.ts'

const openPresentation = async (ratio: '16:9' | '4:3'): Promise<ReadPdf> =>
  await readPdf(await pdfFromOffice('bai-trinh-bay.pptx', await writePresentation({ ...smallPresentation, ratio })))

/** Lines as one text: where a line ends is the business of the program that sets it. */
const joined = (page: string | undefined): string => (page ?? '').replaceAll(/\s+/g, ' ')

describe('a presentation opened by LibreOffice', () => {
  test('shows every slide with headline, notes, source and numbers, zero among them', async () => {
    const { pages, info } = await openPresentation('16:9')
    expect(pages).toHaveLength(9)
    expect(info['Title']).toBe(`Lộc Ninh: ${vietnamese}`)
    const [title, lines, columns, bars, , table] = pages.map(joined)
    expect(title).toContain('Chỉ tiêu Quý I/2024 của huyện Lộc Ninh')
    expect(title).toContain(vietnamese)
    expect(lines).toContain('14/15 xã đạt chuẩn nông thôn mới, tăng 1 xã so với cùng kỳ')
    expect(lines).toContain('Quý III/2023: chưa báo cáo, nên đường bị ngắt; đó không phải số 0.')
    expect(lines).toContain('Nguồn: Báo cáo quý của UBND huyện Lộc Ninh (15/03/2024)')
    expect(lines).toMatch(/Huyện Lộc Ninh.*Huyện Bù Đốp.*Kế hoạch năm/)
    // Four and four figures of two areas, a zero among them; two are missing.
    const numbers = (page: string | undefined): string[] =>
      page?.match(/(?<![\d/.,])\d+(?:[.,]\d+)?%?(?![\d/.,])/g) ?? []
    expect(numbers(lines)).toEqual(expect.arrayContaining(['13', '14', '0', '2', '3', '4', '16']))
    expect(
      numbers(columns)
        .filter((number) => /[.,]\d%$/.test(number))
        .sort(),
    ).toEqual(['0.0%', '100.0%', '66.7%', '80.0%', '87.5%', '91.3%'].sort())
    expect(columns).toContain('SỐ LIỆU MINH HOẠ')
    expect(bars).toContain(hardTexts.markup)
    expect(bars).toContain(vietnamese)
    expect(bars).toContain('Xã Lộc Ninh (14/15)')
    expect(table).toContain('chưa báo cáo')
    expect(table).toContain('1.234,5')
  })

  test('fits an old projector', async () => {
    const { pages } = await openPresentation('4:3')
    const all = joined(pages.join('\n'))
    expect(all).toContain('14/15 xã đạt chuẩn nông thôn mới, tăng 1 xã so với cùng kỳ')
    expect(all.match(/Xã thứ \d+/g)).toHaveLength(17)
    expect(all.match(/Nguồn thứ \d+/g)).toHaveLength(24)
  })
})

describe('a document opened by LibreOffice Writer', () => {
  test('shows all of its texts, and the headings of its table on every page of it', async () => {
    const { pages, info } = await readPdf(await pdfFromOffice('bao-cao.docx', await writeWord(smallWordDocument)))
    expect(info['Title']).toBe(`Báo cáo: ${vietnamese}`)
    const [first, ...further] = pages.map(joined)
    for (const text of [
      'Chỉ tiêu Quý I/2024 của huyện Lộc Ninh',
      '14/15 xã',
      hardTexts.markup,
      vietnamese,
      hardTexts.long,
    ]) {
      expect(first).toContain(text)
    }
    expect(first).toContain('Hình 1. Số xã đạt chuẩn nông thôn mới, Quý I/2023 – Quý I/2024')
    expect(further.length).toBeGreaterThan(0)
    for (const page of further) expect(page).toContain('Địa bàn')
    for (const page of pages) expect(page).toContain('SỐ LIỆU MINH HOẠ')
    expect(joined(pages.join('\n')).match(/Xã thứ \d+/g)).toHaveLength(40)
    expect(further.join(' ')).toContain('1. Báo cáo số 84/BC-UBND, 15/03/2024.')
  })
})
