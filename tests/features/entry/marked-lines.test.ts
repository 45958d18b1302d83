import { expect, test } from 'vitest'
import { markedLines } from '../../../src/features/entry/marked-lines.ts'
import { proposal } from './small-proposal.ts'
import { rowsOf } from './small-review.ts'

function rowsAt(...spans: readonly (readonly [start: number, end: number])[]) {
  return rowsOf(
    spans.map(([start, end], at) => proposal({ id: String(at), place: { kind: 'text', start, end, line: 1 } })),
  )
}

const piecesOf = (text: string, ...spans: readonly (readonly [number, number])[]) =>
  markedLines(text, rowsAt(...spans)).map(({ pieces }) =>
    pieces.map((piece) => (piece.row ? `[${piece.row.proposal.id}:${piece.text}]` : piece.text)),
  )

test('figures are marked where they stand, line by line, and empty lines left out', () => {
  expect(piecesOf('có 14/15 xã\n\n71 lượt', [3, 8], [13, 15])).toEqual([
    ['có ', '[0:14/15]', ' xã'],
    ['[1:71]', ' lượt'],
  ])
})

test('of marks that overlap the first one stands, and no letter is lost or told twice', () => {
  expect(piecesOf('161/201 người', [0, 7], [4, 7])).toEqual([['[0:161/201]', ' người']])
})

test('a mark never goes on in the next line', () => {
  expect(piecesOf('14\n15', [0, 5])).toEqual([['[0:14]'], ['15']])
})
