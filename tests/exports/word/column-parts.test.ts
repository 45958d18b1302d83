import { expect, test } from 'vitest'
import { wordParts } from '../../../src/exports/word/column-parts.ts'
import { wordTextWidth } from '../../../src/exports/word/word-look.ts'
import { type PaperTable, textCell } from '../../../src/paper/paper-table.ts'
import { ownSheet } from '../../../src/exports/word/word-sheet.ts'

const tableOf = (columns: number): PaperTable => ({
  columns: [
    { heading: 'Kỳ', align: 'start' },
    ...Array.from({ length: columns }, (_, index) => ({ heading: `Xã thứ ${index + 1}`, align: 'end' }) as const),
  ],
  rows: ['Quý I', 'Quý II'].map((quarter) =>
    [quarter, ...Array.from({ length: columns }, (_, index) => `${index + 1}/15`)].map(textCell),
  ),
})

test('a table whose words have room is one part, with all of its columns', () => {
  expect(wordParts(tableOf(8), ownSheet).map(({ table }) => table)).toEqual([tableOf(8)])
})

test.each([30, 95])('%i columns go on in further parts, each once and behind the first column', (count) => {
  const parts = wordParts(tableOf(count), ownSheet)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.map(({ table }) => table.columns[0]!.heading)).toEqual(parts.map(() => 'Kỳ'))
  expect(parts.flatMap(({ table }) => table.columns.slice(1))).toEqual(tableOf(count).columns.slice(1))
  expect(parts.flatMap(({ table }) => table.rows[1]!.slice(1))).toEqual(tableOf(count).rows[1]!.slice(1))
  for (const { widths } of parts)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(wordTextWidth)
})

test('a table of one column is one part', () => {
  expect(wordParts(tableOf(0), ownSheet).map(({ table }) => table)).toEqual([tableOf(0)])
})
