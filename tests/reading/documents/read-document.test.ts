import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { documentProblemTexts } from '../../../src/i18n/document-problem-texts.ts'
import { docxText } from '../../../src/reading/documents/docx-text.ts'
import { readDocument } from '../../../src/reading/documents/read-document.ts'
import { zipListing } from '../../../src/reading/archive/zip-listing.ts'
import { bytesOfLetters, madeDocx, madePdf } from './made-documents.ts'

const sentence = 'Toàn huyện có 14/15 xã đạt chuẩn nông thôn mới, tiếp 71 lượt công dân.'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes)
  return read.ok ? read.value.text : `✘ ${read.problems.map(({ code }) => code).join()}`
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes)
  return read.ok ? 'read' : read.problems.map(({ code }) => code).join()
}

/** The sentence in Windows-1258: vowels with hats are letters, tones are bytes of their own behind them. */
function windows1258(text: string): Uint8Array {
  const tones: Readonly<Record<string, number>> = {
    '\u0300': 0xcc,
    '\u0301': 0xec,
    '\u0303': 0xde,
    '\u0309': 0xd2,
    '\u0323': 0xf2,
  }
  const own: Readonly<Record<string, number>> = { ă: 0xe3, â: 0xe2, đ: 0xf0, ê: 0xea, ô: 0xf4, ơ: 0xf5, ư: 0xfd }
  const letters = text
    .normalize('NFD')
    .replaceAll(
      /([aoueAOUE])([\u0323\u0300\u0301\u0303\u0309]?)([\u0302\u0306\u031b])/gu,
      (_, base: string, tone: string, hat: string) => (base + hat).normalize('NFC') + tone,
    )
  return Uint8Array.from(letters, (letter) => tones[letter] ?? own[letter] ?? letter.codePointAt(0)!)
}

describe('a text', () => {
  test('in UTF-8 is read, composed or not, with its mark or without', async () => {
    expect(await textOf(utf8(sentence))).toBe(sentence)
    expect(await textOf(utf8(sentence.normalize('NFD')))).toBe(sentence.normalize('NFD'))
    expect(await textOf(utf8(`\ufeff${sentence}`))).toBe(sentence)
  })

  test('in UTF-16 is converted', async () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${sentence}`, 'utf16le'))
    expect(await readDocument(bytes)).toEqual({ ok: true, value: { text: sentence, convertedFrom: 'utf-16' } })
  })

  test('in Windows-1258 is converted', async () => {
    expect(await readDocument(windows1258(sentence))).toEqual({
      ok: true,
      value: { text: sentence, convertedFrom: 'windows-1258' },
    })
  })

  // As the fonts of the nineties wrote it: each letter has the number that the font shows as another.
  const tcvn3 = 'Toµn huyÖn cã 14/15 x· ®¹t chuÈn n«ng th«n míi, tiÕp 71 l\u00adît c«ng d©n.'
  const vni = 'Toaøn huyeän coù 14/15 xaõ ñaït chuaån noâng thoân môùi, tieáp 71 löôït coâng daân.'

  test.each([
    ['TCVN3', 'tcvn3', tcvn3],
    ['VNI', 'vni', vni],
  ])('in %s is converted, also when it was saved as UTF-8', async (_, convertedFrom, letters) => {
    const read = { ok: true, value: { text: sentence, convertedFrom } }
    expect(await readDocument(bytesOfLetters(letters))).toEqual(read)
    expect(await readDocument(utf8(letters))).toEqual(read)
  })

  test('in letters nobody knows is refused', async () => {
    expect(await problemOf(Uint8Array.from({ length: 300 }, (_, index) => 0x80 + (index % 0x40)))).toBe(
      'document-unknown-letters',
    )
  })
})

describe('a web page', () => {
  test('is read as the text it shows', async () => {
    const page = `<!DOCTYPE html><html><head><title>x</title><style>p { color: red }</style></head><body>
      <nav><a href="/">Trang chủ</a></nav><script>document.write('15/15 xã')</script><!-- 3/15 xã -->
      <h1>Lộc Ninh</h1><p>To&agrave;n huyện c&oacute; <b>14/15</b>&nbsp;xã &#273;&#7841;t chuẩn &lt;nông thôn mới&gt;</p><td>71</td><td>lượt</td></body></html>`
    expect(await textOf(utf8(page))).toBe(
      'Trang chủ\nLộc Ninh\nToàn huyện có 14/15 xã đạt chuẩn <nông thôn mới>\n71 lượt',
    )
  })

  test('keeps the rows of its tables, and parts of the page beside each other as they are', async () => {
    const table =
      '<table><caption>Quý II/2024</caption><tr><th>TT</th><th>Tên xã</th><th colspan="2">Tiếp công dân</th></tr><tr><td>1</td><td><p>Lộc</p><p>Tấn</p></td><td>12</td><td rowspan=2>14</td></tr><tr><td>2</td><td>Lộc Hiệp</td><td>8</td></tr></table>'
    const layout = `<table><tr><td><p>Tin mới</p></td><td>${table}</td></tr></table>`
    const rows = 'Quý II/2024\nTT | Tên xã | Tiếp công dân | Tiếp công dân\n1 | Lộc Tấn | 12 | 14\n2 | Lộc Hiệp | 8 |'
    expect(await textOf(utf8(`<html><body>Trước${table}Sau</body></html>`))).toBe(`Trước\n${rows}\nSau`)
    expect(await textOf(utf8(`<html><body>${layout}</body></html>`))).toBe(`Tin mới\n${rows}`)
    // A table that is not closed is read as far as it goes.
    expect(await textOf(utf8('<html><body><table><tr><td>14</td><td>15</td>'))).toBe('14 15')
  })

  test('that is cut off is read as far as it goes', async () => {
    expect(await textOf(utf8('<html><body><p>14/15 xã<script>var a'))).toBe('14/15 xã')
    expect(await textOf(utf8('<html><body><p>14/15 xã <b'))).toBe('14/15 xã')
  })
})

describe('a Word document', () => {
  test('is read by paragraphs', async () => {
    expect(await textOf(madeDocx(['Báo cáo quý I/2024', sentence]))).toBe(`Báo cáo quý I/2024\n${sentence}`)
  })

  test('keeps the rows of its tables', async () => {
    const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const row = (...texts: readonly string[]): string => `<w:tr>${texts.map(cell).join('')}</w:tr>`
    const table = `<w:tbl>${row('Tên xã', 'Số lượt', 'Số người')}${row('Lộc Tấn', '12', '14')}</w:tbl>`
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const own = `<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${table}</w:body></w:document>`
    expect(await textOf(madeDocx([], own))).toBe('Tên xã | Số lượt | Số người\nLộc Tấn | 12 | 14')
  })

  test('that declares entities is refused before anything resolves them', async () => {
    const own = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'
    expect(await problemOf(madeDocx([], own))).toBe('document-entities')
  })

  test('that unpacks to more than its limit is refused, whatever it declares', async () => {
    const bytes = madeDocx(['0'.repeat(400_000)])
    expect(bytes.length).toBeLessThan(10_000)
    expect(await docxText(bytes, zipListing(bytes)!, 100_000)).toEqual({
      ok: false,
      problems: [{ code: 'document-bomb' }],
    })
  })

  test('without text, cut off, or of other files is refused', async () => {
    const bytes = madeDocx([sentence])
    expect(await problemOf(madeDocx([]))).toBe('document-empty')
    expect(await problemOf(bytes.slice(0, bytes.length - 40))).toBe('document-damaged')
    expect(await problemOf(zipSync({ 'xl/workbook.xml': utf8('<x/>') }))).toBe('document-workbook')
    expect(await problemOf(zipSync({ 'a.txt': utf8('14/15 xã') }))).toBe('document-other-zip')
  })
})

describe('a PDF', () => {
  test('with text is read, lines of a paragraph joined, with where its pages begin', async () => {
    const long = `${sentence} Đến nay, toàn huyện có 19/46 trường đã được công nhận đạt chuẩn quốc gia, đạt 41,3%, và tiếp nhận 35 đơn thư trong kỳ.`
    const read = await readDocument(await madePdf(['Báo cáo quý I/2024', long]))
    expect(read).toEqual({ ok: true, value: { text: `Báo cáo quý I/2024\n${long}\n`, pages: [0] } })
  })

  test('that is scanned, locked or damaged says so', async () => {
    expect(await problemOf(await madePdf([]))).toBe('document-scanned')
    expect(await problemOf(await madePdf([sentence], 'locked'))).toBe('document-password')
    expect(await problemOf(utf8('%PDF-1.7\nnothing'))).toBe('document-damaged')
  })
})

describe('a file of another kind', () => {
  const ole = (name: string): Uint8Array =>
    new Uint8Array(
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(name, 'utf16le')]),
    )

  test.each([
    ['nothing', new Uint8Array(), 'document-empty'],
    ['blanks', utf8(' \n '), 'document-empty'],
    ['an old Word file', ole('WordDocument'), 'document-old-word'],
    ['an old workbook', ole('Workbook'), 'document-workbook'],
    ['a file with a password', ole('EncryptedPackage'), 'document-password'],
    ['rich text', utf8(String.raw`{\rtf1 14/15}`), 'document-rich-text'],
    ['a photograph', bytesOfLetters('\u00ff\u00d8\u00ff\u00e0'), 'document-picture'],
    ['a program', bytesOfLetters('\u007fELF\0\0\0'), 'document-binary'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await problemOf(bytes)).toBe(code)
  })

  test('above 100 MB is refused', async () => {
    expect(await problemOf(new Uint8Array(100 * 1024 * 1024 + 1))).toBe('document-too-large')
  })

  test('is refused in both languages', () => {
    for (const { vi, en } of Object.values(documentProblemTexts))
      expect([vi.length > 10, en.length > 10]).toEqual([true, true])
  })
})
