import type { Page } from 'playwright'
import { type OfficePackage, attributes, elements, readPackage, texts } from '../../exports/read-package.ts'
import { readPdf } from '../../support/pdf-text.ts'
import type { StoredSpec } from './stored-specs.ts'

/** A presentation as lines: its slides with their texts, charts with their numbers, fonts, languages and descriptions. */
function presentationText(file: Uint8Array): string {
  const parts = readPackage(file)
  const named = (pattern: RegExp): readonly string[] => parts.names.filter((name) => pattern.test(name)).sort()
  return [
    `title: ${titleOf(parts)}`,
    ...named(/^ppt\/slides\/slide\d+\.xml$/).flatMap((name) => {
      const slide = parts.tree(name)
      const drawings = elements(slide, 'p:grpSp')
      // The words of a figure are stored with its picture.
      const drawn = new Set(drawings.flatMap((group) => elements(group, 'a:p')))
      return [
        `slide in ${wordList(attributes(slide, 'a:rPr', 'lang'))}, ${wordList(attributes(slide, 'a:latin', 'typeface'))}`,
        ...elements(slide, 'a:p').flatMap((each) => (drawn.has(each) ? [] : [`  ${each.textContent ?? ''}`])),
        ...drawings.map((group) => `  ${drawingText(group)}`),
        ...attributes(slide, 'p:cNvPr', 'descr').map((text) => `  described: ${text}`),
      ]
    }),
    ...named(/^ppt\/charts\/chart\d+\.xml$/).flatMap((name) => chartText(parts.tree(name))),
    ...named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).flatMap((name) => [
      'notes',
      ...texts(parts.tree(name), 'a:p').map((text) => `  ${text}`),
    ]),
  ].join('\n')
}

function drawingText(group: Element): string {
  const words = elements(group, 'a:t').length
  return `drawing of ${elements(group, 'p:sp').length} shapes, ${words} of them with words`
}

function chartText(chart: Document): readonly string[] {
  return [
    `chart in ${wordList(attributes(chart, 'a:latin', 'typeface'))}`,
    ...elements(chart, 'c:ser').map((series) => `  ${seriesText(series)}`),
  ]
}

/** "Huyện Lộc Ninh: Quý I/2024 14; Quý II/2024 empty": a zero is 0, a quarter without a figure has no point. */
function seriesText(series: Element): string {
  const pointsOf = (name: string): ReadonlyMap<string, string> =>
    new Map(
      elements(series, name)
        .flatMap((part) => elements(part, 'c:pt'))
        .map((point) => [point.getAttribute('idx') ?? '', texts(point, 'c:v').join('')]),
    )
  const [categories, values] = [pointsOf('c:cat'), pointsOf('c:val')]
  const name = texts(elements(series, 'c:tx')[0]!, 'c:v').join('')
  const points = [...categories].map(([place, category]) => `${category} ${values.get(place) ?? 'empty'}`)
  return `${name}: ${points.join('; ')}`
}

/** A Word document as lines: its paragraphs, its tables cell by cell, charts with their numbers, fonts, languages and descriptions. */
function wordText(file: Uint8Array): string {
  const parts = readPackage(file)
  const body = parts.tree('word/document.xml')
  const styles = parts.tree('word/styles.xml')
  const cells = new Set(elements(body, 'w:tc').flatMap((cell) => elements(cell, 'w:p')))
  return [
    `title: ${titleOf(parts)}`,
    `in ${wordList(attributes(styles, 'w:lang', 'w:val'))}, ${wordList(attributes(styles, 'w:rFonts', 'w:ascii'))}`,
    ...elements(body, 'w:p').flatMap((paragraph) => {
      const text = texts(paragraph, 'w:t').join('')
      return cells.has(paragraph) || text === '' ? [] : [`  ${text}`]
    }),
    ...elements(body, 'w:tr').map((row) =>
      elements(row, 'w:tc')
        .map((cell) => texts(cell, 'w:t').join(''))
        .join(' | '),
    ),
    ...parts.names
      .filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))
      .flatMap((name) => chartText(parts.tree(name))),
    ...attributes(body, 'wp:docPr', 'descr').map((text) => `described: ${text}`),
  ].join('\n')
}

/** A PDF as lines: what it says of itself, and its text as a reader copies it. */
async function pdfText(file: Uint8Array): Promise<string> {
  const { info, lang, pages, tags } = await readPdf(file)
  return [
    `title: ${String(info['Title'])}`,
    `in ${lang ?? ''}`,
    ...tags.flat().flatMap(({ role, alt }) => (alt === undefined ? [] : [`${role} described: ${alt}`])),
    ...pages.flatMap((page) => page.split('\n').map((line) => `  ${line}`)),
  ].join('\n')
}

function titleOf(parts: OfficePackage): string {
  return texts(parts.tree('docProps/core.xml'), 'dc:title').join('')
}

function wordList(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ')
}

/** All documents of a golden spec as the browser writes them, in one text. */
export async function documentsText(page: Page, { spec, language }: StoredSpec): Promise<string> {
  const shot = { spec, language, size: 'a4-full', look: 'colour' } as const
  const [presentation, word, pdf] = await Promise.all([
    page.evaluate((asked) => window.figurePage.document(asked, 'pptx'), shot),
    page.evaluate((asked) => window.figurePage.document(asked, 'docx'), shot),
    page.evaluate((asked) => window.figurePage.document(asked, 'pdf'), shot),
  ])
  const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))
  return [
    `== PPTX\n${onceOnly(presentationText(bytes(presentation)))}`,
    `== DOCX\n${onceOnly(wordText(bytes(word)))}`,
    `== PDF\n${onceOnly(await pdfText(bytes(pdf)))}`,
    '',
  ].join('\n\n')
}

/** So many letters of a long line stand where a document says it again. */
const lettersAgain = 60

/** A text whose long lines are whole where they first stand, and cut with "…" where they come again. */
function onceOnly(text: string): string {
  const seen = new Set<string>()
  return text
    .split('\n')
    .map((line) => {
      const isAgain = line.length > lettersAgain && seen.has(line)
      seen.add(line)
      return isAgain ? `${line.slice(0, lettersAgain)}…` : line
    })
    .join('\n')
}
