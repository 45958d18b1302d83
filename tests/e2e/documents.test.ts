import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PresentationDocument } from '../../src/exports/presentation-document.ts'
import type { WordDocument } from '../../src/exports/word-document.ts'
import { textCell } from '../../src/paper/paper-table.ts'
import { writePdf } from '../../src/exports/write-pdf.ts'
import { writePresentation } from '../../src/exports/write-presentation.ts'
import { readOfficeTemplate } from '../../src/exports/read-office-template.ts'
import { type WordDress, writeWord } from '../../src/exports/write-word.ts'
import { briefingWordDocument } from '../exports/briefing-word-document.ts'
import { hardTexts, vietnamese } from '../exports/hard-texts.ts'
import { pairPresentation } from '../exports/pair-presentation.ts'
import { pdfFonts } from '../exports/small-pdf-document.ts'
import { smallPresentation } from '../exports/small-presentation.ts'
import { smallWordDocument } from '../exports/small-word-document.ts'
import { textPdfDocument } from '../exports/text-pdf-document.ts'
import { type PrintedDocument, printInOffice, withoutBlanks } from '../support/open-in-office.ts'
import { spokenText } from '../support/spoken-text.ts'
import { footWords, headWords, officialWordTemplate, wordTemplate } from '../support/word-template.ts'

const presentation = {
  wide: 'man-rong.pptx',
  narrow: 'man-hep.pptx',
  pair: { '16:9': 'doi-rong.pptx', '4:3': 'doi-hep.pptx' },
  restyled: 'mau.pptx',
}
const word = { figure: 'bao-cao.docx', briefing: 'giao-ban.docx', wide: 'bang-rong.docx', dressed: 'theo-mau.docx' }

/** Rows of two heights, the second higher than a page, in more columns than a page holds. */
const wideWordDocument: WordDocument = {
  title: 'Bảng rộng',
  language: 'vi',
  blocks: [
    {
      kind: 'table',
      caption: { label: 'Bảng', text: 'Bảng rộng' },
      altText: 'Bảng rộng',
      table: {
        columns: [
          { heading: 'Kỳ', align: 'start' },
          ...Array.from({ length: 94 }, (_, index) => ({ heading: `Phường thứ ${index + 1}`, align: 'end' }) as const),
        ],
        rows: Array.from({ length: 40 }, (_, row) =>
          [
            `Kỳthứ${row + 1}.`,
            ...Array.from({ length: 94 }, () => (row === 20 ? 'chưa báo cáo '.repeat(60) : '14/15')),
          ].map(textCell),
        ),
      },
    },
  ],
}

/** Slides of every kind without signs for which LibreOffice takes a font of its own: bullets, emoji, marks of direction. */
const withKnownSigns: PresentationDocument = {
  ...smallPresentation,
  slides: smallPresentation.slides.filter(({ kind }, index) => kind !== 'list' && index !== 3),
}

/** A presentation as it is after somebody has laid a template with other fonts over it: only the theme is another. */
function inTimes(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const theme = 'ppt/theme/theme1.xml'
  return zipSync({
    ...files,
    [theme]: strToU8(strFromU8(files[theme]!).replaceAll('typeface="Arial"', 'typeface="Times New Roman"')),
  })
}

/** What documents are written on. */
function documentDress(): WordDress {
  const read = readOfficeTemplate(wordTemplate(officialWordTemplate))
  if (!read.ok || read.value.kind !== 'docx') throw new Error('This is a Word template')
  return read.value.dress
}

let documents: ReadonlyMap<string, PrintedDocument> = new Map()
// LibreOffice takes longer to start than to open all of them.
beforeAll(async () => {
  const files = await Promise.all(
    [
      { name: presentation.wide, writing: writePresentation({ ...smallPresentation, ratio: '16:9' }) },
      { name: presentation.narrow, writing: writePresentation({ ...smallPresentation, ratio: '4:3' }) },
      { name: presentation.pair['16:9'], writing: writePresentation({ ...pairPresentation, ratio: '16:9' }) },
      { name: presentation.pair['4:3'], writing: writePresentation({ ...pairPresentation, ratio: '4:3' }) },
      { name: presentation.restyled, writing: writePresentation(withKnownSigns).then(inTimes) },
      { name: word.figure, writing: writeWord(smallWordDocument) },
      { name: word.briefing, writing: writeWord(briefingWordDocument) },
      { name: word.wide, writing: writeWord(wideWordDocument) },
      { name: word.dressed, writing: writeWord(briefingWordDocument, documentDress()) },
    ].map(async ({ name, writing }) => ({ name, bytes: await writing })),
  )
  const printed = await printInOffice(files)
  documents = new Map(files.map(({ name }, index) => [name, printed[index]!]))
})

const opened = (name: string): PrintedDocument => {
  const document = documents.get(name)
  if (!document) throw new Error(`${name} has not been opened`)
  return document
}

/** Those of some texts that a page does not show. */
const lacking = (page: string | undefined, words: readonly string[]): readonly string[] =>
  words.filter((text) => !(page ?? '').includes(withoutBlanks(text)))

describe('a presentation opened by LibreOffice', () => {
  test('shows on every slide headline, notes, source and numbers, zero among them', () => {
    const { pages, title } = opened(presentation.wide)
    expect(title).toBe(`Lộc Ninh: ${vietnamese}`)
    expect(pages).toHaveLength(9)
    const [cover, lines, shared, bars, picture, table, , list] = pages
    expect(lacking(cover, ['Chỉ tiêu Quý I/2024 của huyện Lộc Ninh', vietnamese, 'SỐ LIỆU MINH HOẠ'])).toEqual([])
    const around = [
      'Quý III/2023: chưa báo cáo, nên đường bị ngắt; đó không phải số 0.',
      'Nguồn: Báo cáo quý của UBND huyện Lộc Ninh (15/03/2024)',
    ]
    for (const page of [lines, shared, bars, picture, table]) expect(lacking(page, around)).toEqual([])
    expect(
      lacking(lines, [
        '14/15 xã đạt chuẩn nông thôn mới, tăng 1 xã so với cùng kỳ',
        'Huyện Lộc Ninh',
        'Huyện Bù Đốp',
        'Kế hoạch năm',
        'Đơn vị tính: xã',
      ]),
    ).toEqual([])
    const shares = ['87.5%', '100%', '91.25%', '66.7%', '80%']
    expect(lacking(shared, shares)).toEqual([])
    expect(shared?.match(/\d\.\d+%/g)).toHaveLength(3)
    expect(lacking(bars, [hardTexts.markup, vietnamese, 'Xã Lộc Ninh', '1,234.5', '−3', '12', '0'])).toEqual([])
    expect(lacking(table, ['Số liệu từng địa bàn (1/2)', 'chưa báo cáo', '1.234,5', '+1 xã'])).toEqual([])
    expect(lacking(list, ['Nguồn số liệu (1/2)', 'Báo cáo số 84/BC-UBND', vietnamese])).toEqual([])
  })

  test('fits an old projector', () => {
    const { pages } = opened(presentation.narrow)
    const all = pages.join('')
    expect(lacking(all, ['14/15 xã đạt chuẩn nông thôn mới, tăng 1 xã so với cùng kỳ'])).toEqual([])
    expect(all.match(/Xãthứ\d+/g)).toHaveLength(17)
    expect(all.match(/Nguồnthứ\d+/g)).toHaveLength(24)
  })
})

// On the narrow slide the notes of each half follow on a slide of their own: beside them no figure could be read.
test.each([
  ['16:9', 5],
  ['4:3', 6],
] as const)('two figures on a slide of %s are both drawn by LibreOffice, in %i slides', (ratio, slides) => {
  const { pages } = opened(presentation.pair[ratio])
  expect(pages).toHaveLength(slides)
  const numbers = ['14/15 xã', 'Số xã đạt chuẩn nông thôn mới', 'Đơn vị tính: xã', 'Huyện Bù Đốp', '66.7%']
  expect(lacking(pages[0], numbers)).toEqual([])
  expect(lacking(pages[1], ['<script>alert(', '87.5%', 'SỐ LIỆU MINH HOẠ'])).toEqual([])
  expect(lacking(pages[2], ['Xã Lộc Thạnh', `(1/${slides - 2})`, 'Kế hoạch năm'])).toEqual([])
})

describe('a document opened by LibreOffice Writer', () => {
  test('shows all of its texts, and the headings of its table on every page of it', () => {
    const { pages, title } = opened(word.figure)
    expect(title).toBe(`Báo cáo: ${vietnamese}`)
    const [first, ...further] = pages
    const opening = ['Chỉ tiêu Quý I/2024 của huyện Lộc Ninh', '14/15 xã', hardTexts.markup, vietnamese, hardTexts.long]
    const caption = 'Hình 1. Số xã đạt chuẩn nông thôn mới, Quý I/2023 – Quý I/2024'
    expect(lacking(first, [...opening, caption])).toEqual([])
    expect(further.length).toBeGreaterThan(0)
    for (const page of further) expect(lacking(page, ['Địa bàn', 'Thay đổi'])).toEqual([])
    for (const page of pages) expect(lacking(page, ['SỐ LIỆU MINH HOẠ'])).toEqual([])
    expect(pages.join('').match(/Xãthứ\d+/g)).toHaveLength(40)
    expect(lacking(pages.join(''), ['1. Báo cáo số 84/BC-UBND, 15/03/2024.', `2. ${vietnamese}`])).toEqual([])
  })
})

test('a briefing opened by LibreOffice Writer has each of its parts on a page', () => {
  const { pages } = opened(word.briefing)
  const starts = ['Chỉ tiêu kinh tế', 'Nông thôn mới', 'Bảng 1', 'Nguồn số liệu']
  expect(pages).toHaveLength(starts.length)
  for (const [index, text] of starts.entries()) expect(lacking(pages[index], [text])).toEqual([])
  const chart = ['Đơn vị: xã', 'Huyện Lộc Ninh', 'Kế hoạch', 'Quý III/2023', '14', 'Hình 2. Số xã đạt chuẩn theo quý']
  expect(lacking(pages[1], chart)).toEqual([])
})

test('a table of 94 columns and a row higher than a page lose no row in LibreOffice Writer', () => {
  const all = opened(word.wide).pages.join('')
  for (let row = 1; row <= 40; row += 1) expect(all).toContain(`Kỳthứ${row}.`)
  for (const column of [1, 47, 94]) expect(all).toContain(`Phườngthứ${column}`)
})

// A machine that has them sets them itself; the others get the fonts of the same widths that come with the tests.
test.each([
  ['slides', presentation.wide, /^(?:Arimo|Arial|Liberation ?Sans|OpenSymbol)/],
  ['documents', word.briefing, /^(?:Tinos|Times ?New ?Roman|Liberation ?Serif|OpenSymbol)/],
])('LibreOffice sets %s in fonts of the widths that they name, whatever the machine has', (_, name, expected) => {
  const { fonts } = opened(name)
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter((font) => !expected.test(font))).toEqual([])
})

test('a template laid over slides restyles all of their texts, those of charts and tables too', () => {
  const { fonts } = opened(presentation.restyled)
  expect(fonts.filter((font) => !/^(?:Tinos|Times ?New ?Roman|Liberation ?Serif|OpenSymbol)/.test(font))).toEqual([])
})

test('a document on the template of an office has its head, foot, fonts and numbered headings on all pages', () => {
  const { pages, fonts } = opened(word.dressed)
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(withoutBlanks(headWords))
    expect(page).toContain(withoutBlanks(`${footWords}, trang ${index + 1}`))
  }
  expect(pages[1]).toContain(withoutBlanks('I. Nông thôn mới'))
  expect(fonts.filter((font) => !/^(?:Arimo|Arial|Liberation ?Sans|OpenSymbol)/.test(font))).toEqual([])
  const said = opened(word.briefing).pages.join('')
  for (const text of ['Số xã đạt chuẩn', '14/15', 'chưa báo cáo', 'Báo cáo số 84/BC-UBND']) {
    expect(said).toContain(withoutBlanks(text))
    expect(pages.join('')).toContain(withoutBlanks(text))
  }
})

test('a page of texts in a PDF is read aloud piece by piece, with a blank where a line ends', async () => {
  const spoken = await spokenText(await writePdf(textPdfDocument, pdfFonts))
  expect(spoken).toEqual([
    'Document',
    'H1: Số xã đạt chuẩn nông thôn mới của tỉnh Bình Phước',
    `P: ${vietnamese}`,
    'Table',
    'TR',
    'TH: Địa bàn',
    'TH: Quý I/2024',
    'TR',
    'TH: Huyện Lộc Ninh',
    'TD',
    'L',
    'LI',
    'Lbl: 1.',
    expect.stringContaining('LBody: Đạt chuẩn'),
    'Figure',
  ])
})
