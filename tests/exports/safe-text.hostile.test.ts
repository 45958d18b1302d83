// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { clipboardContent } from '../../src/exports/clipboard-content.ts'
import { clipboardText } from '../../src/exports/clipboard-text.ts'
import { csvBytes } from '../../src/exports/csv-bytes.ts'
import type { ExportTable } from '../../src/exports/export-table.ts'
import { workbookBytes } from '../../src/exports/workbook-bytes.ts'
import { smallTable } from './small-table.ts'

/** Signs that draw nothing, end texts early, break XML or turn what stands around them. */
const hostile = '\u0000\u001b\u0008\ufffe\uffff\ud800\u202e\u2066'
// oxlint-disable-next-line no-control-regex -- exactly the signs above
const hostileSigns = /[\u0000\u001b\u0008\ufffe\uffff\u202e\u2066]|\ud800/u
const wicked = `Xã${hostile} 14/15 ${'Lộc'.normalize('NFD')}`
const clean = 'Xã 14/15 Lộc'

const wickedTable: ExportTable = {
  ...smallTable,
  title: wicked,
  sampleMark: wicked,
  lines: [wicked],
  corner: [wicked, wicked],
  columns: smallTable.columns.map((column) => ({ ...column, heading: wicked })),
  rows: smallTable.rows.map(({ figures }) => ({
    headings: [wicked, wicked],
    figures: figures.map((figure) =>
      figure.kind === 'missing' ? { ...figure, reason: wicked } : { ...figure, remark: wicked },
    ),
  })),
  closing: [wicked],
  list: { headings: [wicked, 'n'], rows: [[wicked, { number: 1, decimals: 0 }]] },
  sections: [{ heading: wicked, lines: [[wicked], [wicked]], hasColumnNames: true }],
}

describe('texts with hostile signs leave clean', () => {
  test('in CSV', () => {
    const text = new TextDecoder().decode(csvBytes('vi', wickedTable.list))
    expect(text).not.toMatch(hostileSigns)
    expect(text).toContain(clean)
  })

  test('in CSV, where a formula behind them is text', () => {
    const text = new TextDecoder().decode(csvBytes('en', { headings: ['a'], rows: [[`\u202e=1+1`], [`\u0000@x`]] }))
    expect(text.split('\r\n')).toEqual(['a', "'=1+1", "'@x", ''])
  })

  test('in a workbook, every part of which is XML', async () => {
    const parts = Object.entries(unzipSync(await workbookBytes(wickedTable)))
    const texts = parts.filter(([name]) => /\.(?:xml|rels|vml)$/.test(name))
    expect(texts.length).toBeGreaterThan(8)
    const faults = texts.filter(([, bytes]) => {
      const text = strFromU8(bytes)
      const read = new DOMParser().parseFromString(text, 'application/xml')
      return hostileSigns.test(text) || read.querySelector('parsererror') !== null
    })
    expect(faults.map(([name]) => name)).toEqual([])
    expect(texts.filter(([, bytes]) => strFromU8(bytes).includes(clean)).length).toBeGreaterThan(1)
  })

  test('in the clipboard, as a table and as a sentence', () => {
    const has = { columnHeadings: true, rowHeadings: true }
    const contents = [clipboardContent('vi', { ...wickedTable, has }), clipboardText('vi', wicked)]
    for (const { html, text } of contents) {
      expect(html + text).not.toMatch(hostileSigns)
      expect(html).toContain(clean)
      expect(text).toContain(clean)
    }
  })
})
