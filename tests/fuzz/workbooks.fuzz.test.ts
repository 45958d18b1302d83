import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readWorkbook } from '../../src/reading/read-workbook.ts'
import { filledRow, seededChance, summedRows } from '../support/filled-form.ts'
import { readingSetting } from '../support/reading-setting.ts'
import { printedNumbers, sampleForms, sampleSheet } from '../support/sample-forms.ts'
import { workbookOf } from '../support/workbook-of.ts'
import { fuzzRuns, fuzzSeed } from './fuzz-runs.ts'

const setting = await readingSetting()
const chance = seededChance(fuzzSeed)
const pick = <Item>(items: readonly Item[]): Item => items[chance(items.length)]!

const form = sampleForms['01/XLD 2024']
const figures = [filledRow(form, chance), filledRow(form, chance)]
const rows = [...figures, summedRows(figures)].map((each, at) => [
  ['Huyện Lộc Ninh', 'Huyện Bù Đốp', 'Tổng cộng'][at]!,
  ...printedNumbers(form).map((_, column) => each.get(column + 1) ?? 0),
])
const window = '(Số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024)'
const workbook = await workbookOf(sampleSheet(form, { window, rows }), {
  name: 'Bảng',
  rows: [['Quý I/2024'], ['Đơn vị', 'Xã đạt chuẩn NTM', 'Số lượt tiếp công dân'], ['Huyện Lộc Ninh', '14/15', '1.071']],
})
const csv = strToU8(
  'Quý I/2024;;\nĐơn vị;Xã đạt chuẩn NTM;Số lượt tiếp công dân\nHuyện Lộc Ninh;14/15;1.071\nTổng;14/15;1.071\n',
)
const parts = unzipSync(workbook)

/** What stands in files that somebody broke, or wrote to break a reader. */
const oddities = [
  '1e400',
  '-',
  '…',
  '99999999999999999999',
  '=1+1',
  '<x/>',
  '&#0;',
  '1/0',
  '0/0',
  '1=1+1',
  '1=2+...+400',
  '1=2+3=',
  '__proto__',
  'NaN',
  '\u202e',
  '"',
  'XFD1048576',
]

type Mutation = () => Uint8Array
const mutations: readonly Mutation[] = [
  // Bytes of the archive.
  () => damaged(workbook),
  () => workbook.slice(0, chance(workbook.length)),
  // The text of a part, packed anew so that it is read.
  () => {
    const name = pick(Object.keys(parts))
    const text = strFromU8(parts[name]!)
    return zipSync({ ...parts, [name]: strToU8(pick([cut, doubled, replaced, swapped])(text)) })
  },
  // A part that is not there, or stands for another.
  () => {
    const { [pick(Object.keys(parts))]: _, ...others } = parts
    return zipSync(others)
  },
  () => damaged(csv),
  () => strToU8(pick([cut, doubled, replaced, swapped])(strFromU8(csv))),
]

function damaged(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  for (let times = 0; times <= chance(6); times += 1) copy[chance(copy.length)] = chance(256)
  return copy
}

function cut(text: string): string {
  const at = chance(text.length)
  return text.slice(0, at) + text.slice(at + chance(60))
}

function doubled(text: string): string {
  const at = chance(text.length)
  const piece = text.slice(at, at + chance(200))
  return text.slice(0, at) + piece.repeat(1 + chance(4)) + text.slice(at)
}

function replaced(text: string): string {
  const numbers = [...text.matchAll(/\d+|[\p{L}]{3,}/gu)]
  const found = numbers.length === 0 ? undefined : pick(numbers)
  return found ? text.slice(0, found.index) + pick(oddities) + text.slice(found.index + found[0].length) : text
}

function swapped(text: string): string {
  const [a, b] = [chance(text.length), chance(text.length)].sort((x, y) => x - y) as [number, number]
  return text.slice(0, a) + text.slice(b) + text.slice(a, b)
}

test('whatever is done to a file, it is read or its fault is told, and no figure comes from nowhere', async () => {
  for (let run = 0; run < fuzzRuns(25); run += 1) {
    const bytes = pick(mutations)()
    const { proposals, problems } = await readWorkbook(bytes, 'tep.xlsx', setting)
    // Nothing is lost without a word.
    expect(proposals.length + problems.length, `run ${run}`).toBeGreaterThan(0)
    for (const { value, denominator, place, confidence, problems: own } of proposals) {
      expect(place.cells.length).toBeGreaterThan(0)
      expect(
        [value, denominator].every((each) => each === undefined || Number.isFinite(each)),
        `run ${run}`,
      ).toBe(true)
      // Without a value there is a reason.
      expect(value !== undefined || own.length > 0, `run ${run}`).toBe(true)
      expect(confidence > 0 && confidence <= 1, `run ${run}`).toBe(true)
    }
  }
})
