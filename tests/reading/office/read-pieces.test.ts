import { Document, type ITableCellOptions, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writePresentation } from '../../../src/exports/write-presentation.ts'
import { writeWord } from '../../../src/exports/write-word.ts'
import type { DocumentPiece, OfficeChart } from '../../../src/reading/office/document-piece.ts'
import { officeParts } from '../../../src/reading/office/office-parts.ts'
import { readPieces } from '../../../src/reading/office/read-pieces.ts'
import { smallPresentation } from '../../exports/small-presentation.ts'
import { smallWordDocument } from '../../exports/small-word-document.ts'
import { madeDocx, madePdf } from '../documents/made-documents.ts'
import { changedPart } from './changed-part.ts'

const deck = await writePresentation(smallPresentation)

async function piecesOf(bytes: Uint8Array): Promise<readonly DocumentPiece[]> {
  const read = await readPieces(bytes)
  if (!read.ok) throw new Error(read.problems[0]!.code)
  return read.value
}
async function problemOf(bytes: Uint8Array): Promise<string> {
  const read = await readPieces(bytes)
  return read.ok ? 'read' : read.problems.map(({ code }) => code).join()
}
const chartsIn = (pieces: readonly DocumentPiece[]): readonly OfficeChart[] =>
  pieces.flatMap(({ content }) => (content.kind === 'chart' ? [content.chart] : []))
const textsIn = (pieces: readonly DocumentPiece[]): readonly string[] =>
  pieces.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []))
const tablesIn = (pieces: readonly DocumentPiece[]) =>
  pieces.flatMap(({ content }) => (content.kind === 'table' ? [content.rows] : []))

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const wordOf = (body: string): Uint8Array =>
  madeDocx([], `<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`)

describe('a presentation', async () => {
  const pieces = await piecesOf(deck)

  test('gives its texts slide by slide, and what the speaker says apart', () => {
    const second = pieces.filter(({ place }) => place.kind === 'slide' && place.slide === 2)
    expect(textsIn(second)[0]).toBe('14/15 xã đạt chuẩn nông thôn mới, tăng 1 xã so với cùng kỳ')
    const notes = second.filter(({ place }) => place.kind === 'slide' && place.isNote)
    expect(textsIn(notes)[0]).toContain('Lộc Ninh có 14/15 xã đạt chuẩn.')
  })

  test('gives its tables row by row', () => {
    expect(tablesIn(pieces)[0]!.slice(0, 2)).toEqual([
      ['Địa bàn', 'Quý I/2023', 'Quý I/2024', 'Thay đổi so với cùng kỳ'],
      ['Huyện Lộc Ninh', '13/15', '14/15', '+1 xã'],
    ])
  })

  test('gives what is merged in a table once', async () => {
    const merged = changedPart(deck, /^ppt\/slides\/slide\d+\.xml$/, (xml) =>
      xml.replace(/<a:tbl>.*?<\/a:tbl>/s, () => {
        const cell = (text: string, of = '') =>
          `<a:tc${of}><a:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`
        return `<a:tbl><a:tr>${cell('Xã', ' rowSpan="2"')}${cell('Quý I/2024', ' gridSpan="2"')}${cell('x', ' hMerge="1"')}</a:tr><a:tr>${cell('', ' vMerge="1"')}${cell('14')}${cell('15')}</a:tr></a:tbl>`
      }),
    )
    const [table] = (await piecesOf(merged)).flatMap(({ content }) => (content.kind === 'table' ? [content] : []))
    expect(table).toEqual({
      kind: 'table',
      rows: [
        ['Xã', 'Quý I/2024', ''],
        ['', '14', '15'],
      ],
      merged: [
        { row: 0, column: 2, from: { row: 0, column: 1 } },
        { row: 1, column: 0, from: { row: 0, column: 0 } },
      ],
    })
  })

  test('gives what its charts hold, a hole where there is no point', () => {
    const [line, bars] = chartsIn(pieces)
    expect(line).toEqual({
      title: '',
      categories: ['Quý I/2023', 'Quý II/2023', 'Quý III/2023', 'Quý IV/2023', 'Quý I/2024'],
      series: [
        { name: 'Huyện Lộc Ninh', values: [13, 13, undefined, 13, 14], isPercent: false },
        { name: 'Huyện Bù Đốp', values: [0, 2, 3, undefined, 4], isPercent: false },
        { name: 'Kế hoạch năm', values: [15, 15, 15, 15, 15], isPercent: false },
      ],
      differsFromWorkbook: false,
    })
    expect(bars?.series.map(({ values, isPercent }) => [isPercent, values[1]])).toEqual([
      [true, 87.5],
      [true, 66.7],
    ])
  })

  test.each([
    ['a percentage is kept as a fraction and shown in percent', '0.0%', undefined, true, [1400]],
    ['one is kept as it is shown, the sign being text', '0.0"%"', undefined, true, [14]],
    ['the sign is text by a stroke', String.raw`0.0\%`, undefined, true, [14]],
    ['the labels alone are in percent', 'General', '<c:numFmt formatCode="0%" sourceLinked="0"/>', true, [1400]],
    ['labels follow the cells', '0', '<c:numFmt formatCode="0%" sourceLinked="1"/>', false, [14]],
  ])('whose chart is read as it is shown where %s', async (_, format, label, isPercent, [last]) => {
    const changed = changedPart(deck, /^ppt\/charts\/chart[^/]*\.xml$/, (xml) =>
      xml.replaceAll(/<c:ser>.*?<\/c:ser>/gs, (series) =>
        series
          .replace(/<c:dLbls>.*?<\/c:dLbls>/s, label ? `<c:dLbls>${label}<c:showVal val="1"/></c:dLbls>` : '')
          .replaceAll(
            /<c:formatCode>.*?<\/c:formatCode>/gs,
            `<c:formatCode>${format.replaceAll('"', '&quot;')}</c:formatCode>`,
          ),
      ),
    )
    const [line] = chartsIn(await piecesOf(changed))
    expect(line!.series[0]).toMatchObject({ isPercent })
    expect(line!.series[0]!.values.at(-1)).toBe(last)
    expect(line!.differsFromWorkbook).toBe(false)
  })

  test('whose years are numbers of their own format is read by the format of its values', async () => {
    const changed = changedPart(deck, /^ppt\/charts\/chart[^/]*\.xml$/, (xml) =>
      xml
        .replaceAll(/<c:dLbls>.*?<\/c:dLbls>/gs, '')
        .replaceAll('<c:strCache>', '<c:strCache><c:formatCode>0%</c:formatCode>'),
    )
    expect(chartsIn(await piecesOf(changed))[0]!.series[0]).toMatchObject({ isPercent: false })
  })

  test('whose chart shows other numbers than its workbook holds is told', async () => {
    const changed = changedPart(deck, /^ppt\/charts\/chart[^/]*\.xml$/, (xml) =>
      xml.replace('<c:v>14</c:v>', '<c:v>15</c:v>'),
    )
    const charts = chartsIn(await piecesOf(changed))
    expect(charts.map(({ differsFromWorkbook }) => differsFromWorkbook).filter(Boolean)).toHaveLength(1)
    expect(charts[0]!.series[0]!.values.at(-1)).toBe(15)
  })

  test('whose chart remembers no numbers gives those of its workbook', async () => {
    const bare = changedPart(deck, /^ppt\/charts\/chart[^/]*\.xml$/, (xml) =>
      xml.replaceAll(/<c:(?:num|str)Cache>.*?<\/c:(?:num|str)Cache>/gs, ''),
    )
    const [line] = chartsIn(await piecesOf(bare))
    expect(line?.series[0]?.values).toEqual([13, 13, undefined, 13, 14])
    expect(line?.categories).toEqual(['Quý I/2023', 'Quý II/2023', 'Quý III/2023', 'Quý IV/2023', 'Quý I/2024'])
  })
})

describe('a Word document', () => {
  test('gives paragraphs and tables in their order', async () => {
    const pieces = await piecesOf(await writeWord(smallWordDocument))
    const kinds = pieces.map(({ content }) => content.kind)
    expect(textsIn(pieces).some((text) => text.includes('14/15 xã đạt chuẩn nông thôn mới (93,3%)'))).toBe(true)
    expect(tablesIn(pieces)[0]![1]).toEqual(['Huyện Lộc Ninh', '13/15', '14/15', '+1 xã'])
    expect(kinds.indexOf('table')).toBeGreaterThan(kinds.indexOf('text'))
  })

  test('gives every cell of a table its own column, with what is merged once', async () => {
    const cell = (text: string, of: Partial<ITableCellOptions> = {}) =>
      new TableCell({ children: [new Paragraph(text)], ...of })
    const rows = [
      [cell('Địa bàn', { rowSpan: 2 }), cell('Quý I/2024', { columnSpan: 2 }), cell('Quý II/2024', { columnSpan: 2 })],
      [cell('Xã'), cell('Trường'), cell('Xã'), cell('Trường')],
      [cell('Lộc Ninh', { rowSpan: 2 }), cell('14'), cell('20'), cell('15'), cell('21')],
      [cell('nay là', { columnSpan: 3 }), cell('22')],
    ]
    const table = new Table({ rows: rows.map((children) => new TableRow({ children })) })
    const file = await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }))
    const [read] = (await piecesOf(new Uint8Array(file))).map(({ content }) => content)
    expect(read).toEqual({
      kind: 'table',
      rows: [
        ['Địa bàn', 'Quý I/2024', '', 'Quý II/2024', ''],
        ['', 'Xã', 'Trường', 'Xã', 'Trường'],
        ['Lộc Ninh', '14', '20', '15', '21'],
        ['', 'nay là', '', '', '22'],
      ],
      merged: [
        { row: 0, column: 2, from: { row: 0, column: 1 } },
        { row: 0, column: 4, from: { row: 0, column: 3 } },
        { row: 1, column: 0, from: { row: 0, column: 0 } },
        { row: 3, column: 0, from: { row: 2, column: 0 } },
        { row: 3, column: 2, from: { row: 3, column: 1 } },
        { row: 3, column: 3, from: { row: 3, column: 1 } },
      ],
    })
  })

  test('keeps to its columns where a row begins further in, and holds no table within a cell apart', async () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
    const said = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
    const inner = `<w:tbl><w:tr>${cell(said('12'))}</w:tr></w:tbl>${said('xã')}`
    const body = `<w:tbl><w:tr>${cell(said('Có'))}${cell(inner)}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(said('14'))}</w:tr></w:tbl>`
    expect(tablesIn(await piecesOf(wordOf(body)))).toEqual([
      [
        ['Có', '12 xã'],
        ['', '14'],
      ],
    ])
  })

  test('gives nothing of what was deleted', async () => {
    const body =
      '<w:p><w:r><w:t>Có 14</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:r><w:t>/15 xã</w:t></w:r></w:p>'
    expect(textsIn(await piecesOf(wordOf(body)))).toEqual(['Có 14/15 xã'])
  })
})

test('a PDF is read page by page, a text line by line', async () => {
  expect((await piecesOf(await madePdf(['Toàn huyện có 14/15 xã.'])))[0]).toEqual({
    place: { kind: 'page', page: 1 },
    content: { kind: 'text', text: 'Toàn huyện có 14/15 xã.' },
  })
  const lines = await piecesOf(new TextEncoder().encode('Báo cáo\n\nCó 14/15 xã.'))
  expect(lines.map(({ place }) => place)).toEqual([
    { kind: 'line', line: 1 },
    { kind: 'line', line: 3 },
  ])
})

describe('what cannot be read says why:', () => {
  const withEntities = changedPart(deck, /^ppt\/slides\/slide1\.xml$/, (xml) =>
    xml.replace(/\?>/, '?><!DOCTYPE p [<!ENTITY x "14">]>'),
  )
  test.each([
    ['a deck that is cut off', deck.subarray(0, deck.length / 2), 'document-damaged'],
    ['a slide that declares entities', withEntities, 'document-entities'],
    ['a slide that is no XML', changedPart(deck, /^ppt\/slides\/slide1\.xml$/, () => '<p:sld>'), 'document-damaged'],
    ['a list of slides that is gone', changedPart(deck, /^ppt\/presentation\.xml$/, () => undefined), 'document-empty'],
    ['an archive of something else', zipSync({ 'a.txt': new Uint8Array([65]) }), 'document-other-zip'],
  ])('%s', async (_, bytes, code) => {
    expect(await problemOf(bytes)).toBe(code)
  })

  test('a part that unpacks beyond its bounds', async () => {
    const opened = officeParts(zipSync({ 'word/document.xml': new Uint8Array(5000) }), 1000)
    if (!opened.ok) throw new Error('not opened')
    await expect(opened.value.treeOf('word/document.xml')).rejects.toMatchObject({ code: 'document-bomb' })
  })
})
