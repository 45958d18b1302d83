import { describe, expect, test } from 'vitest'
import { withPlainBlanks } from '../../src/paper/kept-together.ts'
import type { NativeChart } from '../../src/exports/native-chart.ts'
import type { ChartSlide, PresentationDocument } from '../../src/exports/presentation-document.ts'
import { writePresentation } from '../../src/exports/write-presentation.ts'
import { hardTexts, vietnamese } from './hard-texts.ts'
import { type OfficePackage, attributes, elements, packageFaults, readPackage, texts } from './read-package.ts'
import { smallPresentation } from './small-presentation.ts'

import { cachedValues } from './cached-values.ts'
import { workbookOf } from './workbook-of.ts'

const file = readPackage(await writePresentation(smallPresentation))
const named = (pattern: RegExp): readonly string[] => file.names.filter((name) => pattern.test(name))
const slideNames = named(/^ppt\/slides\/slide\d+\.xml$/)
const slide = (number: number): Document => file.tree(`ppt/slides/slide${number}.xml`)
/** The library numbers charts on through all files that it writes. */
const chartNumbers = named(/^ppt\/charts\/chart\d+\.xml$/)
  .map((name) => Number(/\d+/.exec(name)![0]))
  .sort((a, b) => a - b)
const chart = (place: number): Document => file.tree(`ppt/charts/chart${chartNumbers[place - 1]!}.xml`)
const charts = smallPresentation.slides.filter((each): each is ChartSlide => each.kind === 'chart')

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

  test('is Vietnamese in every run', () => {
    const parts = named(/^ppt\/.*\.xml$/).map((name) => file.tree(name))
    const languages = parts.flatMap((tree) =>
      ['a:rPr', 'a:endParaRPr', 'a:defRPr'].flatMap((name) => attributes(tree, name, 'lang')),
    )
    expect(new Set(languages)).toEqual(new Set(['vi-VN']))
    const runs = slideNames.flatMap((name) => elements(file.tree(name), 'a:rPr'))
    expect(runs.filter((run) => run.getAttribute('lang') !== 'vi-VN')).toEqual([])
  })

  test('is in the fonts of its theme, which every office has', () => {
    const drawn = named(/^ppt\/(?:slides|charts|slideLayouts)\/[^/]+\.xml$/).map((name) => file.tree(name))
    const fonts = drawn.flatMap((tree) =>
      ['a:latin', 'a:ea', 'a:cs'].flatMap((name) => attributes(tree, name, 'typeface')),
    )
    expect(new Set(fonts)).toEqual(new Set(['+mn-lt', '+mn-ea', '+mn-cs']))
    expect(attributes(file.tree('ppt/theme/theme1.xml'), 'a:latin', 'typeface')).toEqual(['Arial', 'Arial'])
  })

  test('has texts, grounds, rules and marks in the colours of its theme, and figures in their own', () => {
    const own = (pattern: RegExp): readonly string[] => [
      ...new Set(named(pattern).flatMap((name) => attributes(file.tree(name), 'a:srgbClr', 'val'))),
    ]
    const drawn = elements(slide(5), 'p:grpSp').flatMap((drawing) => attributes(drawing, 'a:srgbClr', 'val'))
    expect(own(/^ppt\/slides\/[^/]+\.xml$/)).toEqual([...new Set(drawn)])
    // Its paper, too: on the ground of another theme only some of its colours could be read.
    expect(drawn).toEqual(expect.arrayContaining(['0B5394', 'FFFFFF']))
    expect(own(/^ppt\/slide(?:Layouts|Masters)\/[^/]+\.xml$/)).toEqual([])
    expect(own(/^ppt\/charts\/[^/]+\.xml$/)).toEqual(expect.arrayContaining(['A3161F', '0B5394']))
    const scheme = elements(file.tree('ppt/theme/theme1.xml'), 'a:clrScheme')[0]!
    expect([...scheme.children].map(({ tagName }) => tagName.slice(2))).toEqual([
      'dk1',
      'lt1',
      'dk2',
      'lt2',
      ...[1, 2, 3, 4, 5, 6].map((number) => `accent${number}`),
      'hlink',
      'folHlink',
    ])
    expect(attributes(scheme, 'a:srgbClr', 'val').slice(0, 5)).toEqual([
      '1B1B1F',
      'FFFFFF',
      '55565C',
      'D9DADE',
      'A3161F',
    ])
  })

  test('has the look of its titles in its master, and a layout that a template has one like', () => {
    const masterTitle = elements(file.tree('ppt/slideMasters/slideMaster1.xml'), 'p:ph').filter(
      (holder) => holder.getAttribute('type') === 'title',
    )
    expect(masterTitle).toHaveLength(1)
    const layouts = named(/^ppt\/slideLayouts\/[^/]+\.xml$/).map((name) => file.tree(name).documentElement)
    expect(layouts.map((layout) => layout.getAttribute('type'))).toEqual(['blank', 'titleOnly'])
    const titles = slideNames.flatMap((name) =>
      elements(file.tree(name), 'p:sp').filter((shape) => attributes(shape, 'p:ph', 'type').includes('title')),
    )
    expect(titles).toHaveLength(slideNames.length)
    for (const name of ['a:solidFill', 'a:latin', 'a:pPr']) {
      expect(titles.flatMap((title) => elements(title, name))).toEqual([])
    }
    expect(titles.flatMap((title) => attributes(title, 'a:rPr', 'b'))).toEqual([])
    // A headline that has room says no size either: that of the master is it.
    expect(titles.flatMap((title) => attributes(title, 'a:rPr', 'sz'))).not.toContain('2800')
  })

  test('numbers the objects of a slide once each', () => {
    const repeated = slideNames.filter((name) => {
      const ids = attributes(file.tree(name), 'p:cNvPr', 'id')
      return new Set(ids).size !== ids.length
    })
    expect(repeated).toEqual([])
  })

  test('lists its parts in the order of the standard', () => {
    const root = file.tree('ppt/presentation.xml').documentElement
    expect([...root.children].slice(0, 5).map(({ tagName }) => tagName)).toEqual([
      'p:sldMasterIdLst',
      'p:notesMasterIdLst',
      'p:sldIdLst',
      'p:sldSz',
      'p:notesSz',
    ])
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
      const [heads, ...rows] = await workbookOf(file, chartNumbers[number - 1]!)
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

  test('has the dashes, colours and scale it is given', () => {
    const lines = elements(chart(1), 'c:ser').map((series) => elements(series, 'c:spPr')[0]!)
    expect(lines.map((line) => attributes(line, 'a:prstDash', 'val')[0])).toEqual(['solid', 'sysDash', 'dash'])
    expect(lines.map((line) => attributes(line, 'a:srgbClr', 'val')[0])).toEqual(['A3161F', '0B5394', '6B6C73'])
    const scaleOf = (tree: Document) =>
      ['c:min', 'c:max', 'c:majorUnit'].map((name) => attributes(elements(tree, 'c:valAx')[0]!, name, 'val')[0])
    expect(scaleOf(chart(1))).toEqual(['0', '16', '4'])
    expect(scaleOf(chart(2))).toEqual(['0', '100', '20'])
    expect(scaleOf(chart(3))).toEqual(['-500', '1500', '500'])
  })

  test('writes percentages as 0 to 100 with a sign that multiplies nothing', () => {
    expect(new Set(texts(chart(2), 'c:formatCode'))).toEqual(new Set(['#,##0"%"']))
    expect(new Set(attributes(chart(2), 'c:numFmt', 'formatCode'))).toEqual(
      new Set(['#,##0"%"', '#,##0.0"%"', '#,##0.00"%"', 'General']),
    )
  })

  test('keeps each chart with its own numbers when there are many of them, in every presentation anew', async () => {
    const chartOf = (value: number): NativeChart => ({
      kind: 'line',
      categories: ['Quý I'],
      valueFormat: 'number',
      unit: 'xã',
      axis: { least: 0, most: 12, step: 4 },
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

describe('a list', () => {
  test('is numbered as on paper, and goes on counting on its next slide', () => {
    const lists = slideNames.map((_, index) => attributes(slide(index + 1), 'a:buAutoNum', 'startAt').map(Number))
    const [first = [], second = []] = lists.filter((each) => each.length > 0)
    expect(new Set(first)).toEqual(new Set([1]))
    expect(new Set(second)).toEqual(new Set([first.length + 1]))
  })
})

describe('a slide', () => {
  test('has its headline as its title, once', () => {
    const titles = slideNames.map((_, index) => {
      const shapes = elements(slide(index + 1), 'p:sp')
      const holders = shapes.filter((shape) => attributes(shape, 'p:ph', 'type').includes('title'))
      return holders.map((shape) => withPlainBlanks(texts(shape, 'a:t').join('')))
    })
    expect(titles).toEqual([
      ['Chỉ tiêu Quý I/2024 của huyện Lộc Ninh'],
      ['14/15 xã đạt chuẩn nông thôn mới, tăng 1 xã so với cùng kỳ'],
      ['Tỷ lệ giải quyết đơn đúng hạn'],
      [hardTexts.long],
      ['Bảng tô màu 11 huyện trong 8 quý'],
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
      ['Biểu đồ thanh: tỷ lệ giải quyết đúng hạn theo quý.'],
      [hardTexts.markup],
      [`Bảng tô màu: ${vietnamese}`],
      ['Bảng số liệu 20 địa bàn, hai quý.'],
      ['Bảng số liệu 20 địa bàn, hai quý.'],
      [],
      [],
    ])
  })

  test('has title, notes, source and the mark of samples beside a chart', () => {
    const words = texts(slide(3), 'a:t')
    expect(words.filter((text) => text === 'SỐ LIỆU MINH HOẠ')).toHaveLength(1)
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

test('the figures of several drawings stand once, in the notes of the first of their slides', async () => {
  const drawn = smallPresentation.slides.find((each) => each.kind === 'drawing')!
  const drawings = [...drawn.drawings, ...drawn.drawings, ...drawn.drawings]
  const opened = readPackage(await writePresentation({ ...smallPresentation, slides: [{ ...drawn, drawings }] }))
  const notes = [1, 2, 3].map((number) => texts(opened.tree(`ppt/notesSlides/notesSlide${number}.xml`), 'a:t'))
  expect(notes.map((lines) => lines.includes(drawn.figures))).toEqual([true, false, false])
  expect(notes.map((lines) => lines.includes(drawn.speakerNotes!))).toEqual([true, true, true])
})
