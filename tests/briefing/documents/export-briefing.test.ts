import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { composeTitlePage } from '../../../src/charts/picture/compose-title-page.ts'
import { pictureSizes } from '../../../src/charts/picture/picture-size.ts'
import { type Briefing, emptyBriefing } from '../../../src/domain/briefing.ts'
import { briefingSheets } from '../../../src/briefing/contents/briefing-sheets.ts'
import type { DrawnSheet } from '../../../src/briefing/documents/compose-briefing.ts'
import { type BriefingFormat, exportBriefing } from '../../../src/briefing/documents/export-briefing.ts'
import { documentPictures } from '../../../src/briefing/documents/document-pictures.ts'
import { briefingTexts } from '../../../src/i18n/briefing-texts.ts'
import { measure } from '../../charts/small-chart.ts'
import { elements, readPackage, texts as textsOf } from '../../exports/read-package.ts'
import { pdfFonts } from '../../exports/small-pdf-document.ts'
import { smallPng } from '../../exports/small-png.ts'
import { readPdf } from '../../support/pdf-text.ts'
import { briefingPage } from '../../../src/briefing/contents/briefing-page.ts'
import { about, briefingOf, comparison, datasets, item, texts, trend, contentsOf, chartsOf } from '../small-briefing.ts'
import { withPlainBlanks } from '../../../src/paper/kept-together.ts'

// What only a browser can do: measure with its font and paint on its canvas.
vi.mock('../../../src/briefing/documents/document-pictures.ts', () => ({
  documentPictures: vi.fn<() => Promise<readonly Uint8Array[]>>(),
}))
vi.mock('../../../src/charts/picture/font-files.ts', () => ({ fontFiles: () => Promise.resolve(pdfFonts) }))
vi.mock('../../../src/charts/picture/render-png.ts', () => ({
  renderPng: () => Promise.resolve(new Blob([smallPng(2, 2) as BlobPart])),
}))
vi.mock('../../../src/briefing/documents/compose-briefing.ts', () => ({ svgOfSheet: () => Promise.resolve('<svg/>') }))

beforeEach(() => {
  vi.mocked(documentPictures).mockReset()
  vi.mocked(documentPictures).mockImplementation(() => Promise.resolve([smallPng(16, 9)]))
})

const drawnOf = (titles: readonly string[]): readonly DrawnSheet[] =>
  titles.map((title) => ({
    picture: composeTitlePage(
      { title, lines: ['Dòng'] },
      { measure, size: pictureSizes['slide-16-9'], look: 'colour' },
    ),
    title,
    description: `Mô tả ${title}`,
    items: [],
  }))
const sheetsOf = (briefing: Briefing) => briefingSheets(texts, contentsOf(briefing), briefing.layout)
const drawnSheets = (briefing: Briefing) => drawnOf(sheetsOf(briefing).map((_, index) => `Trang ${index + 1}`))
const whole = (briefing: Briefing) => ({
  contents: contentsOf(briefing),
  sheets: sheetsOf(briefing),
  drawn: drawnSheets(briefing),
  ratio: briefing.layout.ratio,
})
const onProgress = vi.fn<(done: number, all: number) => void>()
const bytesOf = async (briefing: Briefing, format: BriefingFormat): Promise<{ file: string; bytes: Uint8Array }> => {
  const outcome = await exportBriefing(texts, whole(briefing), format, {
    signal: new AbortController().signal,
    onProgress,
  })
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return { file: outcome.file, bytes: new Uint8Array(await outcome.blob.arrayBuffer()) }
}

const full: Briefing = {
  ...briefingOf(
    trend('reception.turns'),
    item(comparison('rural.ntm'), { content: 'chart-and-table', note: 'Xem phụ lục kèm theo' }),
    item(comparison('rural.ntm', '692', '2024-Q1', '&dang=bang-mau'), { content: 'chart' }),
    trend('rural.ntm_model', '692', '2024-Q1', '&minh-hoa=an'),
  ),
  subtitle: 'UBND huyện Lộc Ninh',
}
const charts = chartsOf(full)

describe('a briefing as slides', () => {
  test('says on each page what the charts say, with source and marks', async () => {
    const { file, bytes } = await bytesOf(full, 'pptx')
    expect(file).toMatch(/\.pptx$/)
    const { names, tree, text } = readPackage(bytes)
    const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    const said = slides.map((name) => textsOf(tree(name), 'a:t').join(' ')).join('\n')
    for (const { chart } of charts) expect(said).toContain(chart.sentences.headline)
    expect(withPlainBlanks(said)).toContain('Chỉ tiêu quý I/2024 – huyện Lộc Ninh')
    expect(said).toContain('UBND huyện Lộc Ninh')
    expect(said).toContain('Xem phụ lục kèm theo')
    for (const source of contentsOf(full).sources) expect(said).toContain(source)
    const notes = names
      .filter((name) => /notesSlide\d+\.xml$/.test(name))
      .map(text)
      .join('\n')
    expect(notes).toContain(charts[0]!.chart.sentences.paragraph)
  })

  test('draws with shapes only where PowerPoint has no such chart, and with no picture', async () => {
    const { names, tree } = readPackage((await bytesOf(full, 'pptx')).bytes)
    const slides = names.filter((name) => /slides\/slide\d+\.xml$/.test(name))
    expect(slides.filter((name) => elements(tree(name), 'p:grpSp').length > 0)).toHaveLength(2)
    expect(names.filter((name) => name.startsWith('ppt/media/'))).toEqual([])
  })

  test('puts two charts on one with both findings and what both say once', async () => {
    const two = briefingOf(trend('reception.turns'), trend('reception.people'))
    const { bytes } = await bytesOf(
      { ...two, layout: { ...emptyBriefing.layout, figuresPerPage: 2, ratio: '4:3' } },
      'pptx',
    )
    const { names, tree } = readPackage(bytes)
    const said = names
      .filter((name) => /slides\/slide\d+\.xml$/.test(name))
      .map((name) => textsOf(tree(name), 'a:t').join(' '))
    const pair = said.filter((text) => chartsOf(two).every(({ chart }) => text.includes(chart.sentences.headline)))
    expect(pair).toHaveLength(1)
    expect(pair[0]!.split(chartsOf(two)[0]!.chart.frame.footer.dates)).toHaveLength(2)
  })
})

describe('a briefing as a document', () => {
  test('has for each chart its headline, paragraph, figure or table, numbered, and the lists at the end', async () => {
    const { bytes } = await bytesOf(full, 'docx')
    const { names, tree } = readPackage(bytes)
    const said = textsOf(tree('word/document.xml'), 'w:p').join(' ').replaceAll(/\s+/g, ' ')
    for (const { chart } of charts) {
      expect(said).toContain(chart.sentences.headline)
      expect(said).toContain(chart.sentences.paragraph)
    }
    expect(said).toContain('Hình 3.')
    expect(said).not.toContain('Hình 4.')
    expect(said).toContain('Bảng 1.')
    expect(said).toContain(briefingTexts[texts.language].sourcesAndMissing)
    expect(names.filter((name) => /media\/.*\.png$/.test(name)).length).toBeGreaterThan(0)
  })

  test('of tables alone has note, source and state of each, because no picture says them', async () => {
    const note = 'Xem phụ lục kèm theo'
    const { bytes } = await bytesOf(briefingOf(item(trend('reception.turns'), { content: 'table', note })), 'docx')
    const said = textsOf(readPackage(bytes).tree('word/document.xml'), 'w:t').join(' ')
    const { footer, notes } = chartsOf(briefingOf(trend('reception.turns')))[0]!.chart.frame
    for (const line of [note, footer.source, footer.status, ...notes]) expect(said).toContain(line)
    expect(documentPictures).not.toHaveBeenCalled()
  })

  test('leaves out the lists that the layout leaves out', async () => {
    const briefing = { ...full, layout: { ...full.layout, hasSources: false, hasMissing: false } }
    const said = textsOf(readPackage((await bytesOf(briefing, 'docx')).bytes).tree('word/document.xml'), 'w:t').join(
      ' ',
    )
    for (const title of ['sourcesTitle', 'missingTitle', 'sourcesAndMissing'] as const) {
      expect(said).not.toContain(briefingTexts[texts.language][title])
    }
  })
})

test('a briefing as a PDF has its sheets with an outline and its title', async () => {
  const { bytes } = await bytesOf(full, 'pdf')
  const { pages, outline, info } = await readPdf(bytes)
  expect(pages).toHaveLength(sheetsOf(full).length)
  expect(outline).toEqual(drawnSheets(full).map(({ title }) => title))
  expect(info).toMatchObject({ Title: 'Chỉ tiêu quý I/2024 – huyện Lộc Ninh' })
})

test('a briefing as pictures has one for each page, numbered so that they sort', async () => {
  const many = briefingOf(...Array.from({ length: 12 }, () => trend('reception.turns')))
  const names = Object.keys(unzipSync((await bytesOf(many, 'zip')).bytes))
  expect(names).toHaveLength(sheetsOf(many).length)
  expect(names.map((name) => name.slice(0, 2))).toEqual(names.map((_, index) => String(index + 1).padStart(2, '0')))
  expect(strFromU8(new TextEncoder().encode(names[0]))).toMatch(/\.png$/)
})

describe('an export', () => {
  test.each(['pptx', 'docx', 'zip'] as const)(
    'as %s tells after each page how far it is, and ends at the last',
    async (format) => {
      onProgress.mockClear()
      await bytesOf(full, format)
      const calls = onProgress.mock.calls
      expect(calls.map(([done]) => done)).toEqual(calls.map((_, index) => index + 1))
      expect(calls.every(([, all]) => all === calls.length)).toBe(true)
    },
  )

  test.each(['pptx', 'docx', 'pdf', 'zip'] as const)('as %s that was stopped gives no file', async (format) => {
    const stop = new AbortController()
    stop.abort()
    const outcome = await exportBriefing(texts, whole(full), format, { signal: stop.signal, onProgress })
    expect(outcome).toEqual({ kind: 'cancelled' })
  })

  test('whose font does not come says so', async () => {
    vi.mocked(documentPictures).mockRejectedValue(Object.assign(new Error(''), { name: 'FontNotReadyError' }))
    const outcome = await exportBriefing(texts, whole(full), 'docx', {
      signal: new AbortController().signal,
      onProgress,
    })
    expect(outcome).toEqual({ kind: 'no-font' })
  })
})

describe('the office of a briefing', () => {
  const png = Buffer.from(smallPng(40, 50)).toString('base64')
  const office = { name: 'UBND huyện Lộc Ninh\nVăn phòng <b>', emblem: { png, width: 40, height: 50 } }
  const presented: Briefing = { ...full, office }

  test.each(['pptx', 'docx'] as const)('heads the cover with its emblem as %s', async (format) => {
    const { bytes } = await bytesOf(presented, format)
    const { tree, text } = readPackage(bytes)
    const cover = format === 'pptx' ? 'ppt/slides/slide1.xml' : 'word/document.xml'
    const said = textsOf(tree(cover), format === 'pptx' ? 'a:t' : 'w:t')
    expect(said).toContain('UBND huyện Lộc Ninh')
    expect(said).toContain('Văn phòng <b>')
    const kept = Object.entries(unzipSync(bytes)).filter(([name]) => /media\/.*\.png$/.test(name))
    expect(kept.some(([, file]) => Buffer.from(file).toString('base64') === png)).toBe(true)
    expect(text(cover)).toContain('Biểu trưng: UBND huyện Lộc Ninh – Văn phòng')
  })

  test('stands on its sheet, and nowhere where there is no cover', () => {
    const [cover] = sheetsOf(presented)
    expect(cover).toMatchObject({
      kind: 'title',
      office: { lines: ['UBND huyện Lộc Ninh', 'Văn phòng <b>'], emblem: { png } },
    })
    const bare = { ...presented, layout: { ...presented.layout, hasTitlePage: false } }
    expect(JSON.stringify(sheetsOf(bare))).not.toContain('Văn phòng')
  })

  test('is that of the browser unless the briefing carries one, and none without a name and an emblem', () => {
    const of = (briefing: Briefing, own?: typeof office) =>
      briefingPage(texts, datasets, briefing, { ...about, ...(own ? { office: own } : {}) }).office?.name
    expect(of(full, { ...office, name: 'Sở Nội vụ' })).toBe('Sở Nội vụ')
    expect(of(presented, { ...office, name: 'Sở Nội vụ' })).toBe(office.name)
    expect(of({ ...full, office: { name: ' ' } })).toBeUndefined()
  })
})

test('an emblem is a described figure of the PDF', async () => {
  const png = Buffer.from(smallPng(40, 50)).toString('base64')
  const emblem = { png, width: 40, height: 50, altText: 'Biểu trưng: UBND huyện' }
  const picture = composeTitlePage(
    { title: 'Giao ban', lines: [], office: { lines: ['UBND huyện'], emblem } },
    { measure, size: pictureSizes['slide-16-9'], look: 'colour' },
  )
  const drawn = [{ picture, title: 'Giao ban', description: '', items: [] }]
  const outcome = await exportBriefing(texts, { ...whole(full), drawn }, 'pdf', {})
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  const bytes = new Uint8Array(await outcome.blob.arrayBuffer())
  expect((await readPdf(bytes)).pages[0]).toContain('UBND huyện')
  const text = Buffer.from(bytes).toString('latin1')
  expect(text).toContain('/Subtype /Image')
  expect(text).toContain('/S /Figure')
})
