import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentProblemTexts } from '../../src/i18n/document-problem-texts.ts'
import { readDocument } from '../../src/reading/documents/read-document.ts'
import { htmlText } from '../../src/reading/documents/html-text.ts'
import { readNarrative } from '../../src/reading/narrative/read-narrative.ts'
import { readDrawnTables } from '../../src/reading/read-drawn-tables.ts'
import { drawnTables } from '../../src/reading/sheets/drawn-tables.ts'
import { madeDocx, madePdf } from '../reading/documents/made-documents.ts'
import { binhPhuocPackage } from '../reading/reading-package.ts'
import { growthOf } from '../support/counted-work.ts'
import { readingSetting } from '../support/reading-setting.ts'
import { fuzzRuns, fuzzSeed } from './fuzz-runs.ts'

const options = (short: number) => ({ seed: fuzzSeed, numRuns: fuzzRuns(short) })
const known = await binhPhuocPackage()
const setting = await readingSetting()
const folder = join(import.meta.dirname, '..', 'fixtures', 'reports')
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const paragraphs = texts[0]!.split('\n').filter((line) => line.trim() !== '')
const escaped = paragraphs.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
const documents = [
  ...texts.map(utf8),
  utf8(`<!doctype html><html><body>${escaped.map((line) => `<p>${line}</p>`).join('')}</body></html>`),
  utf8(
    `<html><body><table><tr><th rowspan="2">Tên xã</th><th colspan="2">Tiếp công dân</th></tr><tr><th>Số lượt</th><th>Số người</th></tr><tr><td>Lộc Tấn</td><td>12</td><td>14</td></tr></table></body></html>`,
  ),
  madeDocx(escaped),
  await madePdf(paragraphs),
]

/** One change of a file: cut off, a byte set, a stretch doubled or taken out. */
const change = fc.record({
  kind: fc.constantFrom('cut', 'set', 'double', 'remove'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 200 }),
  byte: fc.integer({ min: 0, max: 255 }),
})
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function changed(bytes: Uint8Array, { kind, at, length, byte }: Change): Uint8Array {
  const place = Math.floor(at * bytes.length)
  if (kind === 'cut') return bytes.slice(0, place)
  if (kind === 'set') return bytes.map((each, index) => (index === place ? byte : each))
  const [head, part] = [bytes.slice(0, place), bytes.slice(place, place + length)]
  const tail = bytes.slice(kind === 'double' ? place : place + length)
  return new Uint8Array(Buffer.concat(kind === 'double' ? [head, part, tail] : [head, tail]))
}

/** What is wrong with what was read: a refusal without a sentence, or a figure that does not stand where it says. */
function faultsOf(read: Awaited<ReturnType<typeof readDocument>>): readonly string[] {
  if (!read.ok)
    return read.problems.filter(({ code }) => documentProblemTexts[code].vi.length < 10).map(({ code }) => code)
  const composed = read.value.text.normalize('NFC').replaceAll(/\r\n?/g, '\n')
  const narrated = readNarrative(composed, known)
  const { figures } = readDrawnTables(drawnTables(composed), 'a.txt', narrated, setting)
  return [
    ...narrated
      .filter(({ place, value, evidence }) => {
        const number = composed.slice(place.start, place.end)
        return !Number.isFinite(value) || !/[\p{L}\p{N}]/u.test(number) || !composed.includes(evidence)
      })
      .map(({ evidence }) => evidence),
    ...figures
      .filter(({ span }) => !/[\p{L}\p{N}-]/u.test(composed.slice(span.start, span.end)))
      .map(({ proposal }) => proposal.evidence),
  ]
}

test('a document, however changed, is read or refused in sentences, and its figures stand where they say', async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...documents),
    fc.array(change, { minLength: 1, maxLength: 5 }),
    async (bytes, changes) => {
      const read = await readDocument(changes.reduce(changed, bytes))
      expect(faultsOf(read)).toEqual([])
    },
  )
  await fc.assert(property, options(300))
})

test('hostile text takes no work that grows faster than it does', () => {
  const pieces = [
    '14/15 xã ',
    '(',
    '1.',
    'tiếp ',
    'đạt chuẩn nông thôn mới, ',
    '&#',
    '<',
    'a '.repeat(30),
    'Huyện Lộc ',
    '%',
    '\n',
    '05/',
    '| 12 ',
    '12\t',
    'Lộc Tấn   12   14   ',
    '<table><tr><td>',
    'toan xa co ',
  ]
  const property = fc.property(fc.constantFrom(...pieces), fc.constantFrom(...pieces), (first, second) => {
    const growth = growthOf(3000, (letters) => {
      const text = (first + second).repeat(Math.ceil(letters / (first + second).length))
      readDrawnTables(drawnTables(text), 'a.txt', readNarrative(text, known), setting)
      htmlText(text)
    })
    expect(growth).toBeLessThan(3)
  })
  fc.assert(property, options(10))
})
