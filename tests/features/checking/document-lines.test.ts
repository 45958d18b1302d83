import { expect, test } from 'vitest'
import type { CheckedNumber } from '../../../src/features/checking/checked-numbers.ts'
import { documentLines, lineOf, numbersByPlace, placeKey } from '../../../src/features/checking/document-lines.ts'
import type { Claim, ClaimSpot } from '../../../src/reading/checking/claim.ts'
import type { DocumentPiece, PieceContent } from '../../../src/reading/office/document-piece.ts'

const piece = (content: PieceContent): DocumentPiece => ({ place: { kind: 'line', line: 1 }, content })
const pieces = [
  piece({ kind: 'text', text: 'Có 14/15 xã' }),
  piece({ kind: 'table', rows: [['Xã'], ['14'], ['15']], merged: [] }),
  piece({ kind: 'text', text: 'hết' }),
]
const claim = (at: number, spot: ClaimSpot): Claim => ({
  role: 'figure',
  number: { value: 14, digits: 0, unit: 'number' },
  piece: at,
  spot,
  printed: '14',
  words: '',
})
const inText = claim(0, { kind: 'text', start: 3, end: 5 })
const inCell = claim(1, { kind: 'cell', row: 1, column: 0, start: 0, end: 2 })

test('a document is shown line by line, a table by its rows, each number in its own', () => {
  const lines = documentLines(pieces)
  expect(lines).toEqual([
    { piece: 0, start: 0, text: 'Có 14/15 xã' },
    { piece: 1, row: 0 },
    { piece: 1, row: 1 },
    { piece: 1, row: 2 },
    { piece: 2, start: 0, text: 'hết' },
  ])
  expect([inText, inCell].map((each) => lineOf(lines, each))).toEqual([0, 2])
})

test('a page of a PDF is as many lines as it has, places counted in its composed text', () => {
  const lines = documentLines([piece({ kind: 'text', text: 'Xã:\r\n\nCó 14/15'.normalize('NFD') })])
  expect(lines).toEqual([
    { piece: 0, start: 0, text: 'Xã:' },
    { piece: 0, start: 4, text: '' },
    { piece: 0, start: 5, text: 'Có 14/15' },
  ])
  expect([2, 8, 99].map((start) => lineOf(lines, claim(0, { kind: 'text', start, end: start + 2 })))).toEqual([
    0, 2, -1,
  ])
})

test('numbers are found by the text or cell they stand in, once for all', () => {
  const numbers = [inText, inCell, { ...inCell, printed: '15' }].map((each, id): CheckedNumber => ({
    id,
    claim: each,
    verdict: { kind: 'unknown', reason: 'no-area' },
  }))
  const found = numbersByPlace(numbers)
  expect([...found].map(([key, own]) => [key, own.map(({ id }) => id)])).toEqual([
    [placeKey(0), [0]],
    [placeKey(1, { row: 1, column: 0 }), [1, 2]],
  ])
})
