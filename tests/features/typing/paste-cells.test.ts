import { expect, test } from 'vitest'
import { pasteCells } from '../../../src/features/typing/paste-cells.ts'
import { pastedBlock } from '../../../src/features/typing/pasted-block.ts'
import { typingSheet } from '../../../src/features/typing/typing-sheet.ts'
import { binhPhuoc, locNinh, quarter, smallDataset } from '../../domain/small-dataset.ts'
import { familyId } from '../../domain/small-vocabulary.ts'

const dataset = smallDataset([])
const question = { quarter: quarter('2024-Q2'), family: familyId('rural'), area: binhPhuoc.id }
const sheet = typingSheet({ published: dataset, told: dataset }, question)

const pasted = (text: string, row = 0, column = 0, of = sheet) =>
  pasteCells(of, new Map(), { row, column }, pastedBlock(text, ''), 'provisional')

test('a block fills cells from a place on, and a share of one cell fills two', () => {
  const outcome = pasted('14\t15\r\n05\t9\r\n', 1)
  expect(outcome).toMatchObject({ cells: 4, closed: 0, rowsBeyond: 0, columnsBeyond: 0 })
  expect(outcome.changes.get(`rural.ntm|${locNinh.id}|2024-Q2|`)).toEqual({
    value: '14',
    denominator: '15',
    state: 'provisional',
    reason: '',
  })
  expect([...pasted('14/15', 1).changes.values()]).toMatchObject([{ value: '14', denominator: '15' }])
})

test('an empty cell of a block empties nothing', () => {
  const outcome = pasted('\t15', 1)
  expect(outcome.cells).toBe(1)
  expect([...outcome.changes.values()]).toMatchObject([{ value: '', denominator: '15' }])
})

test('what lies beyond the sheet, and what is not asked, is counted and left out', () => {
  const beyond = pasted('1\t2\t3\n4\t5\t6\n7\t8\t9', sheet.rows.length - 1, sheet.columns.length - 2)
  expect(beyond).toMatchObject({ cells: 2, rowsBeyond: 2, columnsBeyond: 1 })
  const closed = { ...sheet, rows: sheet.rows.map((each) => ({ ...each, figures: each.figures.map(() => undefined) })) }
  expect(pasted('1\t2', 0, 0, closed)).toMatchObject({ cells: 0, closed: 2, changes: new Map() })
})
