import { describe, expect, test } from 'vitest'
import type { ChartSlide } from '../../src/exports/presentation-document.ts'
import { writePresentation } from '../../src/exports/write-presentation.ts'
import { hardTexts } from './hard-texts.ts'
import { type OfficePackage, attributes, elements, packageFaults, readPackage, texts } from './read-package.ts'
import { barChart, lineChart, pairPresentation } from './pair-presentation.ts'

import { cachedValues } from './cached-values.ts'
import { smallPresentation } from './small-presentation.ts'
import { workbookOf } from './workbook-of.ts'

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
    for (const [index, drawn] of [lineChart, barChart].entries()) {
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

  test('has texts in its charts that a room can read', async () => {
    const opened = await written
    const sizesOn = (number: number) =>
      chartsOf(opened, number).map((own) => [
        ...new Set(attributes(opened.tree(`ppt/charts/chart${own}.xml`), 'a:defRPr', 'sz')),
      ])
    expect(sizesOn(1)).toEqual([['1400'], ['1400']])
    expect(sizesOn(3)).toEqual([['1400']])
    const alone = readPackage(await writePresentation(smallPresentation))
    const chart = alone.names.find((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)) ?? ''
    expect(new Set(attributes(alone.tree(chart), 'a:defRPr', 'sz'))).toEqual(new Set(['1400']))
  })

  test('says what each of them shows, under its own heading, with notes and source once', async () => {
    const opened = await written
    const tree = opened.tree('ppt/slides/slide2.xml')
    expect(attributes(tree, 'p:cNvPr', 'descr').filter(Boolean)).toEqual([hardTexts.markup, 'Biểu đồ thanh.'])
    const said = texts(tree, 'a:t')
    expect(said).toContain(hardTexts.markup)
    for (const once of ['Tỷ lệ giải quyết đơn đúng hạn', 'Quý III/2023: chưa báo cáo', 'Nguồn: Báo cáo quý']) {
      expect(said.filter((text) => text.startsWith(once))).toHaveLength(1)
    }
    expect(said.filter((text) => text === 'SỐ LIỆU MINH HOẠ')).toHaveLength(1)
    expect(texts(opened.tree('ppt/notesSlides/notesSlide1.xml'), 'a:t')).toContain('Hai chỉ tiêu.')
  })

  test('becomes two where its texts leave no room for both, with the headline on each and the notes behind them', async () => {
    const opened = await written
    expect(opened.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(5)
    for (const [number, page, own] of [
      [3, '(1/3)', 'Biểu đồ đường: từ 13 lên 14 xã.'],
      [4, '(2/3)', 'Biểu đồ 12 địa bàn'],
    ] as const) {
      const tree = opened.tree(`ppt/slides/slide${number}.xml`)
      expect(texts(tree, 'a:t').some((text) => text.endsWith(page))).toBe(true)
      expect(attributes(tree, 'p:cNvPr', 'descr').filter(Boolean)).toEqual([own])
      expect(texts(opened.tree(`ppt/notesSlides/notesSlide${number}.xml`), 'a:t')).toContain('Hai chỉ tiêu.')
    }
  })
})

describe('notes that leave a chart too little room', () => {
  const notes = ['Ghi chú thứ nhất '.repeat(60).trim(), 'Ghi chú thứ hai']
  const longNotes = ['Ghi chú thứ nhất '.repeat(120).trim(), 'Ghi chú thứ hai']
  const slideOf = (headline: string, said = notes): ChartSlide => ({
    kind: 'chart',
    headline,
    altText: 'Biểu đồ',
    chart: {
      ...barChart,
      categories: Array.from({ length: 11 }, (_, index) => `Huyện ${index + 1}`),
    },
    notes: said,
    source: 'Nguồn: Báo cáo quý',
  })

  test('are no reason to write a headline in letters that nobody reads: it is shortened, and the notes have it whole', async () => {
    const headline = 'Đến hết quý I/2024 huyện Lộc Ninh có 14/15 xã đạt chuẩn nông thôn mới; '.repeat(12).trim()
    const opened = readPackage(
      await writePresentation({ title: 'Dài', language: 'vi', ratio: '16:9', slides: [slideOf(headline, [])] }),
    )
    const slide = opened.tree('ppt/slides/slide1.xml')
    const [title] = elements(slide, 'p:sp').filter((shape) => attributes(shape, 'p:ph', 'type').includes('title'))
    expect(texts(title!, 'a:t').join('')).toMatch(/^Đến hết quý I\/2024 .* …$/)
    expect(Math.min(...attributes(title!, 'a:rPr', 'sz').map(Number))).toBeGreaterThanOrEqual(1400)
    expect(texts(opened.tree('ppt/notesSlides/notesSlide1.xml'), 'a:t')).toContain(headline)
  })

  test('follow on a slide of their own, with headline, number and source', async () => {
    const opened = readPackage(
      await writePresentation({
        title: 'Dài',
        language: 'vi',
        ratio: '4:3',
        slides: [slideOf('W'.repeat(60), longNotes)],
      }),
    )
    const [chartTexts, ...others] = opened.names
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map((name) => texts(opened.tree(name), 'a:t'))
    const pageOf = (index: number) => expect.stringMatching(new RegExp(`W \\(${index}/${others.length + 1}\\)$`))
    expect(chartTexts).toEqual(expect.arrayContaining([pageOf(1), 'Nguồn: Báo cáo quý']))
    expect(longNotes.filter((note) => chartTexts?.includes(note))).toEqual([])
    const said = others.flat().filter((text) => text.includes('Ghi chú'))
    expect(said.join(' ').replaceAll('… ', '')).toBe(longNotes.join(' '))
    for (const [index, words] of others.entries()) {
      expect(words).toEqual(expect.arrayContaining([pageOf(index + 2), 'Nguồn: Báo cáo quý']))
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
