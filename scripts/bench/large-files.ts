import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import PdfDocument from 'pdfkit'
import { figureFor } from '../../src/domain/figure-for.ts'
import { quartersOf } from '../../src/domain/period.ts'
import { writeWord } from '../../src/exports/write-word.ts'
import { periodText } from '../../src/i18n/date-text.ts'
import { entryTexts } from '../../src/i18n/entry-texts.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { typingTexts } from '../../src/i18n/typing-texts.ts'
import { shippedDataset } from './shipped-series.ts'

const texts = textsByLanguage.vi
const reports = join(import.meta.dirname, '../../tests/fixtures/reports')
const font = createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')

/** A workbook of so many rows, one a figure of a built site: its indicator, area, quarter and value. */
export async function largeWorkbook(site: string, count: number): Promise<Uint8Array> {
  const dataset = shippedDataset(site)
  const { areas, indicators, quarters } = dataset.catalogue
  const { indicator: ofIndicator, period: ofPeriod, value: ofValue } = entryTexts.vi.correction
  const rows: (string | number)[][] = [[ofIndicator, typingTexts.vi.area, ofPeriod, ofValue]]
  for (const period of quartersOf(quarters)) {
    for (const area of areas) {
      for (const indicator of indicators) {
        const figure = figureFor(dataset, { indicator, area: area.id, period })
        if (figure.kind !== 'value') continue
        rows.push([indicator.name.vi, area.name, periodText(texts, period), figure.value])
        if (rows.length > count) return writeXlsx({ sheets: [{ name: ofValue, rows }] })
      }
    }
  }
  throw new Error(`${rows.length} of ${count} rows`)
}

/** Reports of so many pages, as PDF and as Word: those that the reader is tried with, one after the other and again. */
export async function longReports(pages: number): Promise<{ readonly pdf: Uint8Array; readonly docx: Uint8Array }> {
  const said = readdirSync(reports)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(reports, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
  const paragraphs: string[] = []
  const pdf = new PdfDocument({ size: 'A4', margin: 72, bufferPages: true })
  const parts: Uint8Array[] = []
  pdf.on('data', (part: Uint8Array) => parts.push(part))
  const ended = new Promise((resolve) => {
    pdf.on('end', resolve)
  })
  pdf.font(font).fontSize(14)
  for (let at = 0; pdf.bufferedPageRange().count < pages; at += 1) {
    const text = said[at % said.length]!
    paragraphs.push(text)
    pdf.text(text, { paragraphGap: 6 })
  }
  pdf.end()
  await ended
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph', text }) as const)
  return {
    pdf: new Uint8Array(Buffer.concat(parts)),
    docx: await writeWord({ title: '', language: 'vi', blocks }),
  }
}
