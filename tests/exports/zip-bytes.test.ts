import { unzipSync } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { workbookBytes } from '../../src/exports/workbook-bytes.ts'
import { writePdf } from '../../src/exports/write-pdf.ts'
import { writePresentation } from '../../src/exports/write-presentation.ts'
import { writeWord } from '../../src/exports/write-word.ts'
import { zipBytes } from '../../src/exports/zip-bytes.ts'
import { packageFaults, readPackage } from './read-package.ts'
import { pdfFonts, smallPdfDocument } from './small-pdf-document.ts'
import { smallPresentation } from './small-presentation.ts'
import { smallTable } from './small-table.ts'
import { smallWordDocument } from './small-word-document.ts'

afterEach(() => {
  vi.useRealTimers()
})

const setClock = (day: string): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) })
}

test('an archive says the same day in every zone', () => {
  const { buffer } = zipBytes({ 'a.txt': Uint8Array.of(1) }, { level: 6 })
  // Time and day of its first file: midnight, and the first day of 1980.
  expect([10, 12].map((at) => new DataView(buffer).getUint16(at, true))).toEqual([0, 0b0000000_0001_00001])
})

describe.each(['1970-01-01', '2100-01-02'])('on a machine whose clock says %s', (day) => {
  test('an archive is made, the same as on any day', () => {
    const today = zipBytes({ 'a.txt': Uint8Array.of(1, 2, 3) }, { level: 6 })
    setClock(day)
    expect(zipBytes({ 'a.txt': Uint8Array.of(1, 2, 3) }, { level: 6 })).toEqual(today)
  })

  test.each([
    ['presentation', () => writePresentation(smallPresentation)],
    ['Word document', () => writeWord(smallWordDocument)],
  ])('a %s is made whole', async (_, write) => {
    setClock(day)
    expect(packageFaults(readPackage(await write()))).toEqual([])
  })

  test('a workbook is made', async () => {
    setClock(day)
    expect(Object.keys(unzipSync(await workbookBytes(smallTable)))).toContain('xl/workbook.xml')
  })

  test('a PDF is made', async () => {
    setClock(day)
    expect(Buffer.from(await writePdf(smallPdfDocument, pdfFonts)).toString('latin1')).toMatch(/^%PDF-/)
  })
})
