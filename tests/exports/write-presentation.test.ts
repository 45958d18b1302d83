import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import type { ChartSlide, NativeChart, PresentationDocument } from '../../src/exports/presentation-document.ts'
import { writePresentation } from '../../src/exports/write-presentation.ts'
import { hardTexts, vietnamese } from './hard-texts.ts'
import { type OfficePackage, attributes, elements, packageFaults, readPackage, texts } from './read-package.ts'
import { columnChart, lineChart, pairPresentation } from './pair-presentation.ts'
import { smallPresentation } from './small-presentation.ts'

const file = readPackage(await writePresentation(smallPresentation))
const named = (pattern: RegExp): readonly string[] => file.names.filter((name) => pattern.test(name))
const slideNames = named(/^ppt\/slides\/slide\d+\.xml$/)
const slide = (number: number): Document => file.tree(`ppt/slides/slide${number}.xml`)
const chart = (number: number): Document => file.tree(`ppt/charts/chart${number}.xml`)
const charts = smallPresentation.slides.filter((each): each is ChartSlide => each.kind === 'chart')

/** The cached values of each series, by the number of their category; nothing where there is none. */
const cachedValues = (tree: Document): (string | undefined)[][] =>
  elements(tree, 'c:ser').map((series) => {
    const cache = elements(series, 'c:numCache')[0]!
    const count = Number(attributes(cache, 'c:ptCount', 'val')[0])
    const points = new Map(
      elements(cache, 'c:pt').map((point) => [Number(point.getAttribute('idx')), point.textContent]),
    )
    return Array.from({ length: count }, (_, index) => points.get(index) ?? undefined)
  })

/** The sheet that "Edit data" opens, as cells. */
async function workbookOf(opened: OfficePackage, number: number): Promise<readonly (readonly unknown[])[]> {
  const relations = opened.text(`ppt/charts/_rels/chart${number}.xml.rels`)
  const target = /Target="\.\.\/([^"]+\.xlsx)"/.exec(relations)![1]!
  const { sheets } = await readXlsx(opened.bytes(`ppt/${target}`))
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet1'])
  return sheets[0]!.rows
}

describe('the package', () => {
  test('is whole: well-formed, with every part it announces, and without an empty text body', () => {
    expect(packageFaults(file)).toEqual([])
    const empty = slideNames.filter((name) =>
      elements(file.tree(name), 'p:txBody').some((body) => !body.querySelector('*')),
    )
    expect(empty).toEqual([])
    expect(named(/./).filter((name) => /NaN|undefined/.test(name.endsWith('.xml') ? file.text(name) : ''))).toEqual([])
  })

  test('says its title, subject and language', () => {
    const core = file.tree('docProps/core.xml')
    expect(texts(core, 'dc:title')).toEqual([`Lộc Ninh: ${vietnamese}`])
    expect(texts(core, 'dc:subject')).toEqual(['Chỉ tiêu quý I/2024'])
    expect(texts(core, 'dc:language')).toEqual(['vi-VN'])
  })

  test('is Vietnamese in every run, and in fonts that every office has', () => {
    const parts = named(/^ppt\/.*\.xml$/).map((name) => file.tree(name))
    const languages = parts.flatMap((tree) =>
      ['a:rPr', 'a:endParaRPr', 'a:defRPr'].flatMap((name) => attributes(tree, name, 'lang')),
    )
    expect(new Set(languages)).toEqual(new Set(['vi-VN']))
    const runs = slideNames.flatMap((name) => elements(file.tree(name), 'a:rPr'))
    expect(runs.filter((run) => run.getAttribute('lang') !== 'vi-VN')).toEqual([])
    const slidesAndCharts = named(/^ppt\/(?:slides|charts)\/[^/]+\.xml$/).map((name) => file.tree(name))
    expect(new Set(slidesAndCharts.flatMap((tree) => attributes(tree, 'a:latin', 'typeface')))).toEqual(
      new Set(['Arial']),
    )
  })

  test('numbers the objects of a slide once each', () => {
    const repeated = slideNames.filter((name) => {
      const ids = attributes(file.tree(name), 'p:cNvPr', 'id')
      return new Set(ids).size !== ids.length
    })
    expect(repeated).toEqual([])
  })

  test('has the shape of the room it is shown in', async () => {
    const old = readPackage(await writePresentation({ ...smallPresentation, ratio: '4:3', language: 'en' }))
    const size = (opened: OfficePackage) => {
      const tree = opened.tree('ppt/presentation.xml')
      return Number(attributes(tree, 'p:sldSz', 'cx')[0]) / Number(attributes(tree, 'p:sldSz', 'cy')[0])
    }
    expect(size(file)).toBeCloseTo(16 / 9, 3)
    expect(size(old)).toBeCloseTo(4 / 3, 3)
    expect(texts(old.tree('docProps/core.xml'), 'dc:language')).toEqual(['en-GB'])
    expect(new Set(attributes(old.tree('ppt/slides/slide2.xml'), 'a:rPr', 'lang'))).toEqual(new Set(['en-GB']))
  })
})

describe('a native chart', () => {
  test.each(charts.map((each, index) => ({ number: index + 1, drawn: each.chart })))(
    'draws its series from the cells of its workbook, a zero as 0, a missing figure as nothing ($number)',
    async ({ number, drawn }) => {
      const tree = chart(number)
      const composed = (text: string): string => text.normalize('NFC').replaceAll(/[\u202a-\u202e]/g, '')
      expect(cachedValues(tree)).toEqual(
        drawn.series.map(({ values }) => values.map((value) => (value === null ? undefined : String(value)))),
      )
      for (const series of elements(tree, 'c:ser')) {
        const names = elements(elements(series, 'c:cat')[0]!, 'c:v').map((each) => each.textContent)
        expect(names).toEqual(drawn.categories.map(composed))
      }
      const [heads, ...rows] = await workbookOf(file, number)
      expect(heads).toEqual([null, ...drawn.series.map(({ name }) => composed(name))])
      expect(rows).toEqual(
        drawn.categories.map((name, row) => [composed(name), ...drawn.series.map(({ values }) => values[row] ?? null)]),
      )
    },
  )

  test('refers to the cells that hold its names and values', () => {
    const formulas = texts(chart(1), 'c:f')
    expect(formulas.slice(0, 6)).toEqual([
      'Sheet1!$B$1',
      'Sheet1!$A$2:$A$6',
      'Sheet1!$B$2:$B$6',
      'Sheet1!$C$1',
      'Sheet1!$A$2:$A$6',
      'Sheet1!$C$2:$C$6',
    ])
  })

  test('leaves a gap where a figure is missing', () => {
    expect([1, 2, 3].map((number) => attributes(chart(number), 'c:dispBlanksAs', 'val'))).toEqual([
      ['gap'],
      ['gap'],
      ['gap'],
    ])
  })

  test('has the dashes, colours and scale it is given; columns begin at zero and shares end at 100', () => {
    const lines = elements(chart(1), 'c:ser').map((series) => elements(series, 'c:spPr')[0]!)
    expect(lines.map((line) => attributes(line, 'a:prstDash', 'val')[0])).toEqual(['solid', 'sysDash', 'dash'])
    expect(lines.map((line) => attributes(line, 'a:srgbClr', 'val')[0])).toEqual(['A3161F', '0B5394', '6B6C73'])
    const scaleOf = (tree: Document) =>
      ['c:min', 'c:max', 'c:majorUnit'].map((name) => attributes(elements(tree, 'c:valAx')[0]!, name, 'val')[0])
    expect(scaleOf(chart(1))).toEqual(['0', '16', '4'])
    expect(scaleOf(chart(2))).toEqual(['0', '100', '20'])
    expect(scaleOf(chart(3))).toEqual([undefined, undefined, undefined])
  })

  test('draws a target over columns as a line', () => {
    const seriesOf = (name: string) =>
      elements(elements(chart(2), name)[0]!, 'c:ser').map((each) => texts(each, 'c:v')[0])
    expect(seriesOf('c:barChart')).toEqual(['2023', '2024'])
    expect(seriesOf('c:lineChart')).toEqual(['Kế hoạch'])
  })

  test('writes percentages as 0 to 100 with a sign that multiplies nothing', () => {
    expect(new Set(texts(chart(2), 'c:formatCode'))).toEqual(new Set(['#,##0.0"%"']))
  })

  test('keeps each chart with its own numbers when there are many of them, in every presentation anew', async () => {
    const chartOf = (value: number): NativeChart => ({
      kind: 'line',
      categories: ['Quý I'],
      valueFormat: 'number',
      unit: 'xã',
      series: [{ name: `Chuỗi ${value}`, values: [value], colour: '#a3161f' }],
    })
    const document: PresentationDocument = {
      title: 'Nhiều biểu đồ',
      language: 'vi',
      ratio: '16:9',
      slides: Array.from({ length: 12 }, (_, value) => ({
        kind: 'chart',
        headline: `Slide ${value}`,
        altText: `Biểu đồ ${value}`,
        chart: chartOf(value),
      })),
    }
    for (const opened of [
      readPackage(await writePresentation(document)),
      readPackage(await writePresentation(document)),
    ]) {
      const drawn = document.slides.map((_, index) => {
        const relations = opened.text(`ppt/slides/_rels/slide${index + 1}.xml.rels`)
        const part = /(charts\/chart\d+\.xml)"/.exec(relations)![1]!
        return texts(opened.tree(`ppt/${part}`), 'c:v')[0]
      })
      expect(drawn).toEqual(document.slides.map((_, value) => `Chuỗi ${value}`))
    }
  })
})

describe('a slide', () => {
  test('has its headline as its title, once', () => {
    const titles = slideNames.map((_, index) => {
      const shapes = elements(slide(index + 1), 'p:sp')
      const holders = shapes.filter((shape) => attributes(shape, 'p:ph', 'type').includes('title'))
      return holders.map((shape) => texts(shape, 'a:t').join(''))
    })
    expect(titles).toEqual([
      ['Chỉ tiêu Quý I/2024 của huyện Lộc Ninh'],
      ['14/15 xã đạt chuẩn nông thôn mới, tăng 1 xã so với cùng kỳ'],
      ['Tỷ lệ giải quyết đơn đúng hạn'],
      [hardTexts.long],
      ['Bảng màu 11 huyện trong 8 quý'],
      ['Số liệu từng địa bàn (1/2)'],
      ['Số liệu từng địa bàn (2/2)'],
      ['Nguồn số liệu (1/2)'],
      ['Nguồn số liệu (2/2)'],
    ])
  })

  test('says in its alternative text what a chart, picture or table shows', () => {
    const described = slideNames.map((_, index) => attributes(slide(index + 1), 'p:cNvPr', 'descr').filter(Boolean))
    expect(described).toEqual([
      [],
      ['Biểu đồ đường: Lộc Ninh tăng từ 13 lên 14 xã.'],
      ['Biểu đồ cột: tỷ lệ giải quyết đúng hạn theo quý.'],
      [hardTexts.markup],
      [`Bảng màu: ${vietnamese}`],
      ['Bảng số liệu 20 địa bàn, hai quý.'],
      ['Bảng số liệu 20 địa bàn, hai quý.'],
      [],
      [],
    ])
  })

  test('has title, notes, source and the mark of samples beside a chart', () => {
    const words = texts(slide(3), 'a:t')
    expect(words.filter((text) => text === 'SỐ LIỆU MINH HOẠ')).toHaveLength(2)
    expect(words).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Nguồn: Báo cáo quý/), 'Phần trăm số vụ việc đã giải quyết']),
    )
    expect(words.some((text) => text.startsWith('Quý III/2023: chưa báo cáo'))).toBe(true)
    expect(texts(slide(2), 'a:t')).not.toContain('SỐ LIỆU MINH HOẠ')
  })

  test('has speaker notes in paragraphs', () => {
    const notesOf = (number: number) => {
      const body = elements(file.tree(`ppt/notesSlides/notesSlide${number}.xml`), 'p:sp').find((shape) =>
        attributes(shape, 'p:ph', 'type').includes('body'),
      )!
      return elements(body, 'a:p').map((paragraph) => texts(paragraph, 'a:t').join(''))
    }
    expect(notesOf(2)).toEqual(['Lộc Ninh có 14/15 xã đạt chuẩn.', `Nguồn: ${hardTexts.markup}`])
    expect(notesOf(4)).toEqual(['Lộc Ninh '])
    expect(notesOf(8)).toEqual(notesOf(9))
  })

  test('has every row of a table and every entry of a list, the headings of the table anew', () => {
    const rows = [6, 7].flatMap((number) => elements(slide(number), 'a:tr').map((row) => texts(row, 'a:t')))
    expect(rows.filter(([first]) => first === 'Địa bàn')).toHaveLength(2)
    expect(rows.filter(([first]) => first !== 'Địa bàn')).toHaveLength(20)
    expect(rows[2]).toEqual([hardTexts.markup, '0', 'chưa báo cáo', ' '])
    const entries = [8, 9]
      .flatMap((number) => texts(slide(number), 'a:t'))
      .filter((text) => text.startsWith('Nguồn thứ'))
    expect(entries).toHaveLength(24)
  })

  test('has numbers at the right of their cells', () => {
    const cells = elements(elements(slide(6), 'a:tr')[1]!, 'a:tc')
    expect(cells.map((cell) => attributes(cell, 'a:pPr', 'algn')[0])).toEqual(['l', 'r', 'r', 'r'])
  })

  test('keeps everything within its edges', () => {
    const [width, height] = [12_192_000, 6_858_000]
    const outside = slideNames.flatMap((name) =>
      elements(file.tree(name), 'p:sp')
        .concat(elements(file.tree(name), 'p:graphicFrame'), elements(file.tree(name), 'p:pic'))
        .filter((shape) => {
          const [x, y] = [Number(attributes(shape, 'a:off', 'x')[0]), Number(attributes(shape, 'a:off', 'y')[0])]
          const [w, h] = [Number(attributes(shape, 'a:ext', 'cx')[0]), Number(attributes(shape, 'a:ext', 'cy')[0])]
          return x < 0 || y < 0 || x + w > width || y + h > height
        })
        .map((shape) => `${name}: ${attributes(shape, 'p:cNvPr', 'name').join()}`),
    )
    expect(outside).toEqual([])
  })
})

describe('a slide of two figures', () => {
  const written = writePresentation(pairPresentation).then(readPackage)
  /** The numbers of the charts of a slide, in the order they stand on it. */
  const chartsOf = (opened: OfficePackage, number: number): readonly number[] => {
    const relations = elements(opened.tree(`ppt/slides/_rels/slide${number}.xml.rels`), 'Relationship')
    const targets = new Map(relations.map((each) => [each.getAttribute('Id'), each.getAttribute('Target') ?? '']))
    const shown = attributes(opened.tree(`ppt/slides/slide${number}.xml`), 'c:chart', 'r:id')
    return shown.map((id) => Number(/chart(\d+)\.xml/.exec(targets.get(id) ?? '')![1]))
  }

  test('is whole, with its objects numbered once each', async () => {
    const opened = await written
    expect(packageFaults(opened)).toEqual([])
    for (const number of [1, 2, 3, 4]) {
      const ids = attributes(opened.tree(`ppt/slides/slide${number}.xml`), 'p:cNvPr', 'id')
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('has two charts with the numbers of their own, a zero as 0 and a missing figure as nothing', async () => {
    const opened = await written
    const numbers = chartsOf(opened, 1)
    expect(numbers).toHaveLength(2)
    for (const [index, drawn] of [lineChart, columnChart].entries()) {
      expect(cachedValues(opened.tree(`ppt/charts/chart${numbers[index]!}.xml`))).toEqual(
        drawn.series.map(({ values }) => values.map((value) => (value === null ? undefined : String(value)))),
      )
      // One file after the other: each is a small one.
      // oxlint-disable-next-line no-await-in-loop
      const [heads, ...rows] = await workbookOf(opened, numbers[index]!)
      expect(heads).toEqual([null, ...drawn.series.map(({ name }) => name)])
      expect(rows).toEqual(
        drawn.categories.map((name, row) => [name, ...drawn.series.map(({ values }) => values[row] ?? null)]),
      )
    }
  })

  test('has texts in its charts that are smaller than on a slide of their own, and legible', async () => {
    const opened = await written
    const sizesOn = (number: number) =>
      chartsOf(opened, number).map((own) => [
        ...new Set(attributes(opened.tree(`ppt/charts/chart${own}.xml`), 'a:defRPr', 'sz')),
      ])
    expect(sizesOn(1)).toEqual([['1200'], ['1200']])
    expect(sizesOn(3)).toEqual([['1400']])
    expect(new Set(attributes(chart(1), 'a:defRPr', 'sz'))).toEqual(new Set(['1400']))
  })

  test('says what each of them shows, under its own heading, with notes and source once', async () => {
    const opened = await written
    const tree = opened.tree('ppt/slides/slide2.xml')
    expect(attributes(tree, 'p:cNvPr', 'descr').filter(Boolean)).toEqual([hardTexts.markup, 'Biểu đồ cột.'])
    const said = texts(tree, 'a:t')
    expect(said).toContain(hardTexts.markup)
    for (const once of ['Tỷ lệ giải quyết đơn đúng hạn', 'Quý III/2023: chưa báo cáo', 'Nguồn: Báo cáo quý']) {
      expect(said.filter((text) => text.startsWith(once))).toHaveLength(1)
    }
    expect(said.filter((text) => text === 'SỐ LIỆU MINH HOẠ')).toHaveLength(2)
    expect(texts(opened.tree('ppt/notesSlides/notesSlide1.xml'), 'a:t')).toContain('Hai chỉ tiêu.')
  })

  test('becomes two where its texts leave no room for both, each with all notes and the headline', async () => {
    const opened = await written
    expect(opened.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(4)
    for (const [number, page, own] of [
      [3, '(1/2)', 'Biểu đồ đường: từ 13 lên 14 xã.'],
      [4, '(2/2)', 'Bảng màu'],
    ] as const) {
      const tree = opened.tree(`ppt/slides/slide${number}.xml`)
      expect(texts(tree, 'a:t').some((text) => text.endsWith(page))).toBe(true)
      expect(attributes(tree, 'p:cNvPr', 'descr').filter(Boolean)).toEqual([own])
      expect(texts(opened.tree(`ppt/notesSlides/notesSlide${number}.xml`), 'a:t')).toContain('Hai chỉ tiêu.')
    }
  })
})

describe('notes that leave a chart too little room', () => {
  const notes = ['Q'.repeat(1000), 'Ghi chú thứ hai']
  const slideOf = (headline: string): ChartSlide => ({
    kind: 'chart',
    headline,
    altText: 'Biểu đồ',
    chart: {
      ...columnChart,
      kind: 'bar',
      categories: Array.from({ length: 11 }, (_, index) => `Huyện ${index + 1}`),
    },
    notes,
    source: 'Nguồn: Báo cáo quý',
  })

  test('follow on a slide of their own, with headline, number and source', async () => {
    const opened = readPackage(
      await writePresentation({ title: 'Dài', language: 'vi', ratio: '4:3', slides: [slideOf('W'.repeat(290))] }),
    )
    const [chartTexts, ...others] = opened.names
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map((name) => texts(opened.tree(name), 'a:t'))
    const pageOf = (index: number) => expect.stringMatching(new RegExp(`W \\(${index}/${others.length + 1}\\)$`))
    expect(chartTexts).toEqual(expect.arrayContaining([pageOf(1), 'Nguồn: Báo cáo quý']))
    expect(notes.filter((note) => chartTexts?.includes(note))).toEqual([])
    expect(others.flat().filter((text) => notes.includes(text))).toEqual(notes)
    for (const [index, said] of others.entries()) {
      expect(said).toEqual(expect.arrayContaining([pageOf(index + 2), 'Nguồn: Báo cáo quý']))
    }
  })

  test('stay below it where smaller letters are enough', async () => {
    const opened = readPackage(
      await writePresentation({ title: 'Dài', language: 'vi', ratio: '16:9', slides: [slideOf('Ngắn')] }),
    )
    expect(opened.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(1)
    expect(texts(opened.tree('ppt/slides/slide1.xml'), 'a:t')).toEqual(expect.arrayContaining(notes))
  })
})

describe('careless or wicked text', () => {
  const all = slideNames.flatMap((name) => texts(file.tree(name), 'a:t'))

  test('is text and never markup', () => {
    expect(file.names.filter((name) => name.endsWith('.xml') && file.text(name).includes('<script'))).toEqual([])
    expect(all).toContain(hardTexts.markup)
  })

  test('has composed letters, though it came decomposed', () => {
    expect(all.filter((text) => text !== text.normalize('NFC'))).toEqual([])
    expect(all).toContain(vietnamese)
  })

  test('keeps emoji and marks of direction, but nothing that turns figures round', () => {
    expect(all).toContain(hardTexts.emoji)
    expect(all).toContain('Xã Lộc Ninh \u200f(14/15)')
    expect(all.join('')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  test('keeps a name of 300 letters whole', () => {
    expect(hardTexts.long.length).toBeGreaterThan(290)
    expect(all.filter((text) => text === hardTexts.long)).toHaveLength(2)
  })
})
