import { expect, test } from 'vitest'
import { markedBlocks, markedLines } from '../../../src/features/entry/marked-lines.ts'
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

test('rows with bars are a table, cell by cell, a heading over several columns once; a menu is a line', () => {
  const text = 'Trang chủ | Tin | Liên hệ\nTên xã | Tiếp dân | Tiếp dân\nLộc Tấn | 12 | 12\nHết'
  const figure = text.indexOf('12')
  const blocks = markedBlocks(markedLines(text.slice(26), rowsAt([figure - 26, figure - 24])))
  const [table, last] = blocks
  expect(blocks).toHaveLength(2)
  expect(last).toMatchObject({ kind: 'line', line: { pieces: [{ text: 'Hết' }] } })
  expect(table?.kind).toBe('table')
  const rows = table?.kind === 'table' ? table.rows : []
  expect(
    rows.map(({ cells }) => cells.map(({ columns, pieces }) => [columns, pieces.map((each) => each.text)])),
  ).toEqual([
    [
      [1, ['Tên xã ']],
      [2, [' Tiếp dân ']],
    ],
    [
      [1, ['Lộc Tấn ']],
      [1, [' ', '12', ' ']],
      [1, [' 12']],
    ],
  ])
  const framed = markedBlocks(markedLines('| TT | Tên |\n| 1 | Lộc Tấn |', []))
  expect(framed.map((block) => block.kind === 'table' && block.rows.map(({ cells }) => cells.length))).toEqual([[2, 2]])
  expect(rows[1]?.cells[1]?.pieces[1]?.row?.proposal.id).toBe('0')
  expect(markedBlocks(markedLines(text.slice(0, 25), [])).map(({ kind }) => kind)).toEqual(['line'])
})
