import { describe, expect, test } from 'vitest'
import { writeWord } from '../../src/exports/write-word.ts'
import { textCell } from '../../src/paper/paper-table.ts'
import { briefingWordDocument } from './briefing-word-document.ts'
import { hardTexts, vietnamese } from './hard-texts.ts'
import { attributes, elements, packageFaults, readPackage, texts } from './read-package.ts'
import { smallWordDocument } from './small-word-document.ts'

const file = readPackage(await writeWord(smallWordDocument))
const body = file.tree('word/document.xml')
const styles = file.tree('word/styles.xml')
const paragraphs = elements(body, 'w:p').map((paragraph) => texts(paragraph, 'w:t').join(''))
const millimetre = 56.7

describe('the document', () => {
  test('is whole', () => {
    expect(packageFaults(file)).toEqual([])
  })

  test('says its title, subject and language', () => {
    const core = file.tree('docProps/core.xml')
    expect(texts(core, 'dc:title')).toEqual([`Báo cáo: ${vietnamese}`])
    expect(texts(core, 'dc:subject')).toEqual(['Chỉ tiêu Quý I/2024'])
    expect(texts(core, 'dc:language')).toEqual(['vi-VN'])
    expect(elements(styles, 'w:docDefaults').flatMap((each) => attributes(each, 'w:lang', 'w:val'))).toEqual(['vi-VN'])
  })

  test('is written in Times New Roman 13, and in no other font', () => {
    const defaults = elements(styles, 'w:docDefaults')[0]!
    expect(attributes(defaults, 'w:sz', 'w:val')).toEqual(['26'])
    const fonts = [styles, body].flatMap((tree) => attributes(tree, 'w:rFonts', 'w:ascii'))
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']))
  })

  test('is A4 with 3 cm free at the left and 2 cm elsewhere', () => {
    const [size, margins] = [elements(body, 'w:pgSz')[0]!, elements(body, 'w:pgMar')[0]!]
    const mm = (element: Element, name: string): number => Math.round(Number(element.getAttribute(name)) / millimetre)
    expect([mm(size, 'w:w'), mm(size, 'w:h')]).toEqual([210, 297])
    expect(['w:left', 'w:right', 'w:top', 'w:bottom'].map((name) => mm(margins, name))).toEqual([30, 20, 20, 20])
  })

  test('has real headings for outline and navigation', () => {
    const headings = elements(body, 'w:p').flatMap((paragraph) => {
      const [style] = attributes(paragraph, 'w:pStyle', 'w:val')
      return style !== undefined && /^(?:Title|Heading)/.test(style) ? [[style, texts(paragraph, 'w:t').join('')]] : []
    })
    expect(headings).toEqual([
      ['Title', 'Chỉ tiêu Quý I/2024 của huyện Lộc Ninh'],
      ['Heading1', hardTexts.markup],
      ['Heading1', 'Nguồn số liệu'],
      ['Heading1', 'Chưa báo cáo'],
    ])
  })

  test('says on every page that figures are illustrative', () => {
    expect(texts(file.tree('word/header1.xml'), 'w:t')).toEqual(['SỐ LIỆU MINH HOẠ'])
    expect(elements(body, 'w:headerReference')).toHaveLength(1)
  })

  test('numbers the entries of every list from 1', () => {
    const used = elements(body, 'w:numPr').map((each) => attributes(each, 'w:numId', 'w:val')[0])
    expect(used).toHaveLength(3)
    expect(new Set(used).size).toBe(2)
  })
})

describe('a picture', () => {
  test('says what it shows, has its size and its caption', () => {
    const drawing = elements(body, 'w:drawing')[0]!
    expect(attributes(drawing, 'wp:docPr', 'descr')).toEqual([`Biểu đồ: ${hardTexts.markup}`])
    const [extent] = elements(drawing, 'wp:extent')
    const mm = (name: string): number => Number(extent!.getAttribute(name)) / 36_000
    expect(mm('cx')).toBeCloseTo(120, 0)
    expect(mm('cy')).toBeCloseTo(67.5, 0)
    expect(paragraphs).toContain('Hình 1. Số xã đạt chuẩn nông thôn mới, Quý I/2023 – Quý I/2024')
  })
})

describe('a table', () => {
  const table = elements(body, 'w:tbl')[0]!
  const rows = elements(table, 'w:tr')

  test('repeats its headings on every page and says what it shows', () => {
    expect(rows.map((row) => elements(row, 'w:tblHeader').length)).toEqual([1, ...rows.slice(1).map(() => 0)])
    expect(attributes(table, 'w:tblDescription', 'w:val')).toEqual(['Bảng số liệu, hai quý.'])
  })

  test('has all cells, with numbers at the right', () => {
    expect(rows).toHaveLength(44)
    expect(rows.slice(1, 3).map((row) => elements(row, 'w:tc').map((cell) => texts(cell, 'w:t').join('')))).toEqual([
      ['Huyện Lộc Ninh', '13/15', '14/15', '+1 xã'],
      [hardTexts.markup, '0', 'chưa báo cáo', ''],
    ])
    expect(elements(rows[1]!, 'w:tc').map((cell) => attributes(cell, 'w:jc', 'w:val')[0])).toEqual([
      'left',
      'right',
      'right',
      'right',
    ])
  })

  test('is not wider than the text of the page', () => {
    const widths = attributes(table, 'w:gridCol', 'w:w').map(Number)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(11_906 - 5 * 567)
    expect(widths.every((width) => width > 800)).toBe(true)
  })
})

describe('a table of many columns', () => {
  const quarters = Array.from(
    { length: 8 },
    (_, index) => `Quý ${['I', 'II', 'III', 'IV'][index % 4]}/${2022 + (index >> 2)}`,
  )
  const sizesOf = async (count: number): Promise<readonly string[]> => {
    const headings = quarters.slice(0, count)
    const table = {
      columns: [
        { heading: 'Địa bàn', align: 'start' },
        ...headings.map((heading) => ({ heading, align: 'end' }) as const),
      ] as const,
      rows: [['Huyện Lộc Ninh', ...headings.map(() => '14/15* (93,3%)')].map(textCell)],
    }
    const bytes = await writeWord({
      title: 'Bảng',
      language: 'vi',
      blocks: [{ kind: 'table', caption: 'Bảng 1', table, altText: 'Bảng' }],
    })
    const [whole] = elements(readPackage(bytes).tree('word/document.xml'), 'w:tbl')
    return [...new Set(attributes(whole!, 'w:sz', 'w:val'))]
  }

  test('is in smaller text rather than in broken words, and a small one is not', async () => {
    expect(await sizesOf(2)).toEqual([])
    const [size] = await sizesOf(8)
    expect(Number(size)).toBeGreaterThanOrEqual(16)
    expect(Number(size)).toBeLessThan(24)
  })
})

describe('a briefing', () => {
  const written = writeWord(briefingWordDocument).then(readPackage)
  const paragraphsOf = async () =>
    elements((await written).tree('word/document.xml'), 'w:p').map((paragraph) => ({
      text: texts(paragraph, 'w:t').join(''),
      style: attributes(paragraph, 'w:pStyle', 'w:val')[0],
      isStart: elements(paragraph, 'w:pageBreakBefore').length > 0,
      isKept: elements(paragraph, 'w:keepNext').length > 0,
    }))

  test('is whole', async () => {
    expect(packageFaults(await written)).toEqual([])
  })

  test('begins with its cover, and each further part on a page of its own without an empty line above', async () => {
    const all = await paragraphsOf()
    expect(all.slice(0, 4).map(({ text }) => text)).toEqual([
      'Chỉ tiêu kinh tế – xã hội Quý I/2024 của tỉnh Bình Phước',
      vietnamese,
      'Kỳ báo cáo từ 15/12/2023 đến 14/03/2024',
      hardTexts.markup,
    ])
    expect(all.filter(({ isStart }) => isStart).map(({ text }) => text)).toEqual([
      'Nông thôn mới',
      'Bảng 1. Theo địa bàn',
      'Nguồn số liệu',
    ])
  })

  test('has headings of two levels for outline and navigation', async () => {
    const headings = (await paragraphsOf()).filter(({ style }) => /^(?:Title|Heading)/.test(style ?? ''))
    expect(headings.map(({ style }) => style)).toEqual(['Title', 'Heading1', 'Heading2', 'Heading2'])
  })

  test('has small notes beneath a figure, on its page', async () => {
    const all = await paragraphsOf()
    const caption = all.findIndex(({ style }) => style === 'Caption')
    expect(all.slice(caption, caption + 3).map(({ style, isKept }) => [style, isKept])).toEqual([
      ['Caption', true],
      ['FigureNote', true],
      ['FigureNote', false],
    ])
    expect(all.filter(({ style }) => style === 'FigureNote').map(({ text }) => text)).toEqual([
      'Quý III/2023: chưa báo cáo.',
      'Nguồn: Báo cáo quý của UBND huyện Lộc Ninh.',
      hardTexts.long,
    ])
  })
})

describe('careless or wicked text', () => {
  test('is text and never markup, in composed letters, with its emoji', () => {
    expect(file.names.filter((name) => name.endsWith('.xml') && file.text(name).includes('<script'))).toEqual([])
    expect(paragraphs.filter((text) => text !== text.normalize('NFC'))).toEqual([])
    expect(paragraphs).toEqual(
      expect.arrayContaining([vietnamese, hardTexts.emoji, hardTexts.long, 'Xã Lộc Ninh \u200f(14/15)', 'Lộc Ninh ']),
    )
  })
})
