import { describe, expect, test } from 'vitest'
import { withPlainBlanks } from '../../src/paper/kept-together.ts'
import type { WordDocument } from '../../src/exports/word-document.ts'
import { writeWord } from '../../src/exports/write-word.ts'
import { textCell } from '../../src/paper/paper-table.ts'
import { briefingWordDocument, wordChart } from './briefing-word-document.ts'
import { cachedValues } from './cached-values.ts'
import { hardTexts, vietnamese } from './hard-texts.ts'
import { attributes, elements, packageFaults, readPackage, texts } from './read-package.ts'
import { smallWordDocument } from './small-word-document.ts'
import { workbookOf } from './workbook-of.ts'

const file = readPackage(await writeWord(smallWordDocument))
const body = file.tree('word/document.xml')
const styles = file.tree('word/styles.xml')
const paragraphs = elements(body, 'w:p').map((paragraph) => texts(paragraph, 'w:t').join(''))
const millimetre = 56.7

describe('the document', () => {
  test('is whole', () => {
    expect(packageFaults(file)).toEqual([])
  })

  test('says its title and language', () => {
    const core = file.tree('docProps/core.xml')
    expect(texts(core, 'dc:title')).toEqual([`Báo cáo: ${vietnamese}`])
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

describe('a table whose rows are long', () => {
  const rowsOf = async (cell: string, heading: string) => {
    const table = {
      columns: [
        { heading: 'Địa bàn', align: 'start' },
        { heading, align: 'end' },
      ] as const,
      rows: [
        ['Huyện Lộc Ninh', cell],
        ['Huyện Bù Đốp', '14'],
      ].map((row) => row.map(textCell)),
    }
    const blocks = [{ kind: 'table', caption: { label: 'Bảng', text: 'x' }, table, altText: 'x' }] as const
    const tree = readPackage(await writeWord({ title: 'Bảng', language: 'vi', blocks })).tree('word/document.xml')
    return elements(tree, 'w:tr').map((row) => ({
      isHeading: elements(row, 'w:tblHeader').length > 0,
      isWhole: elements(row, 'w:cantSplit').length > 0,
    }))
  }

  test('breaks those only that are higher than a third of a page', async () => {
    expect(await rowsOf('14', 'Quý I/2024')).toEqual([
      { isHeading: true, isWhole: true },
      { isHeading: false, isWhole: true },
      { isHeading: false, isWhole: true },
    ])
    const long = await rowsOf('chưa báo cáo '.repeat(200), 'Quý I/2024')
    expect(long.map(({ isWhole }) => isWhole)).toEqual([true, false, true])
  })

  test('does not repeat headings that would leave no room for rows', async () => {
    expect((await rowsOf('14', 'Quý '.repeat(400)))[0]).toEqual({ isHeading: false, isWhole: false })
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
      blocks: [{ kind: 'table', caption: { label: 'Bảng', text: 'Số xã' }, table, altText: 'Bảng' }],
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
    expect(all.slice(0, 4).map(({ text }) => withPlainBlanks(text))).toEqual([
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

  test('has headings for outline and navigation', async () => {
    const headings = (await paragraphsOf()).filter(({ style }) => /^(?:Title|Heading)/.test(style ?? ''))
    expect(headings.map(({ style }) => style)).toEqual(['Title', 'Heading1', 'Heading1', 'Heading1'])
  })

  test('has small notes beneath a figure, on its page', async () => {
    const all = await paragraphsOf()
    const caption = all.findIndex(({ text }) => text.startsWith('Hình 2.'))
    expect(all.slice(caption, caption + 2).map(({ style, isKept }) => [style, isKept])).toEqual([
      ['Caption', true],
      ['FigureNote', false],
    ])
    expect(all.filter(({ style }) => style === 'FigureNote').map(({ text }) => text)).toEqual([
      'Đơn vị: xã',
      '○ sơ bộ · (○) điều chỉnh',
      hardTexts.long,
    ])
  })

  test('numbers its captions in fields that already hold their number, each label by itself', async () => {
    const tree = (await written).tree('word/document.xml')
    const captions = elements(tree, 'w:p').filter(
      (paragraph) => attributes(paragraph, 'w:pStyle', 'w:val')[0] === 'Caption',
    )
    expect(captions.map((caption) => caption.textContent)).toEqual([
      'Hình 1. Số xã đạt chuẩn nông thôn mới',
      'Hình 2. Số xã đạt chuẩn theo quý',
      'Bảng 1. Theo địa bàn',
    ])
    expect(captions.flatMap((caption) => attributes(caption, 'w:fldSimple', 'w:instr'))).toEqual([
      'SEQ Hình \\* ARABIC',
      'SEQ Hình \\* ARABIC',
      'SEQ Bảng \\* ARABIC',
    ])
  })
})

describe('a chart', () => {
  const written = writeWord(briefingWordDocument).then(readPackage)

  test('stays editable: behind it lies the table of its numbers, a zero as 0 and a missing figure as nothing', async () => {
    const opened = await written
    expect(cachedValues(opened.tree('word/charts/chart1.xml'))).toEqual([
      ['0', undefined, '13', '14'],
      ['15', '15', '15', '15'],
    ])
    expect(await workbookOf(opened, 1, 'word')).toEqual([
      [null, 'Huyện Lộc Ninh', 'Kế hoạch'],
      ['Quý II/2023', 0, 15],
      ['Quý III/2023', null, 15],
      ['Quý IV/2023', 13, 15],
      ['Quý I/2024', 14, 15],
    ])
  })

  test('stands where it belongs, says what it shows, is as wide as the text and in its font', async () => {
    const opened = await written
    const tree = opened.tree('word/document.xml')
    const inline = elements(tree, 'wp:inline')[1]!
    expect([...inline.children].map(({ tagName }) => tagName)).toEqual([
      'wp:extent',
      'wp:effectExtent',
      'wp:docPr',
      'wp:cNvGraphicFramePr',
      'a:graphic',
    ])
    expect(attributes(inline, 'wp:docPr', 'descr')).toEqual(['Biểu đồ đường'])
    expect(Number(attributes(inline, 'wp:extent', 'cx')[0]) / 36_000).toBeCloseTo(160, 0)
    const numbers = attributes(tree, 'wp:docPr', 'id')
    expect(new Set(numbers).size).toBe(numbers.length)
    const fonts = attributes(opened.tree('word/charts/chart1.xml'), 'a:latin', 'typeface')
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']))
    expect(opened.text('word/document.xml')).not.toContain('chart-0')
  })

  test('of many bars goes on in further ones, each with its caption and all with one axis and the same digits', async () => {
    const areas = Array.from({ length: 45 }, (_, index) => `Xã thứ ${index + 1}`)
    const values = areas.map((_, index) => (index === 44 ? 0.25 : index))
    const series = [{ name: 'Quý I/2024', values, digits: values.map(() => 2), colour: '#0b5394' }]
    const document: WordDocument = {
      title: 'Xã',
      language: 'vi',
      blocks: [
        {
          kind: 'chart',
          chart: { ...wordChart, kind: 'bar', categories: areas, series },
          altText: 'Biểu đồ thanh',
          caption: { label: 'Hình', text: 'Số xã' },
          notes: ['Nguồn'],
        },
      ],
    }
    const opened = readPackage(await writeWord(document))
    expect(packageFaults(opened)).toEqual([])
    const charts = [1, 2, 3].map((number) => opened.tree(`word/charts/chart${number}.xml`))
    expect(charts.flatMap((chart) => cachedValues(chart)[0])).toEqual(values.map(String))
    expect(charts.map((chart) => attributes(chart, 'c:max', 'val'))).toEqual([['15'], ['15'], ['15']])
    expect(new Set(charts.flatMap((chart) => texts(chart, 'c:formatCode')))).toEqual(new Set(['#,##0.00']))
    const said = elements(opened.tree('word/document.xml'), 'w:p').map(({ textContent }) => textContent)
    expect(said.filter((text) => /^(?:Hình|Nguồn)/.test(text))).toEqual([
      'Hình 1. Số xã (1/3)',
      'Hình 2. Số xã (2/3)',
      'Hình 3. Số xã (3/3)',
      'Nguồn',
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
