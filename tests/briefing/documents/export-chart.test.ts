import { beforeEach, describe, expect, test, vi } from 'vitest'
import { renderPictures } from '../../../src/charts/picture/render-pictures.ts'
import { composePictures } from '../../../src/charts/picture/compose-pictures.ts'
import { documentPictures } from '../../../src/briefing/documents/document-pictures.ts'
import { sampleSign } from '../../../src/i18n/sample-sign.ts'
import { exportChart } from '../../../src/briefing/documents/export-chart.ts'
import { measure } from '../../charts/small-chart.ts'
import { attributes, elements, readPackage, texts as textsOf } from '../../exports/read-package.ts'
import { pdfFonts } from '../../exports/small-pdf-document.ts'
import { smallPng } from '../../exports/small-png.ts'
import { readPdf } from '../../support/pdf-text.ts'
import { briefingOf, comparison, texts, trend, chartsOf } from '../small-briefing.ts'

// What only a browser can do: measure with its font and paint on its canvas.
vi.mock('../../../src/briefing/documents/document-pictures.ts', () => ({
  documentPictures: vi.fn<() => Promise<readonly Uint8Array[]>>(),
}))
vi.mock('../../../src/charts/picture/font-files.ts', () => ({ fontFiles: () => Promise.resolve(pdfFonts) }))
vi.mock('../../../src/charts/picture/render-pictures.ts', () => ({ renderPictures: vi.fn<typeof renderPictures>() }))

beforeEach(() => {
  vi.mocked(documentPictures).mockReset()
  vi.mocked(documentPictures).mockImplementation(() => Promise.resolve([smallPng(16, 9)]))
  vi.mocked(renderPictures).mockImplementation((frame, plot, options) =>
    Promise.resolve(
      composePictures(frame, plot, { ...options, measure }).map((picture) => ({ picture, svg: '<svg/>' })),
    ),
  )
})

const chartOf = (path: string) => chartsOf(briefingOf(path))[0]!.chart
const chart = chartOf(trend('reception.turns'))
const written = async (
  format: 'pdf' | 'pptx' | 'docx' | 'svg',
  own = chart,
  size: 'a4-full' | 'slide-4-3' = 'a4-full',
) => {
  const outcome = await exportChart(texts, own, format, { size, look: 'dark' })
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return { file: outcome.file, bytes: new Uint8Array(await outcome.blob.arrayBuffer()) }
}
const { headline, paragraph } = chart.sentences
const { notes, footer } = chart.frame

describe('a chart as a file', () => {
  test('is one slide with its headline, notes and source, as wide as its picture was chosen', async () => {
    const { file, bytes } = await written('pptx', chart, 'slide-4-3')
    expect(file).toMatch(/^reception.*\.pptx$/)
    const { names, tree } = readPackage(bytes)
    expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(1)
    const said = textsOf(tree('ppt/slides/slide1.xml'), 'a:t').join(' ')
    for (const text of [headline, ...notes, footer.source]) expect(said).toContain(text)
    const shades = await written(
      'pptx',
      chartOf(comparison('rural.ntm', '692', '2024-Q1', '&dang=bang-mau')),
      'slide-4-3',
    )
    const [drawing] = elements(readPackage(shades.bytes).tree('ppt/slides/slide1.xml'), 'p:grpSp')
    const [width] = attributes(drawing!, 'a:chExt', 'cx')
    // 8.8 inches less what is not a whole pixel.
    expect(Number(width) / 914_400).toBeCloseTo(8.8, 1)
  })

  test('is a document with its headline as title, its picture in the chosen look, its table, and its notes at the end', async () => {
    const { tree } = readPackage((await written('docx')).bytes)
    const said = textsOf(tree('word/document.xml'), 'w:p')
    expect(said.slice(0, 2)).toEqual([headline, paragraph])
    expect(said.filter((text) => /^(?:Hình|Bảng) 1\. /.test(text))).toHaveLength(2)
    const end = [
      `${sampleSign} ${texts.messages.exporting.sampleSign}`,
      ...notes,
      footer.source,
      footer.status,
      footer.dates,
    ]
    expect(said.slice(-end.length)).toEqual(end)
    expect(documentPictures).toHaveBeenCalledWith(texts, chart, { size: 'a4-full', look: 'dark' })
  })

  test('is a page without an outline, described by what it shows', async () => {
    const { pages, outline, tags, info } = await readPdf((await written('pdf')).bytes)
    expect([pages.length, outline]).toEqual([1, []])
    expect(tags.flat().find(({ role }) => role === 'Figure')?.alt).toBe(chart.frame.sentence)
    expect(info).toMatchObject({ Title: chart.frame.title })
  })

  test('is its picture as it was drawn', async () => {
    expect(new TextDecoder().decode((await written('svg')).bytes)).toBe('<svg/>')
  })

  test('is an archive of numbered pictures where one has no room for all in legible text, and a page each as PDF', async () => {
    const many = chartOf(comparison('rural.ntm', '692', '2024-Q1', '&dang=cot'))
    const { file, bytes } = await written('svg', many, 'slide-4-3')
    expect(file).toMatch(/\.zip$/)
    const { names } = readPackage(bytes)
    expect(names.length).toBeGreaterThan(1)
    names.forEach((name, index) => expect(name).toMatch(new RegExp(`-${index + 1}\\.svg$`)))
    const { pages } = await readPdf((await written('pdf', many, 'slide-4-3')).bytes)
    expect(pages).toHaveLength(names.length)
  })

  test.each(['pptx', 'docx'] as const)('as %s that was stopped is none', async (format) => {
    const stop = new AbortController()
    stop.abort()
    const choice = { size: 'a4-full', look: 'colour', signal: stop.signal } as const
    await expect(exportChart(texts, chart, format, choice)).resolves.toEqual({ kind: 'cancelled' })
  })
})
