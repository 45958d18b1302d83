import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { figureAt } from '../../src/domain/figure-at.ts'
import { firstFindings } from '../../src/domain/findings-of.ts'
import type { AreaId } from '../../src/domain/area.ts'
import { emptyBriefing, withItems } from '../../src/domain/briefing.ts'
import { findingSentence } from '../../src/answers/finding-sentence.ts'
import { overviewPage } from '../../src/answers/overview-page.ts'
import { briefingSheets } from '../../src/briefing/contents/briefing-sheets.ts'
import { readyReport } from '../../src/briefing/contents/ready-report.ts'
import { composeBriefing } from '../../src/briefing/documents/compose-briefing.ts'
import { exportBriefing } from '../../src/briefing/documents/export-briefing.ts'
import { deckTexts } from '../../src/i18n/deck-texts.ts'
import { figureLine } from '../../src/i18n/figure-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { type Texts, bilingual } from '../../src/i18n/texts.ts'
import { quarter } from '../domain/small-dataset.ts'
import { pdfFonts } from '../exports/small-pdf-document.ts'
import { readPackage, texts as textsOf } from '../exports/read-package.ts'
import { smallPng } from '../exports/small-png.ts'
import { withoutBlanks } from '../support/open-in-office.ts'
import { readPdf } from '../support/pdf-text.ts'
import { contentsOf, dataset, outlined } from '../briefing/small-briefing.ts'

// What only a browser can do: load its fonts and paint on its canvas.
const pngs = () => Promise.resolve([smallPng(16, 9)])
vi.mock('../../src/briefing/documents/document-pictures.ts', () => ({ documentPictures: () => pngs() }))
vi.mock('../../src/charts/picture/font-files.ts', () => ({ fontFiles: () => Promise.resolve(pdfFonts) }))
vi.mock('../../src/charts/picture/embedded-font.ts', () => ({ embeddedFont: () => Promise.resolve() }))

/** A district and a province with samples, and one of which little is known. */
const places = [
  {
    area: '692',
    when: '2024-Q2',
    title: {
      vi: 'Báo cáo giao ban quý II/2024 – huyện Lộc Ninh',
      en: 'Quarterly briefing, Q2 2024 – Lộc Ninh district',
    },
  },
  {
    area: '70-1997-01-01',
    when: '2024-Q2',
    title: {
      vi: 'Báo cáo giao ban quý II/2024 – tỉnh Bình Phước',
      en: 'Quarterly briefing, Q2 2024 – Bình Phước province',
    },
  },
  {
    area: '75-2025-07-01',
    when: '2025-Q4',
    title: {
      vi: 'Báo cáo giao ban quý IV/2025 – tỉnh Đồng Nai',
      en: 'Quarterly briefing, Q4 2025 – Đồng Nai province',
    },
  },
] as const
const cases = places.flatMap((place) => (['vi', 'en'] as const).map((language) => ({ ...place, language })))

/** The ready-made report of a place in all its formats, read back: texts without blanks, a page or the whole document. */
async function written({ area, when, language }: (typeof cases)[number]) {
  const texts = textsByLanguage[language]
  const page = { areas: [area as AreaId], quarter: quarter(when), showsSamples: true } as const
  const briefing = withItems(emptyBriefing, readyReport(texts, dataset, page, outlined))
  const contents = contentsOf(briefing, language)
  const sheets = briefingSheets(texts, contents, briefing.layout)
  const drawn = await composeBriefing(texts, sheets, { ratio: '16:9', look: 'colour', watermark: contents.watermark })
  const bytesOf = async (format: 'pptx' | 'docx' | 'pdf'): Promise<Uint8Array> => {
    const outcome = await exportBriefing(texts, { contents, sheets, drawn, ratio: '16:9' }, format, {})
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    return new Uint8Array(await outcome.blob.arrayBuffer())
  }
  const presentation = await bytesOf('pptx')
  const deck = readPackage(presentation)
  const numberOf = (name: string): number => Number(/\d+/.exec(name))
  const slideNames = deck.names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => numberOf(a) - numberOf(b))
  const slides = slideNames.map((name) => textsOf(deck.tree(name), 'a:t'))
  const words = readPackage(await bytesOf('docx'))
  const { pages } = await readPdf(await bytesOf('pdf'))
  return {
    texts,
    page,
    contents,
    sheets,
    slides,
    charts: chartsOf(presentation),
    files: {
      pptx: withoutBlanks(slides.flat().join('')),
      docx: withoutBlanks(textsOf(words.tree('word/document.xml'), 'w:t').join('')),
      pdf: withoutBlanks(pages.join('')),
    },
    pages,
  }
}

/** The numbers that PowerPoint keeps of each chart: those of all its series, by category. */
function chartsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /^ppt\/charts\/chart[^/]*\.xml$/.test(name))
    .sort(([a], [b]) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .map(([, file]) =>
      [...strFromU8(file).matchAll(/<c:val>.*?<\/c:val>/gs)].flatMap(([series]) =>
        [...series.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value!),
      ),
    )
}

const said = (texts: Texts, { area, when }: (typeof cases)[number]) => {
  const overview = overviewPage(dataset, area as AreaId, quarter(when))
  const sentence = (finding: (typeof overview.findings)[number]) =>
    findingSentence(texts, finding, { isKnownSample: overview.areSamples })
  const bad = firstFindings(
    overview.findings.filter(({ judgement }) => judgement === 'bad'),
    true,
    5,
  )
  const owed = overview.findings.filter(({ kind }) => kind === 'not-reported')
  return {
    overview,
    findings: [...firstFindings(overview.findings, false, 5), ...bad, ...owed].map(sentence),
  }
}

describe.each(cases)('the report of $area in $when ($language), read back from its files,', (asked) => {
  let report: Awaited<ReturnType<typeof written>>
  beforeAll(async () => {
    report = await written(asked)
  })

  test('has its title, its findings and what is owed in slides, document and PDF', () => {
    const { texts, files } = report
    const { findings } = said(texts, asked)
    for (const file of Object.values(files)) {
      expect([asked.title[asked.language], ...findings].filter((text) => !file.includes(withoutBlanks(text)))).toEqual(
        [],
      )
    }
  })

  test('has ten pages at most on wide slides and on paper', () => {
    expect(report.slides.length).toBeLessThanOrEqual(10)
    expect(report.pages.length).toBeLessThanOrEqual(10)
  })

  test('tells of each leading indicator the figure of the data', () => {
    const { texts, files, page } = report
    const leads = dataset.catalogue.indicators.filter(({ isLead }) => isLead)
    // The package tells its figures in their own units.
    const figures = leads.flatMap(({ displayUnits: _units, ...indicator }) => {
      const figure = figureAt(
        dataset,
        { indicator, area: page.areas[0] },
        { quarter: page.quarter, accumulation: 'quarter' },
      )
      return figure.kind === 'value'
        ? [{ name: bilingual(texts, indicator.shortName), figure: figureLine(texts, indicator, figure) }]
        : []
    })
    expect(figures.length).toBeGreaterThan(0)
    for (const file of Object.values(files)) {
      const lacking = figures.filter(
        ({ name, figure }) => !file.includes(withoutBlanks(name)) || !file.includes(withoutBlanks(figure)),
      )
      expect(lacking).toEqual([])
    }
  })

  test('has in the charts of its slides the values of the data, the last one that of its quarter', () => {
    const { charts, contents, page } = report
    const shown = contents.usable.flatMap((each) =>
      each.kind === 'chart' && each.address.kind !== 'profile' ? [each.address] : [],
    )
    // A map has no chart on a slide.
    const drawn = shown.filter((each) => each.kind !== 'comparison' || each.compare.form !== 'map')
    expect(shown.length).toBeGreaterThanOrEqual(3)
    expect(charts).toHaveLength(drawn.length)
    for (const [index, { indicator: id }] of drawn.entries()) {
      const indicator = dataset.catalogue.indicators.find((each) => each.id === id)!
      const figure = figureAt(
        dataset,
        { indicator, area: page.areas[0] },
        { quarter: page.quarter, accumulation: 'quarter' },
      )
      expect(charts[index]).toContain(figure.kind === 'value' ? String(figure.value) : '')
    }
  })

  test('has no page that says nothing, and none that another says', () => {
    const { slides, sheets, pages, texts } = report
    const mark = texts.messages.sample.mark
    const bodies = slides.map((slide) => slide.filter((text) => text !== mark).join(' '))
    expect(slides).toHaveLength(sheets.length)
    expect(pages).toHaveLength(sheets.length)
    for (const body of bodies) expect(body.length).toBeGreaterThan(40)
    expect(new Set(bodies).size).toBe(bodies.length)
  })

  test('leaves lines to be filled in for causes and tasks', () => {
    const { slides, texts } = report
    const lines = slides.map((slide) => slide.filter((text) => /…{14,}$/.test(text)).length)
    expect(lines.filter((count) => count > 0)).toEqual([3, 6])
    const [causes] = deckTexts[texts.language].causes({ line: '…' }).split(':')
    expect(slides.flat().filter((text) => text.startsWith(causes!))).toHaveLength(1)
  })

  test('says of samples once in the corner of a page, and on no page about the area again', () => {
    const { sheets, slides, texts } = report
    const { sample, state } = texts.messages
    for (const [index, sheet] of sheets.entries()) {
      if (sheet.kind !== 'area') continue
      const isMarked = sheet.page.watermark !== undefined
      expect(slides[index]!.filter((text) => text === sample.mark)).toHaveLength(isMarked ? 1 : 0)
      const { headline, entries } = sheet.page
      expect([headline, ...entries].filter((text) => isMarked && text.includes(`(${state.sample})`))).toEqual([])
    }
  })
})
